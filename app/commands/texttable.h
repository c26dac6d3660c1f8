// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

/// Text in columns that stand under each other, for people who read a command's output.
class TextTable {
public:
    enum class Align { Left, Right };

    struct Column {
        QString heading{};
        Align align = Align::Left;
    };

    explicit TextTable(std::vector<Column> columns);

    /// One cell a column.
    void add(const QStringList &cells) { m_rows.push_back(cells); }

    /// The headings, a line under them, and the rows; no blanks at the end of a line.
    QStringList lines() const;
    void print() const;

private:
    std::vector<Column> m_columns;
    std::vector<QStringList> m_rows;
};
