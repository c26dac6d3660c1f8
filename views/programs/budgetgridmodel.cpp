// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/programs/budgetgridmodel.h"

#include "views/common/typed.h"

#include <set>

BudgetGridModel::BudgetGridModel(Plan &plan, QObject *parent)
    : OutlineModel({}, parent)
    , m_plan(plan)
{
}

void BudgetGridModel::show(Id<Program> program, edits::Amount which)
{
    if (program != m_program)
        m_added.clear();
    m_program = program;
    m_which = which;
    showColumns();
    showYears();
}

void BudgetGridModel::addSource(Id<FundingSource> source)
{
    m_added.push_back(source);
    showColumns();
}

/// The sources that the program has money of, those that were added, and at least the first of the plan.
std::vector<Id<FundingSource>> BudgetGridModel::wantedSources() const
{
    std::set<Id<FundingSource>> used(m_added.begin(), m_added.end());
    for (const BudgetLine &line : m_plan.data().budgetLines.of(m_program))
        used.insert(line.source);
    std::vector<Id<FundingSource>> wanted;
    for (const FundingSource *source : byPosition(m_plan.data().fundingSources))
        if (used.contains(source->id) || used.empty()) {
            wanted.push_back(source->id);
            used.insert(source->id);
        }
    return wanted;
}

std::vector<const FundingSource *> BudgetGridModel::otherSources() const
{
    return byPosition(m_plan.data().fundingSources, [this](const FundingSource &source) {
        return !std::ranges::count(m_sources, source.id);
    });
}

void BudgetGridModel::showColumns()
{
    m_sources = wantedSources();
    QStringList names;
    std::vector<ColumnLook> columns{{.id = QStringLiteral("year"), .title = tr("Year"), .width = 48}};
    for (const Id<FundingSource> source : m_sources) {
        names.append(m_plan.data().fundingSources.find(source)->name);
        columns.push_back({.id = QString::number(source.value),
                           .title = names.back(),
                           .width = 76,
                           .alignment = Qt::AlignRight,
                           .toolTip = names.back()});
    }
    columns.push_back(
        {.id = QStringLiteral("sum"), .title = tr("Total"), .width = 72, .alignment = Qt::AlignRight});
    if (names == m_names && !m_names.isEmpty())
        return;
    m_names = names;
    setColumns(std::move(columns));
}

/// The years of the plan, and others that have money.
void BudgetGridModel::showYears()
{
    const City city = m_plan.data().city();
    std::set<int> years;
    for (int year = city.firstYear; year != 0 && year <= city.lastYear; ++year)
        years.insert(year);
    for (const BudgetLine &line : m_plan.data().budgetLines.of(m_program))
        years.insert(line.year);
    Outline outline;
    for (const int year : years)
        outline.add(-1, {.kind = 1, .id = year});
    setOutline(std::move(outline));
}

const BudgetLine *BudgetGridModel::lineAt(qint64 year, int column) const
{
    if (column < 1 || isSum(column))
        return nullptr;
    return m_plan.data().budgetLines.find(
        std::tuple(m_program, int(year), m_sources[std::size_t(column) - 1]));
}

std::optional<Money> BudgetGridModel::amountOf(const BudgetLine &line) const
{
    return m_which == edits::Amount::Planned ? line.planned : line.realised;
}

Money BudgetGridModel::sum(std::optional<qint64> year, std::optional<int> column) const
{
    Money sum;
    for (const BudgetLine &line : m_plan.data().budgetLines.of(m_program)) {
        const bool counts = (!year || line.year == *year)
            && (!column || line.source == m_sources[std::size_t(*column) - 1]);
        if (counts)
            sum += amountOf(line).value_or(Money{});
    }
    return sum;
}

Cell BudgetGridModel::cell(const OutlineKey &key, int column) const
{
    if (column == 0)
        return {.text = QString::number(key.id), .tone = Tone::Secondary};
    if (isSum(column)) {
        const Money total = sum(key.id, {});
        Cell cell = numberCell(format::amount(total, format::Unit::Juta), total.rupiah);
        cell.bold = total.rupiah != 0;
        return cell;
    }
    const BudgetLine *line = lineAt(key.id, column);
    const std::optional<Money> amount = line ? amountOf(*line) : std::nullopt;
    Cell cell = amount ? Cell{.text = format::amount(*amount, format::Unit::Juta)}
                       : Cell{.text = QStringLiteral("–"), .value = QString(), .tone = Tone::Disabled};
    cell.editable = true;
    if (line && line->assumed && m_which == edits::Amount::Planned) {
        cell.tone = Tone::Warning;
        cell.toolTip = tr("Assumed: the source of the plan does not divide the money.");
    }
    return cell;
}

Cell BudgetGridModel::totalCell(int column) const
{
    if (column == 0)
        return {.text = tr("Total")};
    if (column > int(m_sources.size()) + 1)
        return {};
    const Money total = isSum(column) ? sum({}, {}) : sum({}, column);
    return numberCell(format::amount(total, format::Unit::Juta), total.rupiah);
}

QString BudgetGridModel::change(const std::vector<CellChange> &changes)
{
    std::vector<edits::BudgetCell> cells;
    for (const auto &[key, column, text] : changes) {
        if (column < 1 || isSum(column))
            continue;
        edits::BudgetCell cell{m_program, int(key.id), m_sources[std::size_t(column) - 1], {}};
        const bool empty = text.isEmpty() || text == u"–" || text == u"-";
        if (!empty) {
            cell.amount = typed::money(text, format::Unit::Juta);
            if (!cell.amount)
                return typed::moneySentence(text);
        }
        cells.push_back(cell);
    }
    if (!cells.empty())
        edits::setBudget(m_plan, m_which, cells);
    return {};
}
