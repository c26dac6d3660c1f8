// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/import/draft.h"

#include <QHash>

#include <vector>

/// The rows of a table by the program or candidate that they belong to, kept while an import is prepared.
template <class Row>
class Owned {
public:
    explicit Owned(DraftPlan &plan)
        : m_plan(plan)
    {
        plan.of<Row>().forEach([&](const Row &row) {
            m_byOwner[ownerOf(row)].push_back(row.id);
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
            m_byOwner[ownerOf(row)].push_back(row.id);
        }
        m_plan.of<Row>().put(row);
        return row.id;
    }

    void remove(const Row &row) { m_plan.of<Row>().remove(row.id); }

private:
    static qint64 ownerOf(const Row &row) { return row.program ? row.program.value : row.candidate.value; }

    DraftPlan &m_plan;
    QHash<qint64, std::vector<Id<Row>>> m_byOwner{};
    int m_position = 0;
};
