// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/chapters/chapters.h"
#include "model/report/chapters/tables.h"

#include "model/budget/sums.h"
#include "model/report/horizons.h"

#include <QCoreApplication>

#include <map>

namespace report {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

constexpr std::size_t mostLeads = 10;

/// What one agency does in the plan.
struct Share {
    const Agency *agency = nullptr;
    int leads = 0;
    int supports = 0;
    Money money{};
};

/// Agencies that lead something, most programs first.
std::vector<Share> leadingAgencies(const PlanData &data)
{
    std::map<Id<Agency>, Share> shares;
    for (const Program &program : data.programs)
        ++shares[program.lead].leads;
    for (const Support &support : data.supports)
        ++shares[support.agency].supports;
    for (const budget::SumRow &row : budget::sums(data, budget::Group::Agency).rows)
        shares[{row.id}].money = row.total;
    std::vector<Share> result;
    for (const Agency *agency : byPosition(data.agencies))
        if (const auto share = shares.find(agency->id); share != shares.end() && share->second.leads > 0) {
            share->second.agency = agency;
            result.push_back(share->second);
        }
    std::ranges::stable_sort(result, std::ranges::greater(), &Share::leads);
    return result;
}

QString moneyYears(const budget::Sums &sums)
{
    return sums.years.empty() ? QString() : format::years(sums.years.front(), sums.years.back());
}

}

KeyFigures keyFigures(const PlanData &data)
{
    const budget::Sums sums = budget::sums(data, budget::Group::Pillar);
    const std::size_t leading = leadingAgencies(data).size();
    KeyFigures figures;
    const auto add = [&](const QString &value, const QString &label) {
        figures.figures.push_back({value, label});
    };
    add(format::number(double(data.programs.size()), 0),
        Text::tr("programs and innovations in %n dimensions", nullptr, int(data.pillars.size())));
    add(format::number(double(leading), 0), Text::tr("OPD lead programs"));
    if (sums.total.total.rupiah != 0) {
        add(format::roundedRupiah(sums.total.total), Text::tr("budget need %1").arg(moneyYears(sums)));
        if (const auto share = budget::shares(data).apbdShare())
            add(format::percent(*share), Text::tr("of it from the APBD"));
    }
    if (!data.candidates.empty())
        add(format::number(double(data.candidates.size()), 0), Text::tr("quick-win candidates"));
    if (!data.activities.empty())
        add(format::number(double(data.activities.size()), 0), Text::tr("scheduled activities"));
    if (!data.scorers.empty() && !data.criteria.empty())
        add(format::number(double(data.scorers.size()), 0),
            Text::tr("scorers, %n criteria", nullptr, int(data.criteria.size())));
    return figures;
}

