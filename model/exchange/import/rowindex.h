// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/import/draft.h"
#include "model/exchange/import/words.h"

/// Finds the row of the plan that a row of a file is: by code, else by name within a scope. A row of the plan
/// is found once only, so that two rows of a file with one name do not become one.
template <class Row>
class RowIndex {
public:
    using RowId = Id<Row>;

    void add(RowId id, const QString &code, const QString &scope, const QString &name)
    {
        if (const QString key = compactWords(code); !key.isEmpty())
            m_codes[key].append(id);
        if (!name.isEmpty())
            m_names[nameKey(scope, name)].append(id);
    }

    /// None where there is none, or where it was taken.
    RowId byCode(const QString &code) const { return firstFree(m_codes.value(compactWords(code))); }
    RowId byName(const QString &scope, const QString &name) const
    {
        return firstFree(m_names.value(nameKey(scope, name)));
    }
    void take(RowId id) { m_taken.insert(id.value); }
    bool isTaken(RowId id) const { return m_taken.contains(id.value); }
    bool hasCode(const QString &code) const { return m_codes.contains(compactWords(code)); }

private:
    static QString nameKey(const QString &scope, const QString &name)
    {
        return scope + u'\n' + plainWords(name);
    }

    RowId firstFree(const QList<RowId> &ids) const
    {
        for (const RowId id : ids)
            if (!m_taken.contains(id.value))
                return id;
        return {};
    }

    QHash<QString, QList<RowId>> m_codes{};
    QHash<QString, QList<RowId>> m_names{};
    QSet<qint64> m_taken{};
};

/// Lays \a value over a field; an empty text says nothing.
inline void setText(QString &field, const QString &value)
{
    if (!value.isEmpty())
        field = value;
}
