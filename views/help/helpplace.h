// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace help {

/// F1 inside of \a widget opens \a place (see helptopics.h). A dialog gets its own F1, because the window's
/// does not reach it.
void setPlace(QWidget *widget, const QString &place);

/// What was set for \a widget or the nearest widget around it, else \a otherwise.
QString placeAt(const QWidget *widget, const QString &otherwise);

}
