// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"

#include "model/domain/failure.h"
#include "model/report/volumes/submitted.h"
#include "views/paper/submitting.h"
#include "views/paper/volumeexports.h"

#include <QCoreApplication>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

struct Options {
    std::string file{};
    std::string folder{};
    std::string name{};
    std::string recipient{};
    std::string note{};
    std::string day{};
    std::vector<std::string> books{"buku1", "buku2", "buku3"};
    std::vector<std::string> formats{"pdf"};
};

QStringList listed(const std::vector<std::string> &all)
{
    QStringList texts;
    for (const std::string &each : all)
        texts.append(QString::fromStdString(each));
    return texts;
}

/// The books with these codes. Throws a Failure for one that the plan does not have.
std::vector<Id<Volume>> volumesOf(const PlanData &data, const std::vector<std::string> &codes)
{
    std::vector<Id<Volume>> volumes;
    for (const std::string &code : codes) {
        const auto found = std::ranges::find(data.volumes, QString::fromStdString(code), &Volume::code);
        if (found == data.volumes.end())
            throw Failure(
                Text::tr("This plan has no book with the code “%1”.").arg(QString::fromStdString(code)));
        volumes.push_back(found->id);
    }
    return volumes;
}

/// The files come first: what cannot be written is not recorded as handed over.
void run(const Options &options, const CommandLine &line)
{
    const auto plan = openToEdit(options.file, line);
    const QString name = QString::fromStdString(options.name);
    report::Subject subject = report::subjectOf(*plan);
    subject.edition = report::submittedEdition(*plan, name);
    const QDate day = options.day.empty() ? QDate::currentDate() : dayOf(options.day);
    const auto files = paper::writeSubmitted(subject,
                                             {.volumes = volumesOf(subject.data, options.books),
                                              .formats = listed(options.formats),
                                              .folder = QString::fromStdString(options.folder)},
                                             [](const QString &path) {
                                                 print(path);
                                                 return true;
                                             });
    require(plan->submit(name,
                         {.recipient = QString::fromStdString(options.recipient),
                          .day = day,
                          .note = QString::fromStdString(options.note),
                          .files = files}),
            *plan);
    print(subject.edition.stamp());
}

std::vector<std::string> bookNames()
{
    std::vector<std::string> names;
    for (const paper::Export &each : paper::volumeExports())
        if (!each.fillsFolder())
            names.emplace_back(each.name);
    return names;
}

std::vector<std::string> formatNames()
{
    std::vector<std::string> names;
    for (const QString &format : paper::bookFormats())
        names.push_back(format.toStdString());
    return names;
}

}

void addSubmitCommand(CLI::App &app, const CommandLine &line)
{
    auto options = std::make_shared<Options>();
    CLI::App *command = app.add_subcommand(
        "submit",
        Text::tr("Name a version as submitted and write its books, each page with a stamp").toStdString());
    command->add_option("file", options->file, Text::tr("the plan").toStdString())->required();
    command->add_option("folder", options->folder, Text::tr("where the books go").toStdString())->required();
    command->add_option("--name", options->name, Text::tr("what the version is called").toStdString())
        ->required();
    command->add_option("--to", options->recipient, Text::tr("who receives it").toStdString())->required();
    command->add_option("--note", options->note, Text::tr("what to remember of it").toStdString());
    command->add_option("--day", options->day,
                        Text::tr("when, like 2018-08-31; today unless told").toStdString());
    command->add_option("--books", options->books, Text::tr("which books, separated by commas").toStdString())
        ->delimiter(',')
        ->check(CLI::IsMember(bookNames()));
    command
        ->add_option("--formats", options->formats,
                     Text::tr("of which kinds, separated by commas").toStdString())
        ->delimiter(',')
        ->check(CLI::IsMember(formatNames()));
    command->footer(
        Text::tr("Example:\n  pilar submit kota.pilar serahan/ --name \"Bimtek IV\" --to Kemenkominfo "
                 "--books buku1,buku2,perubahan --formats pdf,docx")
            .toStdString());
    command->callback([options, &line] { run(*options, line); });
}
