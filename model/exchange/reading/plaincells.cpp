// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/reading/plaincells.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    return text;
}

/// Digits, perhaps with a sign and decimals. Up to 15 digits and a power of ten up to 15 are exact in a
/// double, so that one division rounds correctly. Nothing for anything else.
std::optional<double> shortNumber(std::string_view text, char decimal)
{
    static constexpr std::array powers{1e0, 1e1, 1e2,  1e3,  1e4,  1e5,  1e6,  1e7,
                                       1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15};
    const bool negative = text.front() == '-';
    const char *at = text.data() + (negative ? 1 : 0);
    const char *const end = text.data() + text.size();
    if (end - at > 16 || at == end || !isDigit(*at))
        return {};
    std::int64_t digits = 0;
    for (; at != end && isDigit(*at); ++at)
        digits = 10 * digits + (*at - '0');
    const char *const point = at;
    if (at != end && *at == decimal)
        for (++at; at != end && isDigit(*at); ++at)
            digits = 10 * digits + (*at - '0');
    const auto decimals = std::size_t(at == point ? 0 : at - point - 1);
    if (at != end || digits > 999'999'999'999'999)
        return {};
    const double value = double(digits) / powers.at(decimals);
    return negative ? -value : value;
}

std::optional<double> anyNumber(std::string_view text)
{
    if (text.front() == '+')
        text.remove_prefix(1);
    double value = 0;
    const auto [stop, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || stop != text.data() + text.size() || !std::isfinite(value))
        return {};
    return value;
}

}

PlainCells::PlainCells(std::string_view text, char separator)
    : m_at(text.data())
    , m_end(text.data() + text.size())
    , m_separator(separator)
{
}

void PlainCells::passLineEnd()
{
    if (m_at == m_end)
        return;
    if (*m_at == '\r' && m_at + 1 != m_end && m_at[1] == '\n')
        ++m_at;
    ++m_at;
    ++m_nextLine;
}

bool PlainCells::beginLine()
{
    while (m_at != m_end && isLineEnd(m_at))
        passLineEnd();
    m_line = m_nextLine;
    m_more = m_at != m_end;
    return m_more;
}

bool PlainCells::beginRow()
{
    while (beginLine()) {
        const char *at = m_at;
        while (at != m_end && (*at == m_separator || isBlank(*at)))
            ++at;
        if (at != m_end && !isLineEnd(at))
            return true;
        m_at = at;
    }
    return false;
}

bool PlainCells::next()
{
    if (!m_more)
        return false;
    if (m_at != m_end && *m_at == '"') {
        readQuoted();
    } else {
        const char *const begin = m_at;
        while (m_at != m_end && *m_at != m_separator && !isLineEnd(m_at))
            ++m_at;
        m_text = trimmed({begin, std::size_t(m_at - begin)});
    }
    m_more = m_at != m_end && *m_at == m_separator;
    if (m_more)
        ++m_at;
    else
        passLineEnd();
    return true;
}

/// Two quotation marks stand for one; what follows the closing one belongs to the cell as it is.
void PlainCells::readQuoted()
{
    m_unquoted.clear();
    m_openQuote = true;
    for (++m_at; m_at != m_end && m_openQuote; ++m_at) {
        m_nextLine += *m_at == '\n' ? 1 : 0;
        if (*m_at != '"')
            m_unquoted += *m_at;
        else if (m_at + 1 != m_end && m_at[1] == '"')
            m_unquoted += *++m_at;
        else
            m_openQuote = false;
    }
    for (; m_at != m_end && *m_at != m_separator && !isLineEnd(m_at); ++m_at)
        m_unquoted += *m_at;
    m_text = trimmed(m_unquoted);
}

std::optional<double> PlainCells::number() const
{
    if (m_text.empty())
        return {};
    if (const auto value = shortNumber(m_text, decimal()))
        return value;
    if (decimal() == '.')
        return anyNumber(m_text);
    std::string pointed(m_text);
    if (pointed.find('.') != std::string::npos)
        return {};
    std::ranges::replace(pointed, ',', '.');
    return anyNumber(pointed);
}
