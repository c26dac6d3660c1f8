// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/paper/submitting.h"

#include "model/domain/failure.h"
#include "model/exchange/writing/savefile.h"
#include "model/report/volumes/volumebook.h"
#include "model/versions/verify.h"
#include "views/paper/volumeexports.h"

#include <QCoreApplication>
#include <QDir>

#include <map>

namespace paper {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

/// "buku2", else what the book is called.
QString nameOf(const Volume &volume)
{
    return volume.code.isEmpty() ? report::volumeTitle(volume) : volume.code;
}

}

std::vector<SubmittedFile> writeSubmitted(const report::Subject &subject, const SubmittedBooks &books,
                                          const Progress &progress)
{
    if (!QDir().mkpath(books.folder))
        throw Failure(Text::tr("The folder “%1” cannot be made. Choose another place.").arg(books.folder));
    std::vector<SubmittedFile> files;
    std::map<QString, writing::FileNames> names;  // of each format
    for (const Id<Volume> id : books.volumes) {
        const Volume *volume = subject.data.volumes.find(id);
        if (!volume)
            continue;
        const report::Book book = report::volumeBook(subject, id).book;
        for (const QString &format : books.formats) {
            const QString file = names[format].unique({}, nameOf(*volume), format);
            const QString path = QDir(books.folder).filePath(file);
            const QByteArray bytes = bookBytes(book, format);
            saveFile(path, bytes);
            files.push_back({file, sha256Of(bytes)});
            if (progress && !progress(path))
                return {};
        }
    }
    return files;
}

}
