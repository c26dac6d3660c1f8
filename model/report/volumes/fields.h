// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/volumes/subject.h"
#include "model/report/words.h"

/// Fields of texts: "{jumlah_program:SG}" stands for a figure of the plan, "{dasar_hukum}" for a text of its
/// own.
namespace report {

/// What a field stands for. Unknown: no such field, or not with these arguments (a wrong pillar or year).
/// Empty: the plan does not say it.
struct FieldText {
    enum class State { Known, Empty, Unknown };

    State state = State::Unknown;
    QString text{};
    QString suggestion{};  ///< of an unknown field: the one that was probably meant; may be empty
};

/// \a field is what stands between the braces: a name, then arguments behind colons.
FieldText fieldText(const Subject &subject, const QString &field);

/// For the menu that offers them.
struct FieldChoice {
    QString field{};  ///< "anggaran:2020"
    QString meaning{};  ///< "Anggaran tahun 2020"
};

/// Every field with the arguments that make sense in this plan, and the plan's own ones.
std::vector<FieldChoice> fieldChoices(const PlanData &data);

/// Where a field stands in a text: from its brace, the braces included.
struct FieldPlace {
    qsizetype at = 0;
    qsizetype length = 0;
    QString field{};
};

/// The fields of \a text in order. "{{" is a brace of its own.
std::vector<FieldPlace> fieldsIn(const QString &text);

/// \a text with its fields filled in; what is empty or unknown becomes a missing span.
Words filled(const Subject &subject, const QString &text);

}
