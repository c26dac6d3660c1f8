// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>

#include <array>
#include <optional>
#include <type_traits>

/// How an enum is written in the file and in JSON: one token an enumerator, in their order.
/// Each enum of the domain specialises it next to its definition.
template <class E>
struct Tokens;

template <class E>
constexpr QLatin1String token(E value)
{
    return Tokens<E>::all.at(std::size_t(value));
}

/// Nothing where \a text is no token of E.
template <class E>
std::optional<E> fromToken(const QString &text)
{
    for (std::size_t i = 0; i < Tokens<E>::all.size(); ++i)
        if (text == Tokens<E>::all.at(i))
            return E(i);
    return {};
}

template <class E>
using TokenList = std::array<QLatin1String, std::size_t(E::Count)>;
