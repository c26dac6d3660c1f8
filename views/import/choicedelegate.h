// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/tabledelegate.h"

class TableView;

/// Cells that are one of several choices look like the list that a click opens.
class ChoiceDelegate : public TableDelegate {
    Q_OBJECT

public:
    using TableDelegate::TableDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

    /// Makes a table that is read only but for its choices, which one click opens.
    static void install(TableView &table);
};
