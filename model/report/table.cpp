// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/table.h"

namespace report {

namespace {

const QString dash = QStringLiteral("–");

Words formatted(std::monostate /*nothing*/, const Column & /*column*/)
{
    return dash;
}

Words formatted(const Words &words, const Column & /*column*/)
{
    return words.isEmpty() ? Words(dash) : words;
}

Words formatted(double number, const Column &column)
{
    return format::number(number, column.decimals);
}

Words formatted(Money money, const Column &column)
{
    return money.rupiah == 0 ? dash : format::amount(money, column.unit);
}

}

Cell::Cell(Words words)
    : value(std::move(words))
{
}

Cell::Cell(const QString &text)
    : value(Words(text))
{
}

Cell::Cell(double number)
    : value(number)
{
}

Cell::Cell(Money money)
    : value(money)
{
}

Words text(const Cell &cell, const Column &column)
{
    return std::visit([&](const auto &value) { return formatted(value, column); }, cell.value);
}

}
