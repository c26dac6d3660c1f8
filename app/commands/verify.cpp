// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"

#include "model/domain/failure.h"
#include "model/domain/format.h"
#include "model/versions/verify.h"
#include "views/paper/finishedpdf.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

struct Options {
    std::string file{};
    std::string report{};
    bool json = false;
};

QByteArray read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Failure(
            Text::tr("The report “%1” cannot be read: %2. Check its name.").arg(path, file.errorString()));
    return file.readAll();
}

QString token(Verification::Result result)
{
    switch (result) {
    case Verification::Result::Submitted:
        return QStringLiteral("submitted");
    case Verification::Result::Altered:
        return QStringLiteral("altered");
    case Verification::Result::Unknown:
        return QStringLiteral("unknown");
    case Verification::Result::Unstamped:
        break;
    }
    return QStringLiteral("unstamped");
}

QString versionName(const Plan &plan, const Submission &submission)
{
    for (const Version &version : plan.versions())
        if (version.id == submission.version)
            return version.name;
    return {};
}

QString sentence(const Verification &verification, const Plan &plan)
{
    const auto told = [&](const QString &text) {
        const Submission &submission = *verification.submission;
        return text.arg(versionName(plan, submission), submission.recipient,
                        format::longDate(submission.day));
    };
    switch (verification.result) {
    case Verification::Result::Submitted:
        return told(Text::tr(
            "This report belongs to the version “%1” of this plan, submitted to %2 on %3. It was not "
            "changed since."));
    case Verification::Result::Altered:
        return told(Text::tr(
            "This report carries the stamp of the version “%1” of this plan, submitted to %2 on %3, but "
            "it is none of the files that were submitted: it was changed, or made again."));
    case Verification::Result::Unknown:
        return Text::tr("This report carries a stamp, but of no version that was submitted from this plan.");
    case Verification::Result::Unstamped:
        break;
    }
    return Text::tr(
        "This report carries no stamp, and it is none of the files that were submitted from this plan.");
}

QJsonObject toJson(const Verification &verification, const Plan &plan)
{
    QJsonObject object{{QStringLiteral("result"), token(verification.result)},
                       {QStringLiteral("belongs"), verification.result == Verification::Result::Submitted}};
    if (const auto &submission = verification.submission) {
        object[QStringLiteral("version")] = versionName(plan, *submission);
        object[QStringLiteral("recipient")] = submission->recipient;
        object[QStringLiteral("day")] = submission->day.toString(Qt::ISODate);
        object[QStringLiteral("content_hash")] = submission->contentHash;
    }
    return object;
}

/// A report that does not belong to the plan is no mistake of who asks, yet scripts want to see it: exit
/// status 1.
void run(const Options &options, const CommandLine &line)
{
    const QByteArray bytes = read(QString::fromStdString(options.report));
    const auto plan = openToRead(options.file, line);
    const Verification verification = verifyReport(bytes, paper::contentHashOf(bytes), plan->submissions());
    if (options.json)
        printJson(toJson(verification, *plan));
    else
        print(sentence(verification, *plan));
    if (verification.result != Verification::Result::Submitted)
        throw CLI::RuntimeError(1);
}

}

void addVerifyCommand(CLI::App &app, const CommandLine &line)
{
    auto options = std::make_shared<Options>();
    CLI::App *command = app.add_subcommand(
        "verify", Text::tr("Say whether a report is what was submitted from the plan").toStdString());
    command->add_option("file", options->file, Text::tr("the plan").toStdString())->required();
    command
        ->add_option("report", options->report, Text::tr("the report: PDF, ODT, DOCX or XLSX").toStdString())
        ->required();
    command->add_flag("--json", options->json, Text::tr("print JSON").toStdString());
    command->footer(Text::tr("Example:\n  pilar verify kota.pilar masterplan.pdf").toStdString());
    command->callback([options, &line] { run(*options, line); });
}
