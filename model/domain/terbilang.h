// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// A number in Indonesian words, as minutes and receipts write it: 1.250 is "seribu dua ratus lima puluh".
/// Always Indonesian; a negative one begins with "minus".
QString terbilang(qint64 number);
