// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/import/programmoney.h"

#include "model/exchange/import/programtime.h"
#include "model/exchange/import/split.h"
#include "model/exchange/import/words.h"
#include "model/exchange/import/years.h"

#include <QCoreApplication>
#include <QLocale>

#include <map>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

}

/// The money that the rows of one program state.
struct ProgramMoney::Stated {
    using Key = std::pair<int, Id<FundingSource>>;

    std::map<int, Money> sums{};  ///< by year, not yet shared among sources
    std::map<int, Money> realisedSums{};
    std::map<Key, BudgetLine> lines{};
    std::set<int> years{};  ///< whose columns could be read
    std::set<int> doubtful{};  ///< whose cells could not; what the plan has stays
    std::vector<NamedSource> sources{};
    std::vector<Id<FundingSource>> sourceIds{};
    Place sourcePlace{};
    bool yearAssumed = false;

    bool isEmpty() const { return sums.empty() && lines.empty() && realisedSums.empty(); }
};

int ProgramMoney::yearInTitles(const Table &table)
{
    auto year = m_titleYears.constFind(&table);
    if (year == m_titleYears.constEnd())
        year = m_titleYears.insert(&table, fiscalYear(table));
    return *year;
}

std::set<int> ProgramMoney::layOver(const ProgramItem &item, Id<Program> program, int yearOfSum)
{
    Stated stated = read(item, yearOfSum);
    if (stated.isEmpty())
        return {};
    divide(item, stated);
    lay(item, stated, program);
    std::set<int> years;
    for (const auto &[key, line] : stated.lines)
        if (line.planned.rupiah > 0)
            years.insert(key.first);
    return years;
}

ProgramMoney::Stated ProgramMoney::read(const ProgramItem &item, int yearOfSum)
{
    Stated stated;
    readRow(RowReader(m_context, *item.table, item.row), yearOfSum, stated);
    for (const int row : item.more)
        readRow(RowReader(m_context, *item.table, row), yearOfSum, stated);
    // Money of its kegiatan is part of the program's own, where that is stated.
    if (stated.isEmpty())
        for (const int row : item.parts)
            readRow(RowReader(m_context, *item.table, row), yearOfSum, stated);
    return stated;
}

void ProgramMoney::readRow(const RowReader &row, int yearOfSum, Stated &stated)
{
    const bool yearly = std::ranges::any_of(row.table().columns, [](const Column &column) {
        return column.field == Field::Budget && !column.years.empty();
    });
    for (const Column &column : row.table().columns)
        if ((column.field == Field::Budget || column.field == Field::Realised) && !(column.total && yearly)
            && !(yearly && column.years.empty() && column.field == Field::Budget && column.key.isEmpty()))
            readColumn(row, column, yearOfSum, stated);
    readSources(row, stated);
}

void ProgramMoney::readColumn(const RowReader &row, const Column &column, int yearOfSum, Stated &stated)
{
    const int own = column.years.empty() ? yearOfRow(row) : column.years.front();
    const int known = own > 0 ? own : yearInTitles(row.table());
    const int year = known > 0 ? known : yearOfSum;
    const Amount amount = row.money(column);
    if (amount.state == Amount::State::Negative || amount.state == Amount::State::Unreadable)
        stated.doubtful.insert(year);
    else
        stated.years.insert(year);
    if (amount.state != Amount::State::Value || year <= 0)
        return;
    stated.yearAssumed = stated.yearAssumed || column.years.size() > 1 || known == 0;
    const bool realised = column.field == Field::Realised;
    if (column.key.isEmpty()) {
        (realised ? stated.realisedSums : stated.sums)[year] += amount.money;
        return;
    }
    const auto id = sourceOf(row.place(&column), column.key, m_context.sources.isOwnName(column.key));
    BudgetLine &line = stated.lines[{year, id}];
    if (realised)
        line.realised = line.realised.value_or(Money{}) + amount.money;
    else
        line.planned += amount.money;
}

void ProgramMoney::readSources(const RowReader &row, Stated &stated)
{
    for (const Column &column : row.table().columns) {
        if (column.field != Field::Source)
            continue;
        const QString text = row.text(column);
        const bool marked = !column.key.isEmpty() && isInList("marks", text);
        if (text.isEmpty() || (!stated.sources.empty() && column.key.isEmpty()))
            continue;
        for (const NamedSource &named : m_context.sources.read(marked ? column.key : text)) {
            stated.sources.push_back(named);
            stated.sourceIds.push_back(
                sourceOf(row.place(&column), named.name, m_context.sources.isOwnName(named.name)));
            stated.sourcePlace = row.place(&column);
        }
    }
}

