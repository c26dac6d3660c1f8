// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/programtable.h"

#include "model/domain/parties.h"
#include "model/report/horizons.h"

#include <QCoreApplication>

#include <set>

namespace report {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

using Programs = std::vector<const Program *>;

Words supporters(const PlanData &data, const Program &program)
{
    const QString agencies = supportNames(data, program).join(QStringLiteral(", "));
    const QString partners = partnerNames(data, program).join(QStringLiteral(", "));
    Words words(agencies);
    if (!partners.isEmpty())
        words.spans.push_back(
            {(agencies.isEmpty() ? QString() : QStringLiteral("; ")) + partners, false, true});
    return words;
}

Words indicatorNames(const ProgramFacts &facts, const Program &program)
{
    QStringList names;
    for (const Indicator *indicator : facts.indicators(program.id))
        names.append(indicator->name);
    return Words(names.join(u'\n'));
}

QString subDimensionName(const PlanData &data, const Program &program)
{
    const SubDimension *sub = data.subDimensions.find(program.subDimension);
    return sub ? sub->name : QString();
}

/// One kind of column with one figure or text a program.
struct PlainColumn {
    const char *token;
    const char *title;  ///< English, of the context Report
    double stretch;
    Words (*text)(const ProgramFacts &, const Program &);
};

const std::vector<PlainColumn> &plainColumns()
{
    using F = const ProgramFacts &;
    using P = const Program &;
    static const std::vector<PlainColumn> all{
        {"kode", QT_TRANSLATE_NOOP("Report", "Code"), 0, [](F, P program) { return Words(program.code); }},
        {"program", QT_TRANSLATE_NOOP("Report", "Program or innovation"), 5,
         [](F, P program) { return Words(program.name); }},
        {"sub_dimensi", QT_TRANSLATE_NOOP("Report", "Sub-dimension"), 2,
         [](F facts, P program) { return Words(subDimensionName(facts.data, program)); }},
        {"pj", QT_TRANSLATE_NOOP("Report", "Lead OPD"), 0,
         [](F facts, P program) { return Words(leadName(facts.data, program)); }},
        {"pendukung", QT_TRANSLATE_NOOP("Report", "Supporting OPD and partners"), 4,
         [](F facts, P program) { return supporters(facts.data, program); }},
        {"tahun", QT_TRANSLATE_NOOP("Report", "Years"), 0,
         [](F, P program) { return Words(format::years(program.firstYear, program.lastYear)); }},
        {"jangka", QT_TRANSLATE_NOOP("Report", "Term"), 0,
         [](F facts, P program) { return Words(format::horizon(horizonOf(facts.data, program))); }},
        {"rpjmd", QT_TRANSLATE_NOOP("Report", "RPJMD"), 3, [](F, P program) { return Words(program.rpjmd); }},
        {"renstra", QT_TRANSLATE_NOOP("Report", "Renstra"), 2,
         [](F, P program) { return Words(program.renstra); }},
        {"indikator", QT_TRANSLATE_NOOP("Report", "Indicators"), 4, indicatorNames}};
    return all;
}

const PlainColumn *plainColumn(const QString &token)
{
    const auto &all = plainColumns();
    const auto found = std::ranges::find_if(
        all, [&](const PlainColumn &each) { return token == QLatin1String(each.token); });
    return found == all.end() ? nullptr : &*found;
}

/// "anggaran": a column a year; "jumlah": their sum.
bool isMoney(const QString &token)
{
    return token == u"anggaran" || token == u"jumlah";
}

std::vector<Column> columnsOf(const ProgramFacts &facts, const QStringList &tokens, format::Unit unit)
{
    std::vector<Column> columns;
    const QString group = Text::tr("Budget need (%1)").arg(format::unitName(unit));
    const auto money = [&](const QString &title) {
        columns.push_back({.title = title,
                           .group = group,
                           .align = Align::Right,
                           .holds = Column::Holds::Money,
                           .unit = unit});
    };
    for (const QString &token : tokens)
        if (const PlainColumn *plain = plainColumn(token))
            columns.push_back({.title = programColumnTitle(token), .stretch = plain->stretch});
        else if (token == u"anggaran")
            for (const int year : facts.years())
                money(QString::number(year));
        else if (token == u"jumlah" && !facts.years().empty())
            money(Text::tr("Total"));
    return columns;
}

void addMoney(Row &row, const QString &token, const std::vector<Money> &money)
{
    if (money.size() < 2)
        return;
    if (token == u"jumlah")
        row.cells.emplace_back(money.back());
    else
        for (std::size_t i = 0; i + 1 < money.size(); ++i)
            row.cells.emplace_back(money[i]);
}

Row programRow(const ProgramFacts &facts, const Program &program, const QStringList &tokens)
{
    Row row;
    for (const QString &token : tokens)
        if (const PlainColumn *plain = plainColumn(token))
            row.cells.emplace_back(plain->text(facts, program));
        else if (isMoney(token))
            addMoney(row, token, facts.money(program.id));
    return row;
}

/// One a year, then the sum.
std::vector<Money> totalOf(const ProgramFacts &facts, const std::vector<Shelf> &shelves)
{
    std::vector<Money> total(facts.years().size() + 1);
    for (const Shelf &shelf : shelves)
        for (const Program *program : shelf.programs) {
            const std::vector<Money> money = facts.money(program->id);
            for (std::size_t i = 0; i < total.size(); ++i)
                total[i] += money[i];
        }
    return total;
}

Row totalRow(const ProgramFacts &facts, const std::vector<Shelf> &shelves, const QStringList &tokens)
{
    const std::vector<Money> total = totalOf(facts, shelves);
    Row row{{}, Row::Kind::Total};
    for (const QString &token : tokens)
        if (isMoney(token))
            addMoney(row, token, total);
        else if (row.cells.empty())
            row.cells.emplace_back(Text::tr("Total"));
        else if (!isMoney(tokens.front()) && row.cells.size() == 1)
            ++row.cells.front().span;
        else
            row.cells.emplace_back(QStringLiteral(" "));
    return row;
}

Row groupRow(const QString &title, std::size_t columns)
{
    Cell cell(title);
    cell.span = int(columns);
    return {{cell}, Row::Kind::Group};
}

QString withUnit(const QString &value, const Indicator &indicator)
{
    const bool saysIt = indicator.unit.isEmpty() || value.isEmpty() || value.contains(indicator.unit);
    return saysIt ? value : value + u' ' + indicator.unit;
}

QString withYear(const QString &value, int year)
{
    const bool saysIt = year == 0 || value.isEmpty() || value.contains(QString::number(year));
    return saysIt ? value : QStringLiteral("%1 (%2)").arg(value).arg(year);
}

void addTargetYears(std::set<int> &years, const ProgramFacts &facts, const Program &program)
{
    for (const Indicator *indicator : facts.indicators(program.id))
        for (const Target &target : facts.data.targets.of(indicator->id))
            if (!target.planned.isEmpty())
                years.insert(target.year);
}

/// Years for which any indicator of these programs has a target.
std::vector<int> targetYears(const ProgramFacts &facts, const std::vector<Shelf> &shelves)
{
    std::set<int> years;
    for (const Shelf &shelf : shelves)
        for (const Program *program : shelf.programs)
            addTargetYears(years, facts, *program);
    return {years.begin(), years.end()};
}

void addIndicatorRows(Table &table, const ProgramFacts &facts, const Program &program,
                      const std::vector<int> &years)
{
    Row row{{Cell(program.code), Cell(program.name)}};
    for (const Indicator *indicator : facts.indicators(program.id)) {
        row.cells.emplace_back(indicator->name);
        row.cells.emplace_back(withYear(withUnit(indicator->baseline, *indicator), indicator->baselineYear));
        for (const int year : years) {
            const Target *target = facts.data.targets.find(std::tuple(indicator->id, year));
            row.cells.push_back(target ? Cell(target->planned) : Cell());
        }
        row.cells.emplace_back(withYear(withUnit(indicator->target, *indicator), indicator->targetYear));
        table.rows.push_back(std::exchange(row, Row{{Cell(QStringLiteral(" ")), Cell(QStringLiteral(" "))}}));
    }
    if (facts.indicators(program.id).empty()) {
        row.cells.resize(table.columns.size());
        table.rows.push_back(row);
    }
}

/// Sums of the years that are wanted.
budget::Sums sumsOfYears(const PlanData &plan, int firstYear, int lastYear)
{
    budget::Sums sums = budget::sums(plan, budget::Group::Program);
    if (firstYear == 0)
        return sums;
    for (std::size_t i = sums.years.size(); i-- > 0;)
        if (sums.years[i] < firstYear || sums.years[i] > lastYear) {
            const auto at = std::ptrdiff_t(i);
            sums.years.erase(sums.years.begin() + at);
            for (budget::SumRow &row : sums.rows) {
                row.total.rupiah -= row.years[i].rupiah;
                row.years.erase(row.years.begin() + at);
            }
        }
    return sums;
}

const QStringList usualColumns{
    QStringLiteral("kode"),  QStringLiteral("program"),  QStringLiteral("pj"),    QStringLiteral("pendukung"),
    QStringLiteral("tahun"), QStringLiteral("anggaran"), QStringLiteral("jumlah")};

}

