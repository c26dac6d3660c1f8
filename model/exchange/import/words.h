// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/tokens.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <map>
#include <vector>

/// How words of foreign tables are compared, and the word lists of resources/import/words.json.

/// Small letters and digits, one space between words, no accents; & is "dan". "OPD / Unit Kerja" becomes
/// "opd unit kerja".
QString plainWords(QStringView text);

/// As plainWords(), without spaces: "Kec. Serpong" and "KecSerpong" are the same.
QString compactWords(QStringView text);

/// The text without blanks and control characters around it; runs of blanks inside a line become one.
QString cleanText(const QString &text);

/// True where the words of \a phrase stand in \a text, in order and side by side. Both plain.
bool hasPhrase(const QString &text, const QString &phrase);

/// The text without a number in front: "1. ", "1.2 ", "A. ", "IV) ", "(3) ", "- ".
QString withoutNumbering(const QString &text);

/// One list of words.json.
const QStringList &wordList(const char *name);

/// True where the whole of \a text, small and trimmed, is in the list.
bool isInList(const char *name, const QString &text);

/// The token of a keyed list whose word \a text is, or else holds; the longest word wins. Empty: none.
QString keyInList(const char *name, const QString &text);

/// keyInList() as a value of an enum.
template <class E>
std::optional<E> meaningOf(const char *name, const QString &text)
{
    const QString key = keyInList(name, text);
    return key.isNull() ? std::nullopt : fromToken<E>(key);
}

/// The number that a word of a list such as "multipliers" stands for; 0: no such word.
qint64 numberInList(const char *name, const QString &word);

/// 1 to 12 for the name of a month, in full or short; 0: no month.
int monthNumber(const QString &word);
