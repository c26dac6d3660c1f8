// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/paper/exports.h"

#include "model/domain/failure.h"
#include "model/exchange/writing/csv.h"
#include "model/exchange/writing/matrixsheet.h"
#include "model/exchange/writing/programforms.h"
#include "model/exchange/writing/programsheet.h"
#include "model/exchange/writing/savefile.h"
#include "model/exchange/writing/scoresheets.h"
#include "model/exchange/writing/xlsx.h"
#include "model/report/masterplanreport.h"
#include "views/paper/pdf.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace paper {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

QByteArray reportPdf(const PlanData &data, const Edition &edition)
{
    return toPdf(Pages(report::masterplanReport(data, edition)));
}

template <auto Make>
QByteArray xlsx(const PlanData &data, const Edition &edition)
{
    return writing::toXlsx(Make(data, edition));
}

/// The first sheet is the table itself.
template <auto Make>
QByteArray csv(const PlanData &data, const Edition &edition)
{
    return writing::toCsv(Make(data, edition).sheets.front());
}

template <auto Make>
std::vector<Format> tableFormats()
{
    return {{"xlsx", xlsx<Make>}, {"csv", csv<Make>}};
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

QStringList writeFolder(const std::vector<writing::NamedFile> &files, const QString &folder)
{
    if (!QDir().mkpath(folder))
        throw Failure(Text::tr("The folder “%1” cannot be made. Choose another place.").arg(folder));
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

}

std::vector<Export> exports()
{
    return {
        {"report", Text::tr("the whole plan as a report"), {{"pdf", reportPdf}}},
        {"matrix", Text::tr("the scored matrix of the candidates"),
         tableFormats<writing::matrixSpreadsheet>()},
        {"programs", Text::tr("the table of programs"), tableFormats<writing::programSpreadsheet>()},
        {"budget", Text::tr("the budget by program, source and year"),
         tableFormats<writing::budgetSpreadsheet>()},
        {"score-sheets", Text::tr("a scoring form for each scorer, in a folder"), {}, writing::scoreSheets},
        {"program-forms",
         Text::tr("an empty program form for each OPD, in a folder"),
         {},
         writing::programForms}};
}

Export exportNamed(const QString &name)
{
    const auto all = exports();
    const auto found
        = std::ranges::find_if(all, [&](const Export &each) { return name == QLatin1String(each.name); });
    Q_ASSERT(found != all.end());
    return *found;
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

QStringList writeExport(const Export &what, const PlanData &data, const Edition &edition, const QString &out)
{
    if (what.files)
        return writeFolder(what.files(data, edition), out);
    saveFile(out, formatFor(what, out).make(data, edition));
    return {out};
}

}
