// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"

#include "model/domain/failure.h"
#include "model/report/volumes/submitted.h"
#include "views/paper/volumeexports.h"

#include <QCoreApplication>

using paper::Export;
using paper::Format;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

struct Options {
    std::string file{};
    std::string what{};
    std::string out{};
    paper::ExportOptions asked{};
    std::string by{};
    std::string paper{};
    std::string format{};
};

/// What can be asked for, for the help and for a wrong WHAT.
QString listOfExports()
{
    QStringList lines;
    for (const Export &entry : paper::exports()) {
        QStringList extensions;
        for (const Format &format : entry.formats)
            extensions.append(u'.' + QLatin1String(format.extension));
        lines.append(QStringLiteral("  %1  %2 (%3)")
                         .arg(QLatin1String(entry.name), -14)
                         .arg(entry.description,
                              entry.copies      ? paper::bookFormats().join(QStringLiteral(", "))
                                  : entry.files ? QStringLiteral("xlsx")
                                                : extensions.join(QStringLiteral(", "))));
    }
    return lines.join(u'\n');
}

/// What is wrong with the name of the file is said before the plan is opened.
void run(const Options &options, const CommandLine &line)
{
    const Export what = paper::exportNamed(QString::fromStdString(options.what));
    const QString out = QString::fromStdString(options.out);
    paper::ExportOptions asked = options.asked;
    asked.by = QString::fromStdString(options.by);
    asked.paper = QString::fromStdString(options.paper);
    asked.format = QString::fromStdString(options.format);
    paper::checkOptions(what, asked);
    if (!what.fillsFolder())
        paper::formatFor(what, out);
    const auto plan = openToRead(options.file, line);
    const auto told = [](const QString &path) {
        print(path);
        return true;
    };
    const QStringList paths = paper::writeExport(what, report::subjectOf(*plan), out, asked, told);
    if (what.files)
        for (const QString &path : paths)
            print(path);
}

void addOptions(CLI::App &command, Options &options)
{
    command.add_option("--from", options.asked.from, Text::tr("timeline: the first year").toStdString());
    command.add_option("--to", options.asked.to, Text::tr("timeline: the last year").toStdString());
    command
        .add_option(
            "--by", options.by,
            Text::tr("timeline: by pillar, agency or horizon; roadmap: a row a program of each pillar, "
                     "or a row a sub-dimension")
                .toStdString())
        ->check(CLI::IsMember({"pillar", "agency", "horizon", "sub-dimension"}));
    command.add_option("--paper", options.paper, Text::tr("size of the pages, landscape").toStdString())
        ->check(CLI::IsMember({"a4", "a3", "a2"}));
    command.add_option("--font", options.asked.font,
                       Text::tr("timeline: the smallest letters in points, 7 or more").toStdString());
    command.add_option("--format", options.format, Text::tr("ekstrak: pdf unless told").toStdString())
        ->check(CLI::IsMember({"pdf", "odt", "docx", "xlsx"}));
    command.add_option(
        "--months-per-page", options.asked.monthsPerPage,
        Text::tr("timeline: how many months a page shows; unless told, the whole time").toStdString());
}

}

void addExportCommand(CLI::App &app, const CommandLine &line)
{
    auto options = std::make_shared<Options>();
    CLI::App *command = app.add_subcommand("export", Text::tr("Write a report or a table").toStdString());
    std::vector<std::string> names;
    for (const Export &entry : paper::exports())
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
    addOptions(*command, *options);
    command->footer((Text::tr("WHAT is one of:") + u'\n' + listOfExports() + u'\n'
                     + Text::tr("Examples:\n"
                                "  pilar export kota.pilar report masterplan.pdf\n"
                                "  pilar export kota.pilar buku2 masterplan.docx\n"
                                "  pilar export kota.pilar ekstrak ekstrak-opd/ --format docx\n"
                                "  pilar export kota.pilar roadmap peta-jalan.pdf\n"
                                "  pilar export kota.pilar timeline jadwal.pdf --from 2018 --to 2019\n"
                                "  pilar export kota.pilar matrix matriks.xlsx\n"
                                "  pilar export kota.pilar timeline jadwal.xml\n"
                                "  pilar export kota.pilar score-sheets lembar-nilai/"))
                        .toStdString());
    command->callback([options, &line] { run(*options, line); });
}
