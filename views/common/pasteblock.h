// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

/// The cells of a block that was copied from a spreadsheet, line by line, without blanks around them. A cell
/// in quotes may hold tabs and line breaks; empty lines at the end are left out.
std::vector<QStringList> pastedCells(const QString &text);

/// The same the other way: lines of cells apart by tabs, in quotes where a cell needs them.
QString copiedText(const std::vector<QStringList> &lines);

/// Which of \a titles each cell of \a line names, -1 for none, letters large or small. Empty where fewer
/// than two are named: then it is no line of titles.
std::vector<int> titledColumns(const QStringList &titles, const QStringList &line);
