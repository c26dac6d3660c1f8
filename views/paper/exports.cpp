// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/paper/exports.h"

#include "model/domain/failure.h"
#include "model/exchange/writing/csv.h"
#include "model/exchange/writing/icalendar.h"
#include "model/exchange/writing/matrixsheet.h"
#include "model/exchange/writing/mspdi.h"
#include "model/exchange/writing/programforms.h"
#include "model/exchange/writing/programsheet.h"
#include "model/exchange/writing/savefile.h"
#include "model/exchange/writing/scoresheets.h"
#include "model/exchange/writing/workloadsheet.h"
#include "model/exchange/writing/xlsx.h"
#include "model/report/masterplanreport.h"
#include "views/paper/pdf.h"
#include "views/paper/roadmapsheets.h"
#include "views/paper/volumeexports.h"
#include "views/paper/workloadpicture.h"
#include "views/timeline/timelinesheets.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace paper {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

QByteArray reportPdf(const report::Subject &subject, const ExportOptions & /*none*/)
{
    return toPdf(Pages(report::masterplanReport(subject.data, subject.edition)));
}

QByteArray timelinePdf(const report::Subject &subject, const ExportOptions &options)
{
    return toPdf(timelineSheets(subject.data, subject.edition, timelinePrint(options)));
}

QByteArray roadmapPdf(const report::Subject &subject, const ExportOptions &options)
{
    return toPdf(roadmapSheets(subject.data, subject.edition, options));
}

/// The whole roadmap as one picture.
template <auto Write>
QByteArray roadmapPicture(const report::Subject &subject, const ExportOptions &options)
{
    return Write(roadmapPoster(subject.data, subject.edition, options));
}

/// The whole timeline as one picture.
template <auto Write>
QByteArray timelinePicture(const report::Subject &subject, const ExportOptions &options)
{
    return Write(timelinePoster(subject.data, subject.edition, timelinePrint(options)));
}

template <auto Make>
QByteArray xlsx(const report::Subject &subject, const ExportOptions & /*none*/)
{
    return writing::toXlsx(Make(subject.data, subject.edition));
}

QByteArray projectXml(const report::Subject &subject, const ExportOptions & /*none*/)
{
    return writing::toMspdi(subject.data);
}

QByteArray milestones(const report::Subject &subject, const ExportOptions & /*none*/)
{
    return writing::toICalendar(subject.data, subject.edition);
}

QByteArray workloadPicture(const report::Subject &subject, const ExportOptions & /*none*/)
{
    return workloadPng(subject.data, subject.edition);
}

/// The first sheet is the table itself.
template <auto Make>
QByteArray csv(const report::Subject &subject, const ExportOptions & /*none*/)
{
    return writing::toCsv(Make(subject.data, subject.edition).sheets.front());
}

template <auto Make>
std::vector<Format> tableFormats()
{
    return {{"xlsx", xlsx<Make>}, {"csv", csv<Make>}};
}

/// The names of the options that were given a value.
std::vector<const char *> namesOf(const ExportOptions &options)
{
    std::vector<const char *> names;
    const auto add = [&](bool given, const char *name) {
        if (given)
            names.push_back(name);
    };
    add(options.from.has_value(), "from");
    add(options.to.has_value(), "to");
    add(!options.by.isEmpty(), "by");
    add(!options.paper.isEmpty(), "paper");
    add(options.font.has_value(), "font");
    add(options.monthsPerPage.has_value(), "months-per-page");
    add(!options.format.isEmpty(), "format");
    return names;
}

bool isOneOf(const std::vector<const char *> &all, const QString &name)
{
    return std::ranges::any_of(all, [&](const char *each) { return name == QLatin1String(each); });
}

QString listed(const std::vector<const char *> &all)
{
    QStringList names;
    for (const char *name : all)
        names.append(QLatin1String(name));
    return names.join(QStringLiteral(", "));
}

void checkFigures(const ExportOptions &options)
{
    if (options.font && *options.font < leastLetters)
        throw Failure(Text::tr("Letters of %1 points cannot be read on paper: --font takes %2 to %3.")
                          .arg(*options.font)
                          .arg(leastLetters)
                          .arg(mostLetters));
    if (options.font && *options.font > mostLetters)
        throw Failure(Text::tr("Letters of %1 points leave no room on a page: --font takes %2 to %3.")
                          .arg(*options.font)
                          .arg(leastLetters)
                          .arg(mostLetters));
    if (options.from && options.to && *options.from > *options.to)
        throw Failure(Text::tr("The years from %1 to %2 are none: --from comes before --to.")
                          .arg(*options.from)
                          .arg(*options.to));
    constexpr int mostMonths = 600;
    if (options.monthsPerPage && (*options.monthsPerPage < 1 || *options.monthsPerPage > mostMonths))
        throw Failure(Text::tr("A page shows 1 to %1 months, not %2: change --months-per-page.")
                          .arg(mostMonths)
                          .arg(*options.monthsPerPage));
}

/// A form that stands there with another content may be filled in already.
void refuseToWriteOver(const QString &path, const QByteArray &bytes)
{
    QFile there(path);
    if (there.open(QIODevice::ReadOnly) && there.readAll() != bytes)
        throw Failure(Text::tr("“%1” is there already with another content: somebody may have filled it in. "
                               "Choose another folder. Nothing was written.")
                          .arg(path));
}

