// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/home/nextsteps.h"

#include "model/budget/ceilings.h"
#include "model/domain/format.h"
#include "model/domain/names.h"
#include "views/home/findingwords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMap>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(NextSteps)
};

using review::Finding;
using review::Severity;

/// "4 programs without a lead; 6 late activities": the most frequent ones.
QString mostFrequent(const std::vector<Finding> &findings, Severity severity)
{
    constexpr qsizetype shown = 2;
    QMap<QString, int> counts;
    for (const Finding &finding : findings)
        if (finding.severity == severity)
            ++counts[finding.code];
    std::vector<std::pair<int, QString>> order;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        order.emplace_back(-it.value(), it.key());
    std::ranges::sort(order);
    QStringList parts;
    for (const auto &[negative, code] : order)
        if (const QString words = findingWords(code, -negative); !words.isEmpty() && parts.size() < shown)
            parts.append(words);
    return parts.join(QStringLiteral("; "));
}

std::vector<const Finding *> ofCode(const review::Review &review, const char *code)
{
    std::vector<const Finding *> found;
    for (const Finding &finding : review.findings)
        if (finding.code == QLatin1String(code))
            found.push_back(&finding);
    return found;
}

class Steps {
public:
    Steps(const PlanData &data, const review::Review &review)
        : m_data(data)
        , m_review(review)
    {
    }

    std::vector<NextStep> gather(bool hasVersion)
    {
        if (m_data.programs.empty())
            add({marks::Kind::Note,
                 Text::tr("The plan has no program yet"),
                 Text::tr("Import the consultant's workbook, or write the first program."),
                 Text::tr("Import…"),
                 {},
                 QStringLiteral("import")});
        addFindings(Severity::Error);
        addScores();
        addSlowCandidates();
        addCeilings();
        addFindings(Severity::Warning);
        addCandidates();
        if (!hasVersion && !m_data.programs.empty())
            add({marks::Kind::Note,
                 Text::tr("No version has a name yet"),
                 Text::tr("Name the state before a meeting: later you see what has changed since."),
                 Text::tr("Name a version…"),
                 {},
                 QStringLiteral("version")});
        return std::move(m_steps);
    }

private:
    void add(const NextStep &step) { m_steps.push_back(step); }

    void addFindings(Severity severity)
    {
        const int count = int(m_review.count(severity));
        if (count == 0)
            return;
        const bool error = severity == Severity::Error;
        add({error ? marks::Kind::Problem : marks::Kind::Warning,
             error ? Text::tr("%n problems stand in the way of the review", nullptr, count)
                   : Text::tr("%n warnings that a reviewer will ask about", nullptr, count),
             mostFrequent(m_review.findings, severity),
             Text::tr("Open the list"),
             {},
             QStringLiteral("findings")});
    }

    void addScores()
    {
        constexpr std::size_t named = 3;
        std::vector<std::pair<int, QString>> missing;
        int sum = 0;
        for (const Finding *finding : ofCode(m_review, "scores_missing")) {
            missing.emplace_back(-finding->sentence.count, finding->label);
            sum += finding->sentence.count;
        }
        if (missing.empty())
            return;
        std::ranges::sort(missing);
        QStringList parts;
        for (std::size_t i = 0; i < std::min(named, missing.size()); ++i)
            parts.append(QStringLiteral("%1 %2").arg(missing[i].second).arg(-missing[i].first));
        if (missing.size() > named)
            parts.append(Text::tr("%n other scorers", nullptr, int(missing.size() - named)));
        add({marks::Kind::Warning,
             Text::tr("%n quick-win scores are missing", nullptr, sum),
             parts.join(QStringLiteral(", ")),
             Text::tr("Open the matrix"),
             QStringLiteral("matrix"),
             {}});
    }

    void addSlowCandidates()
    {
        const auto slow = ofCode(m_review, "candidate_over_12_months");
        if (slow.empty())
            return;
        const Candidate *first = m_data.candidates.find({slow.front()->id});
        const bool one = slow.size() == 1 && first;
        add({marks::Kind::Warning,
             one ? Text::tr("%1 takes more than 12 months").arg(nameOf(*first))
                 : Text::tr("%n candidates take more than 12 months", nullptr, int(slow.size())),
             one ? Text::tr("%1, %n months", nullptr, first->months.value_or(0)).arg(first->name)
                 : Text::tr("A quick win is felt within a year."),
             Text::tr("Open the candidates"),
             QStringLiteral("candidates"),
             {}});
    }

    void addCeilings()
    {
        for (const budget::CeilingUse &use : budget::ceilingUses(m_data)) {
            if (use.planned <= use.ceiling)
                continue;
            const FundingSource *source = m_data.fundingSources.find(use.source);
            add({marks::Kind::Problem,
                 source ? Text::tr("The ceiling of %1 in %2 is exceeded").arg(source->name).arg(use.year)
                        : Text::tr("The ceiling of %1 is exceeded", "a year").arg(use.year),
                 Text::tr("Planned %1, ceiling %2")
                     .arg(format::roundedRupiah(use.planned), format::roundedRupiah(use.ceiling)),
                 Text::tr("Open the budget"),
                 QStringLiteral("budget"),
                 {}});
            return;
        }
    }

    void addCandidates()
    {
        if (m_data.candidates.empty() && !m_data.programs.empty())
            add({marks::Kind::Note,
                 Text::tr("No candidate for a quick win yet"),
                 Text::tr("What can be felt within a year? Derive candidates from the programs."),
                 Text::tr("Open the candidates"),
                 QStringLiteral("candidates"),
                 {}});
    }

    const PlanData &m_data;
    const review::Review &m_review;
    std::vector<NextStep> m_steps;
};

}

std::vector<NextStep> nextSteps(const PlanData &data, const review::Review &review, bool hasVersion,
                                std::size_t most)
{
    std::vector<NextStep> steps = Steps(data, review).gather(hasVersion);
    if (steps.size() > most)
        steps.resize(most);
    return steps;
}