/// The source of a name; one that the plan does not have is made as it is written.
Id<FundingSource> ProgramMoney::sourceOf(const Place &place, const QString &name, bool own)
{
    if (const Id<FundingSource> id = m_context.sources.find(name))
        return id;
    const FundingSource made{.id = Id<FundingSource>::create(),
                             .name = own ? QStringLiteral("APBD") : name,
                             .apbd = own,
                             .position = nextPosition<FundingSource>(m_context.plan)};
    m_context.addSource(made);
    if (!own)
        m_context.report.warn(
            place, "new_source",
            Text::tr("The plan has no source of money “%1”; it was added as one outside the APBD.").arg(name),
            name);
    return made.id;
}

/// Shares the sums of the years among the sources that the row names.
void ProgramMoney::divide(const ProgramItem &item, Stated &stated)
{
    const Place row{item.table, item.row, nullptr};
    const bool unsourced = stated.sourceIds.empty();
    if (unsourced && !stated.sums.empty()) {
        stated.sourceIds.push_back(sourceOf(row, QStringLiteral("APBD"), true));
        stated.sources.push_back({.name = QStringLiteral("APBD"), .source = stated.sourceIds.front()});
        if (m_unsourced.insert(item.table).second)
            m_context.report.warn(
                row, "source_assumed",
                Text::tr("No source of the money is named here; it was recorded as APBD, and in other "
                         "rows of the table without a source as well."));
    }
    if (stated.yearAssumed && m_yearless.insert(item.table).second)
        m_context.report.warn(
            row, "year_assumed",
            Text::tr("The money is stated without a single year; it was recorded in the first year of "
                     "the program, and in other rows of the table as well."));
    Money total;
    for (const auto &[year, sum] : stated.sums)
        total += sum;
    const Split split(stated.sources, total);
    const bool undivided = stated.sourceIds.size() > 1 && !split.isStated();
    if (undivided && !stated.sums.empty())
        m_context.report.warn(
            stated.sourcePlace, "undivided_sources",
            Text::tr("Several sources are named but not how they share the money; all of it was recorded "
                     "under %1.")
                .arg(m_context.plan.of<FundingSource>().find(stated.sourceIds.front())->name));
    for (const auto &[year, sum] : stated.sums) {
        const std::vector<Money> shares = split.shares(sum);
        for (std::size_t i = 0; i < shares.size(); ++i) {
            if (i > 0 && shares[i].rupiah == 0)
                continue;
            BudgetLine &line = stated.lines[{year, stated.sourceIds[i]}];
            line.planned += shares[i];
            line.assumed = undivided || unsourced || stated.yearAssumed;
        }
    }
    for (const auto &[year, sum] : stated.realisedSums)
        if (!stated.sourceIds.empty())
            stated.lines[{year, stated.sourceIds.front()}].realised = sum;
}

/// What a table before has stated for a year stays.
void ProgramMoney::lay(const ProgramItem &item, const Stated &stated, Id<Program> program)
{
    for (const int year : stated.years) {
        if (stated.doubtful.contains(year))
            continue;
        Money sum;
        for (const auto &[key, line] : stated.lines)
            sum += key.first == year ? line.planned : Money{};
        const auto [before, isFirst] = m_stated.emplace(std::pair(program, year), sum);
        if (isFirst)
            layYear(stated, program, year);
        else if (sum != before->second && sum.rupiah > 0)
            m_context.report.warn(
                {item.table, item.row, nullptr}, "conflicting_amount",
                Text::tr("Another table states Rp %1 for this program in %2, this one Rp %3. The first "
                         "one was kept.")
                    .arg(QLocale().toString(before->second.rupiah))
                    .arg(year)
                    .arg(QLocale().toString(sum.rupiah)),
                item.name);
    }
}

/// The year's money becomes what the row states. Where the row only guesses at the sources, a division of the
/// same sum that somebody made by hand stays.
void ProgramMoney::layYear(const Stated &stated, Id<Program> program, int year)
{
    auto &table = m_context.plan.of<BudgetLine>();
    std::vector<BudgetLine> present;
    Money presentSum;
    for (const BudgetLine &line : table.base().of(program))
        if (line.year == year) {
            present.push_back(line);
            presentSum += line.planned;
        }
    std::vector<BudgetLine> next;
    Money sum;
    bool guessed = false;
    for (const auto &[key, line] : stated.lines)
        if (key.first == year) {
            next.push_back(line);
            next.back().program = program;
            next.back().year = year;
            next.back().source = key.second;
            sum += line.planned;
            guessed = guessed || line.assumed;
        }
    if (guessed && sum == presentSum && !present.empty())
        next = present;
    for (const BudgetLine &line : present)
        if (std::ranges::find(next, line.source, &BudgetLine::source) == next.end())
            table.remove(line.key());
    for (BudgetLine &line : next) {
        const auto same = std::ranges::find(present, line.source, &BudgetLine::source);
        if (same != present.end() && !line.realised)
            line.realised = same->realised;
        table.put(line);
    }
}
