// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/writing/programsheet.h"

#include "model/domain/format.h"
#include "model/domain/parties.h"
#include "model/domain/words.h"
#include "model/exchange/writing/budgetcolumns.h"
#include "model/exchange/writing/sheetwriter.h"

#include <QCoreApplication>

#include <map>
#include <set>

namespace writing {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Export)
};

using ProgramColumn = TableColumn<const Program *>;

/// What the columns look up.
class Lookup {
public:
    explicit Lookup(const PlanData &plan)
        : data(plan)
    {
        for (const Indicator *indicator : byPosition(plan.indicators))
            if (indicator->program)
                m_indicators[indicator->program].push_back(indicator);
        for (const BudgetLine &line : plan.budgetLines)
            m_sources[line.program].insert(line.source);
    }

    /// One line an indicator.
    QString indicators(const Program &program, QString Indicator::*field) const
    {
        QStringList lines;
        if (const auto found = m_indicators.find(program.id); found != m_indicators.end())
            for (const Indicator *indicator : found->second)
                lines.append(indicator->*field);
        return lines.join(u'\n').trimmed();
    }

    QString sources(const Program &program) const
    {
        QStringList names;
        if (const auto found = m_sources.find(program.id); found != m_sources.end())
            for (const FundingSource *source : byPosition(data.fundingSources))
                if (found->second.contains(source->id))
                    names.append(source->name);
        return names.join(QStringLiteral("; "));
    }

    const PlanData &data;

private:
    std::map<Id<Program>, std::vector<const Indicator *>> m_indicators;
    std::map<Id<Program>, std::set<Id<FundingSource>>> m_sources;
};

template <class Row>
QString nameAt(const Rows<Row> &rows, Id<Row> id)
{
    const Row *row = rows.find(id);
    return row ? row->name : QString();
}

decltype(Cell::value) yearOrNothing(int year)
{
    return year > 0 ? decltype(Cell::value)(double(year)) : std::monostate();
}

std::vector<ProgramColumn> whoColumns(const std::shared_ptr<const Lookup> &in)
{
    using P = const Program *;
    return {
        {Text::tr("Code"), 9, textStyle, [](P p) { return p->code; }},
        {Text::tr("Dimension"), 20, textStyle, [in](P p) { return nameAt(in->data.pillars, p->pillar); }},
        {Text::tr("Sub-dimension"), 24, textStyle,
         [in](P p) { return nameAt(in->data.subDimensions, p->subDimension); }},
        {Text::tr("Program"), 48, wrappedStyle, [](P p) { return p->name; }},
        {Text::tr("Description"), 48, wrappedStyle, [](P p) { return p->description; }},
        {Text::tr("Lead OPD"), 16, textStyle, [in](P p) { return leadName(in->data, *p); }},
        {Text::tr("Supporting OPD"), 30, wrappedStyle,
         [in](P p) { return supportNames(in->data, *p).join(QStringLiteral("; ")); }},
        {Text::tr("Partners"), 24, wrappedStyle,
         [in](P p) { return partnerNames(in->data, *p).join(QStringLiteral("; ")); }},
    };
}

std::vector<ProgramColumn> whatColumns(const std::shared_ptr<const Lookup> &in)
{
    using P = const Program *;
    return {
        {Text::tr("Action group"), 14, textStyle,
         [](P p) { return format::capitalised(word(p->actionGroup)); }},
        {Text::tr("Budget code"), 14, textStyle, [](P p) { return p->officialCode; }},
        {Text::tr("RPJMD"), 24, wrappedStyle, [](P p) { return p->rpjmd; }},
        {Text::tr("Renstra"), 24, wrappedStyle, [](P p) { return p->renstra; }},
        {Text::tr("Indicator"), 36, wrappedStyle, [in](P p) { return in->indicators(*p, &Indicator::name); }},
        {Text::tr("Baseline"), 22, wrappedStyle,
         [in](P p) { return in->indicators(*p, &Indicator::baseline); }},
        {Text::tr("Target"), 22, wrappedStyle, [in](P p) { return in->indicators(*p, &Indicator::target); }},
        {Text::tr("Start year"), 8, centredStyle, [](P p) { return yearOrNothing(p->firstYear); }},
        {Text::tr("End year"), 8, centredStyle, [](P p) { return yearOrNothing(p->lastYear); }},
        {Text::tr("Horizon"), 11, textStyle, [](P p) { return format::horizon(p->horizon); }},
        {Text::tr("Source of funds"), 18, wrappedStyle, [in](P p) { return in->sources(*p); }},
        {Text::tr("Note"), 24, wrappedStyle, [](P p) { return p->note; }},
    };
}

Sheet programSheet(const PlanData &data)
{
    Sheet sheet{.name = Text::tr("Programs")};
    const City city = data.city();
    writeTitle(sheet, Text::tr("Smart city programs of %1").arg(city.name),
               Text::tr("%1, amounts in whole rupiah").arg(format::years(city.firstYear, city.lastYear)));
    const auto lookup = std::make_shared<const Lookup>(data);
    std::vector<ProgramColumn> columns = whoColumns(lookup);
    for (ProgramColumn &column : whatColumns(lookup))
        columns.push_back(std::move(column));
    const auto programs = byPosition(data.programs);
    writeTable(sheet, headRow, columns, programs);
    std::vector<BudgetRow> money;
    money.reserve(programs.size());
    for (const Program *program : programs)
        money.push_back({program->id});
    addBudgetColumns(sheet, data, money);
    sheet.frozenColumns = 4;
    return sheet;
}

}

Spreadsheet programSpreadsheet(const PlanData &data, const Edition &edition)
{
    return {.title = Text::tr("Smart city programs of %1").arg(data.city().name),
            .author = data.city().name,
            .edition = edition.text(),
            .changed = edition.changed,
            .sheets = {programSheet(data)}};
}

}
