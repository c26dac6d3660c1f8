// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/reading/textencoding.h"

#include <QStringDecoder>

#include <array>

namespace {

// What Windows-1252 has at 0x80 to 0x9F; bytes that it leaves undefined keep their value.
constexpr std::array<char16_t, 32> windows1252{
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

QString fromWindows1252(const QByteArray &bytes)
{
    QString text(bytes.size(), Qt::Uninitialized);
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto byte = static_cast<unsigned char>(bytes[i]);
        text[i] = QChar(byte >= 0x80 && byte < 0xA0 ? windows1252.at(byte - 0x80) : char16_t(byte));
    }
    return text;
}

/// Where every second byte is zero nearly throughout, the text is UTF-16 without a mark.
QStringConverter::Encoding guessedUtf16(const QByteArray &bytes)
{
    const qsizetype pairs = std::min<qsizetype>(bytes.size(), 2000) / 2;
    qsizetype zerosFirst = 0;
    qsizetype zerosLast = 0;
    for (qsizetype i = 0; i < pairs; ++i) {
        zerosFirst += bytes[2 * i] == '\0' ? 1 : 0;
        zerosLast += bytes[2 * i + 1] == '\0' ? 1 : 0;
    }
    if (pairs > 1 && zerosLast * 10 > pairs * 7 && zerosFirst == 0)
        return QStringConverter::Utf16LE;
    if (pairs > 1 && zerosFirst * 10 > pairs * 7 && zerosLast == 0)
        return QStringConverter::Utf16BE;
    return QStringConverter::Utf8;
}

}

DecodedText decodeText(const QByteArray &bytes)
{
    const auto encoding = QStringConverter::encodingForData(bytes).value_or(guessedUtf16(bytes));
    QStringDecoder decoder(encoding);
    QString text = decoder.decode(bytes);
    if (decoder.hasError() && encoding == QStringConverter::Utf8)
        return {fromWindows1252(bytes), QStringLiteral("Windows-1252")};
    text.remove(QChar(QChar::ByteOrderMark));
    const bool utf8 = encoding == QStringConverter::Utf8;
    return {std::move(text), utf8 ? QStringLiteral("UTF-8") : QStringLiteral("UTF-16")};
}
