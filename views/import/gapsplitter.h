// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

/// Parts whose sizes can be dragged, with nothing but space between them.
class GapSplitter : public QSplitter {
    Q_OBJECT

public:
    explicit GapSplitter(Qt::Orientation orientation, QWidget *parent = nullptr)
        : QSplitter(orientation, parent)
    {
        setChildrenCollapsible(false);
        setHandleWidth(12);
    }

protected:
    QSplitterHandle *createHandle() override;
};
