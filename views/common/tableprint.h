// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/cell.h"

#include <vector>

class QPagedPaintDevice;
class QWidget;

/// What is printed of a table: its visible columns and rows as they stand on the screen.
struct PrintedTable {
    struct Column {
        QString title{};
        Qt::Alignment alignment = Qt::AlignLeft;
    };
    struct Row {
        std::vector<Cell> cells{};
        int depth = 0;  ///< nesting; the first column is set in by it
        bool heading = false;  ///< on its own ground
        bool total = false;
    };

    QString title{};
    QString note{};  ///< small, under the title: which plan, as of when
    std::vector<Column> columns{};
    std::vector<Row> rows{};

    /// A table from lines of cells apart by tabs, the titles first; columns of numbers go right.
    static PrintedTable fromText(const QString &title, const QString &text);
};

/// Paints \a table on as many pages of \a device as it takes: the titles stand on every page, no row is
/// split, long texts wrap, letters are 8 pt.
void paintTable(const PrintedTable &table, QPagedPaintDevice &device);

/// Shows how \a table will look on A4 across, from where the person prints it or saves it as PDF.
void showPrintPreview(const PrintedTable &table, QWidget *parent);
