// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/chapters/chapters.h"
#include "model/report/chapters/tables.h"

#include "model/budget/ceilings.h"
#include "model/budget/sums.h"
#include "model/domain/names.h"
#include "model/domain/parties.h"
#include "model/domain/pillartone.h"

#include <QCoreApplication>

namespace report {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

QString rowName(const PlanData &data, budget::Group group, qint64 id)
{
    if (group == budget::Group::Source) {
        const FundingSource *source = data.fundingSources.find({id});
        return source ? source->name : Text::tr("Source not known");
    }
    if (group == budget::Group::Agency) {
        const QString name = agencyName(data, {id});
        return name.isEmpty() ? Text::tr("Without lead OPD") : name;
    }
    if (group == budget::Group::Program) {
        const Program *program = data.programs.find({id});
        return program ? wholeTitleOf(*program) : QString();
    }
    const Pillar *pillar = data.pillars.find({id});
    return pillar ? pillar->name : Text::tr("Not mapped yet");
}

Row sumsRow(const QString &title, const budget::SumRow &sums, Money all)
{
    Row row{{Cell(title)}};
    for (const Money money : sums.years)
        row.cells.emplace_back(money);
    row.cells.emplace_back(sums.total);
    row.cells.back().strong = true;
    row.cells.emplace_back(
        format::percent(all.rupiah == 0 ? 0 : double(sums.total.rupiah) / double(all.rupiah)));
    return row;
}

}

Table sumsTable(const PlanData &data, budget::Group group, const QString &title, const QString &caption)
{
    const budget::Sums sums = budget::sums(data, group);
    Table table{.caption = caption, .columns = {{.title = title, .stretch = 1}}};
    const QString unit = Text::tr("Budget need (Rp million)");
    for (const int year : sums.years)
        table.columns.push_back({.title = QString::number(year),
                                 .group = unit,
                                 .align = Align::Right,
                                 .holds = Column::Holds::Money});
    table.columns.push_back(
        {.title = Text::tr("Total"), .group = unit, .align = Align::Right, .holds = Column::Holds::Money});
    table.columns.push_back({.title = Text::tr("Share"), .align = Align::Right});
    for (const budget::SumRow &row : sums.rows)
        table.rows.push_back(sumsRow(rowName(data, group, row.id), row, sums.total.total));
    table.rows.push_back(sumsRow(Text::tr("Total"), sums.total, sums.total.total));
    table.rows.back().kind = Row::Kind::Total;
    return table;
}

StackedBars budgetBars(const PlanData &data, budget::Group group, format::Unit unit)
{
    const budget::Sums sums = budget::sums(data, group);
    StackedBars bars{.unit = format::unitName(unit)};
    int next = 0;
    for (const int year : sums.years)
        bars.categories.push_back(QString::number(year));
    for (const budget::SumRow &row : sums.rows) {
        Series series{.name = rowName(data, group, row.id),
                      .tone = group == budget::Group::Pillar ? pillarTone(data, {row.id}) : next++};
        for (const Money money : row.years)
            series.values.push_back(format::inUnit(money, unit));
        bars.series.push_back(std::move(series));
    }
    return bars;
}

QString budgetSentences(const PlanData &data, const budget::Sums &sums)
{
    QString text
        = Text::tr("The programs need %1 in %2.")
              .arg(format::rupiah(sums.total.total), format::years(sums.years.front(), sums.years.back()));
    if (const auto share = budget::shares(data).apbdShare())
        text += u' ' + Text::tr("%1 of it comes from the APBD.").arg(format::percent(*share));
    const auto assumed = std::ranges::count(data.budgetLines, true, &BudgetLine::assumed);
    if (assumed > 0)
        text += u' '
            + Text::tr("Where a program names several sources and no split, all its money is counted under "
                       "the first.");
    return text;
}

Table ceilingTable(const PlanData &data, const std::vector<budget::CeilingUse> &uses)
{
    const auto money = [](const QString &title) {
        return Column{.title = title, .align = Align::Right, .holds = Column::Holds::Money};
    };
    Table table{.caption = Text::tr("Ceilings and what is planned under them (Rp million)"),
                .columns = {{.title = Text::tr("Year")},
                            {.title = Text::tr("Source"), .stretch = 1},
                            money(Text::tr("Ceiling")),
                            money(Text::tr("Planned")),
                            money(Text::tr("Left")),
                            {.title = Text::tr("Note")}}};
    for (const budget::CeilingUse &use : uses) {
        const FundingSource *source = data.fundingSources.find(use.source);
        table.rows.push_back(
            {{Cell(QString::number(use.year)), Cell(source ? source->name : Text::tr("all sources")),
              Cell(use.ceiling), Cell(use.planned), Cell(use.left()),
              use.isExceeded() ? Cell(Text::tr("exceeded")) : Cell(QStringLiteral(" "))}});
        table.rows.back().cells.back().strong = true;
    }
    return table;
}

void addBudget(BookWriter &book, const PlanData &data)
{
    const budget::Sums sums = budget::sums(data, budget::Group::Pillar);
    if (sums.total.total.rupiah == 0)
        return;
    // More years than this do not fit side by side on an upright page.
    constexpr std::size_t mostUpright = 8;
    book.add(Section{.landscape = sums.years.size() > mostUpright});
    book.heading(1, Text::tr("Budget"));
    book.paragraph(budgetSentences(data, sums));
    book.figure({.caption = Text::tr("Budget need by year and dimension"),
                 .alternative = Text::tr("A column a year, its parts the dimensions."),
                 .height = 85,
                 .picture = budgetBars(data)});
    book.table(sumsTable(data, budget::Group::Pillar, Text::tr("Dimension"),
                         Text::tr("Budget need by dimension and year")));
    book.table(sumsTable(data, budget::Group::Source, Text::tr("Source of funds"),
                         Text::tr("Budget need by source and year")));
    if (const auto uses = budget::ceilingUses(data); !uses.empty())
        book.table(ceilingTable(data, uses));
    book.add(Section{.landscape = false});
}

}
