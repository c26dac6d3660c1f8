// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/import/agencynames.h"

#include "model/exchange/import/agencylexicon.h"
#include "model/exchange/import/likeness.h"
#include "model/exchange/import/namesplit.h"
#include "model/exchange/import/partners.h"
#include "model/exchange/import/words.h"

#include <QRegularExpression>

#include <algorithm>

namespace {

/// "Kec. Serpong", "Camat Serpong" and "Kantor Kecamatan Serpong" are the Kecamatan Serpong.
QString spelledOut(const QString &plain)
{
    static const QRegularExpression district(
        QStringLiteral("^(?:kantor )?(?:kecamatan|kec|camat|district) (?=\\w)"));
    static const QRegularExpression village(QStringLiteral("^(?:kantor )?(?:kelurahan|kel|lurah) (?=\\w)"));
    static const QRegularExpression and_(QStringLiteral("\\b(?:dan|and)\\b"));
    QString text = plain;
    text.replace(district, QStringLiteral("kecamatan ")).replace(village, QStringLiteral("kelurahan "));
    return text.remove(and_);
}

QString keyOf(const QString &plain)
{
    return spelledOut(plain).remove(u' ');
}

QString outsideBrackets(const QString &name)
{
    static const QRegularExpression brackets(QStringLiteral("\\s*\\([^)]*\\)"));
    QString rest = name;
    return rest.remove(brackets).trimmed();
}

QString insideBrackets(const QString &name)
{
    static const QRegularExpression brackets(QStringLiteral("\\(([^)]*)\\)"));
    return brackets.match(name).captured(1).trimmed();
}

QString trimmedName(const QString &name)
{
    QString text = withoutNumbering(cleanText(name));
    while (!text.isEmpty() && QStringView(u".,;:").contains(text.back()))
        text.chop(1);
    return text.trimmed();
}

}

AgencyNames::AgencyNames(const QString &city, std::vector<Mapping::AgencyRule> rules)
    : m_city(plainWords(city).remove(
        QRegularExpression(QStringLiteral("^(?:pemerintah )?(?:kota|kabupaten|kab) "))))
    , m_rules(std::move(rules))
{
}

void AgencyNames::add(const Agency &agency)
{
    m_read.clear();
    m_all.emplace_back(agency.kind, agency.id);
    QStringList names{agency.shortName, agency.fullName};
    names.append(agency.aliases.split(u'|', Qt::SkipEmptyParts));
    for (const QString &name : names) {
        const QString plain = plainWords(name);
        for (const QString &key : {keyOf(plain), keyOf(withoutCity(plain)), compactWords(name)})
            if (!key.isEmpty() && !m_byKey.contains(key))
                m_byKey.insert(key, agency.id);
        for (const int family : agencyLexicon().familiesOf(withoutCity(plain)))
            m_families[family].insert(agency.id.value);
        if (!plain.isEmpty())
            m_names.push_back({plain, agency.shortName.isEmpty() ? agency.fullName : agency.shortName});
    }
}

QString AgencyNames::withoutCity(const QString &plain) const
{
    static const QRegularExpression kind(QStringLiteral("\\s+(?:kota|kabupaten|kab|pemkot|pemkab)$"));
    QString rest = plain;
    if (!m_city.isEmpty() && rest.endsWith(u' ' + m_city))
        rest.chop(m_city.size() + 1);
    QString shorter = rest;
    shorter.remove(kind);
    return shorter.isEmpty() ? plain : shorter;
}

Id<Agency> AgencyNames::findExactly(const QString &name) const
{
    const QString plain = plainWords(name);
    if (const Id<Agency> id = m_byKey.value(keyOf(plain)))
        return id;
    if (const Id<Agency> id = m_byKey.value(keyOf(withoutCity(plain))))
        return id;
    return m_byKey.value(compactWords(name));
}

Id<Agency> AgencyNames::find(const QString &name) const
{
    const QString text = trimmedName(name);
    if (const Id<Agency> id = findExactly(text))
        return id;
    if (!text.contains(u'('))
        return {};
    if (const Id<Agency> id = findExactly(outsideBrackets(text)))
        return id;
    return findExactly(insideBrackets(text));
}

Id<Agency> AgencyNames::findByFamily(const QString &plain) const
{
    for (const int family : agencyLexicon().familiesOf(withoutCity(plain)))
        if (const QSet<qint64> members = m_families.value(family); members.size() == 1)
            return {*members.begin()};
    return {};
}

/// "Bidang TIK Diskominfo", "Kepala Dinas Kesehatan": the agency that the name ends with. A "Bagian" is part
/// of the Sekretariat Daerah.
Id<Agency> AgencyNames::findOfUnit(const QString &plain) const
{
    const AgencyLexicon &lexicon = agencyLexicon();
    if (!lexicon.isUnit(plain))
        return {};
    const QStringList words = plain.split(u' ');
    for (qsizetype from = 1; from < words.size(); ++from)
        if (const Id<Agency> id = findExactly(words.mid(from).join(u' ')))
            return id;
    return words.first() == u"bagian" ? findByFamily(QStringLiteral("sekretariat daerah")) : Id<Agency>{};
}

