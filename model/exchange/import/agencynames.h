// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/agency.h"
#include "model/exchange/import/mapping.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <optional>

/// Somebody who is named in a cell of agencies.
struct NamedParty {
    enum class Kind {
        Agency,
        Group,  ///< "Seluruh Kecamatan": agencies says whom
        Partner,  ///< no agency of the city: a bank, a campus, a community
        Vague,  ///< "OPD terkait": nobody in particular
        Unknown,  ///< reads like an agency of the city, but the plan has none of that name
        Skipped  ///< left out by hand
    };

    Kind kind = Kind::Unknown;
    QString text{};  ///< as written
    std::vector<Id<Agency>> agencies{};
    bool loose = false;  ///< told by what is usual in other cities, not by a name that the plan has
    bool sure = true;  ///< of a partner: its words say so; else it is one because nothing else fits
    int stated = 0;  ///< of a group: how many the text says; 0: it does not
    QString form{};  ///< of a partner: bank, kampus, komunitas...
    QString suggestion{};  ///< of an unknown one: the name that is spelt most alike
};

/// The names of a plan's agencies, and how texts are told from them.
class AgencyNames {
public:
    AgencyNames(const QString &city, std::vector<Mapping::AgencyRule> rules);

    void add(const Agency &agency);

    /// Everybody named in a cell, in order. Names are cut at , ; / | "dan" and line breaks, but a name that
    /// holds such a sign stays whole where it, or one like it, is known.
    std::vector<NamedParty> read(const QString &cell) const;
    /// One name.
    NamedParty readOne(const QString &name) const;
    /// The agency of this very name, short, full or alias, spelling of signs and spaces forgiven.
    Id<Agency> find(const QString &name) const;
    /// True where a text begins like the name of an agency, known or not.
    static bool looksLikeAgency(const QString &text);

private:
    Id<Agency> findExactly(const QString &name) const;
    Id<Agency> findLoosely(const QString &name) const;
    Id<Agency> findByFamily(const QString &plain) const;
    Id<Agency> findOfUnit(const QString &plain) const;
    std::optional<NamedParty> groupOf(const QString &name) const;
    std::optional<NamedParty> ruled(const QString &name) const;
    QString withoutCity(const QString &plain) const;
    QString alikeTo(const QString &name) const;
    bool isKnown(const QString &name) const;

    struct Name {
        QString plain{};
        QString shown{};
    };

    QString m_city;  ///< in plain words, without its kind
    std::vector<Mapping::AgencyRule> m_rules;
    QHash<QString, Id<Agency>> m_byKey{};
    std::vector<std::pair<Agency::Kind, Id<Agency>>> m_all{};
    QHash<int, QSet<qint64>> m_families{};  ///< agencies by the family of their names
    std::vector<Name> m_names{};
    mutable QHash<QString, NamedParty> m_read{};
};
