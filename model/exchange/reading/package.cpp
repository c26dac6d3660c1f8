// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/reading/package.h"

#include "model/exchange/problem.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <array>
#include <unzip.h>

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

/// Name and sizes of the entry that the archive is at. Refuses an encrypted one.
std::pair<QString, unz_file_info64> currentEntry(void *zip)
{
    unz_file_info64 info{};
    std::array<char, 1024> name{};
    if (unzGetCurrentFileInfo64(zip, &info, name.data(), name.size(), nullptr, 0, nullptr, 0) != UNZ_OK)
        refuseTruncated();
    constexpr uLong encrypted = 1;
    if (info.flag & encrypted)
        refuse({.code = QStringLiteral("encrypted"),
                .message = Text::tr("The file is protected by a password. Open it in a spreadsheet "
                                    "program, save it without a password and import that.")});
    const auto length = std::min<uLong>(info.size_filename, name.size());
    return {QString::fromUtf8(name.data(), qsizetype(length)), info};
}

}

void CloseZip::operator()(void *zip) const
{
    unzClose(zip);
}

CappedDevice::CappedDevice(void *zip, const Limits &limits)
    : m_zip(zip)
    , m_limits(limits)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

CappedDevice::~CappedDevice()
{
    unzCloseCurrentFile(m_zip);
}

qint64 CappedDevice::readData(char *data, qint64 most)
{
    constexpr qint64 step = 64 << 10;
    const qint64 got = unzReadCurrentFile(m_zip, data, unsigned(std::min(most, step)));
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
    : m_zip(unzOpen64(QFile::encodeName(path).constData()))
    , m_limits(limits)
{
    if (!m_zip)
        refuseTruncated();
    survey(path);
}

Package::~Package() = default;

void Package::survey(const QString &path)
{
    qint64 total = 0;
    qint64 packed = 0;
    int found = unzGoToFirstFile(m_zip.get());
    for (; found == UNZ_OK; found = unzGoToNextFile(m_zip.get())) {
        const auto [name, info] = currentEntry(m_zip.get());
        const auto size = qint64(std::min<quint64>(info.uncompressed_size, 1ULL << 40));
        const auto small = qint64(std::min<quint64>(info.compressed_size, 1ULL << 40));
        const bool bomb = size > m_limits.ratioFrom && size > small * m_limits.ratio;
        const bool tooLarge = bomb || size > m_limits.entryBytes;
        packed += small;
        if (!tooLarge && name.endsWith(u".xml"))
            total += size;
        if (m_parts.size() >= m_limits.entries || total > m_limits.totalBytes)
            refuseBomb();
        m_parts.insert(name, tooLarge);
    }
    if (found != UNZ_END_OF_LIST_OF_FILE || m_parts.isEmpty())
        refuseTruncated();
    // Entries that share their bytes add up to more than the file.
    if (packed > QFileInfo(path).size())
        refuseBomb();
}

XmlPart Package::open(const QString &part) const
{
    constexpr int caseMatters = 1;
    if (!contains(part) || unzLocateFile(m_zip.get(), part.toUtf8().constData(), caseMatters) != UNZ_OK)
        refuse({.code = QStringLiteral("damaged"),
                .message = Text::tr("The file is damaged: its part “%1” is missing. Open it in a spreadsheet "
                                    "program, save it anew and import that.")
                               .arg(part)});
    if (isTooLarge(part))
        refusePart(part);
    if (unzOpenCurrentFile(m_zip.get()) != UNZ_OK)
        refuseTruncated();
    return {std::make_unique<CappedDevice>(m_zip.get(), m_limits), part};
}
