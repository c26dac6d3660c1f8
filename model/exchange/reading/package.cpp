// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/reading/package.h"

#include "model/exchange/problem.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <quazip/quazip.h>
#include <quazip/quazipfile.h>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

[[noreturn]] void refuseTruncated()
{
    refuse({.code = QStringLiteral("truncated"),
            .message = Text::tr("The file is cut off or damaged: its end is missing. Copy or download it "
                                "again, or open it in a spreadsheet program and save it anew.")});
}

[[noreturn]] void refuseBomb()
{
    refuse({.code = QStringLiteral("too_large"),
            .message = Text::tr("The file unpacks to far more than a table of this size can hold, so it was "
                                "not opened. Copy the table into a new file and import that.")});
}

[[noreturn]] void refusePart(const QString &part)
{
    refuse({.code = QStringLiteral("too_large"),
            .message = Text::tr("The part “%1” of the file unpacks to far more than a table can hold, so it "
                                "was not opened. Copy the table into a new file and import that.")
                           .arg(part)});
}

}

CappedDevice::CappedDevice(std::unique_ptr<QuaZipFile> part, const Limits &limits)
    : m_part(std::move(part))
    , m_limits(limits)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

CappedDevice::~CappedDevice() = default;

qint64 CappedDevice::readData(char *data, qint64 most)
{
    constexpr qint64 step = 64 << 10;
    const qint64 got = m_part->read(data, std::min(most, step));
    if (got <= 0)
        return -1;
    m_read += got;
    const auto last = QByteArrayView(data, got).lastIndexOf('<');
    m_sinceMarkup = last < 0 ? m_sinceMarkup + got : got - last;
    m_exceeded = m_read > m_limits.entryBytes || m_sinceMarkup > m_limits.markup;
    return m_exceeded ? -1 : got;
}

qint64 CappedDevice::writeData(const char * /*data*/, qint64 /*length*/)
{
    return -1;
}

XmlPart::XmlPart(std::unique_ptr<CappedDevice> device, QString name)
    : m_device(std::move(device))
    , m_name(std::move(name))
    , m_reader(m_device.get())
{
    m_reader.setEntityExpansionLimit(16);
    while (!m_reader.atEnd() && !m_reader.isStartElement()) {
        m_reader.readNext();
        if (m_reader.isDTD())
            refuse({.code = QStringLiteral("unsafe"),
                    .message = Text::tr("The file contains definitions (DTD) that no spreadsheet program "
                                        "writes, so it was not opened. Save it anew and import that.")});
    }
    requireSound();
}

void XmlPart::requireSound() const
{
    if (m_device->exceeded())
        refusePart(m_name);
    if (m_reader.hasError())
        refuseTruncated();
}

Package::Package(const QString &path, const Limits &limits)
    : m_zip(std::make_unique<QuaZip>(path))
    , m_limits(limits)
{
    if (!m_zip->open(QuaZip::mdUnzip))
        refuseTruncated();
    survey();
}

Package::~Package() = default;

void Package::survey()
{
    qint64 total = 0;
    qint64 packed = 0;
    for (bool more = m_zip->goToFirstFile(); more; more = m_zip->goToNextFile()) {
        QuaZipFileInfo64 info;
        if (!m_zip->getCurrentFileInfo(&info))
            refuseTruncated();
        if (info.isEncrypted())
            refuse({.code = QStringLiteral("encrypted"),
                    .message = Text::tr("The file is protected by a password. Open it in a spreadsheet "
                                        "program, save it without a password and import that.")});
        const auto size = qint64(std::min<quint64>(info.uncompressedSize, 1ULL << 40));
        const auto small = qint64(std::min<quint64>(info.compressedSize, 1ULL << 40));
        const bool bomb = size > m_limits.ratioFrom && size > small * m_limits.ratio;
        const bool tooLarge = bomb || size > m_limits.entryBytes;
        packed += small;
        if (!tooLarge && info.name.endsWith(u".xml"))
            total += size;
        if (m_parts.size() >= m_limits.entries || total > m_limits.totalBytes)
            refuseBomb();
        m_parts.insert(info.name, tooLarge);
    }
    if (m_parts.isEmpty())
        refuseTruncated();
    // Entries that share their bytes add up to more than the file.
    if (packed > QFileInfo(m_zip->getZipName()).size())
        refuseBomb();
}

XmlPart Package::open(const QString &part) const
{
    if (!contains(part) || !m_zip->setCurrentFile(part))
        refuse({.code = QStringLiteral("damaged"),
                .message = Text::tr("The file is damaged: its part “%1” is missing. Open it in a spreadsheet "
                                    "program, save it anew and import that.")
                               .arg(part)});
    if (isTooLarge(part))
        refusePart(part);
    auto file = std::make_unique<QuaZipFile>(m_zip.get());
    if (!file->open(QIODevice::ReadOnly))
        refuseTruncated();
    return {std::make_unique<CappedDevice>(std::move(file), m_limits), part};
}
