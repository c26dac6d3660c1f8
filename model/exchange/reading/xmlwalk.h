// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/reading/limits.h"

#include <QBuffer>
#include <QXmlStreamReader>

/// Walks over the elements of a foreign XML text, each either read or skipped. Refuses, by Unreadable,
/// document type definitions (and with them every entity that is not XML's own), what is nested too deeply or
/// too long, and what is cut off.
class XmlWalk {
public:
    /// Stands at the root element.
    XmlWalk(const QByteArray &bytes, const Limits &limits);

    /// Moves to the next child of the element that was entered last; false where there is none, and then
    /// that element is left.
    bool next();
    bool is(QStringView name) const { return m_reader.name() == name; }
    /// The text of the element at which it stands, which is left.
    QString text();
    void skip();

    /// Refuses where \a count of something has reached \a most.
    void requireFewer(qint64 count, qint64 most) const;
    void requireSound() const;

private:
    QBuffer m_device;
    QXmlStreamReader m_reader{};
    const Limits &m_limits;
    qint64 m_characters = 0;
};
