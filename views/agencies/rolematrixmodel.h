// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan.h"
#include "views/agencies/rolematrix.h"

#include <QAbstractTableModel>

/// The matrix for a table view: a row a program or heading, a column an agency. Says each cell in words
/// for those who do not see it.
class RoleMatrixModel : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit RoleMatrixModel(Plan &plan, QObject *parent = nullptr);

    /// Shows \a next. Where only marks differ, views keep everything; else they are reset.
    void show(RoleMatrix next);
    const RoleMatrix &matrix() const { return m_matrix; }

    /// Makes of the cell what the next click makes of it, as one undo step. Nothing in a heading.
    void cycle(const QModelIndex &index);
    void clear(const QModelIndex &index);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void set(const QModelIndex &index, RoleMark mark);
    QString sentence(const QModelIndex &index) const;
    QString programTitle(int row) const;
    QString programWords(int row) const;
    static QString agencyWords(const RoleMatrix::Column &column);

    Plan &m_plan;
    RoleMatrix m_matrix;
};
