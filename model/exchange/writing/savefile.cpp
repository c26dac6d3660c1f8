// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/writing/savefile.h"

#include "model/domain/failure.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Export)
};

}

void saveFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        throw Failure(
            Text::tr("“%1” cannot be written: %2. Choose another folder, or close the program that has the "
                     "file open.")
                .arg(path, file.errorString()));
}
