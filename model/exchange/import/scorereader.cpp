// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/import/lookup.h"
#include "model/exchange/import/readers.h"
#include "model/exchange/import/scorers.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

/// A score with where it stands.
struct Statement {
    Id<Scorer> scorer{};
    Id<Candidate> candidate{};
    Id<Criterion> criterion{};
};

class Reader {
public:
    Reader(Context &context, const std::vector<const Table *> &tables)
        : m_context(context)
        , m_scorers(context, tables)
        , m_candidates(context.plan)
        , m_criteria(context.plan)
    {
    }

    void read(const Table &table)
    {
        const auto rows = rowsOf(table, m_context.pillars);
        reportColumns(m_context, table, rows);
        const bool named = table.has(Field::Scorer);
        const Id<Scorer> scorer = named ? Id<Scorer>{} : m_scorers.ofTable(table);
        if (!named && !scorer)
            return;
        findCriteria(table);
        m_scorerText.clear();
        m_candidateText.clear();
        for (const TableRow &line : rows)
            if (line.type == TableRow::Type::Item || line.type == TableRow::Type::Continuation)
                readRow(RowReader(m_context, table, line.row), scorer);
    }

private:
    /// The criteria that the columns of a wide table stand for.
    void findCriteria(const Table &table)
    {
        m_columns.clear();
        for (const Column &column : table.columns) {
            if (column.field != Field::ScoreColumn)
                continue;
            Id<Criterion> id = m_criteria.find(column.key);
            if (!id)
                id = m_criteria.find(column.heading);
            if (id)
                m_columns.emplace_back(&column, id);
            else
                m_context.report.warn(
                    {&table, table.heading.bottom, &column}, "unknown_criterion",
                    Text::tr("The plan has no criterion “%1”; its scores were left out. Import the "
                             "criteria first.")
                        .arg(column.heading.left(60)),
                    column.heading);
        }
    }

    void readRow(const RowReader &row, Id<Scorer> scorer)
    {
        if (row.has(Field::Scorer)) {
            if (const QString text = row.text(Field::Scorer); !text.isEmpty())
                m_scorerText = text;
            scorer = m_scorerText.isEmpty() ? Id<Scorer>{}
                                            : m_scorers.named(row.place(Field::Scorer), m_scorerText);
        }
        const Id<Candidate> candidate = candidateOf(row);
        if (!candidate || !scorer)
            return;
        for (const auto &[column, criterion] : m_columns)
            state(row, *column, {scorer, candidate, criterion});
        if (row.has(Field::Value))
            readLongRow(row, {.scorer = scorer, .candidate = candidate});
    }

    /// By code, else by name; a name that is filled in its first row only holds until the next.
    Id<Candidate> candidateOf(const RowReader &row)
    {
        const QString code = row.text(Field::CandidateCode);
        const QString name = row.text(Field::Candidate);
        if (!code.isEmpty() || !name.isEmpty())
            m_candidateText = {code, name};
        for (const QString &text : m_candidateText)
            if (const Id<Candidate> id = m_candidates.find(text))
                return id;
        const QString shown = code.isEmpty() ? name : code;
        if (!shown.isEmpty())
            m_context.report.warn(
                row.place(code.isEmpty() ? Field::Candidate : Field::CandidateCode), "unknown_candidate",
                Text::tr("The plan has no candidate “%1”; its scores were left out. Import the "
                         "candidates first.")
                    .arg(shown.left(60)),
                shown);
        return {};
    }

    void readLongRow(const RowReader &row, Statement statement)
    {
        const QString text = row.text(Field::Criterion);
        statement.criterion = m_criteria.find(text);
        if (statement.criterion)
            state(row, *row.table().column(Field::Value), statement);
        else if (!text.isEmpty())
            m_context.report.warn(
                row.place(Field::Criterion), "unknown_criterion",
                Text::tr("The plan has no criterion “%1”; its scores were left out. Import the criteria "
                         "first.")
                    .arg(text.left(60)),
                text);
    }

    /// Blank is absent, not zero.
    void state(const RowReader &row, const Column &column, const Statement &statement)
    {
        const auto value = row.number(column);
        if (!value || !std::isfinite(*value) || !isOnScale(row, column, *value, statement.criterion))
            return;
        const Score score{round(), statement.scorer, statement.candidate, statement.criterion, *value};
        if (!m_round)
            return;
        auto &table = m_context.plan.of<Score>();
        const Score *before = table.isStated(score.key()) ? table.find(score.key()) : nullptr;
        if (before && before->value != *value)
            m_context.report.warn(
                row.place(&column), "duplicate_score",
                Text::tr("The files state another value (%1) for the same scorer, candidate and criterion; "
                         "the first one was kept.")
                    .arg(QLocale().toString(before->value)));
        else
            table.put(score);
    }

    bool isOnScale(const RowReader &row, const Column &column, double value, Id<Criterion> id)
    {
        const Criterion &criterion = *m_context.plan.of<Criterion>().find(id);
        const bool low = criterion.lowest && value < *criterion.lowest;
        const bool high = criterion.highest && value > *criterion.highest;
        if (!low && !high)
            return true;
        const QLocale locale;
        m_context.report.warn(
            row.place(&column), "out_of_scale",
            Text::tr("%1 is outside the scale of %2 (%3 to %4) and was left out.")
                .arg(locale.toString(value), criterion.code,
                     criterion.lowest ? locale.toString(*criterion.lowest) : QStringLiteral("…"),
                     criterion.highest ? locale.toString(*criterion.highest) : QStringLiteral("…")),
            locale.toString(value));
        return false;
    }

    /// The round that takes scores: the one asked for, else the last open one, else a new one.
    Id<Round> round()
    {
        if (!m_round && !m_roundRefused)
            m_round = m_context.options.round.isEmpty() ? openRound() : roundNamed(m_context.options.round);
        return m_round;
    }

    Id<Round> openRound()
    {
        const Round *last = nullptr;
        int count = 0;
        m_context.plan.of<Round>().forEach([&](const Round &one) {
            ++count;
            if (!one.closed && (!last || one.position > last->position))
                last = m_context.plan.of<Round>().find(one.id);
        });
        return last ? last->id : newRound(Text::tr("Round %1").arg(count + 1));
    }

    Id<Round> roundNamed(const QString &name)
    {
        std::optional<Round> found;
        m_context.plan.of<Round>().forEach([&](const Round &one) {
            if (compactWords(one.name) == compactWords(name))
                found = one;
        });
        if (!found)
            return newRound(name);
        if (!found->closed)
            return found->id;
        m_roundRefused = true;
        m_context.report.error(
            {}, "closed_round",
            Text::tr("The round “%1” is closed and does not change. Name another one.").arg(found->name));
        return {};
    }

    Id<Round> newRound(const QString &name)
    {
        const Round made{
            .id = Id<Round>::create(), .name = name, .position = nextPosition<Round>(m_context.plan)};
        m_context.plan.of<Round>().put(made);
        return made.id;
    }

    Context &m_context;
    Scorers m_scorers;
    Lookup<Candidate> m_candidates;
    Lookup<Criterion> m_criteria;
    std::vector<std::pair<const Column *, Id<Criterion>>> m_columns{};
    QString m_scorerText{};
    QStringList m_candidateText{};
    Id<Round> m_round{};
    bool m_roundRefused = false;
};

}

void readScores(Context &context, const std::vector<const Table *> &tables)
{
    if (tables.empty())
        return;
    Reader reader(context, tables);
    for (const Table *table : tables)
        reader.read(*table);
}
