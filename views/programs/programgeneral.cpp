// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/programs/programgeneral.h"

#include "model/domain/words.h"
#include "model/schedule/spans.h"
#include "views/parts/partnerspart.h"
#include "views/programs/subdimensionchoice.h"
#include "views/programs/supportlist.h"

#include <QCoreApplication>
#include <QLabel>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ProgramForm)
};

/// "14 of 16": the place among the programs of its pillar.
QString orderInPillar(const PlanData &data, const Program &program)
{
    const auto beside
        = byPosition(data.programs, [&](const Program &other) { return other.pillar == program.pillar; });
    const auto at = std::ranges::find(beside, program.id, &Program::id);
    if (at == beside.end())
        return {};
    return Text::tr("No. %1 of %2").arg(at - beside.begin() + 1).arg(beside.size());
}

/// "8 Feb 18 – 16 Jul 18 (4 activities)", from the activities.
QString scheduleOf(const PlanData &data, Id<Program> program)
{
    const schedule::WorkCalendar calendar = schedule::calendarOf(data);
    schedule::Days span;
    int count = 0;
    for (const Activity &activity : data.activities) {
        if (activity.program != program)
            continue;
        ++count;
        const schedule::Days days = schedule::plannedDays(activity, calendar);
        if (!days.isValid())
            continue;
        span.first = span.first.isValid() ? std::min(span.first, days.first) : days.first;
        span.last = span.last.isValid() ? std::max(span.last, days.last) : days.last;
    }
    const QString activities = Text::tr("%n activities", nullptr, count);
    if (!span.isValid())
        return count == 0 ? Text::tr("No activities yet") : activities;
    return QStringLiteral("%1 – %2 (%3)")
        .arg(format::shortDate(span.first), format::shortDate(span.last), activities);
}

QString link(const QString &target, const QString &words)
{
    return QStringLiteral("<a href=\"%1\">%2</a>").arg(target, words.toHtmlEscaped());
}

QString candidatesOf(const PlanData &data, Id<Program> program)
{
    QStringList links;
    for (const Candidate *candidate :
         byPosition(data.candidates, [&](const Candidate &each) { return each.program == program; }))
        links.append(link(QStringLiteral("candidate:%1").arg(candidate->id.value), titleOf(*candidate)));
    return links.isEmpty() ? Text::tr("No candidate") : links.join(QStringLiteral("<br>"));
}

QString notFilled()
{
    return Text::tr("Not filled in");
}

}

ProgramGeneral::ProgramGeneral(Plan &plan, QWidget *parent)
    : RowForm<Program>(plan, parent)
    , m_supports(new SupportList(plan))
    , m_partners(new PartnerList(plan))
{
    line("code", &Program::code);
    addFact({}, {}, [this] {
        return orderInPillar(data(), row());
    })->setForegroundRole(QPalette::PlaceholderText);
    join({});
    line("name", &Program::name);
    addPlace();
    addLead();
    addSupports();
    addTime();
    addReferences();
    addFacts();
    finish();
}

void ProgramGeneral::addPlace()
{
    const auto choice = [this] { return SubDimensionChoice(data(), row().pillar); };
    addChoice(
        QStringLiteral("sub_dimension_id"), labelOf("sub_dimension_id"),
        [choice] { return choice().words(); },
        [this, choice] { return choice().wordsOf(row().pillar, row().subDimension); },
        [this, choice](const QString &words) {
            const SubDimensionChoice places = choice();
            if (const SubDimensionChoice::Place *place = places.find(words))
                change([&](Program &next) {
                    next.pillar = place->pillar;
                    next.subDimension = place->subDimension;
                });
            return QString();
        });
    QStringList groups;
    for (const auto group : enumerators<Program::ActionGroup>())
        groups.append(format::capitalised(word(group)));
    this->choice("action_group", &Program::actionGroup, groups);
    setCaption(QStringLiteral("action_group"), Text::tr("Action group"));
}

void ProgramGeneral::addLead()
{
    QLineEdit *lead = addCompleted(
        QStringLiteral("lead_id"), labelOf("lead_id"), [this] { return typed::agencyNames(data()); },
        [this] {
            const Agency *agency = data().agencies.find(row().lead);
            return agency ? agency->shortName : row().leadText;
        },
        [this](const QString &text) {
            const Agency *agency = typed::agency(data(), text);
            if (!agency && !text.isEmpty())
                return Text::tr("“%1” is no OPD of this plan. Add it on the page OPD & Tim first.").arg(text);
            change([&](Program &next) {
                next.lead = agency ? agency->id : Id<Agency>{};
                next.leadText.clear();
            });
            return QString();
        });
    lead->setPlaceholderText(notFilled());
}

void ProgramGeneral::addSupports()
{
    addWidget(QStringLiteral("supports"), Text::tr("Supporting OPD"), m_supports,
              [this] { m_supports->show(id()); });
    connect(m_supports, &SupportList::refused, this,
            [this](const QString &sentence) { setProblemOf(QStringLiteral("supports"), sentence); });
    line("support_text", &Program::supportText);
    addWidget(QStringLiteral("partners"), Text::tr("Partners"), m_partners,
              [this] { m_partners->show({.program = id()}); });
}

void ProgramGeneral::addTime()
{
    number("first_year", &Program::firstYear, 2000, 2100)->setPlaceholderText(Text::tr("year"));
    setCaption(QStringLiteral("first_year"), Text::tr("Implementation"));
    number("last_year", &Program::lastYear, 2000, 2100)->setPlaceholderText(Text::tr("year"));
    join(Text::tr("to", "2018 to 2021"));
    QStringList horizons;
    for (const auto horizon : enumerators<Horizon>())
        horizons.append(format::horizon(horizon));
    choice("horizon", &Program::horizon, horizons);
}

void ProgramGeneral::addReferences()
{
    line("rpjmd", &Program::rpjmd)->setPlaceholderText(notFilled());
    line("renstra", &Program::renstra)->setPlaceholderText(notFilled());
    line("official_code", &Program::officialCode)->setPlaceholderText(QStringLiteral("2.16.03"));
    text("description", &Program::description, 4);
    text("note", &Program::note, 2);
}

void ProgramGeneral::addFacts()
{
    addFact(QStringLiteral("schedule"), Text::tr("Schedule"), [this] {
        return scheduleOf(data(), id()).toHtmlEscaped() + QStringLiteral("<br>")
            + link(QStringLiteral("timeline"), Text::tr("Show on the timeline"));
    });
    addFact(QStringLiteral("candidates"), Text::tr("Quick win"),
            [this] { return candidatesOf(data(), id()); });
}

void ProgramGeneral::show(Id<Program> program)
{
    setId(program);
    setShown(QStringLiteral("support_text"), !row().supportText.isEmpty());
}
