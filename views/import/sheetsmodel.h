// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/outlinemodel.h"
#include "views/import/importwork.h"

/// The files and their sheets, and what each was taken for; several tables of a sheet have a row each.
class SheetsModel : public OutlineModel {
    Q_OBJECT

public:
    enum Column { Name, TakenFor, RowCount };
    enum Row { File = 1, Table, Unreadable };

    explicit SheetsModel(QObject *parent = nullptr);

    void show(const ImportWork::State &state);
    /// -1 where \a key is no table.
    int sheetOf(const OutlineKey &key) const;
    /// The first table on a sheet, or the one that \a row, from 0, belongs to. Without a key where there is
    /// none.
    OutlineKey keyOf(const QString &file, const QString &sheet, int row) const;
    /// The first table that was recognised, else the first sheet.
    OutlineKey firstKey() const;

    Cell cell(const OutlineKey &key, int column) const override;
    bool isHeading(const OutlineKey &key) const override { return key.kind == File; }
    QString change(const std::vector<CellChange> &changes) override;

Q_SIGNALS:
    void kindChosen(int sheet, std::optional<Kind> kind);  ///< none: ignored

private:
    OutlineKey keyOf(int sheet) const;
    QString nameOf(const SheetPreview &sheet) const;
    Cell fileCell(const OutlineKey &key, int column) const;
    Cell takenFor(const SheetPreview &sheet) const;
    bool isIgnoredByHand(const SheetPreview &sheet) const;
    int problemsOf(const SheetPreview &sheet, Problem::Severity severity) const;

    ImportWork::State m_state;
    QHash<OutlineKey, int> m_sheets;
};
