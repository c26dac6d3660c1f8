// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/import/pillarnames.h"

#include "model/exchange/import/words.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace {

QStringList namesOf(const auto &row)
{
    QStringList names{row.name};
    names.append(row.aliases.split(u'|', Qt::SkipEmptyParts));
    return names;
}

/// The forms under which a text may be known: as it is, without its bracket, the bracket alone; each also
/// without the word in front that says what it is.
QStringList formsOf(const QString &written)
{
    static const QRegularExpression brackets(QStringLiteral("^(.*?)\\s*[(/–-]\\s*([^()]+?)\\)?$"));
    static const QRegularExpression count(QStringLiteral("^\\d{1,2}\\s+(?=\\pL)"));
    const QString text = withoutNumbering(written).remove(count);
    QStringList forms{text, groupLabel(text).name};
    if (const auto match = brackets.match(text); match.hasMatch())
        for (const int group : {1, 2}) {
            forms.append(match.captured(group));
            forms.append(groupLabel(match.captured(group)).name);
        }
    forms.removeDuplicates();
    return forms;
}

QString withoutSmart(const QString &plain)
{
    static const QRegularExpression smart(QStringLiteral("^smart (?=\\w)|(?<=\\w) cerdas$"));
    QString rest = plain;
    return rest.remove(smart);
}

}

void PillarNames::add(const Pillar &pillar)
{
    for (const QString &name : namesOf(pillar) + QStringList{pillar.code}) {
        const QString plain = plainWords(name);
        for (const QString &form : {plain, withoutSmart(plain)})
            if (!form.isEmpty() && !m_pillars.contains(compactWords(form)))
                m_pillars.insert(compactWords(form), pillar.id);
        if (plain.contains(u' '))
            m_names.push_back({plain, pillar.id});
    }
}

void PillarNames::add(const SubDimension &sub)
{
    for (const QString &name : namesOf(sub) + QStringList{sub.code})
        if (const QString key = compactWords(name); !key.isEmpty())
            m_subs[key].push_back(sub);
}

Id<Pillar> PillarNames::find(const QString &text) const
{
    for (const QString &form : formsOf(text))
        for (const QString &key : {compactWords(form), compactWords(withoutSmart(plainWords(form)))})
            if (const Id<Pillar> id = m_pillars.value(key))
                return id;
    return {};
}

std::optional<SubDimension> PillarNames::findSub(const QString &text, Id<Pillar> pillar) const
{
    for (const QString &form : formsOf(text)) {
        const std::vector<SubDimension> subs = m_subs.value(compactWords(form));
        if (pillar) {
            const auto sub = std::ranges::find(subs, pillar, &SubDimension::pillar);
            if (sub != subs.end())
                return *sub;
        } else if (subs.size() == 1) {
            return subs.front();
        }
    }
    return {};
}

Id<Pillar> PillarNames::findInTitle(const QString &title) const
{
    // Longer names first, so that a name inside another one does not count.
    std::vector<Name> names = m_names;
    std::ranges::stable_sort(names, std::ranges::greater(),
                             [](const Name &name) { return name.plain.size(); });
    QString left = plainWords(title);
    QSet<qint64> found;
    for (const Name &name : names)
        if (hasPhrase(left, name.plain)) {
            found.insert(name.pillar.value);
            left.remove(name.plain);
        }
    if (!found.isEmpty())
        return found.size() == 1 ? Id<Pillar>{*found.begin()} : Id<Pillar>{};
    // "DIMENSI TATA KELOLA TAHUN 2018": a name of one word counts after the word that says so.
    return find(pillarNameInTitle(title));
}

GroupLabel groupLabel(const QString &written)
{
    const QString text = withoutNumbering(written);
    const auto after = [&](const QString &prefix) -> QString {
        static const QRegularExpression sign(
            QStringLiteral("^[\\s:.\\-–]*(?:(?:ke|no)?\\s*[\\divxIVX]{1,3}\\b)?[\\s:.)\\-–]*"));
        QString rest = text.mid(prefix.size());
        return rest.remove(sign).trimmed();
    };
    const QString plain = plainWords(text);
    for (const QString &prefix : wordList("sub_prefixes"))
        if (plain.startsWith(prefix + u' ') && text.size() > prefix.size())
            return {GroupLabel::Kind::SubDimension, after(prefix)};
    for (const QString &prefix : wordList("pillar_prefixes"))
        if (plain.startsWith(prefix + u' '))
            return {GroupLabel::Kind::Pillar, after(prefix)};
    return {GroupLabel::Kind::Unsaid, text};
}

QString pillarNameInTitle(const QString &title)
{
    static const QRegularExpression said(
        QStringLiteral("\\b(?:dimensi|pilar|aspek|dimension|pillar)\\s*(?:\\d+|[ivx]+)?\\s*[:.\\-–]?\\s*(["
                       "\\pL& ]{3,60}?)"
                       "(?=\\s*(?:\\b(?:tahun|kota|kabupaten|kab|periode|di|pada|year)\\b|[\\d(,;:]|$))"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression sheet(QStringLiteral("^smart (?!city\\b)[\\pL& ]{3,30}$"),
                                          QRegularExpression::CaseInsensitiveOption);
    if (sheet.match(title).hasMatch())
        return title.trimmed();
    const auto match = said.match(title);
    const QString name = match.captured(1).trimmed();
    if (plainWords(name) == u"smart city" || plainWords(name) == u"kota cerdas")
        return {};
    return name == name.toUpper() ? QString(name.toLower()).replace(0, 1, name.left(1)) : name;
}

QString pillarCode(const QString &name)
{
    return withoutSmart(plainWords(name)).remove(u' ').left(3).toUpper();
}
