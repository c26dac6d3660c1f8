// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/outlinemodel.h"
#include "views/import/columngroups.h"
#include "views/import/importwork.h"

/// The columns of one table, and what each was taken for.
class MappedColumnsModel : public OutlineModel {
    Q_OBJECT

public:
    enum Column { Letters, Heading, Meaning, Sample, Marks };

    explicit MappedColumnsModel(QObject *parent = nullptr);

    /// \a sheet: index into the preview's sheets; -1: none.
    void show(const ImportWork::State &state, int sheet);
    /// The row of the column with that index in its sheet.
    OutlineKey keyOfColumn(int index) const;
    const ColumnGroup *groupAt(const OutlineKey &key) const;
    /// What a column can mean, as it is called; in the order of fields().
    QStringList choices() const;
    const std::vector<Field> &fields() const { return m_fields; }

    Cell cell(const OutlineKey &key, int column) const override;
    QString change(const std::vector<CellChange> &changes) override;

Q_SIGNALS:
    void fieldChosen(const std::vector<std::size_t> &columns, Field field);

private:
    const SheetPreview &sheet() const { return m_state->preview.sheets[std::size_t(m_sheet)]; }
    Cell meaning(const ColumnGroup &group) const;
    Cell marks(const ColumnGroup &group) const;
    int problemsOf(const ColumnGroup &group, Problem::Severity severity) const;

    ImportWork::State m_state;
    int m_sheet = -1;
    std::vector<ColumnGroup> m_groups;
    std::vector<Field> m_fields;
};
