// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/import/readers.h"
#include "model/exchange/import/rowindex.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <cmath>
#include <set>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

struct Scale {
    double lowest = 0;
    double highest = 0;
};

/// "0–4", "1 s.d. 5", "0 sampai 100", "Skala penilaian 0-4"; anchors like "1 = buruk, 5 = baik".
std::optional<Scale> scaleIn(const QString &text, DecimalSign sign)
{
    static const QRegularExpression range(
        QStringLiteral("(-?\\d+(?:[.,]\\d+)?)\\s*(?:-|–|—|s\\.?\\s?/?\\s?d\\.?|sampai(?: "
                       "dengan)?|hingga|to)\\s*(-?\\d+(?:[.,]\\d+)?)"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = range.match(text);
    if (!match.hasMatch())
        return {};
    const auto low = parseNumber(match.captured(1), sign);
    const auto high = parseNumber(match.captured(2), sign);
    if (!low || !high || *low >= *high || *high > 1'000)
        return {};
    return Scale{*low, *high};
}

/// The scale that a title states for all criteria.
std::optional<Scale> scaleInTitles(const Table &table)
{
    for (const QString &title : table.titles)
        if (plainWords(title).contains(QRegularExpression(QStringLiteral("\\b(?:skala|scale|rentang)\\b"))))
            if (const auto scale = scaleIn(title, table.decimalSign()))
                return scale;
    return {};
}

class Reader {
public:
    Reader(Context &context, const Table &table)
        : m_context(context)
        , m_table(table)
        , m_titleScale(scaleInTitles(table))
        , m_position(nextPosition<Criterion>(context.plan))
    {
        context.plan.of<Criterion>().forEach([&](const Criterion &criterion) {
            m_index.add(criterion.id, criterion.code, {}, criterion.name);
        });
    }

    void read()
    {
        const auto rows = rowsOf(m_table, m_context.pillars);
        reportColumns(m_context, m_table, rows);
        for (const TableRow &row : rows)
            if (row.type == TableRow::Type::Item)
                readRow(RowReader(m_context, m_table, row.row));
        shareWeights();
    }

private:
    void readRow(const RowReader &row)
    {
        const QString name = row.text(Field::Name);
        if (name.isEmpty())
            return;
        const QString code = codeOf(row);
        Id<Criterion> id = row.text(Field::Code).isEmpty() ? Id<Criterion>{} : m_index.byCode(code);
        if (!id)
            id = m_index.byName({}, name);
        const Criterion *present = m_context.plan.of<Criterion>().find(id);
        Criterion next
            = present ? *present : Criterion{.id = Id<Criterion>::create(), .position = m_position};
        m_position += present ? 0 : positionStep;
        if (!present || !row.text(Field::Code).isEmpty())
            setText(next.code, code);
        setText(next.name, withoutNumbering(name));
        setText(next.shortName, row.text(Field::ShortName));
        setDirection(row, next);
        setScale(row, next);
        if (const auto origin = meaningOf<Criterion::Origin>("origins", row.text(Field::Origin)))
            next.origin = *origin;
        next.note = mergedNote(next.note, row.note());
        m_index.take(next.id);
        m_context.plan.of<Criterion>().put(next);
        readWeight(row, next.id);
    }

    /// The stated code, else the number of the row, else the next of K01, K02...
    QString codeOf(const RowReader &row) const
    {
        if (const QString code = row.text(Field::Code); !code.isEmpty())
            return code;
        if (const QString number = row.text(Field::Ordinal); !number.isEmpty() && !m_index.hasCode(number))
            return number;
        int number = 1;
        m_context.plan.of<Criterion>().forEach([&](const Criterion &) { ++number; });
        return QStringLiteral("K%1").arg(number, 2, 10, QLatin1Char('0'));
    }

    void setDirection(const RowReader &row, Criterion &criterion)
    {
        const Column *column = m_table.column(Field::Direction);
        const QString text = column ? Grid::textOf(row.cell(*column)) : QString();  // a minus sign says cost
        if (text.isEmpty() || row.isError(*column))
            return;
        if (const auto direction = meaningOf<Criterion::Direction>("directions", text))
            criterion.direction = *direction;
        else
            m_context.report.warn(
                row.place(Field::Direction), "unknown_direction",
                Text::tr("“%1” says neither benefit nor cost; the criterion counts as a benefit. "
                         "Write benefit or cost.")
                    .arg(text),
                text);
    }

    void setScale(const RowReader &row, Criterion &criterion)
    {
        std::optional<Scale> scale = scaleIn(row.text(Field::Scale), m_table.decimalSign());
        const auto levels = readAnchors(row, criterion.id);
        if (!scale)
            scale = m_titleScale;
        if (!scale && levels.size() >= 2)
            scale = Scale{double(*levels.begin()), double(*levels.rbegin())};
        if (scale) {
            criterion.lowest = scale->lowest;
            criterion.highest = scale->highest;
        }
        for (const auto &[field, end] :
             {std::pair(Field::Lowest, &criterion.lowest), {Field::Highest, &criterion.highest}})
            if (const Column *column = m_table.column(field))
                if (const auto value = row.number(*column))
                    *end = *value;
    }

    std::set<int> readAnchors(const RowReader &row, Id<Criterion> criterion)
    {
        std::set<int> levels;
        for (const Column &column : m_table.columns)
            if (column.field == Field::Anchor)
                if (const QString meaning = row.text(column); !meaning.isEmpty()) {
                    levels.insert(column.level);
                    m_context.plan.of<Anchor>().put({criterion, column.level, meaning});
                }
        return levels;
    }

    void readWeight(const RowReader &row, Id<Criterion> id)
    {
        const Column *column = m_table.column(Field::Weight);
        if (!column)
            return;
        const auto weight = row.number(*column);
        if (weight && *weight < 0)
            m_context.report.warn(row.place(column), "negative_weight",
                                  Text::tr("A weight cannot be less than zero; it was left out."));
        else if (weight)
            m_weights.emplace_back(id, *weight);
    }

    /// Makes the sum 1, whatever the weights are counted in.
    void shareWeights()
    {
        double sum = 0;
        for (const auto &[id, weight] : m_weights)
            sum += weight;
        if (!(sum > 0))
            return;
        const bool asShares = std::abs(sum - 1) < 0.005;
        const bool asPercents = std::abs(sum - 100) < 0.5;
        if (!asShares && !asPercents)
            m_context.report.warn(
                {&m_table, -1, m_table.column(Field::Weight)}, "weights_sum",
                Text::tr("The weights add up to %1, not to 1 or 100 %. They were scaled so that they "
                         "do; check them.")
                    .arg(QLocale().toString(sum, 'g', 6)));
        for (const auto &[id, weight] : m_weights) {
            Criterion next = *m_context.plan.of<Criterion>().find(id);
            next.weight = std::round(weight / sum * 1e12) / 1e12;
            m_context.plan.of<Criterion>().put(next);
        }
    }

    Context &m_context;
    const Table &m_table;
    std::optional<Scale> m_titleScale;
    RowIndex<Criterion> m_index{};
    std::vector<std::pair<Id<Criterion>, double>> m_weights{};
    int m_position;
};

}

void readCriteria(Context &context, const Table &table)
{
    Reader(context, table).read();
}
