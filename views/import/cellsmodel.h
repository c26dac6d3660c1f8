// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/import/importwork.h"

#include <QAbstractTableModel>

/// The cells of one sheet as they were read, with the heading of its table and its problems marked.
class CellsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role { MeaningRole = Qt::UserRole, DetailRole };

    explicit CellsModel(QObject *parent = nullptr);

    /// \a sheet: index into the preview's sheets; -1: none.
    void show(const ImportWork::State &state, int sheet);
    const SheetPreview *preview() const;
    const Sheet *sheet() const;
    /// Where \a problem stands; not valid where it is about no cell of this sheet. A problem of a whole row
    /// is at its first column.
    QModelIndex placeOf(const Problem &problem) const;
    /// What the cell says, what its column means and what is wrong with it, a line each.
    QString explanation(const QModelIndex &index) const;
    bool isHeading(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    /// The role MeaningRole says what a column was taken for.
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Marked {
        Problem::Severity severity = Problem::Severity::Info;
        QStringList messages{};
    };

    QString meaningOf(int section, bool column) const;
    QString rowName(int row) const;
    int columnOf(const Problem &problem) const;
    bool isOutside(int row) const;
    QVariant ground(const QModelIndex &index) const;
    QVariant textColor(const QModelIndex &index) const;
    void mark();

    ImportWork::State m_state;
    int m_sheet = -1;
    QHash<QPair<int, int>, Marked> m_marked;
};
