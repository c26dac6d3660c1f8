// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/chapters/chapters.h"

#include "model/budget/sums.h"
#include "model/domain/parties.h"

#include <QCoreApplication>

#include <map>

namespace report {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

using Programs = std::vector<const Program *>;

/// Programs of one pillar under the heading of their sub-dimension, in the order of the screen.
struct Shelf {
    QString title{};
    Programs programs{};
};

std::vector<Shelf> shelvesOf(const PlanData &data, Id<Pillar> pillar)
{
    std::map<Id<SubDimension>, Programs> bySub;
    for (const Program *program :
         byPosition(data.programs, [&](const Program &row) { return row.pillar == pillar; }))
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

/// Money a year of each program, and who belongs to which, looked up once for all chapters.
class Facts {
public:
    explicit Facts(const PlanData &plan)
        : data(plan)
        , m_sums(budget::sums(plan, budget::Group::Program))
    {
        for (const budget::SumRow &row : m_sums.rows)
            m_money[{row.id}] = &row;
        for (const Indicator *indicator : byPosition(plan.indicators))
            if (indicator->program)
                m_indicators[indicator->program].push_back(indicator);
    }
    Facts(const Facts &) = delete;
    Facts &operator=(const Facts &) = delete;

    const std::vector<int> &years() const { return m_sums.years; }

    /// One a year, then the sum.
    std::vector<Money> money(Id<Program> program) const
    {
        const auto found = m_money.find(program);
        std::vector<Money> result
            = found == m_money.end() ? std::vector<Money>(years().size()) : found->second->years;
        result.push_back(found == m_money.end() ? Money() : found->second->total);
        return result;
    }

    std::vector<const Indicator *> indicators(Id<Program> program) const
    {
        const auto found = m_indicators.find(program);
        return found == m_indicators.end() ? std::vector<const Indicator *>() : found->second;
    }

    const PlanData &data;

private:
    budget::Sums m_sums;
    std::map<Id<Program>, const budget::SumRow *> m_money;
    std::map<Id<Program>, std::vector<const Indicator *>> m_indicators;
};

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

std::vector<Column> programColumns(const std::vector<int> &years)
{
    std::vector<Column> columns{{.title = Text::tr("Code")},
                                {.title = Text::tr("Program or innovation"), .stretch = 5},
                                {.title = Text::tr("Lead OPD")},
                                {.title = Text::tr("Supporting OPD and partners"), .stretch = 4},
                                {.title = Text::tr("Years")}};
    const QString group = Text::tr("Budget need (Rp million)");
    const auto money = [&](const QString &title) {
        columns.push_back(
            {.title = title, .group = group, .align = Align::Right, .holds = Column::Holds::Money});
    };
    for (const int year : years)
        money(QString::number(year));
    if (!years.empty())
        money(Text::tr("Total"));
    return columns;
}

Row programRow(const Facts &facts, const Program &program)
{
    Row row{{Cell(program.code), Cell(program.name), Cell(leadName(facts.data, program)),
             Cell(supporters(facts.data, program)),
             Cell(format::years(program.firstYear, program.lastYear))}};
    if (!facts.years().empty())
        for (const Money money : facts.money(program.id))
            row.cells.emplace_back(money);
    return row;
}

Row totalRow(const Facts &facts, const std::vector<Shelf> &shelves)
{
    std::vector<Money> total(facts.years().size() + 1);
    for (const Shelf &shelf : shelves)
        for (const Program *program : shelf.programs) {
            const std::vector<Money> money = facts.money(program->id);
            for (std::size_t i = 0; i < total.size(); ++i)
                total[i] += money[i];
        }
    Cell title(Text::tr("Total"));
    title.span = 5;
    Row row{{title}, Row::Kind::Total};
    for (const Money money : total)
        row.cells.emplace_back(money);
    return row;
}

Row groupRow(const QString &title, std::size_t columns)
{
    Cell cell(title);
    cell.span = int(columns);
    return {{cell}, Row::Kind::Group};
}

Table programTable(const Facts &facts, const QString &pillar, const std::vector<Shelf> &shelves)
{
    Table table{.caption = Text::tr("Programs of %1").arg(pillar), .columns = programColumns(facts.years())};
    for (const Shelf &shelf : shelves) {
        table.rows.push_back(groupRow(shelf.title, table.columns.size()));
        for (const Program *program : shelf.programs)
            table.rows.push_back(programRow(facts, *program));
    }
    if (!facts.years().empty())
        table.rows.push_back(totalRow(facts, shelves));
    return table;
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

Table indicatorTable(const Facts &facts, const QString &pillar, const std::vector<Shelf> &shelves)
{
    Table table{.caption = Text::tr("Indicators and targets of %1").arg(pillar),
                .columns = {{.title = Text::tr("Code")},
                            {.title = Text::tr("Program or innovation"), .stretch = 4},
                            {.title = Text::tr("Indicator"), .stretch = 4},
                            {.title = Text::tr("Baseline"), .stretch = 2},
                            {.title = Text::tr("Target"), .stretch = 2}}};
    for (const Shelf &shelf : shelves)
        for (const Program *program : shelf.programs) {
            Row row{{Cell(program->code), Cell(program->name)}};
            for (const Indicator *indicator : facts.indicators(program->id)) {
                row.cells.emplace_back(indicator->name);
                row.cells.emplace_back(
                    withYear(withUnit(indicator->baseline, *indicator), indicator->baselineYear));
                row.cells.emplace_back(
                    withYear(withUnit(indicator->target, *indicator), indicator->targetYear));
                table.rows.push_back(
                    std::exchange(row, Row{{Cell(QStringLiteral(" ")), Cell(QStringLiteral(" "))}}));
            }
            if (facts.indicators(program->id).empty()) {
                row.cells.resize(table.columns.size());
                table.rows.push_back(row);
            }
        }
    return table;
}

/// "Diskominfo (6 programs), Setda (3 programs)": the three that lead most.
QString leadersOf(const PlanData &data, const std::vector<Shelf> &shelves)
{
    std::vector<std::pair<QString, int>> leaders;
    for (const Shelf &shelf : shelves)
        for (const Program *program : shelf.programs) {
            const QString name = leadName(data, *program);
            const auto known
                = std::ranges::find(leaders, name, [](const auto &leader) { return leader.first; });
            if (known != leaders.end())
                ++known->second;
            else if (!name.isEmpty())
                leaders.emplace_back(name, 1);
        }
    std::ranges::stable_sort(leaders, std::ranges::greater(),
                             [](const auto &leader) { return leader.second; });
    QStringList names;
    for (const auto &[name, count] : std::span(leaders).first(std::min<std::size_t>(leaders.size(), 3)))
        names.append(QStringLiteral("%1 (%2)").arg(name, Text::tr("%n programs", nullptr, count)));
    return names.join(QStringLiteral(", "));
}

void addIntroduction(BookWriter &book, const Facts &facts, const QString &pillar,
                     const std::vector<Shelf> &shelves)
{
    std::size_t programs = 0;
    Money money;
    for (const Shelf &shelf : shelves)
        for (const Program *program : shelf.programs) {
            ++programs;
            money += facts.money(program->id).back();
        }
    QString text
        = Text::tr("%1 holds %2 programs in %3 sub-dimensions.")
              .arg(pillar, format::number(double(programs), 0), format::number(double(shelves.size()), 0));
    if (money.rupiah != 0)
        text += u' '
            + Text::tr("They need %1 in %2.")
                  .arg(format::rupiah(money), format::years(facts.years().front(), facts.years().back()));
    if (const QString leaders = leadersOf(facts.data, shelves); !leaders.isEmpty())
        text += u' ' + Text::tr("Led most by: %1.").arg(leaders);
    book.paragraph(text);
}

void addPillar(BookWriter &book, const Facts &facts, Id<Pillar> pillar, const QString &name)
{
    const std::vector<Shelf> shelves = shelvesOf(facts.data, pillar);
    book.heading(1, name);
    if (shelves.empty()) {
        book.paragraph(Text::tr("This dimension has no program yet."));
        return;
    }
    addIntroduction(book, facts, name, shelves);
    book.heading(2, Text::tr("Programs and budget need"));
    book.table(programTable(facts, name, shelves));
    book.heading(2, Text::tr("Indicators and targets"));
    book.table(indicatorTable(facts, name, shelves));
}

}

void addPillars(BookWriter &book, const PlanData &data)
{
    const Facts facts(data);
    book.add(Section{.landscape = true});
    for (const Pillar *pillar : byPosition(data.pillars))
        addPillar(book, facts, pillar->id, pillar->name);
    if (std::ranges::any_of(data.programs, [](const Program &program) { return !program.pillar; }))
        addPillar(book, facts, {}, Text::tr("Programs not mapped yet"));
    book.add(Section{.landscape = false});
}

}
