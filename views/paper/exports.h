// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/edition.h"
#include "model/domain/plandata.h"
#include "model/exchange/writing/namedfile.h"

#include <QStringList>

namespace paper {

/// What can be made of a plan as one kind of file.
struct Format {
    const char *extension;
    QByteArray (*make)(const PlanData &, const Edition &);
};

/// What can be exported, by window and command alike: one file, or several in a folder.
struct Export {
    const char *name;
    QString description;  ///< "the table of programs"
    std::vector<Format> formats{};
    std::vector<writing::NamedFile> (*files)(const PlanData &, const Edition &) = nullptr;
};

/// A new one is one more line.
std::vector<Export> exports();

/// The one of that \a name, which must be one of exports().
Export exportNamed(const QString &name);

/// Writes what \a what makes of \a data to the file \a out, whose extension tells the format, or into the
/// folder \a out. A form that stands there with another content may be filled in already: then nothing is
/// written. Returns the paths of what was written. Throws a Failure. May run in any thread.
QStringList writeExport(const Export &what, const PlanData &data, const Edition &edition, const QString &out);

/// Throws a Failure where \a what cannot be made with the extension of \a out.
const Format &formatFor(const Export &what, const QString &out);

}
