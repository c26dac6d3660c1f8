// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/paper/tablepieces.h"

#include "views/common/colors.h"
#include "views/paper/tablegrid.h"

#include <QCoreApplication>
#include <QPainter>

namespace paper {

namespace {

using report::Row;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

/// Rows higher than this are cut into several: no page would hold them.
const double highestRow = mm(120);

LaidRow laidRow(const TableGrid &grid, const Row &row)
{
    LaidRow laid{.kind = row.kind};
    std::size_t column = 0;
    for (const report::Cell &cell : row.cells) {
        if (column >= grid.lefts.size())
            break;
        laid.cells.push_back(laidCell(grid, cell, column, row.kind));
        laid.lines = std::max(laid.lines, laid.cells.back().block.lines());
        column += std::size_t(cell.span);
    }
    return laid;
}

void drawRow(QPainter &painter, const LaidRow &row, const QRectF &box, int first, int count)
{
    if (row.kind != Row::Kind::Plain)
        painter.fillRect(box, row.kind == Row::Kind::Group ? lightColors.alternate : lightColors.header);
    for (const LaidCell &cell : row.cells) {
        if (cell.heat)
            painter.fillRect(QRectF(box.left() + cell.left, box.top(), cell.width, box.height()),
                             scoreColor(*cell.heat, lightColors));
        cell.block.drawLines(painter, box.topLeft() + QPointF(cell.textLeft, rowPadding), first, count);
    }
    if (row.kind == Row::Kind::Total)
        drawRule(painter, box.topLeft(), box.width(), ruleWidth, lightColors.text);
    drawRule(painter, box.bottomLeft() - QPointF(0, hairline / 2), box.width(), hairline,
             lightColors.areaLine);
}

Piece rowPiece(const TableGrid &grid, const std::shared_ptr<const LaidRow> &row, int first, int count)
{
    return {.height = pt(grid.style.leading) * count + 2 * rowPadding,
            .draw
            = [row, first, count, width = grid.width](QPainter &painter, const QRectF &box, const Outline &) {
                  drawRow(painter, *row, QRectF(box.topLeft(), QSizeF(width, box.height())), first, count);
              }};
}

using Notes = std::vector<std::shared_ptr<const Piece>>;

/// \a row with the signs of its footnotes, which are added to \a notes.
Row annotatedRow(Row row, double width, FootnoteCounter &counter, Notes &notes)
{
    for (report::Cell &cell : row.cells)
        if (auto *words = std::get_if<report::Words>(&cell.value)) {
            Annotated text = annotated(*words, width, counter);
            *words = std::move(text.words);
            for (Annotated::Note &note : text.notes)
                notes.push_back(std::move(note.piece));
        }
    return row;
}

void addRow(std::vector<Piece> &pieces, const TableGrid &grid, const Row &row)
{
    const auto laid = std::make_shared<const LaidRow>(laidRow(grid, row));
    const int most = std::max(1, int(highestRow / pt(grid.style.leading)));
    for (int first = 0; first < laid->lines || first == 0; first += most) {
        pieces.push_back(rowPiece(grid, laid, first, std::clamp(laid->lines - first, 1, most)));
        pieces.back().keepWithNext = row.kind == Row::Kind::Group;
    }
}

Piece captionPiece(const report::Table &table, double width)
{
    const report::Words words({{table.number + QStringLiteral("  "), true}, {table.caption}});
    const TextBlock block(words, captionText, width);
    return {.height = block.height() + pt(3),
            .before = pt(9),
            .keepWithNext = true,
            .draw = [block](QPainter &painter, const QRectF &box, const Outline &) {
                block.draw(painter, box.topLeft());
            }};
}

Piece headPiece(const TableGrid &grid)
{
    const TableHead head(grid);
    return {.height = head.height(),
            .keepWithNext = true,
            .draw = [head](QPainter &painter, const QRectF &box, const Outline &) {
                head.draw(painter, box.topLeft());
            }};
}

/// The head as it stands on the pages after the first.
std::shared_ptr<const Piece> repeatedHead(const TableGrid &grid, const report::Table &table)
{
    const TableHead head(grid);
    const TextBlock block(Text::tr("%1 (continued)").arg(table.number), runningText, grid.width);
    const double above = table.number.isEmpty() ? 0 : block.height() + pt(2);
    return std::make_shared<const Piece>(
        Piece{.height = head.height() + above,
              .draw = [head, block, above](QPainter &painter, const QRectF &box, const Outline &) {
                  if (above > 0)
                      block.draw(painter, box.topLeft());
                  head.draw(painter, box.topLeft() + QPointF(0, above));
              }});
}

Piece notePiece(const QString &note, double width)
{
    const TextBlock block(note, noteText, width);
    return {.height = block.height(),
            .before = pt(4),
            .draw = [block](QPainter &painter, const QRectF &box, const Outline &) {
                block.draw(painter, box.topLeft());
            }};
}

/// Neither the first nor the last row stands alone on its page, and a note not without a row.
void keepTogether(std::vector<Piece> &rows, const report::Table &table)
{
    if (rows.size() >= 2)
        rows.front().keepWithNext = rows[rows.size() - 2].keepWithNext = true;
    if (!rows.empty() && !table.note.isEmpty())
        rows.back().keepWithNext = true;
}

}

std::vector<Piece> tablePieces(const report::Table &source, double width, FootnoteCounter &counter)
{
    report::Table table = source;
    std::vector<Notes> notes(table.rows.size());
    for (std::size_t i = 0; i < notes.size(); ++i)
        table.rows[i] = annotatedRow(std::move(table.rows[i]), width, counter, notes[i]);
    const TableGrid grid(table, width);
    std::vector<Piece> rows;
    for (std::size_t i = 0; i < notes.size(); ++i) {
        const std::size_t first = rows.size();
        addRow(rows, grid, table.rows[i]);
        rows[first].notes = std::move(notes[i]);
    }
    keepTogether(rows, table);
    std::vector<Piece> pieces;
    if (!table.caption.isEmpty())
        pieces.push_back(captionPiece(table, width));
    pieces.push_back(headPiece(grid));
    const auto repeated = repeatedHead(grid, table);
    for (Piece &row : rows) {
        row.repeated = repeated;
        pieces.push_back(std::move(row));
    }
    if (!table.note.isEmpty())
        pieces.push_back(notePiece(table.note, width));
    return pieces;
}

}
