// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/help/helpplace.h"

#include "views/help/helpwindow.h"

#include <QAction>
#include <QApplication>
#include <QDialog>

namespace {

constexpr const char *placeProperty = "helpPlace";

}

void help::setPlace(QWidget *widget, const QString &place)
{
    widget->setProperty(placeProperty, place);
    auto *dialog = qobject_cast<QDialog *>(widget);
    if (!dialog)
        return;
    auto *action = new QAction(dialog);
    action->setShortcut(QKeySequence::HelpContents);
    QObject::connect(action, &QAction::triggered, dialog,
                     [=] { HelpWindow::open(placeAt(QApplication::focusWidget(), place), dialog); });
    dialog->addAction(action);
}

QString help::placeAt(const QWidget *widget, const QString &otherwise)
{
    for (; widget; widget = widget->parentWidget())
        if (const QVariant place = widget->property(placeProperty); place.isValid())
            return place.toString();
    return otherwise;
}
