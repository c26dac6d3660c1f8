// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/pillar.h"

#include <QHash>

#include <optional>
#include <vector>

/// The names of a plan's pillars and sub-dimensions, and how texts are told from them: by name or alias,
/// Indonesian or English, with a number in front or a translation in brackets.
class PillarNames {
public:
    void add(const Pillar &pillar);
    void add(const SubDimension &sub);

    Id<Pillar> find(const QString &text) const;
    /// Within \a pillar where it is given; else wherever one sub-dimension alone has the name.
    std::optional<SubDimension> findSub(const QString &text, Id<Pillar> pillar) const;
    /// The one pillar whose name stands somewhere in \a title; none where several do.
    Id<Pillar> findInTitle(const QString &title) const;

private:
    struct Name {
        QString plain{};
        Id<Pillar> pillar{};
    };

    QHash<QString, Id<Pillar>> m_pillars{};  ///< by compactWords()
    QHash<QString, std::vector<SubDimension>> m_subs{};
    std::vector<Name> m_names{};  ///< those that can be told in a title: of two words or more
};

/// What a group's label says it is, by the word in front: "DIMENSI SMART LIVING", "Sub Dimensi: Kesehatan".
struct GroupLabel {
    enum class Kind { Pillar, SubDimension, Unsaid };

    Kind kind = Kind::Unsaid;
    QString name{};  ///< without that word and without a number
};

GroupLabel groupLabel(const QString &text);

/// The name of a new pillar in a title that says so: "DIMENSI SMART MOBILITY TAHUN 2018", or a sheet "Smart
/// Mobility". Empty where there is none.
QString pillarNameInTitle(const QString &title);

/// Three letters for a pillar's code: "MOB" of "Smart Mobility".
QString pillarCode(const QString &name);
