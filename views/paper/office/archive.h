// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBuffer>
#include <QByteArray>

namespace paper {

/// A ZIP archive in memory, as ODT and DOCX are: the same files give the same bytes.
class Archive {
public:
    Archive();
    ~Archive();
    Archive(const Archive &) = delete;
    Archive &operator=(const Archive &) = delete;

    enum class Packing { Stored, Deflated };

    /// Throws a Failure where it cannot be packed.
    void add(const char *name, const QByteArray &bytes, Packing packing = Packing::Deflated);
    QByteArray take();

private:
    QByteArray m_bytes;
    QBuffer m_buffer;
    void *m_zip = nullptr;
};

}
