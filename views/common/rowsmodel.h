// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/edits/rows.h"
#include "views/common/outlinemodel.h"

#include <QCoreApplication>

#include <functional>
#include <map>

/// One column of a list of rows: what it says of a row, and how it takes over what was typed.
/// \a Context is what the cells are made from: PlanData, or a value that has it as its member \c data
/// together with figures that were counted once for all rows.
template <class Row, class Context>
struct RowColumn {
    const char *id;
    const char *title;  ///< English; translated in the context that the model is given
    int width;
    Qt::Alignment alignment;
    bool hidden;  ///< until the person asks for it
    Cell (*cell)(const Context &, const Row &);
    /// Returns what is wrong with \a text, empty where the row has taken it over. Null: only read.
    QString (*set)(const Context &, Row &, const QString &text);
};

/// What a row of such a list stands for; the first part of its OutlineKey.
namespace listrow {
enum Kind { Heading = 1, Row };
}

/// A list of the rows of one table, under headings or not: a page names the columns, and builds the
/// outline by a pure function. Typing, filling, pasting and dragging are done here.
template <class Row, class Context = PlanData>
class RowsModel : public OutlineModel {
public:
    using ColumnSpec = RowColumn<Row, Context>;

    RowsModel(Plan &plan, const char *translationContext, std::vector<ColumnSpec> columns,
              QObject *parent = nullptr)
        : OutlineModel(looks(translationContext, columns), parent)
        , m_plan(plan)
        , m_rowColumns(std::move(columns))
    {
    }

    void show(Context context, Outline outline)
    {
        m_context = std::move(context);
        setOutline(std::move(outline));
    }

    const Context &context() const { return m_context; }
    const PlanData &planData() const
    {
        if constexpr (std::is_same_v<Context, PlanData>)
            return m_context;
        else
            return m_context.data;
    }
    const Row *rowAt(const OutlineKey &key) const
    {
        return key.kind == listrow::Row ? tableOf<Row>(planData()).find({key.id}) : nullptr;
    }

    /// What a heading says, and what a row starts with that is added by pasting; null: no rows are added.
    std::function<Cell(const OutlineKey &key, int column)> heading{};
    std::function<Row()> newRowValue{};
    /// What a row becomes when it is dropped under \a heading; null: it stays where it was.
    std::function<void(Row &, const OutlineKey &heading)> regroup{};
    bool reorderable = true;

    Cell cell(const OutlineKey &key, int column) const override
    {
        if (const Row *row = rowAt(key))
            return m_rowColumns[std::size_t(column)].cell(m_context, *row);
        return heading && key.kind == listrow::Heading ? heading(key, column) : Cell{};
    }

    bool isHeading(const OutlineKey &key) const override { return key.kind != listrow::Row; }
    bool addsRows() const override { return bool(newRowValue); }

    QString change(const std::vector<CellChange> &changes) override
    {
        std::map<OutlineKey, Row> altered;
        for (const auto &[key, column, text] : changes) {
            const auto set = m_rowColumns[std::size_t(column)].set;
            const Row *present = rowAt(key);
            if (!set || !(present || key.kind == newRowKind))
                continue;
            Row &row = altered.try_emplace(key, present ? *present : newRowValue()).first->second;
            QString problem = set(m_context, row, text);
            if (!problem.isEmpty())
                return problem;
        }
        write(altered);
        return {};
    }

    bool mayMove(const OutlineKey &moved, const OutlineKey &parent) const override
    {
        return reorderable && moved.kind == listrow::Row
            && (parent == OutlineKey{} || parent.kind == listrow::Heading)
            && (regroup || parent == parentOf(moved));
    }

    bool moveRow(const OutlineKey &moved, const OutlineKey &parent, const OutlineKey &before) override
    {
        const Row *present = rowAt(moved);
        if (!present || before == moved)
            return false;
        Row row = *present;
        if (regroup && parent.kind == listrow::Heading && parent != parentOf(moved))
            regroup(row, parent);
        const Id<Row> next{before.kind == listrow::Row ? before.id : 0};
        const std::vector<Row> placed = edits::placed(planData(), row, next);
        return m_plan.edit(edits::moveLabel(table<Row>().title, edits::nameOf(row)), [&](Database &db) {
            for (const Row &each : placed)
                rows::update(db, each);
        });
    }

    /// Moves a row among its siblings: up with -1, down with 1.
    void shift(const OutlineKey &key, int step)
    {
        const QModelIndex index = indexOf(key);
        const QModelIndex beside = index.siblingAtRow(index.row() + step);
        if (reorderable && rowAt(key) && beside.isValid())
            moveRow(key, parentOf(key), keyAt(step < 0 ? beside : index.siblingAtRow(index.row() + 2)));
    }

protected:
    Plan &plan() const { return m_plan; }

private:
    static std::vector<ColumnLook> looks(const char *translationContext,
                                         const std::vector<ColumnSpec> &columns)
    {
        std::vector<ColumnLook> result;
        result.reserve(columns.size());
        for (const ColumnSpec &column : columns)
            result.push_back({.id = QString::fromLatin1(column.id),
                              .title = QCoreApplication::translate(translationContext, column.title),
                              .width = column.width,
                              .alignment = column.alignment,
                              .hidden = column.hidden});
        return result;
    }

    OutlineKey parentOf(const OutlineKey &key) const { return keyAt(indexOf(key).parent()); }

    void write(const std::map<OutlineKey, Row> &altered)
    {
        std::vector<Row> changed;
        std::vector<Row> added;
        for (const auto &[key, row] : altered)
            (key.kind == newRowKind ? added : changed).push_back(row);
        if (added.empty())
            edits::change(m_plan, changed);
        else if (changed.empty())
            edits::add(m_plan, added);
        else
            edits::writeBlock(m_plan, changed, added);
    }

    Plan &m_plan;
    std::vector<ColumnSpec> m_rowColumns;
    Context m_context;
};
