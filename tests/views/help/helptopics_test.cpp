// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/help/helptopics.h"

#include <QDir>
#include <QRegularExpression>
#include <QSet>
#include <QUrl>

#include <gtest/gtest.h>

namespace {

QStringList topicFiles()
{
    QStringList names = QDir(QStringLiteral(":/help")).entryList({QStringLiteral("*.md")});
    names.replaceInStrings(QStringLiteral(".md"), QString());
    names.sort();
    return names;
}

QSet<QString> anchorsOf(const QString &topic)
{
    QSet<QString> anchors;
    const QStringList lines = help::text(topic).split(u'\n');
    for (const QString &line : lines)
        if (line.startsWith(u'#'))
            anchors.insert(help::anchor(line.section(u' ', 1)));
    return anchors;
}

QStringList linksOf(const QString &topic)
{
    static const QRegularExpression link(QStringLiteral("\\]\\(([^)]*)\\)"));
    QStringList links;
    const QString text = help::text(topic);
    for (auto match = link.globalMatch(text); match.hasNext();)
        links.append(match.next().captured(1));
    return links;
}

}

TEST(HelpTopics, AreTheFilesOfTheHelp)
{
    QStringList named{help::contents()};
    for (const help::Topic &topic : help::topics())
        named.append(topic.name);
    named.sort();
    EXPECT_EQ(named.join(u' ').toStdString(), topicFiles().join(u' ').toStdString())
        << "isi.md names every file once, and no other";
}

TEST(HelpTopics, BeginWithTheirTitle)
{
    for (const QString &topic : topicFiles()) {
        const QString text = help::text(topic);
        EXPECT_TRUE(text.startsWith(u"# ")) << qPrintable(topic);
        EXPECT_EQ(text.count(QRegularExpression(QStringLiteral("^# "), QRegularExpression::MultilineOption)),
                  1)
            << qPrintable(topic);
    }
}

TEST(HelpTopics, LinkOnlyToWhatIsThere)
{
    for (const QString &topic : topicFiles())
        for (const QString &link : linksOf(topic)) {
            const QString file = link.section(u'#', 0, 0);
            ASSERT_TRUE(file.endsWith(u".md")) << qPrintable(topic) << ": " << qPrintable(link);
            const QString target = file.chopped(3);
            EXPECT_FALSE(help::text(target).isEmpty()) << qPrintable(topic) << ": " << qPrintable(link);
            EXPECT_TRUE(!link.contains(u'#') || anchorsOf(target).contains(link.section(u'#', 1)))
                << qPrintable(topic) << ": " << qPrintable(link);
        }
}

TEST(HelpTopics, NameAHeadingAsItsLinkDoes)
{
    EXPECT_EQ(help::anchor(QStringLiteral("Sebaran dan \"Bicarakan dulu\"")), u"sebaran-dan-bicarakan-dulu");
    EXPECT_EQ(help::anchor(QStringLiteral("OPD & Tim")), u"opd--tim");
}

TEST(HelpTopics, AreFoundByWordsAcrossLinesAndMarks)
{
    EXPECT_TRUE(help::mentions(QStringLiteral("nilai-kosong"), QStringLiteral("berarti belum dinilai")));
    EXPECT_TRUE(help::mentions(QStringLiteral("nilai-kosong"), QStringLiteral("SEL  KOSONG")));
    EXPECT_FALSE(help::mentions(QStringLiteral("nilai-kosong"), QStringLiteral("md)")));
}

TEST(HelpTopics, ThatAreMissingOpenTheContents)
{
    EXPECT_EQ(help::topicOf(help::url(QStringLiteral("tidak-ada"))), help::contents());
    EXPECT_EQ(help::url(QStringLiteral("kandidat#syarat")).fragment(), u"syarat");
}
