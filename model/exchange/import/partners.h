// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// The form of a partner that a name tells, in plain words: "bank", "kampus", "komunitas"...; empty where it
/// tells none. The words are in resources/import/partners.json.
QString partnerForm(const QString &plain);

/// True where a name is that of a partner even though it begins like an agency: "Badan usaha air minum".
bool isSurelyPartner(const QString &plain);
