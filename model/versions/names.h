// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/plandata.h"
#include "model/storage/changeset.h"
#include "model/storage/table.h"

#include <map>
#include <typeindex>

/// A table without its row type: enough to tell what happened to its rows.
struct TableDescription {
    struct Field {
        QLatin1String name;
        const char *title;
        bool key;
        Shown shown;
    };

    QLatin1String name{};
    const char *title = nullptr;
    std::vector<Field> fields{};
    const std::type_info *entity = nullptr;  ///< its Id type; null for a relation
};

/// Every plan table by name, in the order of PlanData.
const std::vector<TableDescription> &tableDescriptions();

/// What rows are called: in the plan, or where they are not there (any more), in the changes themselves.
class RowNames {
public:
    RowNames(const PlanData &data, const std::vector<RowChange> &changes);

    QString name(const std::type_info &entity, qint64 id) const;  ///< "SG-14"
    QString title(const std::type_info &entity, qint64 id) const;  ///< "SG-14 Surat dan disposisi elektronik"

private:
    struct Called {
        QString name{};
        QString title{};
    };

    void remember(const TableDescription &table, const RowChange &change);
    Called called(const std::type_info &entity, qint64 id) const;

    const PlanData &m_data;
    std::map<std::pair<std::type_index, qint64>, Called> m_absent;
};
