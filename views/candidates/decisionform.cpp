// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/candidates/decisionform.h"

#include "model/edits/candidates.h"
#include "views/candidates/candidatecolumns.h"
#include "views/candidates/candidatefacts.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLabel>
#include <QPlainTextEdit>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CandidateForm)
};

QString placeText(const CandidateFacts &facts, Id<Candidate> candidate)
{
    const Standing *standing = facts.standingOf(candidate);
    return standing ? Text::tr("Place %1 of %2 by SAW, score %3")
                          .arg(standing->rank)
                          .arg(facts.standings.size())
                          .arg(format::number(standing->score, 3))
                    : Text::tr("Nobody has scored it yet.");
}

QString gatesText(const GateCount &gates)
{
    if (gates.all() == 0)
        return Text::tr("No condition is set.");
    QStringList lines{Text::tr("%1 of %2 are met").arg(gates.passed).arg(gates.all())};
    for (const QString &gate : gates.failed)
        lines.append(Text::tr("not met: %1").arg(gate));
    for (const QString &gate : gates.unanswered)
        lines.append(Text::tr("not answered: %1").arg(gate));
    return lines.join(u'\n');
}

}

DecisionForm::DecisionForm(Plan &plan, QWidget *parent)
    : RowForm(plan, parent)
{
    addDecision();
    addReason();
    addGrounds();
    finish();
}

void DecisionForm::addDecision()
{
    addChoice(
        QStringLiteral("decision"), labelOf("decision"), decisionWords,
        [this] { return decisionWords().value(int(row().decision)); },
        [this](const QString &word) {
            const auto decision = typed::oneOf<Candidate::Decision>(decisionWords(), word);
            edits::decide(plan(), {id()}, decision.value_or(row().decision), row().decisionReason);
            return QString();
        });
}

void DecisionForm::addReason()
{
    addText(
        QStringLiteral("decision_reason"), labelOf("decision_reason"),
        [this] { return row().decisionReason; },
        [this](const QString &reason) {
            if (row().decision == Candidate::Decision::Open && !reason.isEmpty())
                return Text::tr("Decide first: an open candidate has no reason.");
            edits::decide(plan(), {id()}, row().decision, reason);
            return QString();
        },
        4)
        ->setPlaceholderText(
            Text::tr("Why it was chosen, deferred or rejected, as it will stand in the minutes"));
}

void DecisionForm::addGrounds()
{
    addFact({}, Text::tr("Place"), [this] { return placeText(candidateFacts(data()), id()); });
    addFact({}, Text::tr("Gates"), [this] { return gatesText(candidateFacts(data()).gatesOf(id())); });
}
