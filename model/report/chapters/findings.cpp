// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/chapters/chapters.h"
#include "model/report/chapters/tables.h"

#include "model/review/review.h"

#include <QCoreApplication>

#include <cmath>
#include <map>

namespace report {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

using review::Finding;
using review::Review;
using review::Severity;

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return Text::tr("problem");
    case Severity::Warning:
        return Text::tr("warning");
    default:
        return Text::tr("note");
    }
}

template <class Row>
QString codeOf(const Rows<Row> &rows, const Finding &finding)
{
    const Row *row = rows.find({finding.id});
    return row && !row->code.isEmpty() ? row->code : finding.label;
}

/// As short as it can be found again.
QString placeOf(const PlanData &data, const Finding &finding)
{
    if (finding.table == QLatin1String("program"))
        return codeOf(data.programs, finding);
    if (finding.table == QLatin1String("candidate"))
        return codeOf(data.candidates, finding);
    return finding.label;
}

/// The same thing to do in several places.
struct Task {
    Severity severity = Severity::Warning;
    QString message{};
    QStringList places{};
};

std::vector<Task> tasksOf(const PlanData &data, const Review &review)
{
    std::vector<Task> tasks;
    std::map<QString, std::size_t> known;
    for (const Finding &finding : review.findings) {
        if (finding.severity == Severity::Note)
            continue;
        const QString message = finding.message();
        const auto [found, isNew] = known.try_emplace(message, tasks.size());
        if (isNew)
            tasks.push_back({finding.severity, message});
        tasks[found->second].places.append(placeOf(data, finding));
    }
    return tasks;
}

QString placesText(const QStringList &places)
{
    constexpr qsizetype most = 12;
    QString text = places.mid(0, most).join(QStringLiteral(", "));
    if (const auto more = int(places.size() - most); more > 0)
        text += u' ' + Text::tr("and %n more", nullptr, more);
    return text;
}

Table tasksTable(const PlanData &data, const Review &review)
{
    constexpr std::size_t most = 150;
    const std::vector<Task> tasks = tasksOf(data, review);
    Table table{.caption = Text::tr("What a reviewer would ask about"),
                .columns
                = {{.title = Text::tr("Kind")},
                   {.title = Text::tr("What to do"), .stretch = 3},
                   {.title = Text::tr("Places"), .align = Align::Centre, .holds = Column::Holds::Number},
                   {.title = Text::tr("Where"), .stretch = 2}}};
    for (const Task &task : std::span(tasks).first(std::min(tasks.size(), most)))
        table.rows.push_back({{Cell(severityName(task.severity)), Cell(task.message),
                               Cell(double(task.places.size())), Cell(placesText(task.places))}});
    if (tasks.size() > most)
        table.note = Text::tr("%n more are shown by the program.", nullptr, int(tasks.size() - most));
    return table;
}

Row pillarRow(const Review &review, Id<Pillar> pillar, const QString &name,
              const review::Completeness &completeness)
{
    const auto count = [&](Severity severity) {
        const auto number = std::ranges::count_if(review.findings, [&](const Finding &finding) {
            return finding.severity == severity && finding.pillar == pillar;
        });
        return number == 0 ? Cell() : Cell(double(number));
    };
    return {{Cell(name), Cell(format::percent(completeness.share())), count(Severity::Error),
             count(Severity::Warning), count(Severity::Note)}};
}

Table pillarTable(const PlanData &data, const Review &review)
{
    const auto count = [](const QString &title) {
        return Column{.title = title, .align = Align::Right, .holds = Column::Holds::Number};
    };
    Table table{.caption = Text::tr("Completeness by dimension"),
                .columns = {{.title = Text::tr("Dimension"), .stretch = 1},
                            {.title = Text::tr("Complete"), .align = Align::Right},
                            count(Text::tr("Problems")),
                            count(Text::tr("Warnings")),
                            count(Text::tr("Notes"))}};
    for (const Pillar *pillar : byPosition(data.pillars))
        if (const auto found = review.pillars.find(pillar->id); found != review.pillars.end())
            table.rows.push_back(pillarRow(review, pillar->id, pillar->name, found->second));
    return table;
}

}

void addFindings(BookWriter &book, const PlanData &data, QDate asOf)
{
    book.heading(1, Text::tr("Completeness"));
    addFindingTables(book, data, asOf);
}

void addFindingTables(BookWriter &book, const PlanData &data, QDate asOf)
{
    const Review review = review::reviewPlan(data, asOf);
    book.paragraph(
        Text::tr("%1 of the checks that a reviewer would make are passed. There are %2 problems, %3 warnings "
                 "and %4 notes.")
            .arg(format::percent(std::floor(review.plan.share() * 100) / 100))
            .arg(review.count(Severity::Error))
            .arg(review.count(Severity::Warning))
            .arg(review.count(Severity::Note)));
    book.table(pillarTable(data, review));
    if (review.count(Severity::Error) + review.count(Severity::Warning) > 0)
        book.table(tasksTable(data, review));
}

}
