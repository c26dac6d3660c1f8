// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/paper/textpieces.h"

#include "views/common/colors.h"
#include "views/paper/tablegrid.h"

#include <QPainter>

namespace paper {

namespace {

const double listIndent = mm(5);

/// Lines are best read when they are not longer than this.
const double longestLine = mm(190);

Piece linesPiece(const TextBlock &block, int first, int count, double indent)
{
    return {.height = block.leading() * count,
            .draw = [=](QPainter &painter, const QRectF &box, const Outline &) {
                block.drawLines(painter, box.topLeft() + QPointF(indent, 0), first, count);
            }};
}

std::vector<Piece> flowing(const TextBlock &block, double before, double indent = 0)
{
    std::vector<Piece> pieces;
    const int lines = block.lines();
    const int closing = lines < 4 ? lines : 2;
    if (lines >= 4)
        pieces.push_back(linesPiece(block, 0, 2, indent));
    for (int i = 2; i < lines - closing; ++i)
        pieces.push_back(linesPiece(block, i, 1, indent));
    pieces.push_back(linesPiece(block, lines - closing, closing, indent));
    pieces.front().before = before;
    return pieces;
}

struct LaidFigure {
    TextBlock value;
    TextBlock label;
};

Piece keyFigureRow(std::span<const report::KeyFigures::Figure> figures, double width, std::size_t perRow)
{
    const double column = width / double(perRow);
    const double room = column - mm(6);
    std::vector<LaidFigure> laid;
    double highest = 0;
    for (const auto &figure : figures) {
        const double natural = naturalWidth(figure.value, fontOf(keyFigure));
        const TextStyle style
            = natural > room ? shrunk(keyFigure, keyFigure.size * room / natural) : keyFigure;
        laid.push_back({TextBlock(figure.value, style, column), TextBlock(figure.label, noteText, room)});
        highest = std::max(highest, laid.back().value.height() + laid.back().label.height());
    }
    return {.height = highest + pt(4),
            .before = pt(10),
            .draw = [laid, column, highest](QPainter &painter, const QRectF &box, const Outline &) {
                QPointF at = box.topLeft();
                for (const LaidFigure &figure : laid) {
                    painter.fillRect(QRectF(at.x(), at.y() + pt(2), pt(1.5), highest), lightColors.accent);
                    figure.value.draw(painter, at + QPointF(mm(2.5), 0));
                    figure.label.draw(painter, at + QPointF(mm(2.5), figure.value.height()));
                    at.rx() += column;
                }
            }};
}

}

Piece headingPiece(const report::Heading &heading, int index, double width)
{
    const TextStyle &style = headingText(heading.level);
    const QString gap(2, QChar(0x2002));
    const TextBlock block(heading.number.isEmpty() ? heading.text : heading.number + gap + heading.text,
                          style, width);
    const bool chapter = heading.level == 1;
    return {.height = block.height() + (chapter ? pt(8) : pt(3)),
            .before = pt(style.size * 1.5),
            .keepWithNext = true,
            .beginsPage = chapter,
            .heading = index,
            .draw = [block](QPainter &painter, const QRectF &box, const Outline &) {
                block.draw(painter, box.topLeft());
            }};
}

std::vector<Piece> paragraphPieces(const report::Paragraph &paragraph, double width)
{
    const bool isNote = paragraph.kind == report::Paragraph::Kind::Note;
    return flowing(TextBlock(paragraph.words, isNote ? noteText : bodyText, std::min(width, longestLine)),
                   isNote ? pt(4) : pt(6));
}

std::vector<Piece> listPieces(const report::List &list, double width)
{
    std::vector<Piece> pieces;
    int number = 0;
    for (const report::Words &item : list.items) {
        const QString sign = list.numbered ? QStringLiteral("%1.").arg(++number) : QStringLiteral("•");
        const TextBlock mark(sign, bodyText, listIndent);
        const TextBlock block(item, bodyText, std::min(width, longestLine) - listIndent);
        std::vector<Piece> lines = flowing(block, pt(3), listIndent);
        lines.front().draw = [mark, draw = lines.front().draw](QPainter &painter, const QRectF &box,
                                                               const Outline &outline) {
            mark.draw(painter, box.topLeft());
            draw(painter, box, outline);
        };
        std::ranges::move(lines, std::back_inserter(pieces));
    }
    return pieces;
}

std::vector<Piece> keyFigurePieces(const report::KeyFigures &figures, double width)
{
    constexpr std::size_t perRow = 4;
    std::vector<Piece> pieces;
    const std::span all(figures.figures);
    for (std::size_t i = 0; i < all.size(); i += perRow)
        pieces.push_back(keyFigureRow(all.subspan(i, std::min(perRow, all.size() - i)), width, perRow));
    return pieces;
}

}
