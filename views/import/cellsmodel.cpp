// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/import/cellsmodel.h"

#include "model/exchange/import/corrections.h"
#include "model/exchange/import/grid.h"
#include "views/common/colors.h"

#include <QGuiApplication>
#include <QLocale>

namespace {

const Colors &colors()
{
    return colorsOf(QGuiApplication::palette());
}

QString shown(const SheetCell &cell)
{
    switch (cell.kind) {
    case SheetCell::Kind::Error:
        return cell.text;
    case SheetCell::Kind::Number: {
        QLocale plain;
        plain.setNumberOptions(QLocale::OmitGroupSeparator);
        const QString number = plain.toString(cell.percent ? cell.number * 100 : cell.number, 'g', 12);
        return cell.percent ? number + u'%' : number;
    }
    default:
        return Grid::textOf(cell);
    }
}

}

CellsModel::CellsModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void CellsModel::show(const ImportWork::State &state, int sheet)
{
    beginResetModel();
    m_state = state;
    m_sheet = sheet;
    mark();
    endResetModel();
}

const SheetPreview *CellsModel::preview() const
{
    return m_sheet < 0 ? nullptr : &m_state->preview.sheets[std::size_t(m_sheet)];
}

const Sheet *CellsModel::sheet() const
{
    const SheetPreview *shown = preview();
    return shown ? &(*m_state->books)[std::size_t(shown->book)].sheets[std::size_t(shown->sheet)] : nullptr;
}

void CellsModel::mark()
{
    m_marked.clear();
    if (!preview())
        return;
    for (const Problem &problem : m_state->preview.draft.problems)
        if (const QModelIndex place = placeOf(problem); place.isValid()) {
            Marked &marked = m_marked[{place.row(), place.column()}];
            marked.severity = std::max(marked.severity, problem.severity);
            marked.messages.append(problem.message);
        }
}

/// By its address; in a CSV, which has none, by its heading.
int CellsModel::columnOf(const Problem &problem) const
{
    if (const auto address = parseAddress(problem.cell))
        return address->second;
    for (const ColumnPreview &column : preview()->columns)
        if (column.heading == problem.column && !preview()->turned)
            return column.index;
    return 0;
}

QModelIndex CellsModel::placeOf(const Problem &problem) const
{
    if (!preview() || problem.row < 1)
        return {};
    const TablePlace place = ::placeOf(*preview(), *m_state->books);
    if (problem.file != place.file || problem.sheet != place.sheet)
        return {};
    return index(problem.row - 1, columnOf(problem));
}

int CellsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !sheet() ? 0 : sheet()->rowCount();
}

int CellsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !sheet() ? 0 : sheet()->columnCount();
}

bool CellsModel::isHeading(int row) const
{
    const SheetPreview *shown = preview();
    return shown && shown->kind && !shown->turned && row >= shown->headingTop && row <= shown->headingBottom;
}

bool CellsModel::isOutside(int row) const
{
    const SheetPreview *shown = preview();
    return shown && (!shown->kind || (!shown->turned && (row < shown->headingTop || row >= shown->dataEnd)));
}

QVariant CellsModel::ground(const QModelIndex &index) const
{
    const auto marked = m_marked.constFind({index.row(), index.column()});
    if (marked != m_marked.cend() && marked->severity == Problem::Severity::Error)
        return colors().problemGround;
    if (marked != m_marked.cend() && marked->severity == Problem::Severity::Warning)
        return colors().warningGround;
    return isHeading(index.row()) ? colors().header : QVariant();
}

QVariant CellsModel::textColor(const QModelIndex &index) const
{
    return isOutside(index.row()) ? colors().secondary : colors().text;
}

QVariant CellsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !sheet())
        return {};
    const SheetCell &cell = sheet()->at(index.row(), index.column());
    switch (role) {
    case Qt::DisplayRole:
        return shown(cell);
    case Qt::BackgroundRole:
        return ground(index);
    case Qt::ForegroundRole:
        return textColor(index);
    case Qt::TextAlignmentRole:
        return int((cell.kind == SheetCell::Kind::Number ? Qt::AlignRight : Qt::AlignLeft)
                   | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return m_marked.value({index.row(), index.column()}).messages.join(u'\n');
    case DetailRole:
        return explanation(index);
    default:
        return {};
    }
}

QString CellsModel::meaningOf(int section, bool column) const
{
    const SheetPreview *shown = preview();
    if (!shown || !shown->kind || shown->turned == column)
        return {};
    for (const ColumnPreview &each : shown->columns)
        if (each.index == section) {
            const QString title = columnTitle(each.field);
            return each.years.size() == 1 ? QStringLiteral("%1 %2").arg(title).arg(each.years.front())
                                          : title;
        }
    return {};
}

QVariant CellsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool column = orientation == Qt::Horizontal;
    const QString meaning = meaningOf(section, column);
    if (role == MeaningRole || role == Qt::ToolTipRole)
        return meaning;
    if (role != Qt::DisplayRole)
        return {};
    if (column)
        return columnLetters(section);
    return meaning.isEmpty() ? QString::number(section + 1)
                             : QStringLiteral("%1 %2").arg(section + 1).arg(meaning);
}

/// Code and name of what stands in a row of the table.
QString CellsModel::rowName(int row) const
{
    const SheetPreview *shown = preview();
    if (!shown->kind || shown->turned || row <= shown->headingBottom || row >= shown->dataEnd)
        return {};
    QStringList parts;
    for (const Field field : {Field::Code, Field::CandidateCode, Field::ShortName, Field::Name})
        for (const ColumnPreview &column : shown->columns)
            if (column.field == field)
                parts.append(Grid::textOf(sheet()->at(row, column.index)).left(120));
    parts.removeAll(QString());
    return parts.join(u' ');
}

QString CellsModel::explanation(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    QStringList lines{rowName(index.row())};
    lines.removeAll(QString());
    const QString meaning
        = preview()->turned ? meaningOf(index.row(), false) : meaningOf(index.column(), true);
    const QString address = cellAddress(index.row(), index.column());
    const QString text = data(index, Qt::DisplayRole).toString().left(300);
    lines.append(
        meaning.isEmpty()
            ? QStringLiteral("%1: %2").arg(address, text)
            : tr("%1, %2: %3", "address, meaning of its column, content").arg(address, meaning, text));
    const SheetCell &cell = sheet()->at(index.row(), index.column());
    if (cell.formula)
        lines.append(tr("The value comes from a formula."));
    lines.append(m_marked.value({index.row(), index.column()}).messages);
    return lines.join(u'\n');
}
