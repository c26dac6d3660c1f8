// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan.h"

#include <QJsonObject>

#include <CLI/CLI.hpp>

/// What every command is given: the options that stand before or after any of them.
struct CommandLine {
    std::string author{};
    std::string language = "id";

    Plan::Session session() const;
};

/// Each adds one command of cli.md to \a app. A command prints results to standard output, messages to
/// standard error, and throws a Failure where it is refused.
void addNewCommand(CLI::App &app, const CommandLine &line);
void addShowCommand(CLI::App &app, const CommandLine &line);
void addScoreCommand(CLI::App &app, const CommandLine &line);
void addWeightsCommand(CLI::App &app, const CommandLine &line);
void addStabilityCommand(CLI::App &app, const CommandLine &line);
void addRankCommand(CLI::App &app);  ///< needs no plan
void addSelectCommand(CLI::App &app, const CommandLine &line);
void addScheduleCommand(CLI::App &app, const CommandLine &line);
void addCheckCommand(CLI::App &app, const CommandLine &line);
void addImportCommand(CLI::App &app, const CommandLine &line);
void addHistoryCommands(CLI::App &app, const CommandLine &line);
void addExportCommand(CLI::App &app, const CommandLine &line);
void addSubmitCommand(CLI::App &app, const CommandLine &line);
void addVerifyCommand(CLI::App &app, const CommandLine &line);

/// The options --method and --normalisation of commands that rank; each refuses a token that does not exist.
void addMethodOptions(CLI::App &command, std::string &method, std::string &normalisation);

/// Opens a plan to change it, for one command: a refusal of Plan::edit becomes a Failure.
std::unique_ptr<Plan> openToEdit(const std::string &file, const CommandLine &line);
std::unique_ptr<Plan> openToRead(const std::string &file, const CommandLine &line);

/// A day as given in an option, like 2018-08-31; not valid where \a text is empty. Throws a Failure for other
/// text.
QDate dayOf(const std::string &text);

/// Throws what the plan said by failed() last, where \a done is false.
void require(bool done, const Plan &plan);

void print(const QString &line);  ///< one line to standard output
void printMessage(const QString &line);  ///< one line to standard error
void printJson(const QJsonObject &object);
