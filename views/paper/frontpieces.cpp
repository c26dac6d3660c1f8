// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/paper/frontpieces.h"

#include "views/common/colors.h"
#include "views/paper/tablegrid.h"

#include <QPainter>

#include <cmath>

namespace paper {

namespace {

const double numberColumn = mm(9);
const double captionNumber = mm(24);  // "Gambar 3.12"
const double pageColumn = mm(10);

/// Squares in the colours of the pillars.
void drawTones(QPainter &painter, QPointF at, const std::vector<int> &tones)
{
    const double side = mm(5);
    for (const int tone : tones) {
        painter.fillRect(QRectF(at, QSizeF(side, side)), toneColor(tone, lightColors).solid);
        at.rx() += side + mm(1.5);
    }
}

void drawCover(QPainter &painter, const report::Cover &cover, const QRectF &box)
{
    const double width = box.width();
    QPointF at = box.topLeft() + QPointF(0, box.height() * 0.18);
    drawTones(painter, at, cover.tones);
    at.ry() += mm(14);
    const auto put = [&](const QString &text, const TextStyle &style, double after) {
        const TextBlock block(text, style, width);
        block.draw(painter, at);
        at.ry() += block.height() + after;
    };
    put(cover.kicker, coverSubtitle, mm(3));
    put(cover.title, coverTitle, mm(5));
    put(cover.subtitle, coverSubtitle, 0);

    double height = 0;
    for (const QString &line : cover.lines)
        height += TextBlock(line, bodyText, width).height();
    at.setY(box.bottom() - height);
    drawRule(painter, at - QPointF(0, mm(4)), width, ruleWidth, lightColors.text);
    for (const QString &line : cover.lines)
        put(line, bodyText, 0);
}

struct ContentsLine {
    TextBlock number;
    TextBlock title;
    TextStyle style{};
    double numberLeft = 0;
    double titleLeft = 0;
    double titleWidth = 0;  ///< of its last line
    int entry = 0;
};

/// Dots on a common grid, so that those of all lines stand under each other.
void drawLeader(QPainter &painter, double from, double to, double y)
{
    const double dot = pt(0.7);
    const double step = 6;  // dots
    QPen pen(runningText.color, dot, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({1, step - 1});
    painter.setPen(pen);
    const double first = std::ceil(from / (dot * step)) * dot * step;
    if (first < to)
        painter.drawLine(QPointF(first, y), QPointF(to, y));
}

void drawLine(QPainter &painter, const ContentsLine &line, const QRectF &box, const Outline &outline)
{
    line.number.draw(painter, box.topLeft() + QPointF(line.numberLeft, 0));
    line.title.draw(painter, box.topLeft() + QPointF(line.titleLeft, 0));
    const QString page = QString::number(outline.entries[std::size_t(line.entry)].page + 1);
    const QPointF pageAt(box.right() - pageColumn, box.bottom() - pt(line.style.leading));
    TextBlock(page, line.style, pageColumn, report::Align::Right).draw(painter, pageAt);
    const double pageWidth = naturalWidth(page, fontOf(line.style));
    drawLeader(painter, box.left() + line.titleLeft + line.titleWidth + pt(4),
               box.right() - pageWidth - pt(4), box.bottom() - pt(line.style.leading) * 0.27);
}

Piece contentsLine(const Outline::Entry &entry, int index, double width)
{
    const bool chapter = entry.level == 1;
    TextStyle style = bodyText;
    style.bold = chapter;
    const bool caption = entry.of != report::Contents::Of::Headings;
    const double numberWidth = caption ? captionNumber : numberColumn;
    const double indent = std::max(0, entry.level - 1) * numberColumn;
    const double titleLeft = indent + (entry.number.isEmpty() ? 0 : numberWidth);
    const double room = width - titleLeft - pageColumn - mm(5);
    const ContentsLine line{.number = TextBlock(entry.number, style, numberWidth),
                            .title = TextBlock(entry.title, style, room),
                            .style = style,
                            .numberLeft = indent,
                            .titleLeft = titleLeft,
                            .titleWidth = TextBlock(entry.title, style, room).lastLineWidth(),
                            .entry = index};
    return {.height = line.title.height(),
            .before = chapter ? pt(6) : pt(1),
            .keepWithNext = chapter,
            .link = index,
            .draw = [line](QPainter &painter, const QRectF &box, const Outline &outline) {
                drawLine(painter, line, box, outline);
            }};
}

}

Piece coverPiece(const report::Cover &cover, QSizeF size)
{
    return {.height = size.height(),
            .beginsPage = true,
            .bare = true,
            .draw = [cover](QPainter &painter, const QRectF &box, const Outline &) {
                drawCover(painter, cover, box);
            }};
}

std::vector<Piece> contentsPieces(const report::Contents &contents, const Outline &outline, double width)
{
    const TextBlock title(contents.title, headingText(1), width);
    std::vector<Piece> pieces;
    pieces.push_back({.height = title.height() + pt(8),
                      .keepWithNext = true,
                      .beginsPage = true,
                      .draw = [title](QPainter &painter, const QRectF &box, const Outline &) {
                          title.draw(painter, box.topLeft());
                      }});
    for (std::size_t i = 0; i < outline.entries.size(); ++i)
        if (outline.entries[i].of == contents.of && outline.entries[i].level <= contents.depth)
            pieces.push_back(contentsLine(outline.entries[i], int(i), width));
    return pieces;
}

}
