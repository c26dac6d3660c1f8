// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"

#include "model/exchange/writing/csv.h"
#include "model/exchange/writing/matrixsheet.h"
#include "model/exchange/writing/programforms.h"
#include "model/exchange/writing/programsheet.h"
#include "model/exchange/writing/savefile.h"
#include "model/exchange/writing/scoresheets.h"
#include "model/exchange/writing/xlsx.h"
#include "model/report/edition.h"
#include "model/report/masterplanreport.h"
#include "views/paper/pdf.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

struct Options {
    std::string file{};
    std::string what{};
    std::string out{};
};

/// What can be made of a plan as one kind of file.
struct Format {
    const char *extension;
    QByteArray (*make)(const Plan &);
};

/// What WHAT may be: one file, or several in a folder. A new one is one more line in exports().
struct Export {
    const char *name;
    QString description;
    std::vector<Format> formats{};
    std::vector<writing::NamedFile> (*files)(const PlanData &, const Edition &) = nullptr;
};

QByteArray reportPdf(const Plan &plan)
{
    return paper::toPdf(paper::Pages(report::masterplanReport(plan.data(), report::editionOf(plan))));
}

template <auto Make>
QByteArray xlsx(const Plan &plan)
{
    return writing::toXlsx(Make(plan.data(), report::editionOf(plan)));
}

/// The first sheet is the table itself.
template <auto Make>
QByteArray csv(const Plan &plan)
{
    return writing::toCsv(Make(plan.data(), report::editionOf(plan)).sheets.front());
}

template <auto Make>
std::vector<Format> tableFormats()
{
    return {{"xlsx", xlsx<Make>}, {"csv", csv<Make>}};
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

/// What can be asked for, for the help and for a wrong WHAT.
QString listOfExports()
{
    QStringList lines;
    for (const Export &entry : exports()) {
        QStringList extensions;
        for (const Format &format : entry.formats)
            extensions.append(u'.' + QLatin1String(format.extension));
        lines.append(QStringLiteral("  %1  %2 (%3)")
                         .arg(QLatin1String(entry.name), -14)
                         .arg(entry.description,
                              entry.files ? QStringLiteral("xlsx") : extensions.join(QStringLiteral(", "))));
    }
    return lines.join(u'\n');
}

const Format &formatFor(const Export &entry, const QString &out)
{
    const QString extension = QFileInfo(out).suffix().toLower();
    QStringList known;
    for (const Format &format : entry.formats) {
        if (extension == QLatin1String(format.extension))
            return format;
        known.append(u'.' + QLatin1String(format.extension));
    }
    throw Failure(Text::tr("“%1” cannot be made as “%2”: give it the extension %3.")
                      .arg(QLatin1String(entry.name), out, known.join(QStringLiteral(", "))));
}

/// Writes every file, replacing those of the same name and no others.
void writeFolder(const Export &entry, const Plan &plan, const QString &folder)
{
    const std::vector<writing::NamedFile> files = entry.files(plan.data(), report::editionOf(plan));
    if (!QDir().mkpath(folder))
        throw Failure(Text::tr("The folder “%1” cannot be made. Choose another place.").arg(folder));
    for (const writing::NamedFile &file : files) {
        const QString path = QDir(folder).filePath(file.name);
        saveFile(path, writing::toXlsx(file.content));
        print(path);
    }
}

void run(const Options &options, const CommandLine &line)
{
    const auto all = exports();
    const auto entry = std::ranges::find(all, options.what, &Export::name);
    const QString out = QString::fromStdString(options.out);
    const Format *format = entry->files ? nullptr : &formatFor(*entry, out);
    const auto plan = openToRead(options.file, line);
    if (format)
        saveFile(out, format->make(*plan));
    else
        writeFolder(*entry, *plan, out);
}

}

void addExportCommand(CLI::App &app, const CommandLine &line)
{
    auto options = std::make_shared<Options>();
    CLI::App *command = app.add_subcommand("export", Text::tr("Write a report or a table").toStdString());
    std::vector<std::string> names;
    for (const Export &entry : exports())
        names.emplace_back(entry.name);
    command->add_option("file", options->file, Text::tr("the plan").toStdString())->required();
    command->add_option("what", options->what, Text::tr("what to write, see below").toStdString())
        ->required()
        ->check(CLI::IsMember(names));
    command
        ->add_option(
            "out", options->out,
            Text::tr("the file to write, whose extension tells the format, or the folder").toStdString())
        ->required();
    command->footer((Text::tr("WHAT is one of:") + u'\n' + listOfExports() + u'\n'
                     + Text::tr("Examples:\n"
                                "  pilar export kota.pilar report masterplan.pdf\n"
                                "  pilar export kota.pilar matrix matriks.xlsx\n"
                                "  pilar export kota.pilar score-sheets lembar-nilai/"))
                        .toStdString());
    command->callback([options, &line] { run(*options, line); });
}
