// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/writing/scoresheets.h"

#include "model/domain/failure.h"
#include "model/domain/format.h"
#include "model/domain/names.h"
#include "model/domain/parties.h"
#include "model/exchange/writing/sheetwriter.h"

#include <QCoreApplication>

namespace writing {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Export)
};

constexpr int nameRow = 6;
constexpr int codeRow = 7;
constexpr int firstRow = 8;
constexpr int firstCriterion = 2;

/// The open round; null where a new one will be made.
const Round *openRound(const PlanData &data)
{
    const auto open = byPosition(data.rounds, [](const Round &round) { return !round.closed; });
    return open.empty() ? nullptr : open.back();
}

void addAgency(std::vector<Scorer> &scorers, const PlanData &data, Id<Agency> agency)
{
    if (data.agencies.find(agency) && std::ranges::find(scorers, agency, &Scorer::agency) == scorers.end())
        scorers.push_back({.name = agencyName(data, agency), .agency = agency});
}

std::vector<Scorer> scorersOf(const PlanData &data)
{
    std::vector<Scorer> scorers;
    for (const Scorer *scorer : byPosition(data.scorers))
        scorers.push_back(*scorer);
    if (!scorers.empty())
        return scorers;
    for (const Member *member : byPosition(data.members))
        if (member->body == Member::Body::TimPelaksana)
            addAgency(scorers, data, member->agency);
    if (!scorers.empty())
        return scorers;
    for (const Program *program : byPosition(data.programs))
        addAgency(scorers, data, program->lead);
    return scorers;
}

std::vector<const Criterion *> scoredCriteria(const PlanData &data)
{
    return byPosition(data.criteria, [](const Criterion &criterion) {
        return criterion.origin == Criterion::Origin::Scored;
    });
}

QString scaleText(const Criterion &criterion)
{
    if (!criterion.lowest || !criterion.highest)
        return Text::tr("a number");
    return Text::tr("%1 to %2")
        .arg(format::shortNumber(*criterion.lowest), format::shortNumber(*criterion.highest));
}

QString directionText(const Criterion &criterion)
{
    return criterion.direction == Criterion::Direction::Cost ? Text::tr("cost: the higher, the worse")
                                                             : Text::tr("benefit: the higher, the better");
}

/// "0 = tidak terkait": one line a level.
QStringList anchorLines(const PlanData &data, const Criterion &criterion)
{
    QStringList lines;
    for (const Anchor &anchor : data.anchors.of(criterion.id))
        lines.append(QStringLiteral("%1 = %2").arg(anchor.level).arg(anchor.meaning));
    return lines;
}

/// Writes the form of one scorer.
class FormWriter {
public:
    FormWriter(const PlanData &data, const Scorer &scorer)
        : m_data(data)
        , m_scorer(scorer)
        , m_round(openRound(data))
        , m_criteria(scoredCriteria(data))
        , m_candidates(byPosition(data.candidates))
    {
    }

    Sheet form()
    {
        m_sheet = {.name = Text::tr("Scoring"), .locked = true};
        writeTop();
        writeHeads();
        for (std::size_t i = 0; i < m_candidates.size(); ++i)
            writeCandidate(firstRow + int(i), *m_candidates[i]);
        for (std::size_t j = 0; j < m_criteria.size(); ++j)
            validate(firstCriterion + int(j), *m_criteria[j]);
        m_sheet.frozenRows = firstRow;
        m_sheet.frozenColumns = firstCriterion;
        return m_sheet;
    }

private:
    void writeTop()
    {
        writeTitle(m_sheet, Text::tr("Scoring of the quick-win candidates"), m_data.city().name);
        // One cell each: it is by these words that import knows whose scores they are.
        m_sheet.put(2, 0, {Text::tr("Scorer: %1").arg(m_scorer.name), Style{.bold = true}});
        if (m_round && !m_round->name.isEmpty())
            m_sheet.put(3, 0, {Text::tr("Round: %1").arg(m_round->name), Style{}});
        m_sheet.put(
            4, 0,
            {Text::tr(
                 "Fill in the yellow cells. A chosen cell shows what its values mean. Leave a cell empty "
                 "where you do not score."),
             noteStyle});
    }

