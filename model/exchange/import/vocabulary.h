// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/import/kinds.h"

#include <QHash>
#include <QJsonObject>
#include <QStringList>

#include <vector>

/// How well the words of a heading name a field.
struct FieldMatch {
    Field field = Field::Unknown;
    double strength = 0;  ///< 100: exactly one of its names; below: one of its names among other words
    double weight = 0;  ///< how much the field says for its kind of table
    int rank = 0;  ///< 0: the usual name; more: taken where no column has a better one
};

/// The headings of one kind of table, from resources/import.
class KindWords {
public:
    explicit KindWords(Kind kind);

    Kind kind() const { return m_kind; }
    /// Best first; a field appears once. \a heading is in plain words.
    std::vector<FieldMatch> matches(const QString &heading) const;
    bool matchesExactly(const QString &heading) const { return m_exact.contains(heading); }
    /// True where \a title, in plain words, says that a table of this kind follows.
    bool isTitle(const QString &title) const;
    /// Of each group one must be there: tokens of fields, or "titled" or "specific".
    const std::vector<QStringList> &required() const { return m_required; }
    /// What its columns can mean, each once, the most usual first.
    const std::vector<Field> &fields() const { return m_fields; }

private:
    struct Phrase {
        QString words{};
        qsizetype length = 0;  ///< words
        FieldMatch match{};
    };

    void addField(const QJsonObject &object);

    Kind m_kind;
    QStringList m_titles{};
    std::vector<QStringList> m_required{};
    std::vector<Field> m_fields{};
    QHash<QString, std::vector<FieldMatch>> m_exact{};
    std::vector<Phrase> m_phrases{};
};

const KindWords &wordsOf(Kind kind);

/// True where \a heading, in plain words, is exactly a heading of some kind of table.
bool isHeadingWord(const QString &heading);

/// True where it is one, or holds one.
bool holdsHeadingWord(const QString &heading);
