// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <compare>

/// Key of one row of a \a T. Drawn at random, never counted up: two copies of a plan that are
/// filled on two laptops must be able to add rows without choosing the same key. 0 is "none".
template <class T>
struct Id {
    qint64 value = 0;

    static Id create();
    explicit operator bool() const { return value != 0; }
    auto operator<=>(const Id &) const = default;
};

/// A random number from 1 to 2^63 - 1.
qint64 randomKey();

template <class T>
Id<T> Id<T>::create()
{
    return {randomKey()};
}
