// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scoring/agreement.h"
#include "model/scoring/disputes.h"

#include <QString>

/// What the figures of agreement mean, for people who never heard of them; as HTML.
namespace agreementsentences {

/// "The rankings agree strongly ... (W 0,71, p < 0,001)", or why it cannot be said.
QString ofRankings(const scoring::Agreement &agreement);
/// "The scores are reliable (α 0,82)", or why it cannot be said.
QString ofScores(const scoring::Agreement &agreement);
/// "Kuartil 1–3: urutan 2 sampai 7, pemenang berganti"; plain text.
QString ofDispute(const scoring::Dispute &dispute);

}
