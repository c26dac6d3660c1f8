// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/writing/namedfile.h"
#include "model/report/volumes/subject.h"
#include "views/paper/exportoptions.h"

#include <QStringList>

#include <functional>

namespace paper {

/// What can be made of a plan as one kind of file.
struct Format {
    const char *extension;
    std::function<QByteArray(const report::Subject &, const ExportOptions &)> make;
};

/// Takes one of several files as it is made, and says whether to go on.
using FileSink = std::function<bool(const QString &name, const QByteArray &bytes)>;

/// What can be exported, by window and command alike: one file, or several in a folder.
struct Export {
    const char *name;
    QString description;  ///< "the table of programs"
    std::vector<Format> formats{};
    std::vector<writing::NamedFile> (*files)(const PlanData &, const Edition &) = nullptr;
    std::vector<const char *> options{};  ///< of ExportOptions, as the command calls them: "from", "paper"
    std::vector<const char *> groupings{};  ///< what "by" may be, the usual one first
    /// Makes one file after another of the format that the options name: a copy for each OPD.
    std::function<void(const report::Subject &, const ExportOptions &, const FileSink &)> copies{};

    /// Whether it goes into a folder rather than into a file.
    bool fillsFolder() const { return files || copies; }
};

/// A new one is one more line.
std::vector<Export> exports();

/// The one of that \a name, which must be one of exports().
Export exportNamed(const QString &name);

/// Told of each file that was written; false ends the work after it.
using Progress = std::function<bool(const QString &path)>;

/// Writes what \a what makes of \a subject to the file \a out, whose extension tells the format, or into the
/// folder \a out. \a options have passed checkOptions(). A form that stands there with another content may be
/// filled in already: then nothing is written. Returns the paths of what was written. Throws a Failure. May
/// run in any thread.
QStringList writeExport(const Export &what, const report::Subject &subject, const QString &out,
                        const ExportOptions &options = {}, const Progress &progress = {});

/// The bytes that writeExport() would write to \a out.
QByteArray exported(const Export &what, const report::Subject &subject, const QString &out,
                    const ExportOptions &options = {});

/// Throws a Failure where \a what knows nothing of one of the \a options, or not of that value.
void checkOptions(const Export &what, const ExportOptions &options);

/// Throws a Failure where \a what cannot be made with the extension of \a out.
const Format &formatFor(const Export &what, const QString &out);

}
