// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/typing.h"

#include <QApplication>
#include <QWidget>

void finishTyping()
{
    QWidget *focus = QApplication::focusWidget();
    if (!focus)
        return;
    focus->clearFocus();
    focus->setFocus();
}
