// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reports/markdownmarks.h"

#include <gtest/gtest.h>

namespace {

using markdown::Selected;

/// "ab[cd]e": what stands between the brackets is selected; "ab|e" is a cursor.
Selected read(QString text)
{
    const qsizetype cursor = text.indexOf(u'|');
    if (cursor >= 0)
        return {text.remove(cursor, 1), cursor, cursor};
    const qsizetype from = text.indexOf(u'<');
    text.remove(from, 1);
    const qsizetype to = text.indexOf(u'>');
    text.remove(to, 1);
    return {text, from, to};
}

std::string written(const Selected &selected)
{
    QString text = selected.text;
    if (selected.from == selected.to)
        return text.insert(selected.from, u'|').toStdString();
    return text.insert(selected.to, u'>').insert(selected.from, u'<').toStdString();
}

std::string bold(const char *text)
{
    return written(markdown::emphasised(read(QString::fromUtf8(text)), QStringLiteral("**")));
}

std::string italic(const char *text)
{
    return written(markdown::emphasised(read(QString::fromUtf8(text)), QStringLiteral("*")));
}

TEST(MarkdownMarks, BoldGoesOnAndOff)
{
    EXPECT_EQ(bold("satu <dua> tiga"), "satu **<dua>** tiga");
    EXPECT_EQ(bold("satu **<dua>** tiga"), "satu <dua> tiga");
    EXPECT_EQ(bold("satu <dua >tiga"), "satu **<dua>** tiga") << "no sign beside a blank";
    EXPECT_EQ(bold("satu du|a tiga"), "satu **<dua>** tiga") << "the word at the cursor";
    EXPECT_EQ(bold("satu | tiga"), "satu **|** tiga");
}

TEST(MarkdownMarks, ItalicLeavesBoldAlone)
{
    EXPECT_EQ(italic("satu **<dua>** tiga"), "satu ***<dua>*** tiga");
    EXPECT_EQ(italic("satu ***<dua>*** tiga"), "satu **<dua>** tiga");
    EXPECT_EQ(bold("satu ***<dua>*** tiga"), "satu *<dua>* tiga");
    EXPECT_EQ(italic("satu *<dua>* tiga"), "satu <dua> tiga");
}

TEST(MarkdownMarks, SeveralLinesBecomeAListAndLinesAgain)
{
    const Selected lines = read(QStringLiteral("<satu\ndua\n\ntiga>"));
    const Selected list = markdown::listed(lines, false);
    EXPECT_EQ(written(list), "<- satu\n- dua\n\n- tiga>");
    EXPECT_EQ(written(markdown::listed(list, false)), "<satu\ndua\n\ntiga>");
    EXPECT_EQ(written(markdown::listed(list, true)), "<1. satu\n2. dua\n\n3. tiga>");
    EXPECT_EQ(written(markdown::listed(read(QStringLiteral("sa|tu")), false)), "- sa|tu");
}

TEST(MarkdownMarks, HeadingsHaveLevels)
{
    const Selected plain = read(QStringLiteral("satu\nd|ua"));
    const Selected heading = markdown::withHeading(plain, 1);
    EXPECT_EQ(written(heading), "satu\n# d|ua");
    EXPECT_EQ(markdown::headingLevel(heading.text, heading.from), 1);
    EXPECT_EQ(written(markdown::withHeading(heading, 2)), "satu\n## d|ua");
    EXPECT_EQ(written(markdown::withHeading(heading, 0)), "satu\nd|ua");
    EXPECT_EQ(markdown::headingLevel(heading.text, 0), 0);
}

TEST(MarkdownMarks, ATableStandsOnLinesOfItsOwn)
{
    const Selected table = markdown::withTable(read(QStringLiteral("sa|tu\ndua")));
    EXPECT_EQ(written(table), "satu\n\n| <A> | B |\n| --- | --- |\n|  |  |\n|  |  |\n\ndua");
}

TEST(MarkdownMarks, AFootnoteTakesTheNextNumber)
{
    const Selected first
        = markdown::withFootnote(read(QStringLiteral("Menurut perwal| ini.")), QStringLiteral("isi"));
    EXPECT_EQ(written(first), "Menurut perwal[^1] ini.\n\n[^1]: <isi>");
    Selected again = first;
    again.from = again.to = 7;
    EXPECT_EQ(written(markdown::withFootnote(again, QStringLiteral("isi"))),
              "Menurut[^2] perwal[^1] ini.\n\n[^1]: isi\n[^2]: <isi>");
}

TEST(MarkdownMarks, EnterContinuesAListAndEndsIt)
{
    const auto next = [](const char *text) {
        const auto result = markdown::nextItem(read(QString::fromUtf8(text)));
        return result ? written(*result) : std::string("none");
    };
    EXPECT_EQ(next("- satu|"), "- satu\n- |");
    EXPECT_EQ(next("9. sa|tu"), "9. sa\n10. |tu");
    EXPECT_EQ(next("  * satu|\ndua"), "  * satu\n  * |\ndua");
    EXPECT_EQ(next("- satu\n- |"), "- satu\n|");
    EXPECT_EQ(next("satu|"), "none");
}

TEST(MarkdownMarks, TabIndentsItems)
{
    const auto moved = [](const char *text, int step) {
        const auto result = markdown::indented(read(QString::fromUtf8(text)), step);
        return result ? written(*result) : std::string("none");
    };
    EXPECT_EQ(moved("- satu\n- du|a", 1), "- satu\n  - du|a");
    EXPECT_EQ(moved("  - du|a", -1), "- du|a");
    EXPECT_EQ(moved("dua|", 1), "none");
}

}
