// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/paper/office/archive.h"

#include "model/domain/failure.h"

#include <QCoreApplication>

#include <minizip/zip.h>

namespace paper {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

QBuffer &bufferOf(void *stream)
{
    return *static_cast<QBuffer *>(stream);
}

long seek(void *, void *stream, ZPOS64_T offset, int origin)
{
    const qint64 from = origin == ZLIB_FILEFUNC_SEEK_CUR ? bufferOf(stream).pos()
        : origin == ZLIB_FILEFUNC_SEEK_END               ? bufferOf(stream).size()
                                                         : 0;
    return bufferOf(stream).seek(from + qint64(offset)) ? 0 : -1;
}

/// minizip writes into the buffer that is handed over as its "file name".
zlib_filefunc64_def functionsOfBuffers()
{
    zlib_filefunc64_def functions{};
    functions.zopen64_file = [](void *, const void *name, int) -> void * { return const_cast<void *>(name); };
    functions.zread_file = [](void *, void *stream, void *to, uLong size) {
        return uLong(bufferOf(stream).read(static_cast<char *>(to), qint64(size)));
    };
    functions.zwrite_file = [](void *, void *stream, const void *from, uLong size) {
        return uLong(bufferOf(stream).write(static_cast<const char *>(from), qint64(size)));
    };
    functions.ztell64_file = [](void *, void *stream) { return ZPOS64_T(bufferOf(stream).pos()); };
    functions.zseek64_file = seek;
    functions.zclose_file = [](void *, void *) { return 0; };
    functions.zerror_file = [](void *, void *) { return 0; };
    return functions;
}

/// The first day that ZIP knows: the time of writing is nobody's business.
zip_fileinfo fixedTime()
{
    zip_fileinfo info{};
    info.tmz_date.tm_year = 1980;
    info.tmz_date.tm_mday = 1;
    return info;
}

}

Archive::Archive()
    : m_buffer(&m_bytes)
{
    m_buffer.open(QIODevice::ReadWrite);
    zlib_filefunc64_def functions = functionsOfBuffers();
    m_zip = zipOpen2_64(&m_buffer, APPEND_STATUS_CREATE, nullptr, &functions);
}

Archive::~Archive()
{
    if (m_zip)
        zipClose(m_zip, nullptr);
}

void Archive::add(const char *name, const QByteArray &bytes, Packing packing)
{
    const zip_fileinfo info = fixedTime();
    const bool stored = packing == Packing::Stored;
    const bool done = zipOpenNewFileInZip(m_zip, name, &info, nullptr, 0, nullptr, 0, nullptr,
                                          stored ? 0 : Z_DEFLATED, stored ? 0 : Z_DEFAULT_COMPRESSION)
            == ZIP_OK
        && zipWriteInFileInZip(m_zip, bytes.constData(), unsigned(bytes.size())) == ZIP_OK
        && zipCloseFileInZip(m_zip) == ZIP_OK;
    if (!done)
        throw Failure(Text::tr("The document could not be packed. Is there enough memory?"));
}

QByteArray Archive::take()
{
    zipClose(m_zip, nullptr);
    m_zip = nullptr;
    return m_bytes;
}

}
