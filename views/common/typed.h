// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/format.h"
#include "model/domain/plandata.h"

/// What a person typed into a cell or a field, read in the program's language. Nothing where it cannot be
/// read; the caller decides what an empty text means.
namespace typed {

std::optional<int> whole(const QString &text);  ///< "1.250", "8 bulan", "60%"
std::optional<double> number(const QString &text);  ///< "1.250,5"
/// The first number that stands in a text: 85 of "85% (2022)", 24 of "24 gerai".
std::optional<double> firstNumber(const QString &text);
/// "850" in \a unit; "Rp 850.000.000", "2,75 miliar", "600 juta" say their own.
std::optional<Money> money(const QString &text, format::Unit unit);
/// "31/8/2018", "31 Agustus 2018", "2018-08-31".
QDate date(const QString &text);

QString textOf(QDate date);  ///< "31/8/2018", as date() reads it
/// "2018–2021", "2018-2021", "2018 s.d. 2021", "2018": first and last.
std::optional<std::pair<int, int>> years(const QString &text);

/// What is wrong with a text that could not be read, with an example of what can.
QString dateSentence(const QString &text);
QString moneySentence(const QString &text);

/// The agency that \a name means by short name, full name or alias; null for none.
const Agency *agency(const PlanData &data, const QString &name);
QStringList agencyNames(const PlanData &data);  ///< short ones, as on the screen

/// The enumerator called \a text, large or small; \a words in the order of the enumerators.
template <class E>
std::optional<E> oneOf(const QStringList &words, const QString &text)
{
    for (qsizetype i = 0; i < words.size(); ++i)
        if (words[i].compare(text, Qt::CaseInsensitive) == 0)
            return E(i);
    return {};
}

}
