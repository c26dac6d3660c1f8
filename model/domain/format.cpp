// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/format.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Format)
};

qint64 rupiahPer(format::Unit unit)
{
    switch (unit) {
    case format::Unit::Ribu:
        return 1'000;
    case format::Unit::Juta:
        return 1'000'000;
    case format::Unit::Miliar:
        return 1'000'000'000;
    default:
        return 1;
    }
}

QString withTrueMinus(QString text)
{
    return text.replace(u'-', QChar(0x2212));
}

/// Up to \a decimals, without zeros at the end.
QString trimmed(double value, int decimals)
{
    QLocale locale;
    QString text = locale.toString(value, 'f', decimals);
    if (decimals == 0)
        return withTrueMinus(text);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(locale.decimalPoint()))
        text.chop(1);
    return withTrueMinus(text);
}

}

QString format::amount(Money money, Unit unit)
{
    const qint64 per = rupiahPer(unit);
    if (money.rupiah % per == 0)
        return withTrueMinus(QLocale().toString(money.rupiah / per));
    return trimmed(inUnit(money, unit), 3);
}

double format::inUnit(Money money, Unit unit)
{
    return double(money.rupiah) / double(rupiahPer(unit));
}

QString format::unitName(Unit unit)
{
    switch (unit) {
    case Unit::Ribu:
        return Text::tr("Rp thousand");
    case Unit::Juta:
        return Text::tr("Rp million");
    case Unit::Miliar:
        return Text::tr("Rp billion");
    default:
        return QStringLiteral("Rp");
    }
}

QString format::rupiah(Money money)
{
    return QStringLiteral("Rp %1").arg(amount(money, Unit::Rupiah));
}

QString format::roundedRupiah(Money money)
{
    const auto value = double(money.rupiah);
    if (std::abs(value) >= 1e12)
        return Text::tr("Rp %1 trillion").arg(trimmed(value / 1e12, 2));
    if (std::abs(value) >= 1e9)
        return Text::tr("Rp %1 billion").arg(trimmed(value / 1e9, 1));
    if (std::abs(value) >= 1e6)
        return Text::tr("Rp %1 million").arg(trimmed(value / 1e6, 1));
    return rupiah(money);
}

QString format::number(double value, int decimals)
{
    return withTrueMinus(QLocale().toString(value, 'f', decimals));
}

QString format::shortNumber(double value)
{
    return trimmed(value, 3);
}

QString format::percent(double share)
{
    return trimmed(share * 100, 1) + u'%';
}

QString format::shortDate(QDate date)
{
    return date.isValid() ? QLocale().toString(date, QStringLiteral("d MMM yy")) : QString();
}

QString format::longDate(QDate date)
{
    return date.isValid() ? QLocale().toString(date, QStringLiteral("d MMMM yyyy")) : QString();
}

QString format::years(int first, int last)
{
    if (first == 0 && last == 0)
        return {};
    if (first == last || last == 0)
        return QString::number(first);
    return QStringLiteral("%1–%2").arg(first).arg(last);
}

QString format::horizon(Horizon horizon)
{
    switch (horizon) {
    case Horizon::Short:
        return Text::tr("Short");
    case Horizon::Medium:
        return Text::tr("Medium");
    case Horizon::Long:
        return Text::tr("Long");
    default:
        return {};
    }
}

QString format::horizonTitle(Horizon horizon)
{
    switch (horizon) {
    case Horizon::Short:
        return Text::tr("Short term");
    case Horizon::Medium:
        return Text::tr("Medium term");
    case Horizon::Long:
        return Text::tr("Long term");
    default:
        return {};
    }
}

QString format::capitalised(const QString &text)
{
    return text.isEmpty() ? text : text.at(0).toUpper() + text.mid(1);
}

QString format::inSentence(const QString &label)
{
    return label.isEmpty() ? label : label.at(0).toLower() + label.mid(1);
}