namespace {

QString openingSentence(const PlanData &data)
{
    const City city = data.city();
    return Text::tr(
               "The smart city plan of %1 for %2 holds %3 programs in %4 dimensions and %5 sub-dimensions.")
        .arg(city.name, format::years(city.firstYear, city.lastYear),
             format::number(double(data.programs.size()), 0), format::number(double(data.pillars.size()), 0),
             format::number(double(data.subDimensions.size()), 0));
}

void addOpening(BookWriter &book, const PlanData &data)
{
    const City city = data.city();
    book.paragraph(openingSentence(data));
    if (!city.vision.isEmpty())
        book.paragraph(Words({{Text::tr("Vision.") + u' ', true}, {city.vision}}));
    if (!city.rpjmd.isEmpty())
        book.paragraph(Text::tr("The plan follows %1.").arg(city.rpjmd));
}

Row pillarRow(const PlanData &data, Id<Pillar> pillar, const QString &name, const budget::Sums &sums)
{
    std::array<int, std::size_t(Horizon::Count)> horizons{};
    int programs = 0;
    for (const Program &program : data.programs)
        if (program.pillar == pillar) {
            ++programs;
            ++horizons.at(std::size_t(horizonOf(data, program)));
        }
    const auto subs = std::ranges::count(data.subDimensions, pillar, &SubDimension::pillar);
    const auto money = std::ranges::find(sums.rows, pillar.value, &budget::SumRow::id);
    const auto count = [](auto value) { return value == 0 ? Cell() : Cell(double(value)); };
    return {{Cell(name), count(subs), count(programs), count(horizons[1]), count(horizons[2]),
             count(horizons[3]), Cell(money == sums.rows.end() ? Money() : money->total)}};
}

/// Adds up the figures of \a rows.
Row totalOf(const std::vector<Row> &rows)
{
    Row total{{Cell(Text::tr("Total"))}, Row::Kind::Total};
    for (std::size_t i = 1; !rows.empty() && i < rows.front().cells.size(); ++i) {
        double count = 0;
        Money money;
        for (const Row &row : rows) {
            if (const auto *number = std::get_if<double>(&row.cells[i].value))
                count += *number;
            if (const auto *amount = std::get_if<Money>(&row.cells[i].value))
                money += *amount;
        }
        const bool isMoney = std::holds_alternative<Money>(rows.front().cells[i].value);
        total.cells.push_back(isMoney ? Cell(money) : Cell(count));
    }
    return total;
}

void addPillarTable(BookWriter &book, const PlanData &data)
{
    const budget::Sums sums = budget::sums(data, budget::Group::Pillar);
    const auto count = [](const QString &title, const QString &group = {}) {
        return Column{.title = title, .group = group, .align = Align::Right, .holds = Column::Holds::Number};
    };
    const QString horizon = Text::tr("Programs by horizon");
    Table table{.caption = Text::tr("Programs and budget need by dimension"),
                .columns = {{.title = Text::tr("Dimension"), .stretch = 1},
                            count(Text::tr("Sub-dimensions")),
                            count(Text::tr("Programs")),
                            count(format::horizon(Horizon::Short), horizon),
                            count(format::horizon(Horizon::Medium), horizon),
                            count(format::horizon(Horizon::Long), horizon),
                            {.title = Text::tr("Budget need (Rp million)"),
                             .align = Align::Right,
                             .holds = Column::Holds::Money}}};
    for (const Pillar *pillar : byPosition(data.pillars))
        table.rows.push_back(pillarRow(data, pillar->id, pillar->name, sums));
    if (std::ranges::any_of(data.programs, [](const Program &program) { return !program.pillar; }))
        table.rows.push_back(pillarRow(data, {}, Text::tr("Not mapped yet"), sums));
    table.rows.push_back(totalOf(table.rows));
    book.table(std::move(table));
}

void addLeadTable(BookWriter &book, const std::vector<Share> &shares)
{
    const auto count = [](const QString &title) {
        return Column{.title = title, .align = Align::Right, .holds = Column::Holds::Number};
    };
    Table table{.caption = Text::tr("OPD that lead most programs"),
                .columns = {{.title = Text::tr("OPD")},
                            {.title = Text::tr("Full name"), .stretch = 1},
                            count(Text::tr("Leads")),
                            count(Text::tr("Supports")),
                            {.title = Text::tr("Budget need of what it leads (Rp million)"),
                             .align = Align::Right,
                             .holds = Column::Holds::Money}}};
    for (const Share &share : std::span(shares).first(std::min(shares.size(), mostLeads)))
        table.rows.push_back(
            {{Cell(share.agency->shortName), Cell(share.agency->fullName), Cell(double(share.leads)),
              share.supports == 0 ? Cell() : Cell(double(share.supports)), Cell(share.money)}});
    if (shares.size() > mostLeads)
        table.note = Text::tr("%n more OPD lead programs.", nullptr, int(shares.size() - mostLeads));
    book.table(std::move(table));
}

}

void addSummary(BookWriter &book, const PlanData &data)
{
    const std::vector<Share> leading = leadingAgencies(data);
    book.heading(1, Text::tr("Summary"));
    addOpening(book, data);
    book.add(keyFigures(data));
    addPillarTable(book, data);
    if (!leading.empty())
        addLeadTable(book, leading);
}

}
