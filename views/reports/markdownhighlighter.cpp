// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reports/markdownhighlighter.h"

#include "views/common/colors.h"

#include <QGuiApplication>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextDocument>

namespace {

const Colors &present()
{
    return colorsOf(QGuiApplication::palette());
}

}

MarkdownHighlighter::MarkdownHighlighter(QTextDocument *document, FieldState stateOf)
    : QSyntaxHighlighter(document)
    , m_stateOf(std::move(stateOf))
{
}

void MarkdownHighlighter::setActiveBlock(int block)
{
    const int before = std::exchange(m_active, block);
    if (before == block)
        return;
    for (const int number : {before, block})
        if (const QTextBlock changed = document()->findBlockByNumber(number);
            number >= 0 && changed.isValid())
            rehighlightBlock(changed);
}

/// Changes the look of a stretch, keeping what it has already: bold in italics stays bold.
void MarkdownHighlighter::add(int at, int length, const std::function<void(QTextCharFormat &)> &alter)
{
    for (int i = at; i < at + length; ++i) {
        QTextCharFormat look = format(i);
        alter(look);
        setFormat(i, 1, look);
    }
}

/// A sign: pale where the person writes, else too small to be seen.
void MarkdownHighlighter::hide(int at, int length)
{
    const bool shown = currentBlock().blockNumber() == m_active;
    add(at, length, [shown](QTextCharFormat &look) {
        look.setForeground(shown ? present().secondary : QColor(Qt::transparent));
        look.setFontWeight(QFont::Normal);
        if (!shown) {
            look.setProperty(QTextFormat::FontPixelSize, 1);
            look.setFontLetterSpacing(1);
            look.setVerticalAlignment(QTextCharFormat::AlignNormal);
        }
    });
}

void MarkdownHighlighter::emphasise(const QString &text)
{
    static const QRegularExpression bold(QStringLiteral("(\\*\\*)(?=\\S)(.+?)(?<=\\S)(\\*\\*)(?!\\*)"));
    // Also inside of bold: "***both***".
    static const QRegularExpression italic(
        QStringLiteral("(?:(?<![*\\w])|(?<=(?<!\\*)\\*\\*))(\\*|_)(?![*\\s])(.+?)(?<![*\\s])\\1"
                       "(?:(?![*\\w])|(?=\\*\\*(?!\\*)))"));
    for (auto match = bold.globalMatch(text); match.hasNext();) {
        const auto found = match.next();
        add(int(found.capturedStart(2)), int(found.capturedLength(2)),
            [](QTextCharFormat &look) { look.setFontWeight(QFont::Bold); });
        hide(int(found.capturedStart(1)), 2);
        hide(int(found.capturedStart(3)), 2);
    }
    for (auto match = italic.globalMatch(text); match.hasNext();) {
        const auto found = match.next();
        add(int(found.capturedStart(2)), int(found.capturedLength(2)),
            [](QTextCharFormat &look) { look.setFontItalic(true); });
        hide(int(found.capturedStart(1)), 1);
        hide(int(found.capturedEnd(2)), 1);
    }
}

/// The grounds of fields are painted by the editor, see MarkdownEdit.
void MarkdownHighlighter::markFields(const QString &text)
{
    using State = report::FieldText::State;
    for (const report::FieldPlace &place : report::fieldsIn(text)) {
        const State state = m_stateOf(place.field);
        add(int(place.at), int(place.length), [state](QTextCharFormat &look) {
            look.setForeground(state == State::Unknown     ? present().problem
                                   : state == State::Empty ? present().secondary
                                                           : present().note);
            look.setFontItalic(state == State::Empty);
        });
        hide(int(place.at), 1);
        hide(int(place.at + place.length) - 1, 1);
    }
}

void MarkdownHighlighter::highlightBlock(const QString &text)
{
    static const QRegularExpression heading(QStringLiteral("^(#{1,6} +)"));
    static const QRegularExpression item(QStringLiteral("^ *([-*+]|\\d+[.)]) "));
    static const QRegularExpression note(QStringLiteral("\\[\\^[^\\]]+\\]"));
    static const QRegularExpression table(QStringLiteral("^ *\\|"));
    const auto size = int(text.size());
    if (const auto match = heading.match(text); match.hasMatch()) {
        const auto level = int(match.captured(1).trimmed().size());
        const double base = document()->defaultFont().pointSizeF();
        add(0, size, [&](QTextCharFormat &look) {
            look.setFontWeight(QFont::Bold);
            look.setFontPointSize(base + std::max(1, 3 - level));
        });
        hide(0, int(match.capturedLength(1)));
    } else if (const auto sign = item.match(text); sign.hasMatch()) {
        // In place of the sign the editor paints a bullet.
        const bool bullet = sign.capturedLength(1) == 1 && currentBlock().blockNumber() != m_active;
        add(int(sign.capturedStart(1)), int(sign.capturedLength(1)), [bullet](QTextCharFormat &look) {
            look.setForeground(bullet ? QColor(Qt::transparent) : present().accent);
            look.setFontWeight(QFont::Bold);
        });
    } else if (table.match(text).hasMatch()) {
        add(0, size, [](QTextCharFormat &look) { look.setFontFixedPitch(true); });
    }
    emphasise(text);
    for (auto match = note.globalMatch(text); match.hasNext();) {
        const auto found = match.next();
        add(int(found.capturedStart()), int(found.capturedLength()), [](QTextCharFormat &look) {
            look.setForeground(present().note);
            look.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
        });
        hide(int(found.capturedStart()), 2);
        hide(int(found.capturedEnd()) - 1, 1);
    }
    markFields(text);
}
