// SPDX-License-Identifier: GPL-3.0-or-later
// How values come into the matrix: typed, pasted, filled, cleared.
#include "model/domain/format.h"
#include "views/common/pasteblock.h"
#include "views/matrix/celleditor.h"
#include "views/matrix/matrixgrid.h"

/// Says at once where nothing can be typed.
void MatrixGrid::openEditor(const QString &text, bool typedOver)
{
    const MatrixChanges probe = readEntries(m_picture, {entryAt(m_current, {})});
    if (m_readOnly)
        return showRemark(m_current, tr("This plan is open to read only."));
    if (!probe.problem.isEmpty())
        return showRemark(m_current, probe.problem);
    m_anchor = m_current;
    showPlace(m_current);
    m_remark->hide();
    m_editor->open(m_geometry.cell(m_current), text, typedOver);
}

void MatrixGrid::closeEditor()
{
    m_taking = true;
    setFocus();
    m_editor->hide();
    m_remark->hide();
    m_taking = false;
    viewport()->update();
}

/// Writes what was typed and goes on to what was the neighbour, even where the new value sorts the rows anew.
void MatrixGrid::commit(const QPoint &step)
{
    if (m_taking || !m_editor->isVisible())
        return;
    const QString text = m_editor->text().simplified();
    const MatrixEntry entry = entryAt(m_current, text);
    const MatrixChanges changes = readEntries(m_picture, {entry});
    if (!changes.problem.isEmpty()) {
        m_editor->setProblem(true);
        return showRemark(m_current, changes.problem);
    }
    const Target next = targetAt(stepped(m_current, step));
    const bool differs = text != textAt(m_current);
    m_taking = true;
    if (step != QPoint())
        setFocus();
    m_editor->hide();
    if (differs)
        Q_EMIT entered(changes);
    m_taking = false;
    if (step != QPoint())
        go(placeOf(next).value_or(m_current), false);
}

MatrixEntry MatrixGrid::entryAt(const MatrixPlace &place, const QString &text) const
{
    const Target target = targetAt(place);
    return {.candidate = target.candidate, .criterion = target.criterion, .text = text};
}

/// What stands there, as one would type it.
QString MatrixGrid::textAt(const MatrixPlace &place) const
{
    const MatrixColumn &column = m_picture.columns[std::size_t(place.column)];
    if (place.row < 0)
        return format::percent(column.weight);
    return exactText(column, m_picture.rows[std::size_t(place.row)].cells[std::size_t(place.column)]);
}

bool MatrixGrid::take(const std::vector<MatrixEntry> &entries)
{
    if (entries.empty())
        return true;
    if (m_readOnly) {
        showRemark(m_current, tr("This plan is open to read only."));
        return false;
    }
    const MatrixChanges changes = readEntries(m_picture, entries);
    if (!changes.problem.isEmpty()) {
        const MatrixEntry &wrong = entries[changes.problemAt];
        showRemark(placeOf({wrong.candidate, wrong.criterion}).value_or(m_current), changes.problem);
        return false;
    }
    Q_EMIT entered(changes);
    return true;
}

void MatrixGrid::showRemark(const MatrixPlace &place, const QString &sentence)
{
    showPlace(place);
    m_remark->show(m_geometry.cell(place), sentence);
}

QString MatrixGrid::selectedText() const
{
    const QRect cells = block();
    QStringList lines;
    for (int row = cells.top(); row <= cells.bottom(); ++row) {
        QStringList line;
        for (int column = cells.left(); column <= cells.right(); ++column)
            line.append(textAt({row, column}));
        lines.append(line.join(u'\t'));
    }
    return lines.join(u'\n');
}

/// From the upper left cell of the block on; one value goes into every cell of it.
void MatrixGrid::paste(const QString &text)
{
    const std::vector<QStringList> lines = pastedCells(text);
    if (lines.empty() || !currentColumn())
        return;
    const QRect target = block();
    const bool one = lines.size() == 1 && lines.front().size() == 1;
    std::vector<MatrixEntry> entries;
    bool tooLarge = false;
    const auto add = [&](int row, int column, const QString &value) {
        const bool fits = row < (target.top() < 0 ? 0 : int(m_picture.rows.size()))
            && column < int(m_picture.columns.size());
        tooLarge = tooLarge || !fits;
        if (fits)
            entries.push_back(entryAt({row, column}, value));
    };
    if (one)
        for (int row = target.top(); row <= target.bottom(); ++row)
            for (int column = target.left(); column <= target.right(); ++column)
                add(row, column, lines.front().front());
    else
        for (std::size_t row = 0; row < lines.size(); ++row)
            for (qsizetype column = 0; column < lines[row].size(); ++column)
                add(target.top() + int(row), target.left() + int(column), lines[row][column]);
    if (tooLarge)
        return showRemark({target.top(), target.left()},
                          tr("The block of %1 × %2 does not fit here. Nothing was changed.", "rows, columns")
                              .arg(lines.size())
                              .arg(lines.front().size()));
    take(entries);
}

void MatrixGrid::fillDown()
{
    fill(true);
}

void MatrixGrid::fillRight()
{
    fill(false);
}

/// The first row or column of the block goes into the rest of it; a single cell takes over its neighbour.
void MatrixGrid::fill(bool down)
{
    QRect cells = block();
    if (down && cells.height() == 1)
        cells.setTop(cells.top() - 1);
    else if (!down && cells.width() == 1)
        cells.setLeft(cells.left() - 1);
    if (cells.left() < 0 || (cells.top() < 0 && (down || cells.bottom() >= 0)))
        return;
    std::vector<MatrixEntry> entries;
    for (int row = cells.top() + (down ? 1 : 0); row <= cells.bottom(); ++row)
        for (int column = cells.left() + (down ? 0 : 1); column <= cells.right(); ++column)
            entries.push_back(
                entryAt({row, column}, textAt({down ? cells.top() : row, down ? column : cells.left()})));
    take(entries);
}

void MatrixGrid::clear()
{
    const QRect cells = block();
    if (cells.top() < 0)
        return;
    std::vector<MatrixEntry> entries;
    for (int row = cells.top(); row <= cells.bottom(); ++row)
        for (int column = cells.left(); column <= cells.right(); ++column)
            entries.push_back(entryAt({row, column}, {}));
    take(entries);
}
