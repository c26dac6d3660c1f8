// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// One line of at most 60 characters.
inline QString shortened(const QString &text)
{
    const QString line = text.simplified();
    return line.size() <= 60 ? line : line.left(59).trimmed() + QChar(0x2026);
}

/// What tells a row apart besides its code; empty for rows that have nothing of the kind.
template <class Row>
QString nameAlone(const Row &row)
{
    if constexpr (requires { row.fullName; })
        return shortened(row.fullName);
    else if constexpr (requires { row.name; })
        return shortened(row.name);
    else if constexpr (requires { row.title; })
        return shortened(row.title);
    else if constexpr (requires { row.office; })
        return shortened(row.office.isEmpty() ? row.person : row.office);
    else if constexpr (requires { row.description; })
        return shortened(row.description);
    else if constexpr (requires { row.text; })
        return shortened(row.text);
    else
        return {};
}

/// What a row is called in the middle of a sentence: its code (an agency its short name), else its name;
/// empty where it has neither.
template <class Row>
QString nameOf(const Row &row)
{
    QString brief;
    if constexpr (requires { row.shortName, row.fullName; })
        brief = shortened(row.shortName);
    else if constexpr (requires { row.code; })
        brief = row.code;
    return brief.isEmpty() ? nameAlone(row) : brief;
}

/// Code and name: "SG-14 Surat dan disposisi elektronik".
template <class Row>
QString titleOf(const Row &row)
{
    if constexpr (requires { row.code, row.name; })
        return shortened(row.code + u' ' + row.name);
    else
        return nameOf(row);
}

/// The same, uncut.
template <class Row>
QString wholeTitleOf(const Row &row)
{
    return (row.code + u' ' + row.name).trimmed();
}
