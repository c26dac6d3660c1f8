// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/help/helptopics.h"

#include <QFile>
#include <QRegularExpression>
#include <QUrl>

namespace help {

namespace {

/// "## Group" begins a group, "- [Title](name.md)" is a topic of it.
std::vector<Topic> readTopics()
{
    static const QRegularExpression item(QStringLiteral("^- \\[(.+)\\]\\((.+)\\.md\\)$"));
    std::vector<Topic> result;
    QString group;
    const QStringList lines = text(contents()).split(u'\n');
    for (const QString &line : lines) {
        if (line.startsWith(u"## "))
            group = line.mid(3).trimmed();
        const QRegularExpressionMatch match = item.match(line);
        if (match.hasMatch())
            result.push_back({.name = match.captured(2), .title = match.captured(1), .group = group});
    }
    return result;
}

/// As it is read: without the marks of Markdown.
QString plainText(const QString &topic)
{
    static const QRegularExpression marks(QStringLiteral("[*`#|]|\\]\\([^)]*\\)|\\["));
    return text(topic).remove(marks).simplified();
}

}

QString contents()
{
    return QStringLiteral("isi");
}

const std::vector<Topic> &topics()
{
    static const std::vector<Topic> all = readTopics();
    return all;
}

QString text(const QString &topic)
{
    QFile file(QStringLiteral(":/help/%1.md").arg(topic));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QUrl url(const QString &place)
{
    const QString topic = place.section(u'#', 0, 0);
    QUrl result(QStringLiteral("qrc:/help/%1.md").arg(text(topic).isEmpty() ? contents() : topic));
    if (place.contains(u'#'))
        result.setFragment(place.section(u'#', 1));
    return result;
}

QString topicOf(const QUrl &url)
{
    return url.fileName().section(u'.', 0, 0);
}

QString anchor(const QString &heading)
{
    QString result;
    for (const QChar letter : heading.toLower())
        if (letter.isLetterOrNumber())
            result.append(letter);
        else if (letter.isSpace() || letter == u'-')
            result.append(u'-');
    return result;
}

bool mentions(const QString &topic, const QString &words)
{
    return plainText(topic).contains(words.simplified(), Qt::CaseInsensitive);
}

}