/// Where the copies go, and who is told.
struct Target {
    const QString &folder;
    const Progress &progress;
};

void makeFolder(const QString &folder)
{
    if (!QDir().mkpath(folder))
        throw Failure(Text::tr("The folder “%1” cannot be made. Choose another place.").arg(folder));
}

/// A report that was made before is replaced: nobody fills it in.
QStringList writeCopies(const Export &what, const report::Subject &subject, const ExportOptions &options,
                        const Target &target)
{
    makeFolder(target.folder);
    QStringList paths;
    what.copies(subject, options, [&](const QString &name, const QByteArray &bytes) {
        paths.append(QDir(target.folder).filePath(name));
        saveFile(paths.last(), bytes);
        return !target.progress || target.progress(paths.last());
    });
    return paths;
}

QStringList writeFolder(const std::vector<writing::NamedFile> &files, const QString &folder)
{
    makeFolder(folder);
    QStringList paths;
    std::vector<QByteArray> contents;
    for (const writing::NamedFile &file : files) {
        paths.append(QDir(folder).filePath(file.name));
        contents.push_back(writing::toXlsx(file.content));
        refuseToWriteOver(paths.last(), contents.back());
    }
    for (qsizetype i = 0; i < paths.size(); ++i)
        saveFile(paths[i], contents[std::size_t(i)]);
    return paths;
}

std::vector<Export> otherExports()
{
    return {
        {"report", Text::tr("the whole plan as a report"), {{"pdf", reportPdf}}},
        {"roadmap",
         Text::tr("the plan on a page, to hang on a wall"),
         {{"pdf", roadmapPdf}, {"svg", roadmapPicture<toSvg>}, {"png", roadmapPicture<toPng>}},
         nullptr,
         {"by", "paper"},
         {"pillar", "sub-dimension"}},
        {"timeline",
         Text::tr("programs and activities along the years; for MS Project as xml, milestones as ics"),
         {{"pdf", timelinePdf},
          {"svg", timelinePicture<toSvg>},
          {"png", timelinePicture<toPng>},
          {"xml", projectXml},
          {"ics", milestones}},
         nullptr,
         {"from", "to", "by", "paper", "font", "months-per-page"},
         {"pillar", "agency", "horizon"}},
        {"matrix", Text::tr("the scored matrix of the candidates"),
         tableFormats<writing::matrixSpreadsheet>()},
        {"programs", Text::tr("the table of programs"), tableFormats<writing::programSpreadsheet>()},
        {"budget", Text::tr("the budget by program, source and year"),
         tableFormats<writing::budgetSpreadsheet>()},
        {"workload",
         Text::tr("what each OPD carries, quarter by quarter"),
         {{"xlsx", xlsx<writing::workloadSpreadsheet>}, {"png", workloadPicture}}},
        {"score-sheets", Text::tr("a scoring form for each scorer, in a folder"), {}, writing::scoreSheets},
        {"program-forms",
         Text::tr("an empty program form for each OPD, in a folder"),
         {},
         writing::programForms}};
}

}

std::vector<Export> exports()
{
    std::vector<Export> all = volumeExports();
    const std::vector<Export> others = otherExports();
    all.insert(all.end(), others.begin(), others.end());
    return all;
}

Export exportNamed(const QString &name)
{
    const auto all = exports();
    const auto found
        = std::ranges::find_if(all, [&](const Export &each) { return name == QLatin1String(each.name); });
    Q_ASSERT(found != all.end());
    return *found;
}

void checkOptions(const Export &what, const ExportOptions &options)
{
    const QString name = QLatin1String(what.name);
    for (const char *option : namesOf(options))
        if (!isOneOf(what.options, QLatin1String(option)))
            throw Failure(
                Text::tr("“%1” has no option --%2. Leave it out.").arg(name, QLatin1String(option)));
    if (!options.by.isEmpty() && !isOneOf(what.groupings, options.by))
        throw Failure(Text::tr("“%1” cannot be made by “%2”: --by takes %3.")
                          .arg(name, options.by, listed(what.groupings)));
    checkFigures(options);
}

const Format &formatFor(const Export &what, const QString &out)
{
    const QString extension = QFileInfo(out).suffix().toLower();
    QStringList known;
    for (const Format &format : what.formats) {
        if (extension == QLatin1String(format.extension))
            return format;
        known.append(u'.' + QLatin1String(format.extension));
    }
    throw Failure(Text::tr("“%1” cannot be made as “%2”: give it the extension %3.")
                      .arg(QLatin1String(what.name), out, known.join(QStringLiteral(", "))));
}

QByteArray exported(const Export &what, const report::Subject &subject, const QString &out,
                    const ExportOptions &options)
{
    return formatFor(what, out).make(subject, options);
}

QStringList writeExport(const Export &what, const report::Subject &subject, const QString &out,
                        const ExportOptions &options, const Progress &progress)
{
    if (what.files)
        return writeFolder(what.files(subject.data, subject.edition), out);
    if (what.copies)
        return writeCopies(what, subject, options, {out, progress});
    saveFile(out, exported(what, subject, out, options));
    return {out};
}

}
