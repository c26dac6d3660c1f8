// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/writing/spreadsheet.h"

#include <QSet>

#include <xlsxwriter.h>

namespace writing {

/// The formats of a workbook, one a style.
class Formats {
public:
    explicit Formats(lxw_workbook *book)
        : m_book(book)
    {
    }

    lxw_format *of(const Style &style);

private:
    lxw_workbook *m_book;
    std::map<Style, lxw_format *> m_formats;
};

/// Names of sheets that a spreadsheet accepts: at most 31 letters, none of []:*?/\, none twice.
class SheetNames {
public:
    QString unique(const QString &wanted);

private:
    QSet<QString> m_taken;
};

/// Adds \a sheet to \a book under \a name, which must be a valid one.
void writeSheet(lxw_workbook *book, Formats &formats, const QString &name, const Sheet &sheet,
                const QString &foot);

}
