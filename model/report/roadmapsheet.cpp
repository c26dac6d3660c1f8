// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/roadmapsheet.h"

#include "model/budget/sums.h"
#include "model/domain/format.h"
#include "model/domain/pillartone.h"
#include "model/schedule/warnings.h"

#include <QCoreApplication>

namespace report {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

constexpr double miliar = 1e9;

/// Sums a year and pillar; years outside the roadmap are not shown.
StackedBars budgetOf(const PlanData &data, const Roadmap &roadmap)
{
    StackedBars bars{.unit = format::unitName(format::Unit::Miliar)};
    if (roadmap.firstYear == 0)
        return bars;
    for (int year = roadmap.firstYear; year <= roadmap.lastYear; ++year)
        bars.categories.push_back(QString::number(year));
    const auto count = std::size_t(bars.categories.size());
    const budget::Sums sums = budget::sums(data, budget::Group::Pillar);
    for (const budget::SumRow &row : sums.rows) {
        const Pillar *pillar = data.pillars.find({row.id});
        Series series{.name = pillar ? pillar->name : Text::tr("Not mapped yet"),
                      .tone = pillarTone(data, {row.id}),
                      .values = std::vector<double>(count)};
        for (std::size_t i = 0; i < sums.years.size(); ++i)
            if (const int at = sums.years[i] - roadmap.firstYear; at >= 0 && at < int(count))
                series.values[std::size_t(at)] += double(row.years[i].rupiah) / miliar;
        bars.series.push_back(std::move(series));
    }
    return bars;
}

/// 0 where nothing is budgeted.
int lastBudgetedYear(const StackedBars &budget)
{
    for (std::size_t i = budget.categories.size(); i-- > 0;)
        for (const Series &series : budget.series)
            if (series.values[i] > 0)
                return budget.categories[i].toInt();
    return 0;
}

QString subtitleOf(const PlanData &data, const RoadmapSheet &sheet)
{
    QString counts = Text::tr("%1 in %2 and %3", "programs, pillars, sub-dimensions")
                         .arg(Text::tr("%n programs", nullptr, int(data.programs.size())),
                              Text::tr("%n pillars", nullptr, int(data.pillars.size())),
                              Text::tr("%n sub-dimensions", nullptr, int(data.subDimensions.size())));
    const budget::Sums sums = budget::sums(data, budget::Group::Pillar);
    if (sums.total.total.rupiah == 0 || sheet.roadmap.firstYear == 0)
        return counts;
    return Text::tr("%1; budget needed %2: %3", "counts, years, money")
        .arg(counts, format::years(sums.years.front(), sums.years.back()),
             format::roundedRupiah(sums.total.total));
}

/// "Konsep, 31 Agustus 2018": the version, with the day whose state it shows.
QString editionText(const Edition &edition, QDate asOf)
{
    const QString date = format::longDate(asOf);
    return edition.version.isEmpty() ? Text::tr("Draft, as of %1").arg(date)
                                     : Text::tr("%1, as of %2", "version, date").arg(edition.version, date);
}

/// "Smart Governance" is "Governance" where all begin with "Smart": there is little room for names.
template <class Named>
void shorten(std::vector<Named> &all, QString Named::*name)
{
    const QString common = all.size() < 2 ? QString() : (all.front().*name).section(u' ', 0, 0) + u' ';
    if (std::ranges::all_of(all, [&](const Named &each) { return (each.*name).startsWith(common); }))
        for (Named &each : all)
            (each.*name).remove(0, common.size());
}

QString noteOf(const Roadmap &roadmap, RoadmapRows rows)
{
    QStringList sentences;
    for (const Roadmap::Band &band : roadmap.bands)
        sentences.append(Text::tr("%1: done by %2.", "horizon, year")
                             .arg(format::horizonTitle(band.horizon))
                             .arg(band.lastYear));
    sentences.append(rows == RoadmapRows::Program
                         ? Text::tr("Thin lines separate sub-dimensions.")
                         : Text::tr("A row a sub-dimension, from its first program to its last."));
    return sentences.join(u' ');
}

}

RoadmapSheet roadmapSheet(const PlanData &data, const Edition &edition, RoadmapRows rows)
{
    const City city = data.city();
    RoadmapSheet sheet{
        .author = city.name, .roadmap = roadmapOf(data, rows), .quickWins = rows == RoadmapRows::Program};
    sheet.title = Text::tr("Smart city roadmap of %1 %2", "city, years")
                      .arg(city.name, format::years(sheet.roadmap.firstYear, sheet.roadmap.lastYear))
                      .trimmed();
    shorten(sheet.roadmap.lanes, &Roadmap::Lane::title);
    sheet.subtitle = subtitleOf(data, sheet);
    sheet.edition = editionText(edition, schedule::asOfDay(city, edition.changed.date()));
    sheet.note = noteOf(sheet.roadmap, rows);
    sheet.budget = budgetOf(data, sheet.roadmap);
    shorten(sheet.budget.series, &Series::name);
    const int last = lastBudgetedYear(sheet.budget);
    if (last > 0 && last < sheet.roadmap.lastYear) {
        sheet.firstNotBudgeted = last + 1;
        sheet.notBudgeted
            = Text::tr("%1: no budget yet", "years").arg(format::years(last + 1, sheet.roadmap.lastYear));
    }
    return sheet;
}

}
