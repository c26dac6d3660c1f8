// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/import/sourcenames.h"

#include "model/exchange/import/namesplit.h"
#include "model/exchange/import/words.h"

#include <QRegularExpression>

#include <algorithm>

namespace {

/// A part of a split: "APBD 70%", "30 % CSR", "APBD (Rp 500 juta)", "CSR: 250 juta".
struct Part {
    QString name{};
    QString share{};
    QString amount{};
};

Part partOf(const QString &text)
{
    static const QRegularExpression share(
        QStringLiteral("\\(?\\s*(\\d{1,3}(?:[.,]\\d+)?)\\s*(?:%|persen)\\s*\\)?"));
    static const QRegularExpression amount(
        QStringLiteral(
            "\\(?\\s*((?:rp\\.?\\s*)[\\d.,]+(?:,-)?(?:\\s*(?:ribu|rb|juta|jt|miliar|milyar|m|triliun)\\b)?"
            "|[\\d.,]+\\s*(?:ribu|rb|juta|jt|miliar|milyar|triliun)\\b)\\s*\\)?"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression ends(QStringLiteral("^[\\s:=\\-–(]+|[\\s:=\\-–(]+$"));
    Part part{.name = text};
    if (const auto match = share.match(text); match.hasMatch()) {
        part.share = match.captured(1);
        part.name.remove(match.capturedStart(), match.capturedLength());
    } else if (const auto found = amount.match(text); found.hasMatch()) {
        part.amount = found.captured(1);
        part.name.remove(found.capturedStart(), found.capturedLength());
    }
    part.name = cleanText(part.name).remove(ends);
    return part;
}

NamedSource sourceOf(const Part &part, Id<FundingSource> id)
{
    NamedSource source{.name = part.name, .source = id};
    source.percent = parseDecimal(part.share, DecimalSign::Comma);
    if (const Amount amount = parseAmount(part.amount, MoneyUnit::Unknown, DecimalSign::Comma);
        amount.state == Amount::State::Value)
        source.amount = amount.money;
    return source;
}

}

SourceNames::SourceNames(const QString &city)
    : m_city(plainWords(city))
{
}

void SourceNames::add(const FundingSource &source)
{
    QStringList names{source.name};
    names.append(source.aliases.split(u'|', Qt::SkipEmptyParts));
    for (const QString &name : names)
        if (const QString key = compactWords(name); !key.isEmpty() && !m_byKey.contains(key))
            m_byKey.insert(key, source.id);
    if (source.apbd && !m_own)
        m_own = source.id;
}

bool SourceNames::isOwnName(const QString &name) const
{
    const QString plain = plainWords(name);
    static const QRegularExpression own(
        QStringLiteral("^(?:dana )?apbd(?: (?:kab kota|kota kabupaten|kota kab|kabupaten "
                       "kota|murni|perubahan|daerah|tk ii|ii|kota|kabupaten"
                       "|kab))?(?: (.*))?$"));
    const auto match = own.match(plain);
    if (!match.hasMatch())
        return false;
    const QString rest = match.captured(1);
    if (rest.isEmpty() || m_city.endsWith(u' ' + rest))
        return true;
    // "APBD Kota Bandung" in another city's plan; but not "APBD Kota, BLUD".
    static const QRegularExpression list(QStringLiteral("[,;/+|&]|\\bdan\\b"));
    static const QRegularExpression city(QStringLiteral("\\b(?:kota|kabupaten|kab) \\w"));
    return rest.count(u' ') < 3 && !name.contains(list) && plain.contains(city);
}

Id<FundingSource> SourceNames::find(const QString &name) const
{
    if (const Id<FundingSource> id = m_byKey.value(compactWords(name)))
        return id;
    const QString plain = plainWords(name);
    if (plain.startsWith(QStringLiteral("apbd prov")))
        return m_byKey.value(QStringLiteral("apbdprovinsi"));
    return isOwnName(name) ? m_own : Id<FundingSource>{};
}

std::vector<NamedSource> SourceNames::read(const QString &cell) const
{
    const NameRules rules{
        .isKnown = [this](const QString &text) { return bool(find(partOf(text).name)) || bool(find(text)); },
        .beginsName = [](const QString &) { return true; }};
    std::vector<NamedSource> sources;
    for (const QString &text : splitNames(cell, rules)) {
        const Part part = find(text) ? Part{.name = text} : partOf(text);
        if (isInList("absent", part.name) || isInList("nothing", part.name))
            continue;
        const Id<FundingSource> id = find(part.name);
        const bool again = std::ranges::any_of(sources, [&](const NamedSource &other) {
            return id ? other.source == id : compactWords(other.name) == compactWords(part.name);
        });
        if (!again)
            sources.push_back(sourceOf(part, id));
    }
    return sources;
}
