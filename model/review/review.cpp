// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/review/review.h"

#include "model/domain/names.h"
#include "model/review/check.h"

#include <QCoreApplication>

namespace review {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Review)
};

template <class Row>
Id<Pillar> pillarOfOwner(const PlanData &data, const Row &row)
{
    if (const Program *program = data.programs.find(row.program))
        return program->pillar;
    const Candidate *candidate = data.candidates.find(row.candidate);
    return candidate ? candidate->pillar : Id<Pillar>();
}

/// The program or candidate of a row that says little by itself (an indicator, a risk).
template <class Row>
QString ownerOf(const PlanData &data, const Row &row)
{
    if (const Program *program = data.programs.find(row.program))
        return nameOf(*program);
    const Candidate *candidate = data.candidates.find(row.candidate);
    return candidate ? nameOf(*candidate) : QString();
}

Id<Pillar> pillarOf(const PlanData & /*data*/, const Pillar &pillar)
{
    return pillar.id;
}

template <class Row>
Id<Pillar> pillarOf(const PlanData &data, const Row &row)
{
    if constexpr (requires { row.pillar; })
        return row.pillar;
    else if constexpr (requires {
                           row.program;
                           row.candidate;
                       })
        return pillarOfOwner(data, row);
    else
        return {};
}

/// Runs the checks of one table.
template <class Row>
class TableReview {
public:
    TableReview(const Context &context, Review &review, QLatin1String table)
        : m_context(context)
        , m_review(review)
        , m_table(table)
    {
    }

    template <class Range>
    void run(const Range &rows)
    {
        for (const Check<Row> &check : checks<Row>())
            for (const auto &row : rows)
                judge(check, *row);
    }

private:
    void judge(const Check<Row> &check, const Row &row)
    {
        const Verdict verdict = check.judge(m_context, row);
        if (!verdict.applies)
            return;
        const Id<Pillar> pillar = pillarOf(m_context.data, row);
        count(m_review.plan, verdict);
        if (pillar)
            count(m_review.pillars[pillar], verdict);
        if (verdict.problem)
            m_review.findings.push_back({.code = QLatin1String(check.code),
                                         .severity = check.severity,
                                         .table = m_table,
                                         .field = QLatin1String(check.field),
                                         .label = labelOf(row),
                                         .pillar = pillar,
                                         .sentence = *verdict.problem});
        if (verdict.problem)
            identify(m_review.findings.back(), row);
    }

    static void count(Completeness &completeness, const Verdict &verdict)
    {
        ++completeness.applied;
        completeness.passed += verdict.problem ? 0 : 1;
    }

    static void identify(Finding &finding, const Row &row)
    {
        if constexpr (requires { row.id; }) {
            finding.id = row.id.value;
        } else {
            finding.id = row.source.value;
            finding.year = row.year;
        }
    }

    QString labelOf(const Row &row) const
    {
        if constexpr (requires { row.ceiling; }) {
            const FundingSource *source = m_context.data.fundingSources.find(row.source);
            return QStringLiteral("%1 %2").arg(source ? source->name : Text::tr("All sources")).arg(row.year);
        } else if constexpr (
            requires {
                row.program;
                row.candidate;
            }
            && !requires { row.code; }) {
            return QStringLiteral("%1: %2").arg(ownerOf(m_context.data, row), titleOf(row));
        } else {
            return titleOf(row);
        }
    }

    const Context &m_context;
    Review &m_review;
    QLatin1String m_table;
};

template <class Row, class Range>
void reviewRows(const Context &context, Review &review, const char *table, const Range &rows)
{
    TableReview<Row>(context, review, QLatin1String(table)).run(rows);
}

template <class Row>
std::vector<const Row *> pointers(const std::vector<Row> &rows)
{
    std::vector<const Row *> result;
    result.reserve(rows.size());
    for (const Row &row : rows)
        result.push_back(&row);
    return result;
}

void reviewStructure(const Context &context, Review &review)
{
    const PlanData &data = context.data;
    reviewRows<City>(context, review, "city", pointers<City>({context.city}));
    reviewRows<Pillar>(context, review, "pillar", byPosition(data.pillars));
    reviewRows<SubDimension>(context, review, "sub_dimension", byPosition(data.subDimensions));
    reviewRows<Agency>(context, review, "agency", byPosition(data.agencies));
    reviewRows<Member>(context, review, "member", byPosition(data.members));
}

}

qsizetype Review::count(Severity severity) const
{
    return std::ranges::count(findings, severity, &Finding::severity);
}

std::vector<const Finding *> Review::of(QLatin1String table, qint64 id) const
{
    std::vector<const Finding *> result;
    for (const Finding &finding : findings)
        if (finding.id == id && finding.table == table)
            result.push_back(&finding);
    return result;
}

Review reviewPlan(const PlanData &data, QDate today, const schedule::WorkCalendar &calendar)
{
    const Context context(data, today, calendar);
    const auto proposed = byPosition(data.candidates, [](const Candidate &candidate) {
        return candidate.decision != Candidate::Decision::Rejected;
    });
    Review review;
    reviewStructure(context, review);
    reviewRows<Program>(context, review, "program", byPosition(data.programs));
    reviewRows<Indicator>(context, review, "indicator", byPosition(data.indicators));
    reviewRows<Activity>(context, review, "activity", byPosition(data.activities));
    reviewRows<Candidate>(context, review, "candidate", proposed);
    reviewRows<Risk>(context, review, "risk", byPosition(data.risks));
    reviewRows<Criterion>(context, review, "criterion", byPosition(data.criteria));
    reviewRows<Scorer>(context, review, "scorer", byPosition(data.scorers));
    reviewRows<budget::CeilingUse>(context, review, "ceiling", pointers(budget::ceilingUses(data)));
    std::ranges::stable_sort(review.findings, {}, &Finding::severity);
    return review;
}

}
