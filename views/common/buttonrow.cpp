// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/buttonrow.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QKeyEvent>

bool moveInRow(QAbstractButton &button, const QKeyEvent &event)
{
    const QList<QAbstractButton *> row = button.group()->buttons();
    const qsizetype at = row.indexOf(&button);
    qsizetype next = -1;
    switch (event.key()) {
    case Qt::Key_Left:
        next = at - 1;
        break;
    case Qt::Key_Right:
        next = at + 1;
        break;
    case Qt::Key_Home:
        next = 0;
        break;
    case Qt::Key_End:
        next = row.size() - 1;
        break;
    default:
        return false;
    }
    next = std::clamp(next, qsizetype(0), row.size() - 1);
    if (next != at) {
        row[next]->setFocus(Qt::TabFocusReason);
        row[next]->click();
    }
    return true;
}
