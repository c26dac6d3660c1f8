// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/paper/textpieces.h"

#include "views/common/colors.h"
#include "views/paper/footnotes.h"
#include "views/paper/tablegrid.h"

#include <QPainter>

namespace paper {

namespace {

const double listIndent = mm(5);

/// A paragraph or an item of a list before it is cut into pieces.
struct Flow {
    TextBlock block;
    std::vector<Annotated::Note> notes{};
    double indent = 0;
};

Piece linesPiece(const Flow &flow, int first, int count)
{
    Piece piece{.height = flow.block.leading() * count,
                .draw = [block = flow.block, indent = flow.indent, first,
                         count](QPainter &painter, const QRectF &box, const Outline &) {
                    block.drawLines(painter, box.topLeft() + QPointF(indent, 0), first, count);
                }};
    for (const Annotated::Note &note : flow.notes)
        if (const int line = flow.block.lineOf(note.at); line >= first && line < first + count)
            piece.notes.push_back(note.piece);
    return piece;
}

std::vector<Piece> flowing(const Flow &flow, double before)
{
    std::vector<Piece> pieces;
    const int lines = flow.block.lines();
    const int closing = lines < 4 ? lines : 2;
    if (lines >= 4)
        pieces.push_back(linesPiece(flow, 0, 2));
    for (int i = 2; i < lines - closing; ++i)
        pieces.push_back(linesPiece(flow, i, 1));
    pieces.push_back(linesPiece(flow, lines - closing, closing));
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

Piece headingPiece(const report::Heading &heading, double width)
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
            .draw = [block](QPainter &painter, const QRectF &box, const Outline &) {
                block.draw(painter, box.topLeft());
            }};
}

std::vector<Piece> paragraphPieces(const report::Paragraph &paragraph, double width, FootnoteCounter &notes)
{
    const bool isNote = paragraph.kind == report::Paragraph::Kind::Note;
    Annotated text = annotated(paragraph.words, width, notes);
    const TextBlock block(text.words, isNote ? noteText : bodyText, std::min(width, longestLine));
    return flowing({block, std::move(text.notes)}, isNote ? pt(4) : pt(6));
}

std::vector<Piece> listPieces(const report::List &list, double width, FootnoteCounter &notes)
{
    std::vector<Piece> pieces;
    int number = list.first;
    const double left = list.level * listIndent;
    for (const report::Words &item : list.items) {
        const QString bullet = list.level == 0 ? QStringLiteral("•") : QStringLiteral("–");
        const QString sign = list.numbered ? QStringLiteral("%1.").arg(number++) : bullet;
        const TextBlock mark(sign, bodyText, listIndent);
        Annotated text = annotated(item, width, notes);
        const TextBlock block(text.words, bodyText, std::min(width, longestLine) - left - listIndent);
        std::vector<Piece> lines = flowing({block, std::move(text.notes), left + listIndent}, pt(3));
        lines.front().draw = [mark, left, draw = lines.front().draw](QPainter &painter, const QRectF &box,
                                                                     const Outline &outline) {
            mark.draw(painter, box.topLeft() + QPointF(left, 0));
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
