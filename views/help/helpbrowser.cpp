// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/help/helpbrowser.h"

#include "views/common/colors.h"
#include "views/help/helptopics.h"

#include <QScrollBar>
#include <QTextBlock>
#include <QTextTable>

namespace {

constexpr int margin = 28;
constexpr int lettersALine = 80;

struct HeadingLook {
    int pixels = 0;
    int above = 0;
    int below = 0;
};

HeadingLook lookOf(int level)
{
    return level == 1 ? HeadingLook{20, 0, 8} : HeadingLook{15, 14, 6};
}

/// Markdown gives no heading a name that a link could find.
void dressHeading(QTextCursor &cursor, const Colors &colors)
{
    const HeadingLook look = lookOf(cursor.blockFormat().headingLevel());
    QTextCharFormat letters;
    QFont font = cursor.document()->defaultFont();
    font.setPixelSize(look.pixels);
    font.setBold(true);
    letters.setFont(font);
    letters.setForeground(colors.text);
    letters.setAnchor(true);
    letters.setAnchorNames({help::anchor(cursor.block().text())});
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    cursor.setCharFormat(letters);
    QTextBlockFormat block;
    block.setTopMargin(look.above);
    block.setBottomMargin(look.below);
    cursor.mergeBlockFormat(block);
}

void dressBlock(const QTextBlock &block, const Colors &colors)
{
    QTextCursor cursor(block);
    if (cursor.blockFormat().headingLevel() > 0)
        return dressHeading(cursor, colors);
    QTextBlockFormat format;
    const bool inTable = cursor.currentTable();
    format.setTopMargin(0);
    format.setBottomMargin(inTable ? 0 : cursor.currentList() ? 4 : 10);
    format.setLineHeight(inTable ? 115 : 130, QTextBlockFormat::ProportionalHeight);
    cursor.mergeBlockFormat(format);
}

void dressTable(QTextTable &table, const Colors &colors)
{
    QTextTableFormat format = table.format();
    format.setBorder(1);
    format.setBorderCollapse(true);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderBrush(colors.areaLine);
    format.setCellPadding(5);
    format.setCellSpacing(0);
    format.setTopMargin(4);
    format.setBottomMargin(6);
    table.setFormat(format);
    for (int column = 0; column < table.columns(); ++column) {
        QTextTableCell cell = table.cellAt(0, column);
        QTextCharFormat head = cell.format();
        head.setBackground(colors.header);
        cell.setFormat(head);
        QTextCursor letters = cell.firstCursorPosition();
        letters.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        QTextCharFormat bold;
        bold.setFontWeight(QFont::Bold);
        letters.mergeCharFormat(bold);
    }
}

}

HelpBrowser::HelpBrowser(QWidget *parent)
    : QTextBrowser(parent)
{
    setAccessibleName(tr("Help text"));
    setFrameShape(NoFrame);
    setMinimumWidth(360);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);  // lines break, in tables, too
    setUndoRedoEnabled(false);
    document()->setIndentWidth(22);
    connect(this, &QTextBrowser::sourceChanged, this, &HelpBrowser::take);
}

void HelpBrowser::open(const QString &place)
{
    const QUrl url = help::url(place);
    if (url != m_shown)
        setSource(url);
}

QString HelpBrowser::topic() const
{
    return help::topicOf(m_shown);
}

/// Margins move the headings, so the place is found again.
void HelpBrowser::take(const QUrl &url)
{
    m_shown = url;
    dress();
    scrollToAnchor(url.fragment());
}

/// The text comes plain from Markdown each time.
void HelpBrowser::dress()
{
    const Colors &colors = colorsOf(palette());
    QTextCursor all(document());
    all.beginEditBlock();
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        dressBlock(block, colors);
    for (QTextFrame *frame : document()->rootFrame()->childFrames())
        if (auto *table = qobject_cast<QTextTable *>(frame))
            dressTable(*table, colors);
    all.endEditBlock();
    fit();
    mark();
}

/// Keeps lines short enough to be read, whatever the width of the window.
void HelpBrowser::fit()
{
    const int longest = fontMetrics().averageCharWidth() * lettersALine;
    QTextFrameFormat format = document()->rootFrame()->frameFormat();
    const int right = std::max(margin, viewport()->width() - margin - longest);
    if (format.rightMargin() == right && format.leftMargin() == margin)
        return;
    format.setMargin(0);
    format.setTopMargin(14);
    format.setLeftMargin(margin);
    format.setRightMargin(right);
    format.setBottomMargin(margin);
    document()->rootFrame()->setFrameFormat(format);
}

void HelpBrowser::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    fit();
}

void HelpBrowser::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() != QEvent::PaletteChange && event->type() != QEvent::FontChange)
        return;
    const int place = verticalScrollBar()->value();
    reload();
    verticalScrollBar()->setValue(place);
}

void HelpBrowser::setWords(const QString &words)
{
    m_words = words.simplified();
    mark();
}

void HelpBrowser::mark()
{
    QList<ExtraSelection> found;
    ExtraSelection selection;
    selection.format.setBackground(colorsOf(palette()).warningGround);
    QTextCursor cursor(document());
    while (!m_words.isEmpty() && !(cursor = document()->find(m_words, cursor)).isNull()) {
        selection.cursor = cursor;
        found.append(selection);
    }
    setExtraSelections(found);
}

bool HelpBrowser::showNext(bool fromTop)
{
    if (m_words.isEmpty())
        return false;
    if (fromTop)
        moveCursor(QTextCursor::Start);
    return find(m_words);
}
