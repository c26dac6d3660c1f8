// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/activity.h"
#include "model/domain/money.h"

#include <QString>

/// Numbers, dates and words as they stand on the screen and on paper, in the program's language.
namespace format {

/// What one figure of a table counts: its heading says so.
enum class Unit { Rupiah, Ribu, Juta, Miliar };

/// "1.250", "312,5": whole or with what is left over, at most three decimals, without the unit.
QString amount(Money money, Unit unit);
/// For an axis: 312.5 of Rp 312.5 million.
double inUnit(Money money, Unit unit);
QString unitName(Unit unit);  ///< "Rp", "Rp ribu", "Rp juta", "Rp miliar"

/// "Rp 850.000.000".
QString rupiah(Money money);
/// For sentences: "Rp 363,9 miliar", "Rp 250 juta", "Rp 12.500".
QString roundedRupiah(Money money);

QString number(double value, int decimals);  ///< "3,42"; a true minus
QString shortNumber(double value);  ///< at most three decimals and none that is zero: "4", "2,5"
QString percent(double share);  ///< 0.15 as "15%", 0.125 as "12,5%"
QString shortDate(QDate date);  ///< "14 Mar 18"; empty for none
QString longDate(QDate date);  ///< "31 Agustus 2018"
QString years(int first, int last);  ///< "2018–2021", "2018", empty for none

QString horizon(Horizon horizon);  ///< "Menengah"; empty for none
QString horizonTitle(Horizon horizon);  ///< "Jangka menengah"; empty for none
/// First letter large, for a label or the start of a line.
QString capitalised(const QString &text);
/// First letter small, for a label inside a sentence ("Urungkan ubah progres").
QString inSentence(const QString &label);

}
