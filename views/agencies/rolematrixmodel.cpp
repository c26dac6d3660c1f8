// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/agencies/rolematrixmodel.h"

#include "model/edits/programs.h"

RoleMatrixModel::RoleMatrixModel(Plan &plan, QObject *parent)
    : QAbstractTableModel(parent)
    , m_plan(plan)
{
}

void RoleMatrixModel::show(RoleMatrix next)
{
    const auto sameLines = [&] {
        return std::ranges::equal(m_matrix.lines(), next.lines(), [](const auto &a, const auto &b) {
            return a.program == b.program && a.pillar == b.pillar;
        });
    };
    const auto sameColumns = [&] {
        return std::ranges::equal(m_matrix.columns(), next.columns(), {}, &RoleMatrix::Column::agency,
                                  &RoleMatrix::Column::agency);
    };
    if (sameLines() && sameColumns()) {
        m_matrix = std::move(next);
        if (rowCount() == 0 || columnCount() == 0)
            return;
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
        return;
    }
    beginResetModel();
    m_matrix = std::move(next);
    endResetModel();
}

void RoleMatrixModel::cycle(const QModelIndex &index)
{
    if (index.isValid() && !m_matrix.isHeading(index.row()))
        set(index, nextMark(m_matrix.mark(index.row(), index.column())));
}

void RoleMatrixModel::clear(const QModelIndex &index)
{
    if (index.isValid() && m_matrix.mark(index.row(), index.column()) != RoleMark::None)
        set(index, RoleMark::None);
}

void RoleMatrixModel::set(const QModelIndex &index, RoleMark mark)
{
    const edits::Role role = mark == RoleMark::Leads ? edits::Role::Leads
        : mark == RoleMark::None                     ? edits::Role::None
                                                     : edits::Role::Supports;
    edits::setRole(m_plan, m_matrix.lines()[std::size_t(index.row())].program,
                   m_matrix.columns()[std::size_t(index.column())].agency, role);
}

int RoleMatrixModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_matrix.lines().size());
}

int RoleMatrixModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_matrix.columns().size());
}

QVariant RoleMatrixModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
        return sentence(index);
    return {};
}

QString RoleMatrixModel::programTitle(int row) const
{
    const RoleMatrix::Line &line = m_matrix.lines()[std::size_t(row)];
    return line.code.isEmpty() ? line.name : line.code;
}

QString RoleMatrixModel::sentence(const QModelIndex &index) const
{
    const RoleMatrix::Column &column = m_matrix.columns()[std::size_t(index.column())];
    const RoleMatrix::Line &line = m_matrix.lines()[std::size_t(index.row())];
    if (m_matrix.isHeading(index.row()))
        return tr("%1 leads %n programs of %2", nullptr, m_matrix.led(index.row(), index.column()))
            .arg(column.name, line.name.isEmpty() ? tr("Not mapped yet") : line.name);
    const QString program = programTitle(index.row());
    switch (m_matrix.mark(index.row(), index.column())) {
    case RoleMark::Leads:
        return tr("%1 leads %2", "agency, program").arg(column.name, program);
    case RoleMark::Supports:
        return tr("%1 supports %2", "agency, program").arg(column.name, program);
    case RoleMark::SupportsInGroup: {
        const Support *support = m_plan.data().supports.find({line.program, column.agency});
        return tr("%1 supports %2, as part of “%3”", "agency, program, group")
            .arg(column.name, program, support ? support->group : QString());
    }
    default:
        return tr("%1 has no part in %2", "agency, program").arg(column.name, program);
    }
}

QVariant RoleMatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool words = role == Qt::ToolTipRole || role == Qt::AccessibleTextRole;
    if (!words && role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return programWords(section);
    const RoleMatrix::Column &column = m_matrix.columns()[std::size_t(section)];
    return words ? agencyWords(column) : column.name;
}

QString RoleMatrixModel::programWords(int row) const
{
    const RoleMatrix::Line &line = m_matrix.lines()[std::size_t(row)];
    const QString name = line.name.isEmpty() ? tr("Not mapped yet") : line.name;
    return line.code.isEmpty() ? name : QStringLiteral("%1 %2").arg(line.code, name);
}

QString RoleMatrixModel::agencyWords(const RoleMatrix::Column &column)
{
    return tr("%1: leads %2 and supports %3 programs")
        .arg(column.fullName.isEmpty() ? column.name : column.fullName)
        .arg(column.leads)
        .arg(column.supports);
}
