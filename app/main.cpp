// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/language.h"
#include "app/runwindow.h"

#include <QApplication>
#include <QFile>

#include <algorithm>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

/// --lang must be known before the first text is translated, the help among them.
QString wantedLanguage(const QStringList &arguments)
{
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (arguments[i] == u"--lang")
            return arguments.value(i + 1);
        if (arguments[i].startsWith(u"--lang="))
            return arguments[i].mid(7);
    }
    return QStringLiteral("id");
}

void addOptions(CLI::App &app, CommandLine &line)
{
    app.add_option("--lang", line.language, Text::tr("language of messages: id or en").toStdString())
        ->check(CLI::IsMember({"id", "en"}));
    app.add_option("--author", line.author, Text::tr("who changes the plan, for its history").toStdString());
    app.set_version_flag("--version", "pilar " PILAR_VERSION, Text::tr("print the version").toStdString());
    app.set_help_flag("-h,--help", Text::tr("print this help").toStdString());
    app.fallthrough();
    app.require_subcommand(1);
    app.footer(Text::tr("Examples:\n"
                        "  pilar new kota.pilar --city \"Kota Tangerang Selatan\" --period 2018-2026\n"
                        "  pilar import kota.pilar opd.csv masterplan.xlsx\n"
                        "  pilar score kota.pilar --method topsis\n"
                        "  pilar export kota.pilar report masterplan.pdf")
                   .toStdString());
}

int wrongUsage(const CLI::App &app, const CLI::ParseError &error)
{
    if (error.get_exit_code() == int(CLI::ExitCodes::Success))
        return app.exit(error);  // --help and --version
    printMessage(Text::tr("The command line is not right: %1. See: pilar --help")
                     .arg(QString::fromUtf8(error.what())));
    return 2;
}

void addCommands(CLI::App &app, CommandLine &line)
{
    addNewCommand(app, line);
    addShowCommand(app, line);
    addScoreCommand(app, line);
    addWeightsCommand(app, line);
    addStabilityCommand(app, line);
    addRankCommand(app);
    addSelectCommand(app, line);
    addScheduleCommand(app, line);
    addCheckCommand(app, line);
    addImportCommand(app, line);
    addHistoryCommands(app, line);
    addExportCommand(app, line);
    addSubmitCommand(app, line);
    addVerifyCommand(app, line);
}

int parse(CLI::App &app, int argc, char **argv)
{
    try {
        app.parse(argc, argv);
    } catch (const CLI::RuntimeError &answer) {
        return answer.get_exit_code();
    } catch (const CLI::ParseError &error) {
        return wrongUsage(app, error);
    } catch (const Failure &failure) {
        printMessage(failure.sentence());
        return 1;
    }
    return 0;
}

/// What nobody foresaw ends with a sentence, too: an edit that was not finished is not in the file.
int runCommand(int argc, char **argv)
{
    try {
        CommandLine line;
        CLI::App app(Text::tr("Pilar: masterplan and quick wins of a smart city").toStdString(), "pilar");
        addOptions(app, line);
        addCommands(app, line);
        return parse(app, argc, argv);
    } catch (const std::exception &error) {
        printMessage(Text::tr("The command could not be finished: %1. The plan is as it was before.")
                         .arg(QString::fromUtf8(error.what())));
        return 1;
    }
}

/// "pilar" alone and "pilar FILE" open the window; anything else is a command.
bool wantsWindow(const QStringList &arguments)
{
    return arguments.size() == 1 || (arguments.size() == 2 && arguments[1].endsWith(u".pilar"));
}

/// Standard error is for the user: not for what Qt says where nobody is logged in to a desktop.
void printQtMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (!message.startsWith(u"QStandardPaths: "))
        printMessage(qFormatLogMessage(type, context, message));
    if (type == QtFatalMsg)
        std::abort();
}

/// Reports are laid out with fonts and charts: they need the graphical application, but no display.
std::unique_ptr<QCoreApplication> commandApplication(int &argc, char **argv, const QStringList &arguments)
{
    const bool needsFonts = std::ranges::any_of(
        arguments, [](const QString &each) { return each == u"export" || each == u"submit"; });
    if (!needsFonts)
        return std::make_unique<QCoreApplication>(argc, argv);
    qInstallMessageHandler(printQtMessage);
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QApplication>(argc, argv);
}

}

int main(int argc, char **argv)
{
    QCoreApplication::setOrganizationName(QStringLiteral("Pilar"));
    QCoreApplication::setApplicationName(QStringLiteral("pilar"));
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QFile::decodeName(argv[i]));
    if (wantsWindow(arguments))
        return runWindow(argc, argv);
    const auto application = commandApplication(argc, argv, arguments);
    useLanguage(wantedLanguage(arguments));
    return runCommand(argc, argv);
}
