// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/import/context.h"

#include <QCoreApplication>

namespace {

constexpr int keptOfOneCode = 300;
constexpr int longestContent = 120;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

}

void Reporter::info(const Place &place, const char *code, const QString &message, const QString &content)
{
    add(place,
        {.severity = Problem::Severity::Info,
         .code = QString::fromLatin1(code),
         .message = message,
         .content = content});
}

void Reporter::warn(const Place &place, const char *code, const QString &message, const QString &content)
{
    add(place, {.code = QString::fromLatin1(code), .message = message, .content = content});
}

void Reporter::error(const Place &place, const char *code, const QString &message, const QString &content)
{
    add(place,
        {.severity = Problem::Severity::Error,
         .code = QString::fromLatin1(code),
         .message = message,
         .content = content});
}

void Reporter::add(const Place &place, Problem problem)
{
    m_errors = m_errors || problem.severity == Problem::Severity::Error;
    problem = placed(place, std::move(problem));
    const QString kind = problem.file + u'\n' + problem.sheet + u'\n' + problem.code;
    if (++m_kept[kind] <= keptOfOneCode)
        m_problems.push_back(std::move(problem));
    else
        m_dropped.insert(kind, problem);
}

std::vector<Problem> Reporter::take()
{
    for (auto it = m_dropped.begin(); it != m_dropped.end(); ++it) {
        Problem rest = it.value();
        rest.message
            = Text::tr("%n more of the same kind are not listed.", nullptr, m_kept[it.key()] - keptOfOneCode);
        rest.content.clear();
        m_problems.push_back(std::move(rest));
    }
    m_dropped.clear();
    QHash<QString, int> order;  // of the sheets as they were read
    for (const Problem &problem : m_problems)
        order.insert(problem.file + u'\n' + problem.sheet,
                     order.value(problem.file + u'\n' + problem.sheet, int(order.size())));
    std::ranges::stable_sort(m_problems, {}, [&](const Problem &problem) {
        return std::tuple(-int(problem.severity), order.value(problem.file + u'\n' + problem.sheet),
                          problem.row);
    });
    return std::move(m_problems);
}

Problem placed(const Place &place, Problem problem)
{
    problem.content = problem.content.left(longestContent);
    if (!place.table)
        return problem;
    problem.file = place.table->book->file;
    problem.sheet = place.table->sheet->name;
    if (place.column)
        problem.column = place.column->heading;
    if (place.row < 0)
        return problem;
    const int column = place.column ? place.column->index : 0;
    problem.row = place.table->grid->sheetRow(place.row, column);
    if (place.column && !place.table->book->csv)
        problem.cell = place.table->grid->address(place.row, column);
    return problem;
}

Context::Context(const PlanData &data, const ImportOptions &importOptions)
    : plan(data)
    , options(importOptions)
    , agencies(data.city().name, importOptions.mapping.agencies)
    , sources(data.city().name)
{
    for (const Agency *agency : byPosition(data.agencies))
        agencies.add(*agency);
    for (const Pillar *pillar : byPosition(data.pillars))
        pillars.add(*pillar);
    for (const SubDimension *sub : byPosition(data.subDimensions))
        pillars.add(*sub);
    for (const FundingSource *source : byPosition(data.fundingSources))
        sources.add(*source);
}

void Context::addAgency(const Agency &agency)
{
    plan.of<Agency>().put(agency);
    agencies.add(agency);
}

void Context::addPillar(const Pillar &pillar)
{
    plan.of<Pillar>().put(pillar);
    pillars.add(pillar);
}

void Context::addSub(const SubDimension &sub)
{
    plan.of<SubDimension>().put(sub);
    pillars.add(sub);
}

void Context::addSource(const FundingSource &source)
{
    plan.of<FundingSource>().put(source);
    sources.add(source);
}
