// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/agency.h"

#include <QHash>
#include <QStringList>

#include <optional>

/// "Seluruh Kecamatan", "7 Kecamatan", "Seluruh OPD".
struct AgencyGroup {
    QString key{};  ///< kecamatan, kelurahan, opd or all
    int stated = 0;  ///< how many the text says; 0: it does not

    bool holds(Agency::Kind kind) const;
};

/// How agencies are usually called, from resources/import/agencynames.json. Texts are in plain words.
class AgencyLexicon {
public:
    AgencyLexicon();

    bool beginsLikeAgency(const QString &plain) const;
    bool isVague(const QString &plain) const { return m_vague.contains(plain); }
    /// Of a province, a ministry or another part of the state.
    bool isForeign(const QString &plain) const;
    /// Begins like a part of an agency or the head of one: "bagian", "bidang", "kepala".
    bool isUnit(const QString &plain) const;
    std::optional<AgencyGroup> groupOf(const QString &plain) const;
    /// Numbers of the families that a name belongs to.
    QList<int> familiesOf(const QString &plain) const { return m_families.value(plain); }

private:
    QStringList m_markers{};
    QStringList m_foreign{};
    QStringList m_units{};
    QStringList m_vague{};
    QStringList m_all{};  ///< words for "all"
    QHash<QString, QString> m_groups{};  ///< key by word
    QHash<QString, QList<int>> m_families{};
    QString m_abbreviation{};
};

const AgencyLexicon &agencyLexicon();