Id<Agency> AgencyNames::findLoosely(const QString &name) const
{
    for (const QString &text : {name, outsideBrackets(name), insideBrackets(name)}) {
        const QString plain = plainWords(text);
        if (plain.isEmpty() || agencyLexicon().isForeign(plain))
            continue;
        if (const Id<Agency> id = findByFamily(plain))
            return id;
        if (const Id<Agency> id = findOfUnit(plain))
            return id;
    }
    return {};
}

std::optional<NamedParty> AgencyNames::groupOf(const QString &name) const
{
    const auto group = agencyLexicon().groupOf(withoutCity(plainWords(name)));
    if (!group)
        return {};
    NamedParty party{.kind = NamedParty::Kind::Group, .text = name, .stated = group->stated};
    for (const auto &[kind, id] : m_all)
        if (group->holds(kind))
            party.agencies.push_back(id);
    if (party.agencies.empty())
        party.kind = NamedParty::Kind::Unknown;
    return party;
}

std::optional<NamedParty> AgencyNames::ruled(const QString &name) const
{
    using Meaning = Mapping::AgencyRule::Meaning;
    const QString compact = compactWords(name);
    const auto rule = std::ranges::find_if(
        m_rules, [&](const Mapping::AgencyRule &one) { return compactWords(one.text) == compact; });
    if (rule == m_rules.end())
        return {};
    NamedParty party{.text = name};
    if (rule->meaning == Meaning::Skip)
        party.kind = NamedParty::Kind::Skipped;
    else if (rule->meaning == Meaning::Partner)
        party.kind = NamedParty::Kind::Partner;
    else if (const Id<Agency> id = find(rule->meaning == Meaning::Add ? name : rule->agency)) {
        party.kind = NamedParty::Kind::Agency;
        party.agencies = {id};
    } else {
        return {};
    }
    party.form = partnerForm(plainWords(name));
    return party;
}

NamedParty AgencyNames::readOne(const QString &written) const
{
    const QString name = trimmedName(written);
    if (const auto it = m_read.constFind(name); it != m_read.constEnd())
        return *it;
    const QString plain = plainWords(name);
    NamedParty party{.text = name};
    if (const auto rule = ruled(name)) {
        party = *rule;
    } else if (const Id<Agency> id = find(name)) {
        party = {.kind = NamedParty::Kind::Agency, .text = name, .agencies = {id}};
    } else if (agencyLexicon().isVague(plain)) {
        party.kind = NamedParty::Kind::Vague;
    } else if (const auto group = groupOf(name)) {
        party = *group;
    } else if (isSurelyPartner(plain)) {
        party.kind = NamedParty::Kind::Partner;
    } else if (const Id<Agency> loose = findLoosely(name)) {
        party = {.kind = NamedParty::Kind::Agency, .text = name, .agencies = {loose}, .loose = true};
    } else if (!looksLikeAgency(name) && !plain.isEmpty()) {
        party.sure = !partnerForm(plain).isEmpty();
        party.suggestion = party.sure ? QString() : alikeTo(name);
        party.kind = party.suggestion.isEmpty() ? NamedParty::Kind::Partner : NamedParty::Kind::Unknown;
    } else {
        party.suggestion = alikeTo(name);
    }
    party.form = party.kind == NamedParty::Kind::Partner ? partnerForm(plain) : QString();
    m_read.insert(name, party);
    return party;
}

bool AgencyNames::isKnown(const QString &name) const
{
    if (name.isEmpty())
        return false;
    return find(name) || ruled(name) || groupOf(name) || agencyLexicon().isVague(plainWords(name))
        || findByFamily(plainWords(name));
}

std::vector<NamedParty> AgencyNames::read(const QString &cell) const
{
    const NameRules rules{.isKnown = [this](const QString &name) { return isKnown(trimmedName(name)); },
                          .beginsName =
                              [](const QString &name) {
                                  return looksLikeAgency(name) || !partnerForm(plainWords(name)).isEmpty();
                              }};
    std::vector<NamedParty> parties;
    for (const QString &name : splitNames(cell, rules))
        if (const QString text = trimmedName(name); !isInList("absent", text))
            parties.push_back(readOne(text));
    return parties;
}

bool AgencyNames::looksLikeAgency(const QString &text)
{
    return agencyLexicon().beginsLikeAgency(plainWords(text));
}

QString AgencyNames::alikeTo(const QString &name) const
{
    constexpr double least = 0.74;
    const QString plain = plainWords(name);
    QString best;
    double likeness = least;
    for (const Name &known : m_names)
        if (const double alike = likenessOf(plain, known.plain); alike > likeness) {
            likeness = alike;
            best = known.shown;
        }
    return best;
}
