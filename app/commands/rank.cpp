// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/commands/named.h"
#include "app/commands/texttable.h"

#include "model/domain/format.h"
#include "model/domain/names.h"
#include "model/exchange/writing/rankingjson.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

struct Options {
    std::string file{};
    std::string method{};
    std::string normalisation{};
    std::string weights{};
    bool json = false;
};

PlainMatrix opened(const Options &options)
{
    const QString path = QString::fromStdString(options.file);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Failure(Text::tr("“%1” cannot be read: %2. Check the name and whether you may open the file.")
                          .arg(path, file.errorString()));
    return readPlainMatrix(file.readAll(), path, QString::fromStdString(options.weights));
}

void printText(const PlainMatrix &matrix, const scoring::Method &method, scoring::Normalisation normalisation)
{
    print(Text::tr("Ranking by %1 (criteria: %2, alternatives: %3)")
              .arg(scoring::methodTitle(method, normalisation))
              .arg(matrix.criteria.size())
              .arg(matrix.alternatives.size()));
    TextTable table({{Text::tr("Rank"), TextTable::Align::Right},
                     {Text::tr("Name")},
                     {Text::tr("Score"), TextTable::Align::Right}});
    const std::vector<double> scores = method.scores(matrix.matrix, normalisation);
    const std::vector<int> ranks = scoring::ranks(scores, method.better);
    for (const std::size_t i : orderOf(ranks))
        table.add({QString::number(ranks[i]), shortened(QString::fromStdString(matrix.alternatives[i])),
                   format::number(scores[i], 3)});
    table.print();
    if (matrix.missing > 0)
        print(Text::tr("%Ln scores are missing.", nullptr, int(matrix.missing)));
}

void run(const Options &options)
{
    const PlainMatrix matrix = opened(options);
    const auto [method, normalisation] = methodNamed(options.method, options.normalisation, nullptr);
    if (!options.json) {
        printText(matrix, *method, normalisation);
        return;
    }
    const std::string json = rankingJson(matrix, *method, normalisation);
    std::fwrite(json.data(), 1, json.size(), stdout);
}

}

void addRankCommand(CLI::App &app)
{
    auto options = std::make_shared<Options>();
    CLI::App *command = app.add_subcommand(
        "rank", Text::tr("Rank the lines of a plain matrix, without a plan").toStdString());
    command->add_option("file", options->file, Text::tr("the matrix as CSV").toStdString())->required();
    addMethodOptions(*command, options->method, options->normalisation);
    command->add_option("--weights", options->weights,
                        Text::tr("one a criterion instead of the file's, as 0.5,0.3,0.2").toStdString());
    command->add_flag("--json", options->json, Text::tr("print JSON").toStdString());
    command->callback([options] { run(*options); });
}
