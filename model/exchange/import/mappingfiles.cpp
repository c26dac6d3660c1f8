// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/import/mappingfiles.h"

#include "model/domain/failure.h"
#include "model/exchange/writing/savefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>

namespace {

constexpr qint64 largest = 1 << 20;  ///< bytes; a mapping has a few thousand

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

QString fileName(const QString &name)
{
    static const QRegularExpression forbidden(QStringLiteral("[/\\\\:*?\"<>|\\x00-\\x1f]"));
    return QString(name).replace(forbidden, QStringLiteral("-")).simplified().left(100);
}

}

std::vector<KeptMapping> keptMappings(const QString &folder)
{
    std::vector<KeptMapping> kept;
    const QFileInfoList files
        = QDir(folder).entryInfoList({QStringLiteral("*.json")}, QDir::Files, QDir::Time);
    for (const QFileInfo &info : files) {
        QFile file(info.filePath());
        if (info.size() > largest || !file.open(QIODevice::ReadOnly))
            continue;
        try {
            kept.push_back({info.completeBaseName(), mappingFromJson(file.readAll())});
        } catch (const Failure &) {
            continue;  // somebody else's file
        }
    }
    return kept;
}

void keepMapping(const QString &folder, const QString &name, const Mapping &mapping)
{
    const QString safe = fileName(name);
    if (safe.isEmpty())
        throw Failure(Text::tr("The mapping needs a name."));
    if (!QDir().mkpath(folder))
        throw Failure(Text::tr("The folder “%1” cannot be made.").arg(folder));
    saveFile(QDir(folder).filePath(safe + QStringLiteral(".json")), toJson(mapping));
}
