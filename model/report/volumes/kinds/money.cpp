// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/chapters/tables.h"
#include "model/report/volumes/kinds/arrangement.h"
#include "model/report/volumes/kinds/kinds.h"

#include <QCoreApplication>

namespace report {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(BlockKinds)
};

/// What the rows can be put in order by, besides the plan's own order; years come and go.
const QString nameColumn = QStringLiteral("nama");
const QString totalColumn = QStringLiteral("jumlah");

struct Grouping {
    const char *token;
    budget::Group group;
    QString title{};
    QString caption{};
};

std::vector<Grouping> groupings()
{
    return {{"dimensi", budget::Group::Pillar, Text::tr("Dimension"),
             Text::tr("Budget need by dimension and year")},
            {"sumber", budget::Group::Source, Text::tr("Source of funds"),
             Text::tr("Budget need by source and year")},
            {"opd", budget::Group::Agency, Text::tr("Lead OPD"), Text::tr("Budget need by OPD and year")},
            {"program", budget::Group::Program, Text::tr("Program"),
             Text::tr("Budget need by program and year")}};
}

/// Only lines of the programs that the block is about.
PlanData withLines(const Subject &subject, const BlockCall &call)
{
    const WantsProgram wanted = wantedPrograms(subject, call);
    const auto [first, last] = yearsOf(call.word("tahun"));
    PlanData data = subject.data;
    std::vector<BudgetLine> lines;
    for (const BudgetLine &line : data.budgetLines) {
        const Program *program = data.programs.find(line.program);
        if (program && wanted(*program) && (first == 0 || (line.year >= first && line.year <= last)))
            lines.push_back(line);
    }
    data.budgetLines = Rows(std::move(lines));
    return data;
}

void writeNone(BookWriter &book)
{
    book.note(Text::tr("No money is planned here yet."));
}

void writeBudget(BookWriter &book, const Subject &subject, const BlockCall &call)
{
    const PlanData data = withLines(subject, call);
    if (data.budgetLines.empty())
        return writeNone(book);
    const std::vector<Grouping> all = groupings();
    const QString wanted = call.word("baris");
    const auto found = std::ranges::find_if(
        all, [&](const Grouping &each) { return wanted == QLatin1String(each.token); });
    const Grouping &by = found == all.end() ? all.front() : *found;
    Table table = sumsTable(data, by.group, by.title, captionOf(subject, call, by.caption));
    table.columns.front().token = nameColumn;
    table.columns[table.columns.size() - 2].token = totalColumn;
    book.table(arranged(std::move(table), call));
    // A ceiling is one for all: beside a part of the plan it would seem to leave more than it does.
    const bool isWhole = data.budgetLines.size() == subject.data.budgetLines.size();
    if (by.group != budget::Group::Source || !isWhole)
        return;
    if (const auto uses = budget::ceilingUses(data); !uses.empty()) {
        Table ceilings = ceilingTable(data, uses);
        setUnit(ceilings, unitOf(call));
        book.table(std::move(ceilings));
    }
}

void writeChart(BookWriter &book, const Subject &subject, const BlockCall &call)
{
    const PlanData data = withLines(subject, call);
    if (data.budgetLines.empty())
        return writeNone(book);
    const bool bySource = call.word("bagian") == u"sumber";
    const format::Unit unit = call.word("satuan").isEmpty() ? format::Unit::Miliar : unitOf(call);
    book.figure(
        {.caption = captionOf(subject, call,
                              bySource ? Text::tr("Budget need by year and source of funds")
                                       : Text::tr("Budget need by year and dimension")),
         .alternative = bySource ? Text::tr("A column a year, its parts the sources of funds.")
                                 : Text::tr("A column a year, its parts the dimensions."),
         .height = 85,
         .picture = budgetBars(data, bySource ? budget::Group::Source : budget::Group::Pillar, unit)});
}

std::vector<BlockOption::Choice> rowChoices()
{
    std::vector<BlockOption::Choice> choices;
    for (const Grouping &grouping : groupings())
        choices.push_back({QLatin1String(grouping.token), grouping.title});
    return choices;
}

}

std::vector<BlockKind> moneyKinds()
{
    using Takes = BlockOption::Takes;
    using Shape = BlockKind::Shape;
    return {{QStringLiteral("anggaran"),
             Text::tr("Budget by year"),
             Shape::Table,
             {{QStringLiteral("baris"), Text::tr("A row each"), Takes::Choice, rowChoices()},
              orderOption({{nameColumn, Text::tr("Name")}, {totalColumn, Text::tr("Total")}}),
              pillarOption(),
              agencyOption(),
              yearsOption(),
              unitOption()},
             writeBudget},
            {QStringLiteral("grafik_anggaran"),
             Text::tr("Chart of the budget"),
             Shape::Drawing,
             {{QStringLiteral("bagian"),
               Text::tr("Parts of the columns"),
               Takes::Choice,
               {{QStringLiteral("dimensi"), Text::tr("Dimension")},
                {QStringLiteral("sumber"), Text::tr("Source of funds")}}},
              pillarOption(),
              agencyOption(),
              yearsOption(),
              unitOption()},
             writeChart}};
}

}
