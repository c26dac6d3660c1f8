// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reports/blockmenu.h"

#include "views/common/icons.h"

#include <QMenu>

const char *iconOf(report::BlockKind::Shape shape)
{
    switch (shape) {
    case report::BlockKind::Shape::Text:
        return "list";
    case report::BlockKind::Shape::Table:
        return "table";
    case report::BlockKind::Shape::Drawing:
        return "picture";
    default:
        return "file";
    }
}

void addBlockKinds(QMenu &menu, const std::function<void(const QString &kind)> &chosen)
{
    for (const report::BlockFamily &family : report::blockFamilies()) {
        QMenu *place = family.title.isEmpty() ? &menu : menu.addMenu(family.title);
        for (const report::BlockKind &kind : family.kinds)
            place->addAction(icon(iconOf(kind.shape)), kind.title, &menu,
                             [chosen, name = kind.name] { chosen(name); });
        if (place == &menu)
            menu.addSeparator();
    }
}
