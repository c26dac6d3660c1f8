// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/matrix/roundform.h"

#include "model/domain/format.h"
#include "model/edits/rounds.h"
#include "model/scoring/methods.h"
#include "views/common/form.h"
#include "views/help/helpplace.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace {

void fillWith(QWidget *form, QWidget *content)
{
    auto *all = new QVBoxLayout(form);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(content);
}

QStringList methodTitles()
{
    QStringList titles;
    for (const scoring::Method &method : scoring::methods())
        titles.append(methodTitle(method));
    return titles;
}

QStringList normalisationTitles()
{
    QStringList titles;
    for (const auto each : enumerators<scoring::Normalisation>())
        titles.append(normalisationTitle(each));
    return titles;
}

QStringList jointWords()
{
    QStringList titles;
    for (const auto each : enumerators<Round::Joint>())
        titles.append(format::capitalised(word(each)));
    return titles;
}

}

RoundForm::RoundForm(Plan &plan, QWidget *parent)
    : InspectorForm(parent)
    , m_plan(plan)
    , m_form(new RowForm<Round>(plan))
{
    help::setPlace(this, QStringLiteral("penilai#sesi"));
    RowForm<Round> &form = *m_form;
    form.line("name", &Round::name);
    form.date("date", &Round::date);
    form.addCheck(
        QStringLiteral("closed"), RowForm<Round>::labelOf("closed"), [&form] { return form.row().closed; },
        [&form](bool closed) { edits::closeRound(form.plan(), form.id(), closed); });
    addMethod();
    QLineEdit *proposed = form.number("proposed", &Round::proposed, 1, 999);
    proposed->setPlaceholderText(tr("one a pillar"));
    form.addFact(QStringLiteral("scores"), tr("Scores"),
                 [&form] { return QLocale().toString(qlonglong(form.data().scores.of(form.id()).size())); });
    form.finish();
    fillWith(this, m_form);
}

bool RoundForm::show(qint64 id)
{
    if (!m_plan.data().rounds.find({id}))
        return false;
    m_form->setId({id});
    return true;
}

QString RoundForm::overline() const
{
    return tr("Round of scoring");
}

QString RoundForm::heading() const
{
    return m_form->row().name;
}

/// How the round joins and ranks; a closed one does not change.
void RoundForm::addMethod()
{
    RowForm<Round> &form = *m_form;
    const auto choose = [&form](const auto &alter) {
        if (form.row().closed)
            return tr("The round is closed and does not change. Open it again first.");
        form.change(alter);
        return QString();
    };
    form.addChoice(
        QStringLiteral("method"), RowForm<Round>::labelOf("method"), methodTitles,
        [&form] { return methodTitle(*scoring::methodOrDefault(form.row().method)); },
        [choose](const QString &title) {
            const auto &method = scoring::methods()[std::size_t(methodTitles().indexOf(title))];
            return choose([&](Round &next) { next.method = method.token; });
        });
    form.addChoice(
        QStringLiteral("normalisation"), tr("SAW normalised by"), normalisationTitles,
        [&form] { return normalisationTitle(scoring::normalisationOrDefault(form.row().normalisation)); },
        [choose](const QString &title) {
            const auto chosen = scoring::Normalisation(normalisationTitles().indexOf(title));
            return choose([&](Round &next) { next.normalisation = token(chosen); });
        });
    form.addChoice(
        QStringLiteral("joint"), RowForm<Round>::labelOf("joint"), jointWords,
        [&form] { return format::capitalised(word(form.row().joint)); },
        [choose](const QString &title) {
            const auto joint = Round::Joint(jointWords().indexOf(title));
            return choose([&](Round &next) { next.joint = joint; });
        });
}
