// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/findings.h"

#include <QtConcurrent>

namespace {

using Kind = Selection::Kind;

/// The thing that an indicator or a risk belongs to, and the field as "indicator.target".
template <class Row>
Selection placeInOwner(const Row *row, const review::Finding &finding)
{
    if (!row)
        return {};
    Selection place{.field = finding.table + u'.' + finding.field, .part = finding.id};
    place.kind = row->program ? Kind::Program : Kind::Candidate;
    place.id = row->program ? row->program.value : row->candidate.value;
    return place;
}

Kind kindOf(QLatin1String table)
{
    static const QHash<QLatin1String, Kind> kinds{
        {QLatin1String("city"), Kind::City},
        {QLatin1String("pillar"), Kind::Pillar},
        {QLatin1String("sub_dimension"), Kind::SubDimension},
        {QLatin1String("program"), Kind::Program},
        {QLatin1String("activity"), Kind::Activity},
        {QLatin1String("agency"), Kind::Agency},
        {QLatin1String("member"), Kind::Member},
        {QLatin1String("candidate"), Kind::Candidate},
        {QLatin1String("criterion"), Kind::Criterion},
        {QLatin1String("scorer"), Kind::Scorer},
        {QLatin1String("ceiling"), Kind::FundingSource},
    };
    return kinds.value(table, Kind::None);
}

void count(Findings::Counts &counts, review::Severity severity)
{
    counts.problems += severity == review::Severity::Error;
    counts.warnings += severity == review::Severity::Warning;
}

}

Findings::Findings(Plan &plan, QObject *parent)
    : QObject(parent)
    , m_plan(plan)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(60);
    connect(&m_pause, &QTimer::timeout, this, &Findings::start);
    connect(&m_worker, &QFutureWatcher<review::Review>::finished, this, [this] {
        if (m_worker.future().resultCount() > 0)
            take(m_worker.result());
        if (m_again)
            start();
    });
    connect(&plan, &Plan::changed, this, [this] { m_pause.start(); });
    m_pause.start();
}

Findings::~Findings()
{
    m_worker.waitForFinished();
}

void Findings::start()
{
    m_again = m_worker.isRunning();
    if (!m_again)
        m_worker.setFuture(QtConcurrent::run(
            [data = m_plan.data()] { return review::reviewPlan(data, QDate::currentDate()); }));
}

void Findings::update()
{
    m_pause.stop();
    m_worker.waitForFinished();
    m_worker.setFuture({});  // what it found is older
    m_again = false;
    take(review::reviewPlan(m_plan.data(), QDate::currentDate()));
}

void Findings::take(review::Review review)
{
    m_review = std::move(review);
    m_all = {};
    m_byRow.clear();
    for (const review::Finding &finding : m_review.findings) {
        count(m_all, finding.severity);
        count(m_byRow[{finding.table, finding.id}], finding.severity);
    }
    Q_EMIT changed();
}

Findings::Counts Findings::of(QLatin1String table, qint64 id) const
{
    return m_byRow.value({table, id});
}

std::vector<FieldNote> Findings::notes(QLatin1String table, qint64 id) const
{
    std::vector<FieldNote> notes;
    for (const review::Finding *finding : m_review.of(table, id))
        notes.push_back({finding->field, markOf(finding->severity), finding->message()});
    return notes;
}

marks::Kind markOf(review::Severity severity)
{
    return severity == review::Severity::Error ? marks::Kind::Problem
        : severity == review::Severity::Note   ? marks::Kind::Note
                                               : marks::Kind::Warning;
}

Selection placeOf(const review::Finding &finding, const PlanData &data)
{
    if (finding.table == QLatin1String("indicator"))
        return placeInOwner(data.indicators.find({finding.id}), finding);
    if (finding.table == QLatin1String("risk"))
        return placeInOwner(data.risks.find({finding.id}), finding);
    return {.kind = kindOf(finding.table), .id = finding.id, .field = finding.field, .part = finding.year};
}
