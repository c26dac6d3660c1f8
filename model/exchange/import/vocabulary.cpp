// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/import/vocabulary.h"

#include "model/exchange/import/resource.h"
#include "model/exchange/import/words.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace {

/// Longer phrases say more, further words less.
double containedStrength(qsizetype phraseWords, qsizetype headingWords)
{
    return std::clamp(50.0 + 8.0 * double(phraseWords) - 2.0 * double(headingWords - phraseWords), 10.0,
                      95.0);
}

void keepBest(std::vector<FieldMatch> &matches, const FieldMatch &match)
{
    const auto same = std::ranges::find(matches, match.field, &FieldMatch::field);
    if (same == matches.end())
        matches.push_back(match);
    else if (match.strength > same->strength)
        *same = match;
}

}

KindWords::KindWords(Kind kind)
    : m_kind(kind)
{
    const QJsonObject root = importResource(token(kind));
    m_titles = strings(root.value(QLatin1String("titles")));
    const QJsonArray required = root.value(QLatin1String("required")).toArray();
    for (const auto group : required)
        m_required.push_back(strings(group));
    const QJsonArray fields = root.value(QLatin1String("fields")).toArray();
    for (const auto field : fields)
        addField(field.toObject());
}

void KindWords::addField(const QJsonObject &object)
{
    const QString name = object.value(QLatin1String("field")).toString();
    const auto field = fromToken<Field>(name);
    if (!field)
        qFatal("There is no field %s.", qPrintable(name));
    if (std::ranges::find(m_fields, *field) == m_fields.end())
        m_fields.push_back(*field);
    const FieldMatch match{.field = *field,
                           .strength = 100,
                           .weight = object.value(QLatin1String("weight")).toDouble(1),
                           .rank = object.value(QLatin1String("rank")).toInt()};
    for (const QString &word : strings(object.value(QLatin1String("words")))) {
        const QString plain = plainWords(word);
        m_exact[plain].push_back(match);
        if (!word.startsWith(u'='))
            m_phrases.push_back({plain, plain.count(u' ') + 1, match});
    }
}

std::vector<FieldMatch> KindWords::matches(const QString &heading) const
{
    std::vector<FieldMatch> result;
    if (heading.isEmpty())
        return result;
    if (const auto exact = m_exact.constFind(heading); exact != m_exact.constEnd())
        for (const FieldMatch &match : *exact)
            keepBest(result, match);
    const qsizetype words = heading.count(u' ') + 1;
    for (const Phrase &phrase : m_phrases)
        if (phrase.length < words && hasPhrase(heading, phrase.words)) {
            FieldMatch match = phrase.match;
            match.strength = containedStrength(phrase.length, words);
            keepBest(result, match);
        }
    std::ranges::stable_sort(result, std::ranges::greater(), &FieldMatch::strength);
    return result;
}

bool KindWords::isTitle(const QString &title) const
{
    return std::ranges::any_of(m_titles, [&](const QString &words) { return hasPhrase(title, words); });
}

const KindWords &wordsOf(Kind kind)
{
    static const std::vector<KindWords> all = [] {
        std::vector<KindWords> kinds;
        for (std::size_t i = 0; i < std::size_t(Kind::Count); ++i)
            kinds.emplace_back(Kind(i));
        return kinds;
    }();
    return all[std::size_t(kind)];
}

bool isHeadingWord(const QString &heading)
{
    for (std::size_t i = 0; i < std::size_t(Kind::Count); ++i)
        if (wordsOf(Kind(i)).matchesExactly(heading))
            return true;
    return false;
}

bool holdsHeadingWord(const QString &heading)
{
    if (isHeadingWord(heading))
        return true;
    for (std::size_t i = 0; i < std::size_t(Kind::Count); ++i)
        if (!wordsOf(Kind(i)).matches(heading).empty())
            return true;
    return false;
}
