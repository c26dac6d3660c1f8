// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/blocks.h"
#include "views/paper/exports.h"

namespace paper {

/// The books as exports, by the codes of the preset's volumes: "buku1" ...; and "ekstrak", a copy for each
/// OPD.
std::vector<Export> volumeExports();

/// A book as a file with \a extension: "pdf", "odt", "docx" or "xlsx". Throws a Failure for another one.
QByteArray bookBytes(report::Book book, const QString &extension);

/// The extensions that bookBytes() knows, the usual one first.
const QStringList &bookFormats();

}
