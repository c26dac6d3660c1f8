// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

/// What a foreign file may cost. A spreadsheet is hostile until read: a small archive can hold a gigabyte of
/// XML, and one long text grows eightfold in a parser's buffers. A city's largest books need a tenth of this;
/// together the caps keep a refusal under 2 s and 200 MB.
struct Limits {
    qint64 fileBytes = 64LL << 20;
    qint64 entryBytes = 64LL << 20;  ///< one part of an archive, unpacked
    qint64 totalBytes = 160LL << 20;  ///< all parts, unpacked
    qint64 ratio = 250;  ///< of unpacked to packed; real sheets stay under 40
    qint64 ratioFrom = 1LL << 20;  ///< parts smaller than this may have any ratio
    int entries = 5'000;
    qint64 markup = 4LL << 20;  ///< bytes from one < to the next
    int sheets = 200;
    int rows = 200'000;  ///< of one sheet
    int columns = 2'000;
    qint64 cells = 1'500'000;  ///< of all sheets, with the empty ones left of the last
    qint64 characters = 16'000'000;  ///< of all texts
    int cellCharacters = 32'767;  ///< what a spreadsheet itself allows
    int merges = 50'000;  ///< of one sheet
    int strings = 1'000'000;  ///< shared texts and styles
};
