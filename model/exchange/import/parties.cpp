// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/import/parties.h"

#include <QCoreApplication>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

}

void reportUnknownAgency(Context &context, const Place &place, const NamedParty &party,
                         const QString &outcome)
{
    const QString message = party.suggestion.isEmpty()
        ? Text::tr("“%1” is no agency of the plan. %2").arg(party.text, outcome)
        : Text::tr("“%1” is no agency of the plan. Is it %3? %2").arg(party.text, outcome, party.suggestion);
    context.report.add(place,
                       {.severity = Problem::Severity::Warning,
                        .code = QStringLiteral("unknown_agency"),
                        .message = message,
                        .content = party.text,
                        .suggestion = party.suggestion});
}

OneAgency readOneAgency(Context &context, const RowReader &row, Field field, bool required)
{
    const QString text = row.text(field);
    if (text.isEmpty())
        return {};
    const auto parties = context.agencies.read(text);
    for (const NamedParty &party : parties)
        if (party.kind == NamedParty::Kind::Agency)
            return {.agency = party.agencies.front()};
    for (const NamedParty &party : parties)
        if (required || party.kind == NamedParty::Kind::Unknown) {
            reportUnknownAgency(
                context, row.place(field), party,
                Text::tr("Its name is kept as text; import the list of agencies first, or choose one."));
            break;
        }
    return {.text = text};
}
