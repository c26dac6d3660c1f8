// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/matrix/scorerform.h"

#include "model/domain/format.h"
#include "model/scoring/scorecube.h"
#include "views/common/form.h"
#include "views/help/helpplace.h"
#include "views/matrix/scoredcriteria.h"

#include <QCoreApplication>
#include <QVBoxLayout>

#include <cmath>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ScorerForm)
};

/// "12 dari 198 nilai belum diisi", a line a round.
QString owed(const PlanData &data, Id<Scorer> scorer)
{
    QStringList lines;
    for (const Round *round : byPosition(data.rounds)) {
        const scoring::ScoreCube cube(data, round->id);
        const auto at = std::ranges::find(cube.scorers(), scorer, &Scorer::id) - cube.scorers().begin();
        std::size_t scored = 0;
        for (std::size_t j = 0; j < cube.criteria().size(); ++j)
            scored += cube.mayScore(j, std::size_t(at)) ? 1 : 0;
        const auto all = cube.candidates().size() * scored;
        const int missing = cube.missingOf(std::size_t(at));
        lines.append(missing == 0 ? Text::tr("%1: complete", "round").arg(round->name)
                                  : Text::tr("%1: %2 of %3 scores missing", "round, figures")
                                        .arg(round->name)
                                        .arg(missing)
                                        .arg(all));
    }
    return lines.isEmpty() ? QStringLiteral("–") : lines.join(QStringLiteral("<br>"));
}

QString setAgency(RowForm<Scorer> &form, const QString &text)
{
    const Agency *agency = typed::agency(form.data(), text);
    if (!agency && !text.isEmpty())
        return Text::tr("“%1” is no OPD of this plan. Add it on the page OPD & Tim first.").arg(text);
    form.change([&](Scorer &next) { next.agency = agency ? agency->id : Id<Agency>{}; });
    return {};
}

QString setWeight(RowForm<Scorer> &form, const QString &text)
{
    const auto weight = typed::number(text);
    if (!weight || *weight < 0)
        return Text::tr("A weight is a number from 0 up: 1 counts once, 2 counts twice, 0 not at all.");
    form.change([&](Scorer &next) { next.weight = *weight; });
    return {};
}

QString plain(double value)
{
    return format::number(value, value == std::floor(value) ? 0 : 2);
}

void fillWith(QWidget *form, QWidget *content)
{
    auto *all = new QVBoxLayout(form);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(content);
}

}

ScorerForm::ScorerForm(Plan &plan, QWidget *parent)
    : InspectorForm(parent)
    , m_plan(plan)
    , m_form(new RowForm<Scorer>(plan))
{
    help::setPlace(this, QStringLiteral("penilai"));
    RowForm<Scorer> &form = *m_form;
    form.line("name", &Scorer::name);
    form.addCompleted(
        QStringLiteral("agency_id"), RowForm<Scorer>::labelOf("agency_id"),
        [&form] { return typed::agencyNames(form.data()); },
        [&form] {
            const Agency *agency = form.data().agencies.find(form.row().agency);
            return agency ? agency->shortName : QString();
        },
        [&form](const QString &text) { return setAgency(form, text); });
    form.addLine(
        QStringLiteral("weight"), RowForm<Scorer>::labelOf("weight"),
        [&form] { return plain(form.row().weight); },
        [&form](const QString &text) { return setWeight(form, text); });
    form.addFact(QStringLiteral("owed"), tr("Filled in"), [&form] { return owed(form.data(), form.id()); });
    auto *criteria = new ScoredCriteria(plan);
    form.addWidget(QStringLiteral("exemptions"), tr("Scores these criteria"), criteria,
                   [&form, criteria] { criteria->show(form.id()); });
    form.finish();
    fillWith(this, m_form);
}

bool ScorerForm::show(qint64 id)
{
    if (!m_plan.data().scorers.find({id}))
        return false;
    m_form->setId({id});
    return true;
}

QString ScorerForm::overline() const
{
    const Agency *agency = m_plan.data().agencies.find(m_form->row().agency);
    return agency ? tr("Scorer · %1").arg(agency->fullName) : tr("Scorer");
}

QString ScorerForm::heading() const
{
    return m_form->row().name;
}
