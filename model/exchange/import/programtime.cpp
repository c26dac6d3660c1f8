// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/import/programtime.h"

#include "model/exchange/import/words.h"
#include "model/exchange/import/years.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <set>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

bool isUnmarked(const QString &text)
{
    return isInList("unmarked", text) || isInList("nothing", text);
}

class TimeReader {
public:
    TimeReader(Context &context, const ProgramItem &item, bool bars)
        : m_context(context)
        , m_item(item)
        , m_bars(bars)
    {
    }

    ProgramTime read()
    {
        readRow(RowReader(m_context, *m_item.table, m_item.row));
        for (const int row : m_item.more)
            readRow(RowReader(m_context, *m_item.table, row));
        if (!m_years.empty()) {
            m_time.firstYear = *m_years.begin();
            m_time.lastYear = *m_years.rbegin();
        }
        return m_time;
    }

private:
    void readRow(const RowReader &row)
    {
        for (const Column &column : m_item.table->columns)
            if (column.field == Field::Years && !column.years.empty())
                readMark(row, column);
            else if (column.field == Field::Years || column.field == Field::FirstYear
                     || column.field == Field::LastYear)
                readYears(row, column);
            else if (column.field == Field::Horizon)
                readHorizon(row, column);
    }

    /// A mark, a coloured bar, or a few words on what is done in that year.
    void readMark(const RowReader &row, const Column &column)
    {
        const QString text = row.text(column);
        const bool bar = text.isEmpty() && row.cell(column).filled && m_bars;
        if (!bar && (text.isEmpty() || isUnmarked(text)))
            return;
        m_years.insert(column.years.begin(), column.years.end());
        if (text.size() > 3 && !isInList("marks", text))
            m_time.note += QStringLiteral("%1: %2\n").arg(column.heading, QString(text).replace(u'\n', u' '));
    }

    void readYears(const RowReader &row, const Column &column)
    {
        const QString text = row.text(column);
        if (text.isEmpty())
            return;
        const auto years = yearsIn(text, m_context.plan.city().firstYear);
        if (!years.empty())
            m_years.insert(years.begin(), years.end());
        else if (const auto horizon = meaningOf<Horizon>("horizons", text))
            m_time.horizon = *horizon;
        else
            m_time.note += QStringLiteral("%1: %2\n").arg(column.heading, QString(text).replace(u'\n', u' '));
    }

    void readHorizon(const RowReader &row, const Column &column)
    {
        const QString text = row.text(column);
        if (text.isEmpty() || (!column.key.isEmpty() && isUnmarked(text)))
            return;
        QString said = column.key.isEmpty() ? keyInList("horizons", text) : column.key;
        if (said.isEmpty())
            said = token(horizonOfLength(text));
        if (const auto horizon = fromToken<Horizon>(said); horizon && *horizon != Horizon::None)
            m_time.horizon = *horizon;
        const auto years = yearsIn(column.key.isEmpty() ? text : QString(), 0);
        m_horizonYears.insert(years.begin(), years.end());
        if (m_years.empty() && !years.empty())
            m_years = m_horizonYears;
        if (said.isEmpty() && years.empty())
            m_context.report.warn(
                row.place(&column), "unknown_horizon",
                Text::tr("“%1” is neither short, medium nor long term, and was left out.").arg(text.left(60)),
                text);
    }

    /// "5 tahun", by the limits of the city.
    Horizon horizonOfLength(const QString &text) const
    {
        static const QRegularExpression length(
            QStringLiteral("^(?:s/d |sampai )?(?:\\d+\\s*[-–]\\s*)?(\\d{1,2})\\s*(?:tahun|thn|th|years?)$"),
            QRegularExpression::CaseInsensitiveOption);
        const auto match = length.match(text);
        const City city = m_context.plan.city();
        const int years = match.captured(1).toInt();
        if (years == 0)
            return Horizon::None;
        return years <= city.shortYears ? Horizon::Short
            : years <= city.mediumYears ? Horizon::Medium
                                        : Horizon::Long;
    }

    Context &m_context;
    const ProgramItem &m_item;
    bool m_bars;  ///< colour is a mark
    ProgramTime m_time{};
    std::set<int> m_years{};
    std::set<int> m_horizonYears{};
};

}

/// Colour counts where the table has no marks in writing, and not nearly every cell is coloured.
bool ProgramTimes::colourMeansBar(const Table &table)
{
    if (const auto known = m_bars.constFind(&table); known != m_bars.constEnd())
        return *known;
    int coloured = 0;
    int cells = 0;
    bool written = false;
    for (const Column &column : table.columns) {
        if (column.field != Field::Years || column.years.empty())
            continue;
        for (int row = table.heading.firstData; row < table.end; ++row) {
            const SheetCell &cell = table.grid->at(row, column.index);
            written = written || !cell.isBlank();
            coloured += cell.filled ? 1 : 0;
            ++cells;
        }
    }
    return *m_bars.insert(&table, !written && coloured * 10 < cells * 9);
}

ProgramTime ProgramTimes::read(const ProgramItem &item)
{
    ProgramTime time = TimeReader(m_context, item, colourMeansBar(*item.table)).read();
    time.note = time.note.trimmed();
    return time;
}

int yearOfRow(const RowReader &row)
{
    for (const Column &column : row.table().columns)
        if (column.field == Field::Years && column.years.empty())
            if (const auto years = yearsIn(row.text(column), 0); years.size() == 1)
                return years.front();
    return 0;
}
