// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/cell.h"

#include <QCollator>
#include <QDate>

namespace {

bool isNumber(const QVariant &value)
{
    const int type = value.typeId();
    return type == QMetaType::Int || type == QMetaType::LongLong || type == QMetaType::Double;
}

bool isEmpty(const QVariant &value)
{
    return value.isNull() || !value.isValid()
        || (value.typeId() == QMetaType::QString && value.toString().isEmpty());
}

QCollator collator()
{
    QCollator natural;
    natural.setNumericMode(true);
    natural.setCaseSensitivity(Qt::CaseInsensitive);
    return natural;
}

}

Cell numberCell(const QString &text, const QVariant &value)
{
    if (value.toDouble() == 0.0)
        return {.text = QStringLiteral("–"), .value = value, .tone = Tone::Disabled};
    return {.text = text, .value = value};
}

int compareCells(const QVariant &a, const QVariant &b)
{
    if (isEmpty(a) || isEmpty(b))
        return int(isEmpty(a)) - int(isEmpty(b));
    if (isNumber(a) && isNumber(b))
        return a.toDouble() < b.toDouble() ? -1 : int(a.toDouble() > b.toDouble());
    if (a.typeId() == QMetaType::QDate && b.typeId() == QMetaType::QDate)
        return a.toDate() < b.toDate() ? -1 : int(a.toDate() > b.toDate());
    static const QCollator natural = collator();
    return natural.compare(a.toString(), b.toString());
}
