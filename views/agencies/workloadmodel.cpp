// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/agencies/workloadmodel.h"

#include "views/common/filter.h"

#include <QStringList>

#include <array>

namespace {

int countOf(const schedule::Load &load, LoadKind kind)
{
    switch (kind) {
    case LoadKind::Leads:
        return load.leads;
    case LoadKind::Supports:
        return load.supports;
    case LoadKind::All:
        break;
    }
    return load.all();
}

/// Quarters are counted in Roman figures: TW I to TW IV.
QString roman(int quarter)
{
    static constexpr std::array figures{"I", "II", "III", "IV"};
    return QLatin1String(figures.at(std::size_t(quarter)));
}

}

WorkloadModel::WorkloadModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_workload({}, {})
{
}

void WorkloadModel::show(const PlanData &plan, const WorkloadOptions &options)
{
    beginResetModel();
    m_plan = plan;
    m_options = options;
    const schedule::WorkCalendar calendar = schedule::calendarOf(plan);
    m_spans = schedule::programSpans(plan, schedule::computeSchedule(plan, calendar), calendar);
    m_workload = schedule::Workload(plan, m_spans);
    m_rows.clear();
    m_most = 0;
    for (std::size_t place = 0; place < m_workload.agencies().size(); ++place) {
        const Agency &agency = *plan.agencies.find(m_workload.agencies()[place]);
        Row row{.agency = agency.id, .place = place};
        for (int quarter = 0; quarter < m_workload.quarters(); ++quarter)
            row.sum += countOf(m_workload.at(place, quarter), options.kind);
        if (row.sum == 0 || !matchesFilter(agency.shortName + u' ' + agency.fullName, options.filter))
            continue;
        for (int quarter = 0; quarter < m_workload.quarters(); ++quarter)
            m_most = std::max(m_most, countOf(m_workload.at(place, quarter), options.kind));
        m_rows.push_back(row);
    }
    std::ranges::stable_sort(m_rows, std::ranges::greater(), &Row::sum);
    endResetModel();
}

int WorkloadModel::rowOf(Id<Agency> agency) const
{
    const auto row = std::ranges::find(m_rows, agency, &Row::agency);
    return row == m_rows.end() ? -1 : int(row - m_rows.begin());
}

schedule::Load WorkloadModel::loadAt(const QModelIndex &index) const
{
    return m_workload.at(m_rows[std::size_t(index.row())].place, index.column());
}

int WorkloadModel::countAt(const QModelIndex &index) const
{
    return countOf(loadAt(index), m_options.kind);
}

bool WorkloadModel::isOverloaded(const QModelIndex &index) const
{
    const std::optional<int> limit = schedule::limitOf(m_plan, m_rows[std::size_t(index.row())].agency,
                                                       m_workload.yearOf(index.column()));
    return limit && loadAt(index).leads > *limit;
}

int WorkloadModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int WorkloadModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_workload.quarters();
}

QVariant WorkloadModel::data(const QModelIndex &index, int role) const
{
    switch (role) {
    case Qt::DisplayRole: {
        const int count = countAt(index);
        return count > 0 ? QString::number(count) : QString();
    }
    case Qt::TextAlignmentRole:
        return int(Qt::AlignCenter);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return sentence(index);
    default:
        return {};
    }
}

QVariant WorkloadModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal)
        return role == Qt::DisplayRole ? QVariant(quarterName(section)) : QVariant();
    if (role == Qt::DisplayRole)
        return agencyAt(section).shortName;
    return role == Qt::ToolTipRole ? QVariant(agencyAt(section).fullName) : QVariant();
}

QString WorkloadModel::quarterName(int column) const
{
    return tr("Q%1 %2").arg(roman(column % schedule::quartersAYear)).arg(m_workload.yearOf(column));
}

QString WorkloadModel::sentence(const QModelIndex &index) const
{
    const schedule::Load load = loadAt(index);
    const Agency &agency = agencyAt(index.row());
    const std::optional<int> limit = schedule::limitOf(m_plan, agency.id, m_workload.yearOf(index.column()));
    const QString work = tr("%1, %2: leads %3 programs, supports %4")
                             .arg(agency.shortName, quarterName(index.column()))
                             .arg(load.leads)
                             .arg(load.supports);
    return limit ? tr("%1; it can lead %2 at once").arg(work).arg(*limit) : work;
}

QString WorkloadModel::text() const
{
    QStringList head{tr("OPD")};
    for (int column = 0; column < columnCount(); ++column)
        head.append(quarterName(column));
    QStringList lines{head.join(u'\t')};
    for (int row = 0; row < rowCount(); ++row) {
        QStringList cells{agencyAt(row).shortName};
        for (int column = 0; column < columnCount(); ++column)
            cells.append(QString::number(countAt(index(row, column))));
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}
