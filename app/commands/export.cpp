// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"

#include "model/domain/failure.h"
#include "model/report/edition.h"
#include "views/paper/exports.h"

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
                              entry.files ? QStringLiteral("xlsx") : extensions.join(QStringLiteral(", "))));
    }
    return lines.join(u'\n');
}

/// What is wrong with the name of the file is said before the plan is opened.
void run(const Options &options, const CommandLine &line)
{
    const Export what = paper::exportNamed(QString::fromStdString(options.what));
    const QString out = QString::fromStdString(options.out);
    if (!what.files)
        paper::formatFor(what, out);
    const auto plan = openToRead(options.file, line);
    const QStringList paths = paper::writeExport(what, plan->data(), report::editionOf(*plan), out);
    if (what.files)
        for (const QString &path : paths)
            print(path);
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
    command->footer((Text::tr("WHAT is one of:") + u'\n' + listOfExports() + u'\n'
                     + Text::tr("Examples:\n"
                                "  pilar export kota.pilar report masterplan.pdf\n"
                                "  pilar export kota.pilar matrix matriks.xlsx\n"
                                "  pilar export kota.pilar score-sheets lembar-nilai/"))
                        .toStdString());
    command->callback([options, &line] { run(*options, line); });
}
