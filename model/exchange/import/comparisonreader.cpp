// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/import/lookup.h"
#include "model/exchange/import/readers.h"
#include "model/exchange/import/scorers.h"

#include <QCoreApplication>

#include <cmath>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

constexpr double mostOfScale = 9;

/// "3", "1/5", "0,2"; a spreadsheet may have made a date of 1/5.
std::optional<double> judgementOf(const SheetCell &cell, DecimalSign sign)
{
    if (cell.kind == SheetCell::Kind::Date && cell.date().day() == 1)
        return 1.0 / cell.date().month();
    if (cell.kind != SheetCell::Kind::Text)
        return numberOf(cell, sign);
    const QStringList parts = cell.text.split(u'/');
    if (parts.size() != 2)
        return parseNumber(cell.text, sign);
    const auto above = parseNumber(parts[0], sign);
    const auto below = parseNumber(parts[1], sign);
    return above && below && *below != 0 ? std::optional(*above / *below) : std::nullopt;
}

class Reader {
public:
    Reader(Context &context, const std::vector<const Table *> &tables)
        : m_context(context)
        , m_scorers(context, tables)
        , m_criteria(context.plan)
    {
    }

    void read(const Table &table)
    {
        const auto rows = rowsOf(table, m_context.pillars);
        const bool named = table.has(Field::Scorer);
        const Id<Scorer> scorer = named ? Id<Scorer>{} : m_scorers.ofTable(table);
        QString name;
        for (const TableRow &line : rows) {
            if (line.type != TableRow::Type::Item)
                continue;
            const RowReader row(m_context, table, line.row);
            if (const QString text = row.text(Field::Scorer); !text.isEmpty())
                name = text;
            const Id<Scorer> who
                = named && !name.isEmpty() ? m_scorers.named(row.place(Field::Scorer), name) : scorer;
            if (who)
                readRow(row, who);
        }
    }

private:
    void readRow(const RowReader &row, Id<Scorer> scorer)
    {
        const Id<Criterion> a = criterionOf(row, row.place(Field::Criterion), row.text(Field::Criterion));
        if (!a)
            return;
        if (const Column *value = row.table().column(Field::Value))
            if (const auto b = criterionOf(row, row.place(Field::CriterionB), row.text(Field::CriterionB)))
                state(row, *value, {scorer, a, b});
        for (const Column &column : row.table().columns)
            if (column.field == Field::CriterionColumn)
                if (const auto b
                    = criterionOf(row, {&row.table(), row.table().heading.bottom, &column}, column.key))
                    state(row, column, {scorer, a, b});
    }

    Id<Criterion> criterionOf(const RowReader & /*row*/, const Place &place, const QString &text)
    {
        const Id<Criterion> id = m_criteria.find(text);
        if (!id && !text.isEmpty() && !m_reported.contains(text)) {
            m_reported.insert(text);
            m_context.report.warn(
                place, "unknown_criterion",
                Text::tr("The plan has no criterion “%1”; its judgements were left out. Import the "
                         "criteria first.")
                    .arg(text.left(60)),
                text);
        }
        return id;
    }

    /// Kept once a pair, for the criterion with the smaller key.
    void state(const RowReader &row, const Column &column, Comparison judged)
    {
        const SheetCell &cell = row.cell(column);
        if (judged.a == judged.b || cell.isBlank() || row.isError(column))
            return;
        const auto value = judgementOf(cell, row.table().decimalSign());
        if (!value || !(*value > 0) || *value > mostOfScale + 0.01 || *value < 1 / (mostOfScale + 0.5)) {
            m_context.report.warn(
                row.place(&column), "out_of_scale",
                Text::tr("“%1” is no judgement from 1/9 to 9 and was left out.").arg(Grid::textOf(cell)),
                Grid::textOf(cell));
            return;
        }
        const bool turned = judged.b < judged.a;
        if (turned)
            std::swap(judged.a, judged.b);
        judged.value = turned ? 1 / *value : *value;
        auto &table = m_context.plan.of<Comparison>();
        const Comparison *before = table.isStated(judged.key()) ? table.find(judged.key()) : nullptr;
        if (!before)
            table.put(judged);
        else if (std::abs(std::log(before->value / judged.value)) > 0.05)
            m_context.report.warn(
                row.place(&column), "duplicate_judgement",
                Text::tr("The pair was judged otherwise before; the first judgement was kept."),
                Grid::textOf(cell));
    }

    Context &m_context;
    Scorers m_scorers;
    Lookup<Criterion> m_criteria;
    QSet<QString> m_reported{};
};

}

void readComparisons(Context &context, const std::vector<const Table *> &tables)
{
    if (tables.empty())
        return;
    Reader reader(context, tables);
    for (const Table *table : tables)
        reader.read(*table);
}
