// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/names.h"
#include "model/domain/parties.h"
#include "model/domain/pillartone.h"
#include "model/report/volumes/kinds/activitybars.h"
#include "model/report/volumes/kinds/kinds.h"

#include <QCoreApplication>

namespace report {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(BlockKinds)
};

/// Rows of the candidate, and of the program that was made of it.
template <class Row>
std::vector<const Row *> partsOf(const Rows<Row> &rows, const Candidate &candidate)
{
    return byPosition(rows, [&](const Row &row) { return row.candidate == candidate.id; });
}

QString partners(const PlanData &data, const Candidate &candidate)
{
    QStringList names;
    for (const Partner *partner : partsOf(data.partners, candidate))
        names.append(partner->name);
    return names.join(QStringLiteral(", "));
}

/// The ministry's form of the innovation profile; what is not said stands as a dash.
Table formTable(const PlanData &data, const Candidate &row)
{
    const Pillar *pillar = data.pillars.find(row.pillar);
    const Program *program = data.programs.find(row.program);
    const std::vector<std::pair<QString, QString>> lines{
        {Text::tr("Code and name"), wholeTitleOf(row)},
        {Text::tr("Dimension"), pillar ? pillar->name : QString()},
        {Text::tr("Lead OPD"), proposerName(data, row)},
        {Text::tr("Related program"), program ? wholeTitleOf(*program) : QString()},
        {Text::tr("Kind of innovation"), row.kind},
        {Text::tr("Problem"), row.problem},
        {Text::tr("Innovation"), row.innovation},
        {Text::tr("Benefit"), row.benefit},
        {Text::tr("What makes it unique"), row.uniqueness},
        {Text::tr("How it can grow"), row.development},
        {Text::tr("What keeps it alive"), row.sustainability},
        {Text::tr("Resources"), row.resources},
        {Text::tr("Partners"), partners(data, row)},
        {Text::tr("Cost"), row.cost ? format::rupiah(*row.cost) : QString()},
        {Text::tr("Time"), row.months ? Text::tr("%n months", nullptr, *row.months) : QString()},
        {Text::tr("Stage"), row.stage},
        {Text::tr("Reason of the choice"), row.decisionReason}};
    Table table{.caption = Text::tr("Innovation profile of %1").arg(row.name),
                .columns = {{.title = Text::tr("Item")}, {.title = Text::tr("Content"), .stretch = 1}}};
    for (const auto &[title, text] : lines)
        table.rows.push_back({{Cell(title), Cell(text)}});
    return table;
}

std::vector<ActivityDays> activitiesOf(const PlanData &data, const Candidate &candidate)
{
    const schedule::WorkCalendar calendar = schedule::calendarOf(data);
    std::vector<ActivityDays> activities;
    for (const Activity *activity : partsOf(data.activities, candidate))
        activities.push_back({activity, schedule::plannedDays(*activity, calendar)});
    return activities;
}

void writeMonthPlan(BookWriter &book, const PlanData &data, const Candidate &candidate)
{
    const std::vector<ActivityDays> activities = activitiesOf(data, candidate);
    const bool scheduled
        = std::ranges::any_of(activities, [](const ActivityDays &each) { return each.days.isValid(); });
    if (!scheduled)
        return book.note(Text::tr("No activity of this quick win is scheduled yet."));
    std::optional<MonthBars> bars
        = activityBars({{.tone = pillarTone(data, candidate.pillar), .activities = activities}});
    if (!bars)
        return book.note(Text::tr("The activities of this quick win span too many years for a picture."));
    book.figure({.caption = Text::tr("Month plan of %1").arg(candidate.name),
                 .alternative = Text::tr("Each activity as a bar over its months."),
                 .picture = std::move(*bars)});
}

void writeIndicators(BookWriter &book, const PlanData &data, const Candidate &candidate)
{
    Table table{.caption = Text::tr("Before and after"),
                .columns = {{.title = Text::tr("Indicator"), .stretch = 3},
                            {.title = Text::tr("Before"), .stretch = 1},
                            {.title = Text::tr("After"), .stretch = 1},
                            {.title = Text::tr("Unit")}}};
    for (const Indicator *row : partsOf(data.indicators, candidate))
        table.rows.push_back({{Cell(row->name), Cell(row->baseline), Cell(row->target), Cell(row->unit)}});
    if (table.rows.empty())
        book.note(Text::tr("No indicator shows the change of this quick win yet."));
    else
        book.table(std::move(table));
}

void writeRisks(BookWriter &book, const PlanData &data, const Candidate &candidate)
{
    Table table{.caption = Text::tr("Risks and mitigation"),
                .columns
                = {{.title = Text::tr("Risk"), .stretch = 3},
                   {.title = Text::tr("Likelihood"), .align = Align::Right, .holds = Column::Holds::Number},
                   {.title = Text::tr("Impact"), .align = Align::Right, .holds = Column::Holds::Number},
                   {.title = Text::tr("Mitigation"), .stretch = 3},
                   {.title = Text::tr("Owner")}}};
    for (const Risk *row : partsOf(data.risks, candidate))
        table.rows.push_back(
            {{Cell(row->description), row->likelihood ? Cell(double(*row->likelihood)) : Cell(),
              row->impact ? Cell(double(*row->impact)) : Cell(), Cell(row->mitigation),
              Cell(agencyName(data, row->owner))}});
    if (table.rows.empty())
        book.note(Text::tr("No risk of this quick win is named yet."));
    else
        book.table(std::move(table));
}

const Candidate *candidateOf(const Subject &subject, const BlockCall &call)
{
    const QString wanted = call.word("kandidat");
    for (const Candidate &row : subject.data.candidates)
        if (!wanted.isEmpty()
            && (row.code.compare(wanted, Qt::CaseInsensitive) == 0
                || row.name.compare(wanted, Qt::CaseInsensitive) == 0))
            return &row;
    return subject.data.candidates.find(subject.candidate);
}

void writeProfile(BookWriter &book, const Subject &subject, const BlockCall &call)
{
    const Candidate *candidate = candidateOf(subject, call);
    if (!candidate)
        return book.note(Text::tr("No quick win is chosen yet."));
    const PlanData &data = subject.data;
    book.table(formTable(data, *candidate));
    writeMonthPlan(book, data, *candidate);
    writeIndicators(book, data, *candidate);
    writeRisks(book, data, *candidate);
}

}

std::vector<BlockKind> quickWinKinds()
{
    return {{QStringLiteral("profil_quick_win"),
             Text::tr("Profile of a quick win"),
             BlockKind::Shape::Table,
             {{QStringLiteral("kandidat"), Text::tr("Code of the candidate"), BlockOption::Takes::Text}},
             writeProfile}};
}

}