std::vector<Shelf> shelvesOf(const PlanData &data, Id<Pillar> pillar, const WantsProgram &wanted)
{
    std::map<Id<SubDimension>, Programs> bySub;
    for (const Program *program : byPosition(data.programs, [&](const Program &row) {
             return row.pillar == pillar && (!wanted || wanted(row));
         }))
        bySub[program->subDimension].push_back(program);
    std::vector<Shelf> shelves;
    for (const SubDimension *sub : byPosition(data.subDimensions))
        if (const auto found = bySub.find(sub->id); found != bySub.end()) {
            shelves.push_back({sub->name, std::move(found->second)});
            bySub.erase(found);
        }
    for (auto &[sub, programs] : bySub)
        shelves.push_back({Text::tr("Without sub-dimension"), std::move(programs)});
    return shelves;
}

ProgramFacts::ProgramFacts(const PlanData &plan, int firstYear, int lastYear)
    : data(plan)
    , m_sums(sumsOfYears(plan, firstYear, lastYear))
{
    for (const budget::SumRow &row : m_sums.rows)
        m_money[{row.id}] = &row;
    for (const Indicator *indicator : byPosition(plan.indicators))
        if (indicator->program)
            m_indicators[indicator->program].push_back(indicator);
}

std::vector<Money> ProgramFacts::money(Id<Program> program) const
{
    const auto found = m_money.find(program);
    std::vector<Money> result
        = found == m_money.end() ? std::vector<Money>(years().size()) : found->second->years;
    result.push_back(found == m_money.end() ? Money() : found->second->total);
    return result;
}

