// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/plandata.h"

#include <set>

/// What an agency does in a program, as the matrix shows it.
enum class RoleMark { None, Supports, SupportsInGroup, Leads };

enum class AgencyOrder { MostLeading, Plan, Name };

struct RoleMatrixOptions {
    AgencyOrder order = AgencyOrder::MostLeading;
    bool onlyWithRole = false;  ///< leave out agencies that no program names
    QString filter{};  ///< every word must occur in a program's code, name or pillar
    std::set<Id<Pillar>> collapsed{};  ///< their programs are left out; Id{}: those without a pillar
};

/// Programs under their pillars × agencies, as a value.
class RoleMatrix {
public:
    struct Column {
        Id<Agency> agency{};
        QString name{};
        QString fullName{};
        int leads = 0;  ///< programs of the whole plan, whatever the filter
        int supports = 0;

        bool operator==(const Column &) const = default;
    };

    /// A program, or the heading of a pillar (no program). The last heading may have no pillar: its
    /// programs are not mapped yet.
    struct Line {
        Id<Pillar> pillar{};
        Id<Program> program{};
        QString code{};
        QString name{};
        int leads = 0;  ///< of a program: 1 or 0
        int supports = 0;
        int programs = 0;  ///< of a heading
        bool collapsed = false;

        bool operator==(const Line &) const = default;
    };

    RoleMatrix() = default;
    RoleMatrix(const PlanData &data, const RoleMatrixOptions &options);

    const std::vector<Column> &columns() const { return m_columns; }
    const std::vector<Line> &lines() const { return m_lines; }
    bool isHeading(int line) const { return !m_lines[std::size_t(line)].program; }

    RoleMark mark(int line, int column) const
    {
        return isHeading(line) ? RoleMark::None : RoleMark(at(line, column));
    }
    /// Of a heading: how many of its programs the agency leads.
    int led(int line, int column) const { return isHeading(line) ? at(line, column) : 0; }

    /// Where a line or column stands; -1 where it is not shown.
    int lineOf(Id<Pillar> pillar, Id<Program> program) const;
    int columnOf(Id<Agency> agency) const;

    bool operator==(const RoleMatrix &) const = default;

private:
    int at(int line, int column) const
    {
        return m_cells[std::size_t(line) * m_columns.size() + std::size_t(column)];
    }
    void addColumns(const PlanData &data, const RoleMatrixOptions &options);
    void addLines(const PlanData &data, const RoleMatrixOptions &options);
    void addGroup(const PlanData &data, Line heading, const std::vector<const Program *> &programs);
    void addCells(const PlanData &data);

    std::vector<Column> m_columns;
    std::vector<Line> m_lines;
    std::vector<short> m_cells;  ///< line by line: a RoleMark, or the count of a heading
};

/// What the next click on a cell makes of it: nothing, supports, leads, nothing.
RoleMark nextMark(RoleMark mark);

/// The matrix as lines with tabs, for a spreadsheet; \a leads and \a supports stand for the marks.
QString matrixText(const RoleMatrix &matrix, const QStringList &headings, const QString &leads,
                   const QString &supports);
