// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/import/columns.h"

#include "model/exchange/import/vocabulary.h"
#include "model/exchange/import/words.h"

#include <QRegularExpression>

#include <algorithm>

namespace {

/// One thing that a column could mean.
struct Claim {
    std::size_t column = 0;
    FieldMatch match{};

    /// The usual name of a field beats a looser one even where that is matched more exactly.
    auto order() const { return std::tuple(-match.strength + 12.0 * match.rank, -match.weight, column); }
};

bool mayRepeat(Field field)
{
    switch (field) {
    case Field::Note:
    case Field::Skip:
    case Field::Support:
    case Field::Partner:
    case Field::Horizon:
    case Field::Rpjmd:
        return true;
    default:
        return false;
    }
}

bool mayHaveYears(Field field)
{
    return field == Field::Budget || field == Field::Realised || field == Field::Target
        || field == Field::RealisedTarget || field == Field::Years;
}

std::vector<Claim> claimsOf(const KindWords &words, const std::vector<Heading> &headings)
{
    std::vector<Claim> claims;
    for (std::size_t i = 0; i < headings.size(); ++i) {
        double factor = 1;
        for (const QString &text : headings[i].words) {
            for (FieldMatch match : words.matches(text)) {
                match.strength *= factor;
                claims.push_back({i, match});
            }
            factor = factor > 0.98 ? 0.97 : 0.93;
        }
    }
    std::ranges::stable_sort(claims, {}, &Claim::order);
    return claims;
}

int levelOf(const Heading &heading)
{
    static const QRegularExpression level(
        QStringLiteral("^(?:nilai|skor|skala|level|tingkat|score|poin|kriteria nilai)?\\s*(\\d{1,2})$"));
    const auto match = level.match(plainWords(heading.path.last()));
    return match.hasMatch() ? match.captured(1).toInt() : -1;
}

/// "Januari 2021", or a week under "Jan"; 0: no month.
int monthOf(const Heading &heading)
{
    for (const QString &label : heading.path)
        for (const QString &word : plainWords(label).split(u' '))
            if (const int month = monthNumber(word); month > 0 && labelWords(label).count(u' ') == 0)
                return month;
    return 0;
}

bool isCodeLabel(const QString &text)
{
    static const QRegularExpression code(QStringLiteral("^[A-Z]{1,3}[-. ]?\\d{1,2}$"));
    return code.match(text).hasMatch();
}

/// The front of "K01 Keterkaitan isu strategis" or the whole of "Daya tarik (10%)" is a known criterion.
bool isCriterion(const QString &label, const QSet<QString> &criteria)
{
    const QString words = plainWords(label);
    return criteria.contains(compactWords(label)) || criteria.contains(words.section(u' ', 0, 0))
        || criteria.contains(compactWords(label.section(u'(', 0, 0)));
}

Column columnOf(const Heading &heading, const Knowledge &knowledge)
{
    Column column{.index = heading.column,
                  .heading = heading.text,
                  .years = heading.years,
                  .unit = heading.unit,
                  .rupiah = heading.rupiah,
                  .total = heading.total};
    if (heading.planYear > 0 && knowledge.firstYear > 0)
        column.years = {knowledge.firstYear + heading.planYear - 1};
    return column;
}

/// What a kind of table has in columns that no word names: criteria, levels of a scale, bare years.
void claimBySense(Kind kind, const Heading &heading, const Knowledge &knowledge, Column &column)
{
    const QString label = heading.path.last();
    const bool criterion = isCriterion(label, knowledge.criteria) || isCodeLabel(label);
    if (kind == Kind::Scores && criterion) {
        column.field = Field::ScoreColumn;
        column.key = label;
    } else if (kind == Kind::Comparisons && criterion) {
        column.field = Field::CriterionColumn;
        column.key = label;
    } else if (kind == Kind::Criteria && levelOf(heading) >= 0) {
        column.field = Field::Anchor;
        column.level = levelOf(heading);
    } else if (kind == Kind::Activities && monthOf(heading) > 0) {
        column.field = Field::Month;
        column.level = monthOf(heading);
    } else if (kind == Kind::Programs && !column.years.empty() && isYearLabel(label)) {
        column.field = Field::Years;
        column.undecided = true;
    }
}

/// A column that could have been the name, but another one is: what people do, or what it is about.
Field leftoverName(const QString &words, bool described)
{
    static const QRegularExpression doing(
        QStringLiteral("\\b(?:kegiatan|aksi|aktivitas|activity|activities|action)\\b"));
    if (words.contains(doing))
        return Field::Activity;
    return described ? Field::Unknown : Field::Description;
}

void setKey(const Heading &heading, const Knowledge &knowledge, Column &column)
{
    const QString label = heading.path.last();
    if (column.field == Field::Horizon)
        column.key = heading.path.size() > 1 || column.heading.size() < 20 ? keyInList("horizons", label)
                                                                           : QString();
    if ((column.field == Field::Source || column.field == Field::Budget)
        && knowledge.sources.contains(compactWords(label)))
        column.key = label;
}

class Assigner {
public:
    Assigner(Kind kind, const std::vector<Heading> &headings, const Knowledge &knowledge)
        : m_kind(kind)
        , m_headings(headings)
        , m_knowledge(knowledge)
    {
        for (const Heading &heading : headings)
            m_result.columns.push_back(columnOf(heading, knowledge));
    }

