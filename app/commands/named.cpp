// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/named.h"

#include "model/domain/failure.h"

#include <QCoreApplication>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

bool isSame(const QString &a, const QString &b)
{
    return a.simplified().compare(b.simplified(), Qt::CaseInsensitive) == 0;
}

template <class Row>
QString listed(const std::vector<const Row *> &rows)
{
    QStringList names;
    for (const Row *row : rows)
        names.append(row->name);
    return names.join(QStringLiteral(", "));
}

}

const Round &roundNamed(const PlanData &data, const QString &text)
{
    const auto rounds = byPosition(data.rounds);
    if (rounds.empty())
        throw Failure(Text::tr("The plan has no rounds yet. Import scores first."));
    for (const Round *round : rounds)
        if (isSame(round->name, text))
            return *round;
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (isNumber && number >= 1 && number <= int(rounds.size()))
        return *rounds[std::size_t(number) - 1];
    throw Failure(Text::tr("The plan has no round “%1”. Choose one of these, or its number from 1 to %2: %3.")
                      .arg(text, QString::number(rounds.size()), listed(rounds)));
}

const Scorer &scorerNamed(const PlanData &data, const QString &text)
{
    const auto scorers = byPosition(data.scorers);
    if (scorers.empty())
        throw Failure(Text::tr("The plan has no scorers yet. Import scores or comparisons first."));
    std::vector<const Scorer *> ofAgency;
    for (const Scorer *scorer : scorers) {
        if (isSame(scorer->name, text))
            return *scorer;
        const Agency *agency = data.agencies.find(scorer->agency);
        if (agency && isSame(agency->shortName, text))
            ofAgency.push_back(scorer);
    }
    if (ofAgency.size() == 1)
        return *ofAgency.front();
    if (!ofAgency.empty())
        throw Failure(
            Text::tr("“%1” has more than one scorer. Choose one of these: %2.").arg(text, listed(ofAgency)));
    throw Failure(
        Text::tr("The plan has no scorer “%1”. Choose one of these: %2.").arg(text, listed(scorers)));
}

scoring::MethodUse methodNamed(const std::string &method, const std::string &normalisation,
                               const Round *round)
{
    const auto told = [](const std::string &token, const QString &otherwise) {
        return token.empty() ? otherwise : QString::fromStdString(token);
    };
    const Round says = round ? *round : Round();
    const scoring::Method *found = scoring::findMethod(told(method, says.method));
    return {.method = found ? found : &scoring::methods().front(),
            .normalisation = scoring::findNormalisation(told(normalisation, says.normalisation))
                                 .value_or(scoring::Normalisation::Maximum)};
}
