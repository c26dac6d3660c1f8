// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/writing/spreadsheet.h"

#include <QSet>

namespace writing {

/// One of several files that are written into a folder.
struct NamedFile {
    QString name{};  ///< with its extension
    Spreadsheet content{};
};

/// Names that every system accepts, none twice.
class FileNames {
public:
    /// "penilaian-Dinkes.xlsx" for "penilaian-" and "Dinkes".
    QString unique(const QString &prefix, const QString &wanted,
                   const QString &extension = QStringLiteral("xlsx"));

private:
    QSet<QString> m_taken;
};

}