    Assignment assign(bool titled)
    {
        for (std::size_t i = 0; i < m_headings.size(); ++i)
            claimBySense(m_kind, m_headings[i], m_knowledge, m_result.columns[i]);
        for (const Claim &claim : claimsOf(wordsOf(m_kind), m_headings))
            take(claim);
        useLeftovers();
        for (std::size_t i = 0; i < m_headings.size(); ++i)
            setKey(m_headings[i], m_knowledge, m_result.columns[i]);
        const bool months
            = std::ranges::any_of(m_result.columns, [](const Column &c) { return c.field == Field::Month; });
        m_result.score += (titled ? 4 : 0) + (months ? 3 : 0);
        return m_result;
    }

private:
    bool isTaken(Field field, bool hasYears) const
    {
        if (mayRepeat(field) || (hasYears && mayHaveYears(field)))
            return false;
        return std::ranges::any_of(m_result.columns, [&](const Column &column) {
            return column.field == field && (column.years.empty() || !mayHaveYears(field));
        });
    }

    void take(const Claim &claim)
    {
        Column &column = m_result.columns[claim.column];
        if (column.field != Field::Unknown && !column.undecided)
            return;
        if (isTaken(claim.match.field, !column.years.empty()))
            return;
        const bool first = std::ranges::none_of(m_result.columns, [&](const Column &other) {
            return other.field == claim.match.field && !other.undecided;
        });
        column.field = claim.match.field;
        column.undecided = false;
        m_result.score += first ? claim.match.weight * claim.match.strength / 100 : 0;
        m_result.specific
            = m_result.specific || (claim.match.field == Field::FullName && claim.match.rank == 0);
    }

    void useLeftovers()
    {
        if (m_kind == Kind::Candidates)
            useLeftoverPrograms();
        if (m_kind != Kind::Programs)
            return;
        bool described = std::ranges::any_of(m_result.columns,
                                             [](const Column &c) { return c.field == Field::Description; });
        for (std::size_t i = 0; i < m_headings.size(); ++i) {
            Column &column = m_result.columns[i];
            const auto matches = wordsOf(m_kind).matches(m_headings[i].words.value(0));
            if (column.field != Field::Unknown || matches.empty() || matches.front().field != Field::Name)
                continue;
            column.field = leftoverName(m_headings[i].words.value(0), described);
            described = described || column.field == Field::Description;
        }
    }

    /// A quick win with a program beside it: the program that it sharpens.
    void useLeftoverPrograms()
    {
        for (std::size_t i = 0; i < m_headings.size(); ++i) {
            Column &column = m_result.columns[i];
            if (column.field == Field::Unknown
                && m_headings[i].words.value(0).contains(QStringLiteral("program"))
                && !isTaken(Field::ProgramCode, false))
                column.field = Field::ProgramCode;
        }
    }

    Kind m_kind;
    const std::vector<Heading> &m_headings;
    const Knowledge &m_knowledge;
    Assignment m_result{};
};

}

bool standsOnce(Field field)
{
    switch (field) {
    case Field::Unknown:
    case Field::ScoreColumn:
    case Field::CriterionColumn:
    case Field::Anchor:
    case Field::Month:
        return false;
    default:
        return !mayRepeat(field) && !mayHaveYears(field);
    }
}

Assignment assignColumns(Kind kind, const std::vector<Heading> &headings, const Knowledge &knowledge,
                         bool titled)
{
    return Assigner(kind, headings, knowledge).assign(titled);
}

bool isComplete(Kind kind, const std::vector<Column> &columns, bool titled, bool specific)
{
    return std::ranges::all_of(wordsOf(kind).required(), [&](const QStringList &group) {
        return (titled && group.contains(QStringLiteral("titled")))
            || (specific && group.contains(QStringLiteral("specific")))
            || std::ranges::any_of(columns,
                                   [&](const Column &column) { return group.contains(token(column.field)); });
    });
}
