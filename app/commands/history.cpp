// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

struct Options {
    std::string file{};
    int steps = 1;
    bool json = false;
};

QJsonObject toJson(const HistoryEntry &entry)
{
    return {{QStringLiteral("number"), entry.number},
            {QStringLiteral("at"), entry.at.toString(Qt::ISODate)},
            {QStringLiteral("author"), entry.author},
            {QStringLiteral("label"), entry.label},
            {QStringLiteral("undone"), entry.undone}};
}

void showHistory(const Options &options, const CommandLine &line)
{
    auto entries = openToRead(options.file, line)->history();
    std::ranges::reverse(entries);
    if (options.json) {
        QJsonArray array;
        for (const HistoryEntry &entry : entries)
            array.append(toJson(entry));
        printJson({{QStringLiteral("entries"), array}});
        return;
    }
    for (const HistoryEntry &entry : entries) {
        const QString text
            = QStringLiteral("%1  %2  %3  %4")
                  .arg(entry.number, 5)
                  .arg(QLocale().toString(entry.at, QLocale::ShortFormat), entry.author, entry.label);
        print(entry.undone ? Text::tr("%1 (undone)").arg(text) : text);
    }
}

/// Takes back or does again; refuses before it changes anything where there are fewer steps.
void step(const Options &options, const CommandLine &line, bool undo)
{
    const auto plan = openToEdit(options.file, line);
    const qsizetype possible = undo ? plan->undoSteps() : plan->redoSteps();
    if (options.steps > possible)
        throw Failure(undo ? Text::tr("Only %n changes can be taken back.", nullptr, int(possible))
                           : Text::tr("Only %n changes can be done again.", nullptr, int(possible)));
    for (int i = 0; i < options.steps; ++i) {
        const QString label = undo ? plan->undoLabel() : plan->redoLabel();
        require(undo ? plan->undo() : plan->redo(), *plan);
        printMessage((undo ? Text::tr("Taken back: %1") : Text::tr("Done again: %1")).arg(label));
    }
}

void addStep(CLI::App &app, const CommandLine &line, bool undo)
{
    auto options = std::make_shared<Options>();
    const QString what
        = undo ? Text::tr("Take back the last changes") : Text::tr("Do again what was taken back");
    CLI::App *command = app.add_subcommand(undo ? "undo" : "redo", what.toStdString());
    command->add_option("file", options->file, Text::tr("the plan").toStdString())->required();
    command->add_option("steps", options->steps, Text::tr("how many changes, 1 unless told").toStdString())
        ->check(CLI::PositiveNumber);
    command->callback([options, &line, undo] { step(*options, line, undo); });
}

}

void addHistoryCommands(CLI::App &app, const CommandLine &line)
{
    auto options = std::make_shared<Options>();
    CLI::App *command
        = app.add_subcommand("history", Text::tr("List the changes, newest first").toStdString());
    command->add_option("file", options->file, Text::tr("the plan").toStdString())->required();
    command->add_flag("--json", options->json, Text::tr("print JSON").toStdString());
    command->callback([options, &line] { showHistory(*options, line); });
    addStep(app, line, true);
    addStep(app, line, false);
}
