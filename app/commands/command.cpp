// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"

#include "app/settings.h"

#include "model/scoring/methods.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <cstdio>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

constexpr auto lastFailure = "lastFailure";

void write(FILE *stream, const QString &line)
{
    const QByteArray utf8 = line.toUtf8() + '\n';
    std::fwrite(utf8.constData(), 1, std::size_t(utf8.size()), stream);
}

std::unique_ptr<Plan> opened(const std::string &file, Plan::Access access, const CommandLine &line)
{
    auto plan = Plan::open(QString::fromStdString(file), access, line.session());
    Plan *raw = plan.get();
    QObject::connect(raw, &Plan::failed, raw,
                     [raw](const QString &sentence) { raw->setProperty(lastFailure, sentence); });
    if (plan->changedOutside())
        printMessage(
            Plan::tr("“%1” is not as Pilar left it: another program changed it, or its bytes are damaged. "
                     "Compare it with a backup before you go on.")
                .arg(QString::fromStdString(file)));
    return plan;
}

}

Plan::Session CommandLine::session() const
{
    const Settings settings;
    return {.author = author.empty() ? settings.author() : QString::fromStdString(author),
            .backups = settings.backupFolder()};
}

void addMethodOptions(CLI::App &command, std::string &method, std::string &normalisation)
{
    std::vector<std::string> methods;
    for (const scoring::Method &each : scoring::methods())
        methods.emplace_back(each.token.data());
    std::vector<std::string> normalisations;
    for (const QLatin1String each : Tokens<scoring::Normalisation>::all)
        normalisations.emplace_back(each.data());
    command
        .add_option("--method", method,
                    Text::tr("how to rank; unless told, what the round says or else saw").toStdString())
        ->check(CLI::IsMember(methods));
    command
        .add_option("--normalisation", normalisation,
                    Text::tr("how saw makes values comparable; unless told, what the round says or else max")
                        .toStdString())
        ->check(CLI::IsMember(normalisations));
}

std::unique_ptr<Plan> openToEdit(const std::string &file, const CommandLine &line)
{
    return opened(file, Plan::Access::Edit, line);
}

std::unique_ptr<Plan> openToRead(const std::string &file, const CommandLine &line)
{
    return opened(file, Plan::Access::Read, line);
}

QDate dayOf(const std::string &text)
{
    if (text.empty())
        return {};
    const QDate day = QDate::fromString(QString::fromStdString(text), Qt::ISODate);
    if (!day.isValid())
        throw Failure(
            Text::tr("“%1” is no day. Write it like 2018-08-31.").arg(QString::fromStdString(text)));
    return day;
}

void require(bool done, const Plan &plan)
{
    if (!done)
        throw Failure(plan.property(lastFailure).toString());
}

void print(const QString &line)
{
    write(stdout, line);
}

void printMessage(const QString &line)
{
    write(stderr, line);
}

void printJson(const QJsonObject &object)
{
    print(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented)).trimmed());
}
