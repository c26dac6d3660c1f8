// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/reading/limits.h"

#include <QHash>
#include <QIODevice>
#include <QXmlStreamReader>

#include <memory>

/// An archive as minizip holds it open. One part at a time can be read.
struct CloseZip {
    void operator()(void *zip) const;
};
using Zip = std::unique_ptr<void, CloseZip>;

/// The current part of an archive as it is unpacked: it ends, with a refusal, at the caps.
class CappedDevice : public QIODevice {
    Q_OBJECT

public:
    CappedDevice(void *zip, const Limits &limits);
    ~CappedDevice() override;

    bool isSequential() const override { return true; }
    bool exceeded() const { return m_exceeded; }

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *data, qint64 length) override;

private:
    void *m_zip;
    const Limits &m_limits;
    qint64 m_read = 0;
    qint64 m_sinceMarkup = 0;
    bool m_exceeded = false;
};

/// An XML part of an archive, from its root element on. Refuses document type definitions, and with them
/// every entity that is not XML's own.
class XmlPart {
public:
    XmlPart(std::unique_ptr<CappedDevice> device, QString name);

    QXmlStreamReader &reader() { return m_reader; }
    /// Throws Unreadable where the part was cut off, malformed or over the caps. Call it when done.
    void requireSound() const;

private:
    std::unique_ptr<CappedDevice> m_device;
    QString m_name;
    QXmlStreamReader m_reader;
};

/// A zip archive that has been found small enough before anything of it was unpacked.
class Package {
public:
    /// Throws Unreadable: truncated, encrypted, or unpacking to more than the caps allow.
    Package(const QString &path, const Limits &limits);
    ~Package();

    bool contains(const QString &part) const { return m_parts.contains(part); }
    /// True for a part that must not be unpacked; open() refuses it.
    bool isTooLarge(const QString &part) const { return m_parts.value(part); }
    /// Throws Unreadable where there is no such part.
    XmlPart open(const QString &part) const;

private:
    void survey(const QString &path);

    Zip m_zip;
    const Limits &m_limits;
    QHash<QString, bool> m_parts;  ///< true: too large to be unpacked
};
