// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/import/words.h"

#include "model/exchange/import/resource.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace {

struct Lists {
    QHash<QString, QStringList> plain{};
    QHash<QString, QSet<QString>> sets{};
    QHash<QString, std::vector<std::pair<QString, QStringList>>> keyed{};
    QHash<QString, QHash<QString, qint64>> numbers{};
    QHash<QString, int> months{};
};

void readObject(Lists &lists, const QString &name, const QJsonObject &object)
{
    for (auto it = object.begin(); it != object.end(); ++it)
        if (it.value().isArray())
            lists.keyed[name].emplace_back(it.key(), strings(it.value()));
        else
            lists.numbers[name].insert(it.key(), it.value().toInteger());
}

void readMonths(Lists &lists, const QJsonArray &months)
{
    int number = 0;
    for (const auto names : months) {
        ++number;
        for (const QString &name : strings(names))
            lists.months.insert(name, number);
    }
}

const Lists &lists()
{
    static const Lists all = [] {
        Lists read;
        const QJsonObject root = importResource(QStringLiteral("words"));
        for (auto it = root.begin(); it != root.end(); ++it)
            if (it.key() == u"months") {
                readMonths(read, it.value().toArray());
            } else if (it.value().isObject()) {
                readObject(read, it.key(), it.value().toObject());
            } else {
                const QStringList words = strings(it.value());
                read.plain.insert(it.key(), words);
                read.sets.insert(it.key(), QSet<QString>(words.begin(), words.end()));
            }
        return read;
    }();
    return all;
}

bool isMark(QChar c)
{
    return c.category() == QChar::Mark_NonSpacing;
}

/// Blanks that people cannot see: a no-break space, a byte order mark, a zero-width space, controls.
bool isBlankCharacter(QChar c)
{
    return c.isSpace() || c == QChar(0x200B) || c == QChar(0xFEFF) || c.category() == QChar::Other_Control;
}

}

QString plainWords(QStringView text)
{
    QString result;
    result.reserve(text.size());
    const QString decomposed = text.toString().normalized(QString::NormalizationForm_KD);
    for (const QChar c : decomposed) {
        if (isMark(c))
            continue;
        if (c == u'&')
            result += QStringLiteral(" dan ");
        else
            result += c.isLetterOrNumber() ? c.toLower() : QChar(u' ');
    }
    return result.simplified();
}

QString compactWords(QStringView text)
{
    return plainWords(text).remove(u' ');
}

QString cleanText(const QString &text)
{
    QString result;
    result.reserve(text.size());
    bool blank = false;
    for (const QChar c : text) {
        if (c == u'\n') {
            result += c;
            blank = false;
        } else if (isBlankCharacter(c)) {
            blank = !result.isEmpty() && !result.endsWith(u'\n');
        } else {
            if (blank)
                result += u' ';
            result += c;
            blank = false;
        }
    }
    return result.trimmed();
}

bool hasPhrase(const QString &text, const QString &phrase)
{
    if (phrase.isEmpty())
        return false;
    for (qsizetype at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
        const qsizetype end = at + phrase.size();
        if ((at == 0 || text[at - 1] == u' ') && (end == text.size() || text[end] == u' '))
            return true;
    }
    return false;
}

QString withoutNumbering(const QString &text)
{
    static const QRegularExpression numbering(
        QStringLiteral("^\\s*(?:[-–•*·▪●]\\s*|\\(?(?:\\d{1,3}(?:\\.\\d{1,3})*|[A-Za-z]|[IVXivx]{1,5})[.)]\\s*"
                       "|\\d{1,2}(?:\\.\\d{1,2})+\\s+)"));
    const auto match = numbering.match(text);
    const QString rest = match.hasMatch() ? text.mid(match.capturedLength()).trimmed() : text.trimmed();
    return rest.isEmpty() ? text.trimmed() : rest;
}

const QStringList &wordList(const char *name)
{
    static const QStringList none;
    const auto it = lists().plain.constFind(QString::fromLatin1(name));
    return it == lists().plain.constEnd() ? none : *it;
}

bool isInList(const char *name, const QString &text)
{
    const auto it = lists().sets.constFind(QString::fromLatin1(name));
    return it != lists().sets.constEnd() && it->contains(cleanText(text).toLower());
}

QString keyInList(const char *name, const QString &text)
{
    const QString plain = plainWords(text);
    const QString raw = cleanText(text).toLower();
    QString best;
    qsizetype length = 0;
    const auto found = lists().keyed.constFind(QString::fromLatin1(name));
    if (found == lists().keyed.constEnd())
        return {};
    for (const auto &[key, words] : *found)
        for (const QString &word : words) {
            if (word == plain || word == raw)
                return key;
            if (word.size() > std::max<qsizetype>(length, 2) && hasPhrase(plain, word)) {
                best = key;
                length = word.size();
            }
        }
    return best;
}

qint64 numberInList(const char *name, const QString &word)
{
    return lists().numbers.value(QString::fromLatin1(name)).value(word);
}

int monthNumber(const QString &word)
{
    return lists().months.value(word.toLower());
}
