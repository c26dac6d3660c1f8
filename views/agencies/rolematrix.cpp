// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/agencies/rolematrix.h"

#include "views/common/filter.h"

#include <QCollator>

#include <map>

namespace {

using Columns = std::vector<RoleMatrix::Column>;

/// Kecamatan and kelurahan support many programs as a group: they come behind those that work alone.
bool isArea(Agency::Kind kind)
{
    return kind == Agency::Kind::Kecamatan || kind == Agency::Kind::Kelurahan;
}

void sortByName(Columns &columns)
{
    QCollator collator;
    collator.setNumericMode(true);
    std::ranges::stable_sort(columns, [&](const auto &a, const auto &b) { return collator(a.name, b.name); });
}

void sortByLeads(Columns &columns, const PlanData &data)
{
    const auto rank = [&](const RoleMatrix::Column &column) {
        return std::tuple(-column.leads, isArea(data.agencies.find(column.agency)->kind), -column.supports);
    };
    std::ranges::stable_sort(columns, {}, rank);
}

/// In the order of the masterplan: by sub-dimension, those without one last.
std::vector<const Program *> programsOf(const PlanData &data, Id<Pillar> pillar)
{
    auto programs
        = byPosition(data.programs, [&](const Program &program) { return program.pillar == pillar; });
    const auto rank = [&](const Program *program) {
        const SubDimension *sub = data.subDimensions.find(program->subDimension);
        return sub ? std::tuple(0, sub->position, sub->id.value) : std::tuple(1, 0, qint64(0));
    };
    std::ranges::stable_sort(programs, {}, rank);
    return programs;
}

}

RoleMatrix::RoleMatrix(const PlanData &data, const RoleMatrixOptions &options)
{
    addColumns(data, options);
    addLines(data, options);
    addCells(data);
}

void RoleMatrix::addColumns(const PlanData &data, const RoleMatrixOptions &options)
{
    std::map<Id<Agency>, std::pair<int, int>> counts;
    for (const Program &program : data.programs)
        ++counts[program.lead].first;
    for (const Support &support : data.supports)
        ++counts[support.agency].second;
    for (const Agency *agency : byPosition(data.agencies)) {
        const auto [leads, supports] = counts[agency->id];
        if (!options.onlyWithRole || leads + supports > 0)
            m_columns.push_back({agency->id, agency->shortName, agency->fullName, leads, supports});
    }
    if (options.order == AgencyOrder::Name)
        sortByName(m_columns);
    else if (options.order == AgencyOrder::MostLeading)
        sortByLeads(m_columns, data);
}

void RoleMatrix::addLines(const PlanData &data, const RoleMatrixOptions &options)
{
    const auto addPillar = [&](Id<Pillar> id, const QString &code, const QString &name) {
        auto programs = programsOf(data, id);
        std::erase_if(programs, [&](const Program *program) {
            return !matchesFilter(QStringList{program->code, program->name, name}.join(u' '), options.filter);
        });
        if (!programs.empty())
            addGroup(data,
                     {.pillar = id,
                      .code = code,
                      .name = name,
                      .programs = int(programs.size()),
                      .collapsed = options.collapsed.contains(id)},
                     programs);
    };
    for (const Pillar *pillar : byPosition(data.pillars))
        addPillar(pillar->id, pillar->code, pillar->name);
    addPillar({}, {}, {});
}

void RoleMatrix::addGroup(const PlanData &data, Line heading, const std::vector<const Program *> &programs)
{
    const bool collapsed = heading.collapsed;
    m_lines.push_back(std::move(heading));
    const std::size_t row = m_cells.size();
    m_cells.resize(row + m_columns.size());
    for (const Program *program : programs) {
        if (const int column = columnOf(program->lead); column >= 0)
            ++m_cells[row + std::size_t(column)];
        if (collapsed)
            continue;
        m_lines.push_back({.pillar = program->pillar,
                           .program = program->id,
                           .code = program->code,
                           .name = program->name,
                           .leads = program->lead ? 1 : 0,
                           .supports = int(data.supports.of(program->id).size())});
        m_cells.resize(m_cells.size() + m_columns.size());
    }
}

void RoleMatrix::addCells(const PlanData &data)
{
    std::map<Id<Agency>, std::size_t> places;
    for (std::size_t column = 0; column < m_columns.size(); ++column)
        places[m_columns[column].agency] = column;
    for (std::size_t line = 0; line < m_lines.size(); ++line) {
        const Id<Program> program = m_lines[line].program;
        if (!program)
            continue;
        const auto set = [&](Id<Agency> agency, RoleMark mark) {
            if (const auto place = places.find(agency); place != places.end())
                m_cells[line * m_columns.size() + place->second] = short(mark);
        };
        for (const Support &support : data.supports.of(program))
            set(support.agency, support.group.isEmpty() ? RoleMark::Supports : RoleMark::SupportsInGroup);
        set(data.programs.find(program)->lead, RoleMark::Leads);
    }
}

int RoleMatrix::lineOf(Id<Pillar> pillar, Id<Program> program) const
{
    const auto line = std::ranges::find_if(m_lines, [&](const Line &each) {
        return each.program == program && (program || each.pillar == pillar);
    });
    return line == m_lines.end() ? -1 : int(line - m_lines.begin());
}

int RoleMatrix::columnOf(Id<Agency> agency) const
{
    const auto column = std::ranges::find(m_columns, agency, &Column::agency);
    return column == m_columns.end() ? -1 : int(column - m_columns.begin());
}

RoleMark nextMark(RoleMark mark)
{
    switch (mark) {
    case RoleMark::None:
        return RoleMark::Supports;
    case RoleMark::Supports:
    case RoleMark::SupportsInGroup:
        return RoleMark::Leads;
    default:
        return RoleMark::None;
    }
}

namespace {

QString lineText(const RoleMatrix &matrix, int row, const QString &leads, const QString &supports)
{
    const RoleMatrix::Line &line = matrix.lines()[std::size_t(row)];
    QStringList cells{line.code, line.name, QString::number(line.leads), QString::number(line.supports)};
    for (int column = 0; column < int(matrix.columns().size()); ++column) {
        const RoleMark mark = matrix.mark(row, column);
        cells.append(mark == RoleMark::None ? QString() : mark == RoleMark::Leads ? leads : supports);
    }
    return cells.join(u'\t');
}

}

QString matrixText(const RoleMatrix &matrix, const QStringList &headings, const QString &leads,
                   const QString &supports)
{
    QStringList titles = headings;
    for (const RoleMatrix::Column &column : matrix.columns())
        titles.append(column.name);
    QStringList lines{titles.join(u'\t')};
    for (int row = 0; row < int(matrix.lines().size()); ++row)
        lines.append(matrix.isHeading(row) ? matrix.lines()[std::size_t(row)].name
                                           : lineText(matrix, row, leads, supports));
    return lines.join(u'\n');
}
