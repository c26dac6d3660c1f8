// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>

class QToolButton;
class QWidget;
class TableView;

/// A button for a page's head that shows which columns \a table has.
QToolButton *columnsButton(TableView *table);

/// A row of tools for a page's head; a null stands for the space between left and right.
QWidget *toolRow(std::initializer_list<QWidget *> tools);

/// Lets the words of each heading take the whole width of \a table. After its rows have changed.
void spanHeadings(TableView &table);
