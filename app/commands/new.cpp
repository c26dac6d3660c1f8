// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"

#include "model/edits/newplan.h"

#include <QCoreApplication>
#include <QDate>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

struct Options {
    std::string file{};
    std::string preset = "kominfo-2017";
    std::string city{};
    std::string kind = "kota";
    std::string period{};
    std::string asOf{};
};

/// "2018-2026"; without one, this year and the nine after it.
std::pair<int, int> yearsOf(const std::string &period)
{
    const int thisYear = QDate::currentDate().year();
    if (period.empty())
        return {thisYear, thisYear + 9};
    const QStringList years = QString::fromStdString(period).replace(QChar(0x2013), u'-').split(u'-');
    return {years.value(0).toInt(), years.value(1).toInt()};
}

void run(const Options &options, const CommandLine &line)
{
    const auto [first, last] = yearsOf(options.period);
    const NewPlan wanted{
        .preset = QString::fromStdString(options.preset),
        .city = QString::fromStdString(options.city),
        .kind = fromToken<City::Kind>(QString::fromStdString(options.kind)).value_or(City::Kind::Kota),
        .firstYear = first,
        .lastYear = last,
        .asOf = dayOf(options.asOf)};
    createPlan(QString::fromStdString(options.file), wanted, line.session());
}

}

void addNewCommand(CLI::App &app, const CommandLine &line)
{
    auto options = std::make_shared<Options>();
    CLI::App *command = app.add_subcommand("new", Text::tr("Make a new plan").toStdString());
    command
        ->add_option("file", options->file,
                     Text::tr("the plan to make, *.pilar; never overwritten").toStdString())
        ->required();
    command->add_option("--preset", options->preset,
                        Text::tr("pillars to start with: kominfo-2017 or permen-2026").toStdString());
    command->add_option("--city", options->city, Text::tr("name of the city, with its kind").toStdString());
    command->add_option("--kind", options->kind, Text::tr("kota or kabupaten").toStdString())
        ->check(CLI::IsMember({"kota", "kabupaten"}));
    command->add_option("--period", options->period,
                        Text::tr("first and last year, like 2018-2026").toStdString());
    command->add_option(
        "--as-of", options->asOf,
        Text::tr("the day for which progress is reported, like 2018-08-31; today where it is not given")
            .toStdString());
    command->callback([options, &line] { run(*options, line); });
}