    void writeHeads()
    {
        m_sheet.put(nameRow, 0, {{}, headStyle});
        m_sheet.put(nameRow, 1, {{}, headStyle});
        m_sheet.put(codeRow, 0, {Text::tr("Code"), headStyle});
        m_sheet.put(codeRow, 1, {Text::tr("Candidate"), headStyle});
        m_sheet.widths = {9, 44};
        for (std::size_t j = 0; j < m_criteria.size(); ++j) {
            const int column = firstCriterion + int(j);
            m_sheet.put(nameRow, column, {m_criteria[j]->name, groupHeadStyle});
            m_sheet.put(codeRow, column, {m_criteria[j]->code, groupHeadStyle});
            m_sheet.widths.push_back(13);
        }
    }

    void writeCandidate(int row, const Candidate &candidate)
    {
        m_sheet.put(row, 0, {candidate.code, textStyle});
        m_sheet.put(row, 1, {candidate.name, wrappedStyle});
        if (!candidate.innovation.isEmpty())
            m_sheet.validations.push_back(
                {.area = {row, 1, row, 1}, .title = candidate.code, .hint = candidate.innovation});
        for (std::size_t j = 0; j < m_criteria.size(); ++j) {
            const Score *score = m_round
                ? m_data.scores.find(std::tuple(m_round->id, m_scorer.id, candidate.id, m_criteria[j]->id))
                : nullptr;
            m_sheet.put(row, firstCriterion + int(j),
                        score ? Cell{score->value, inputStyle} : Cell{{}, inputStyle});
        }
    }

    void validate(int column, const Criterion &criterion)
    {
        Validation validation{
            .area = {firstRow, column, firstRow + int(m_candidates.size()) - 1, column},
            .title = wholeTitleOf(criterion),
            .hint = (QStringList{directionText(criterion)} + anchorLines(m_data, criterion)).join(u'\n'),
            .refusal = Text::tr("The value must be %1.").arg(scaleText(criterion))};
        if (criterion.lowest && criterion.highest)
            validation.range = {*criterion.lowest, *criterion.highest};
        m_sheet.validations.push_back(std::move(validation));
    }

    const PlanData &m_data;
    const Scorer &m_scorer;
    const Round *m_round;
    std::vector<const Criterion *> m_criteria;
    std::vector<const Candidate *> m_candidates;
    Sheet m_sheet;
};

/// What the values mean, to be read on paper: free text in one column, which import takes for no table.
Sheet guide(const PlanData &data)
{
    Sheet sheet{.name = Text::tr("Guide"), .widths = {110}, .landscape = false, .locked = true};
    sheet.put(0, 0, {Text::tr("What the values mean"), titleStyle});
    int row = 2;
    for (const Criterion *criterion : scoredCriteria(data)) {
        sheet.put(
            row++, 0,
            {QStringLiteral("%1 %2 (%3; %4; %5)")
                 .arg(criterion->code, criterion->name, scaleText(*criterion), directionText(*criterion),
                      Text::tr("weight %1").arg(format::percent(criterion->weight))),
             Style{.bold = true, .wraps = true}});
        for (const QString &line : anchorLines(data, *criterion))
            sheet.put(row++, 0, {QStringLiteral("     ") + line, Style{.wraps = true}});
    }
    return sheet;
}

}

std::vector<NamedFile> scoreSheets(const PlanData &data, const Edition &edition)
{
    if (data.candidates.empty() || scoredCriteria(data).empty())
        throw Failure(
            Text::tr("There is nothing to score yet: the plan needs candidates and criteria first."));
    const std::vector<Scorer> scorers = scorersOf(data);
    if (scorers.empty())
        throw Failure(Text::tr("There is nobody to score yet: the plan needs scorers, or agencies in the Tim "
                               "Pelaksana or leading programs."));
    FileNames names;
    std::vector<NamedFile> files;
    files.reserve(scorers.size());
    for (const Scorer &scorer : scorers)
        files.push_back({names.unique(Text::tr("scores-"), scorer.name),
                         {.title = Text::tr("Scoring of the quick-win candidates") + u' ' + scorer.name,
                          .author = data.city().name,
                          .edition = edition.text(),
                          .changed = edition.changed,
                          .sheets = {FormWriter(data, scorer).form(), guide(data)}}});
    return files;
}

}