std::vector<const Indicator *> ProgramFacts::indicators(Id<Program> program) const
{
    const auto found = m_indicators.find(program);
    return found == m_indicators.end() ? std::vector<const Indicator *>() : found->second;
}

const QStringList &programColumnTokens()
{
    static const QStringList all = [] {
        QStringList tokens;
        for (const PlainColumn &column : plainColumns())
            tokens.append(QLatin1String(column.token));
        return tokens + QStringList{QStringLiteral("anggaran"), QStringLiteral("jumlah")};
    }();
    return all;
}

QString programColumnTitle(const QString &token)
{
    if (const PlainColumn *plain = plainColumn(token))
        return QCoreApplication::translate("Report", plain->title);
    return token == u"anggaran" ? Text::tr("Budget by year") : Text::tr("Total");
}

Table programTable(const ProgramFacts &facts, const QString &caption, const std::vector<Shelf> &shelves,
                   const ProgramTableForm &form)
{
    const QStringList tokens = form.columns.isEmpty() ? usualColumns : form.columns;
    Table table{.caption = caption, .columns = columnsOf(facts, tokens, form.unit)};
    for (const Shelf &shelf : shelves) {
        table.rows.push_back(groupRow(shelf.title, table.columns.size()));
        for (const Program *program : shelf.programs)
            table.rows.push_back(programRow(facts, *program, tokens));
    }
    if (!facts.years().empty() && std::ranges::any_of(tokens, isMoney))
        table.rows.push_back(totalRow(facts, shelves, tokens));
    return table;
}

Table indicatorTable(const ProgramFacts &facts, const QString &caption, const std::vector<Shelf> &shelves)
{
    const std::vector<int> years = targetYears(facts, shelves);
    Table table{.caption = caption,
                .columns = {{.title = Text::tr("Code")},
                            {.title = Text::tr("Program or innovation"), .stretch = 4},
                            {.title = Text::tr("Indicator"), .stretch = 4},
                            {.title = Text::tr("Baseline"), .stretch = 2}}};
    for (const int year : years)
        table.columns.push_back(
            {.title = QString::number(year), .group = Text::tr("Target by year"), .align = Align::Right});
    table.columns.push_back({.title = Text::tr("Target"), .stretch = 2});
    for (const Shelf &shelf : shelves)
        for (const Program *program : shelf.programs)
            addIndicatorRows(table, facts, *program, years);
    return table;
}

}
