// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QStringList>

#include <vector>

/// What LibreOffice, as an outside judge, sees in a spreadsheet of ours after computing every formula anew.
namespace calc {

using Table = std::vector<QStringList>;

/// The visible content of each sheet by its name: numbers with a decimal point, at full precision.
QMap<QString, Table> read(const QByteArray &xlsx);

/// Empty where there is no such cell.
QString at(const Table &table, int row, int column);

}
