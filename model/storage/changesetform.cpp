// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/changesetform.h"

#include "model/storage/schema.h"

namespace {

constexpr uchar insertion = 18;
constexpr uchar deletion = 9;
constexpr uchar update = 23;

/// Walks over bytes; sound() turns false where they end too early or make no sense.
class Walk {
public:
    explicit Walk(const QByteArray &bytes)
        : m_bytes(bytes)
    {
    }

    bool sound() const { return m_sound; }
    bool atEnd() const { return m_at == m_bytes.size(); }
    bool atTable() const { return !atEnd() && m_bytes.at(m_at) == 'T'; }

    void table();
    void change();

private:
    uchar byte();
    qint64 length();
    void skip(qint64 count);
    void record(bool mayBeAbsent);
    void value(bool mayBeAbsent);

    const QByteArray &m_bytes;
    qsizetype m_at = 0;
    qint64 m_columns = 0;
    bool m_sound = true;
};

uchar Walk::byte()
{
    if (atEnd()) {
        m_sound = false;
        return 0;
    }
    return uchar(m_bytes.at(m_at++));
}

void Walk::skip(qint64 count)
{
    if (count < 0 || count > m_bytes.size() - m_at)
        m_sound = false;
    else
        m_at += count;
}

/// SQLite's variable-length number, at most four of its bytes: no value is longer than 2^28.
qint64 Walk::length()
{
    qint64 number = 0;
    for (int i = 0; i < 4; ++i) {
        const uchar next = byte();
        number = number << 7 | (next & 0x7f);
        if (!(next & 0x80))
            return number;
    }
    m_sound = false;
    return 0;
}

void Walk::table()
{
    skip(1);
    m_columns = length();
    skip(m_columns);
    const qsizetype end = m_bytes.indexOf('\0', m_at);
    m_sound = m_sound && m_columns > 0 && end >= 0 && planTables().contains(m_bytes.mid(m_at, end - m_at));
    if (m_sound)
        m_at = end + 1;
}

void Walk::value(bool mayBeAbsent)
{
    switch (byte()) {
    case 0:
        m_sound = m_sound && mayBeAbsent;
        break;
    case 1:
    case 2:
        skip(8);
        break;
    case 3:
    case 4:
        skip(length());
        break;
    case 5:
        break;
    default:
        m_sound = false;
    }
}

void Walk::record(bool mayBeAbsent)
{
    for (qint64 column = 0; m_sound && column < m_columns; ++column)
        value(mayBeAbsent);
}

void Walk::change()
{
    const uchar operation = byte();
    skip(1);
    m_sound = m_sound && (operation == insertion || operation == deletion || operation == update);
    record(operation == update);
    if (operation == update)
        record(true);
}

}

bool isWellFormedChangeset(const QByteArray &changes)
{
    Walk walk(changes);
    while (walk.sound() && !walk.atEnd()) {
        if (!walk.atTable())
            return false;
        walk.table();
        while (walk.sound() && !walk.atEnd() && !walk.atTable())
            walk.change();
    }
    return walk.sound();
}
