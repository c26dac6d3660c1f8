// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/listtools.h"

#include "views/common/icons.h"
#include "views/common/tableview.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QToolButton>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Tools)
};

}

QToolButton *columnsButton(TableView *table)
{
    auto *button = new QToolButton;
    button->setIcon(icon("columns"));
    button->setAutoRaise(true);
    button->setToolTip(Text::tr("Choose columns"));
    button->setAccessibleName(button->toolTip());
    QObject::connect(button, &QToolButton::clicked, table, [table, button] {
        table->showColumnMenu(button->mapToGlobal(QPoint(0, button->height())));
    });
    return button;
}

QWidget *toolRow(std::initializer_list<QWidget *> tools)
{
    auto *widget = new QWidget;
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (QWidget *tool : tools)
        if (tool)
            row->addWidget(tool);
        else
            row->addStretch();
    return widget;
}

void spanHeadings(TableView &table)
{
    const QAbstractItemModel &model = *table.model();
    for (int row = 0; row < model.rowCount(); ++row)
        if (const bool heading = model.index(row, 0).data(OutlineModel::HeadingRole).toBool();
            heading != table.isFirstColumnSpanned(row, {}))
            table.setFirstColumnSpanned(row, {}, heading);
}
