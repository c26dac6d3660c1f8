// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QXmlStreamWriter;

namespace writing {

/// Writes elements that hold nothing but a text or number.
class XmlElements {
public:
    explicit XmlElements(QXmlStreamWriter &xml)
        : m_xml(xml)
    {
    }

    void begin(const char *name);
    void end();
    void text(const char *name, const QString &value);
    void number(const char *name, qint64 value);
    void flag(const char *name, bool value) { number(name, value ? 1 : 0); }

private:
    QXmlStreamWriter &m_xml;
};

/// \a text without what XML 1.0 cannot hold: control characters and half surrogate pairs.
QString xmlText(const QString &text);

}
