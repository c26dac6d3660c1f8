// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"

#include "model/exchange/writing/savefile.h"
#include "model/report/masterplanreport.h"
#include "views/paper/pdf.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <functional>

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

/// What WHAT may be. A new one is one more line in exports().
struct Export {
    const char *name;
    QString description;
    std::vector<Format> formats;
};

QByteArray reportPdf(const Plan &plan)
{
    return paper::toPdf(paper::Pages(report::masterplanReport(plan.data(), report::editionOf(plan))));
}

std::vector<Export> exports()
{
    return {{"report", Text::tr("the whole plan as a report"), {{"pdf", reportPdf}}}};
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
                         .arg(entry.description, extensions.join(QStringLiteral(", "))));
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

void run(const Options &options, const CommandLine &line)
{
    const auto all = exports();
    const auto entry = std::ranges::find(all, options.what, &Export::name);
    const QString out = QString::fromStdString(options.out);
    const Format &format = formatFor(*entry, out);
    const auto plan = openToRead(options.file, line);
    saveFile(out, format.make(*plan));
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
        ->add_option("out", options->out,
                     Text::tr("the file to write; its extension tells the format").toStdString())
        ->required();
    command->footer(listOfExports().toStdString());
    command->callback([options, &line] { run(*options, line); });
}
