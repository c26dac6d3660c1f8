// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/writing/csv.h"

namespace writing {

namespace {

QString number(double value)
{
    // The shortest digits that are read back as the same value.
    return QString::number(value, 'f', QLocale::FloatingPointShortest).replace(u'.', u',');
}

QString quoted(QString text)
{
    static const QString formulaSigns = QStringLiteral("=+-@\t\r");
    if (!text.isEmpty() && formulaSigns.contains(text.front()))
        text.prepend(u'\'');
    const bool needsQuotes = std::ranges::any_of(
        text, [](QChar c) { return c == u';' || c == u'"' || c == u'\n' || c == u'\r'; });
    if (!needsQuotes)
        return text;
    return u'"' + text.replace(QStringLiteral("\""), QStringLiteral("\"\"")) + u'"';
}

QString field(std::monostate /*nothing*/)
{
    return {};
}

QString field(const QString &text)
{
    return quoted(text);
}

QString field(double value)
{
    return number(value);
}

QString field(Money money)
{
    return QString::number(money.rupiah);
}

QString field(QDate date)
{
    return date.toString(QStringLiteral("dd/MM/yyyy"));
}

QString field(const Formula &formula)
{
    return std::visit([](const auto &value) { return field(value); }, formula.value);
}

}

QByteArray toCsv(const Sheet &sheet)
{
    const Area all{0, 0, int(sheet.rows.size()) - 1, int(sheet.widths.size()) - 1};
    const Area table = sheet.table.value_or(all);
    QString text(QChar::ByteOrderMark);
    for (int row = table.top; row <= table.bottom; ++row) {
        const auto &cells = sheet.rows[std::size_t(row)];
        QStringList fields;
        for (int column = table.left; column <= table.right; ++column)
            fields.append(column < int(cells.size())
                              ? std::visit([](const auto &value) { return field(value); },
                                           cells[std::size_t(column)].value)
                              : QString());
        text += fields.join(u';') + QStringLiteral("\r\n");
    }
    return text.toUtf8();
}

}
