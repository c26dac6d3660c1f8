// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/import/draft.h"

#include <QHash>

#include <vector>

/// The rows of a table by the program and by the candidate that they belong to, kept while an import is
/// prepared. What a program took over from a candidate belongs to both.
template <class Row>
class Owned {
public:
    explicit Owned(DraftPlan &plan)
        : m_plan(plan)
    {
        plan.of<Row>().forEach([&](const Row &row) {
            remember(row);
            m_position = std::max(m_position, row.position);
        });
    }

    std::vector<Row> of(qint64 owner) const
    {
        std::vector<Row> rows;
        for (const Id<Row> id : m_byOwner.value(owner))
            if (const Row *row = m_plan.of<Row>().find(id))
                rows.push_back(*row);
        return rows;
    }

    /// Writes a row; a new one gets a key and the last position.
    Id<Row> put(Row row)
    {
        if (!row.id) {
            row.id = Id<Row>::create();
            row.position = m_position += 1024;
            remember(row);
        }
        m_plan.of<Row>().put(row);
        return row.id;
    }

    void remove(const Row &row) { m_plan.of<Row>().remove(row.id); }

private:
    void remember(const Row &row)
    {
        for (const qint64 owner : {row.program.value, row.candidate.value})
            if (owner != 0)
                m_byOwner[owner].push_back(row.id);
    }

    DraftPlan &m_plan;
    QHash<qint64, std::vector<Id<Row>>> m_byOwner{};
    int m_position = 0;
};
