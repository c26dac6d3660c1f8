// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/import/agencylexicon.h"

#include "model/exchange/import/resource.h"
#include "model/exchange/import/words.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace {

bool beginsWithAny(const QString &plain, const QStringList &words)
{
    return std::ranges::any_of(
        words, [&](const QString &word) { return plain == word || plain.startsWith(word + u' '); });
}

/// A number in digits or in a word; 0: none.
int numberOfWord(const QString &word)
{
    static const QStringList words{
        QStringLiteral("nol"),      QStringLiteral("satu"),   QStringLiteral("dua"),
        QStringLiteral("tiga"),     QStringLiteral("empat"),  QStringLiteral("lima"),
        QStringLiteral("enam"),     QStringLiteral("tujuh"),  QStringLiteral("delapan"),
        QStringLiteral("sembilan"), QStringLiteral("sepuluh")};
    const auto index = words.indexOf(word);
    return index > 0 ? int(index) : word.toInt();
}

}

bool AgencyGroup::holds(Agency::Kind kind) const
{
    const bool district = kind == Agency::Kind::Kecamatan;
    const bool village = kind == Agency::Kind::Kelurahan;
    if (key == u"kecamatan")
        return district;
    if (key == u"kelurahan")
        return village;
    return key == u"all" ? !village : !district && !village;
}

AgencyLexicon::AgencyLexicon()
{
    const QJsonObject root = importResource(QStringLiteral("agencynames"));
    m_markers = strings(root.value(QLatin1String("markers")));
    m_foreign = strings(root.value(QLatin1String("foreign")));
    m_units = strings(root.value(QLatin1String("divisions"))) + strings(root.value(QLatin1String("heads")));
    m_vague = strings(root.value(QLatin1String("vague")));
    m_all = strings(root.value(QLatin1String("group_words")));
    m_abbreviation = root.value(QLatin1String("abbreviation")).toString();
    const QJsonObject groups = root.value(QLatin1String("groups")).toObject();
    for (auto it = groups.begin(); it != groups.end(); ++it)
        for (const QString &word : strings(it.value()))
            m_groups.insert(word, it.key());
    int number = 0;
    const QJsonArray families = root.value(QLatin1String("families")).toArray();
    for (const auto family : families) {
        for (const QString &name : strings(family))
            m_families[name].append(number);
        ++number;
    }
}

bool AgencyLexicon::beginsLikeAgency(const QString &plain) const
{
    static const QRegularExpression abbreviation(m_abbreviation);
    return beginsWithAny(plain, m_markers) || abbreviation.match(plain).hasMatch();
}

bool AgencyLexicon::isForeign(const QString &plain) const
{
    return std::ranges::any_of(m_foreign, [&](const QString &word) { return hasPhrase(plain, word); });
}

bool AgencyLexicon::isUnit(const QString &plain) const
{
    return beginsWithAny(plain, m_units);
}

std::optional<AgencyGroup> AgencyLexicon::groupOf(const QString &plain) const
{
    static const QRegularExpression everywhere(
        QStringLiteral("^(.*?) (?:se|di) ?(?:kota|kabupaten|kab|wilayah)?\\b.*$"));
    const QString first = plain.section(u' ', 0, 0);
    const QString rest = plain.section(u' ', 1);
    const int stated = numberOfWord(first);
    if (stated > 0 || m_all.contains(first)) {
        const QString words = everywhere.match(rest).hasMatch() ? everywhere.match(rest).captured(1) : rest;
        const auto key = m_groups.constFind(words);
        return key == m_groups.constEnd() ? std::nullopt : std::optional(AgencyGroup{*key, stated});
    }
    if (const auto match = everywhere.match(plain); match.hasMatch())
        if (const auto key = m_groups.constFind(match.captured(1)); key != m_groups.constEnd())
            return AgencyGroup{*key, 0};
    return {};
}

const AgencyLexicon &agencyLexicon()
{
    static const AgencyLexicon lexicon;
    return lexicon;
}
