// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// A text and the name of the encoding that it was found to be in.
struct DecodedText {
    QString text{};
    QString encoding{};  ///< UTF-8, UTF-16 or Windows-1252
};

/// Reads UTF-16 and UTF-8 with or without a byte order mark; what is neither is Windows-1252, the encoding
/// in which Excel saves CSV. Never leaves a replacement character.
DecodedText decodeText(const QByteArray &bytes);
