// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"

#include "model/edits/import.h"
#include "model/exchange/import/importer.h"
#include "model/exchange/reading/readworkbook.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

struct Options {
    std::string file{};
    std::vector<std::string> sources{};
    std::string kind = "auto";
    std::string mapping{};
    std::string scorer{};
    std::string round{};
    bool strict = false;
    bool dryRun = false;
    bool json = false;
};

std::vector<std::string> kinds()
{
    std::vector<std::string> names{"auto"};
    for (const QLatin1String name : Tokens<Kind>::all)
        names.emplace_back(name.data());
    return names;
}

Mapping mappingIn(const std::string &path)
{
    if (path.empty())
        return {};
    QFile file(QString::fromStdString(path));
    if (!file.open(QIODevice::ReadOnly))
        throw Failure(
            Text::tr("The mapping “%1” cannot be opened: %2").arg(file.fileName(), file.errorString()));
    return mappingFromJson(file.readAll());
}

ImportOptions importOptions(const Options &options)
{
    return {.kind = fromToken<Kind>(QString::fromStdString(options.kind)),
            .scorer = QString::fromStdString(options.scorer),
            .round = QString::fromStdString(options.round),
            .mapping = mappingIn(options.mapping)};
}

/// Reads all files. What cannot be read is a problem each; then nothing is imported.
std::vector<Workbook> readBooks(const Options &options, std::vector<Problem> &unreadable)
{
    std::vector<Workbook> books;
    for (const std::string &source : options.sources)
        try {
            books.push_back(readWorkbook(QString::fromStdString(source)));
        } catch (const Unreadable &failure) {
            unreadable.push_back(failure.problem());
        }
    return books;
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject toJson(const Problem &problem)
{
    return {{QStringLiteral("severity"), QString(token(problem.severity))},
            {QStringLiteral("file"), orNull(problem.file)},
            {QStringLiteral("sheet"), orNull(problem.sheet)},
            {QStringLiteral("row"), problem.row > 0 ? QJsonValue(problem.row) : QJsonValue()},
            {QStringLiteral("column"), orNull(problem.column)},
            {QStringLiteral("cell"), orNull(problem.cell)},
            {QStringLiteral("code"), problem.code},
            {QStringLiteral("message"), problem.message},
            {QStringLiteral("content"), orNull(problem.content)},
            {QStringLiteral("suggestion"), orNull(problem.suggestion)}};
}

QJsonObject toJson(const Draft &draft, bool refused)
{
    QJsonObject created;
    QJsonObject updated;
    QJsonObject unchanged;
    QJsonObject removed;
    for (const auto &[table, counts] : draft.counts) {
        const Counts shown = refused ? Counts{} : counts;
        created.insert(table, shown.created);
        updated.insert(table, shown.updated);
        unchanged.insert(table, shown.unchanged);
        removed.insert(table, shown.removed);
    }
    QJsonArray problems;
    for (const Problem &problem : draft.problems)
        problems.append(toJson(problem));
    return {{QStringLiteral("created"), created},
            {QStringLiteral("updated"), updated},
            {QStringLiteral("unchanged"), unchanged},
            {QStringLiteral("removed"), removed},
            {QStringLiteral("problems"), problems}};
}

/// What a planner wants to know of an import: the tables that changed.
void printText(const Draft &draft, bool dryRun)
{
    const std::vector<std::pair<const char *, QString>> titles
        = {{"programs", Text::tr("Programs")},     {"agencies", Text::tr("Agencies")},
           {"areas", Text::tr("Kelurahan")},       {"members", Text::tr("Team members")},
           {"criteria", Text::tr("Criteria")},     {"candidates", Text::tr("Quick-win candidates")},
           {"scores", Text::tr("Scores")},         {"comparisons", Text::tr("Comparisons")},
           {"activities", Text::tr("Activities")}, {"budget_lines", Text::tr("Budget lines")}};
    if (draft.changesNothing())
        print(Text::tr("The plan holds all of this already; nothing changes."));
    else if (dryRun)
        print(Text::tr("This is what an import would do; nothing was written."));
    for (const auto &[table, title] : titles) {
        const Counts counts = draft.countsOf(QString::fromLatin1(table));
        if (counts == Counts{})
            continue;
        print(Text::tr("%1: %2 new, %3 changed, %4 as before", "table, numbers of rows")
                  .arg(title)
                  .arg(counts.created)
                  .arg(counts.updated)
                  .arg(counts.unchanged));
    }
}

/// The sentence of a refusal: the first thing that is wrong, and how many more there are.
QString refusal(const std::vector<Problem> &problems, bool strict)
{
    const auto refuses = [strict](const Problem &problem) {
        return problem.severity == Problem::Severity::Error
            || (strict && problem.severity == Problem::Severity::Warning);
    };
    const auto first = std::ranges::find_if(problems, refuses);
    const auto more = std::ranges::count_if(problems, refuses) - 1;
    const QString what = sentence(*first);
    return more > 0
        ? Text::tr("%1 (and %n more; --json lists them all) Nothing was imported.", nullptr, int(more))
              .arg(what)
        : Text::tr("%1 Nothing was imported.").arg(what);
}

void printProblems(const std::vector<Problem> &problems)
{
    for (const Problem &problem : problems)
        if (problem.severity == Problem::Severity::Warning)
            printMessage(sentence(problem));
}

QStringList namesOf(const std::vector<Workbook> &books)
{
    QStringList names;
    for (const Workbook &book : books)
        names.append(book.file);
    return names;
}

/// Works out the import; where a file cannot be read, a draft of nothing that says so.
Draft draftOf(const PlanData &data, const Options &options, const std::vector<Workbook> &books,
              std::vector<Problem> unreadable)
{
    if (unreadable.empty())
        return prepareImport(data, books, importOptions(options)).draft;
    Draft draft = prepareImport(data, {}, {}).draft;
    draft.problems = std::move(unreadable);
    return draft;
}

void importInto(const Options &options, const CommandLine &line, bool &printed)
{
    const auto plan = options.dryRun ? openToRead(options.file, line) : openToEdit(options.file, line);
    std::vector<Problem> unreadable;
    const std::vector<Workbook> books = readBooks(options, unreadable);
    const Draft draft = draftOf(plan->data(), options, books, std::move(unreadable));
    const bool refused = draft.isRefused() || (options.strict && draft.hasWarnings());
    if (!refused && !options.dryRun)
        require(edits::applyImport(*plan, draft, namesOf(books)), *plan);
    if (options.json)
        printJson(toJson(draft, refused));
    printed = options.json;
    if (refused)
        throw Failure(refusal(draft.problems, options.strict));
    if (options.json)
        return;
    printText(draft, options.dryRun);
    printProblems(draft.problems);
}

/// With --json the object is printed on a refusal too, whatever was wrong.
void run(const Options &options, const CommandLine &line)
{
    bool printed = false;
    try {
        importInto(options, line, printed);
    } catch (const Failure &failure) {
        Draft draft = prepareImport({}, {}, {}).draft;
        draft.problems = {{.severity = Problem::Severity::Error,
                           .code = QStringLiteral("refused"),
                           .message = failure.sentence()}};
        if (options.json && !printed)
            printJson(toJson(draft, true));
        throw;
    }
}

void addOptions(CLI::App &command, Options &options)
{
    command.add_option("file", options.file, Text::tr("the plan").toStdString())->required();
    command
        .add_option("sources", options.sources,
                    Text::tr("what to import: .xlsx, .ods, .csv, or .xml of MS Project").toStdString())
        ->required();
    command
        .add_option("--as", options.kind,
                    Text::tr("what the tables hold; auto: told by their headings").toStdString())
        ->check(CLI::IsMember(kinds()));
    command.add_option(
        "--mapping", options.mapping,
        Text::tr("corrections of the recognition, as the import preview saves them").toStdString());
    command.add_option("--scorer", options.scorer,
                       Text::tr("who scored, where the sheet does not say").toStdString());
    command.add_option("--round", options.round,
                       Text::tr("the round that takes scores; made where it is new").toStdString());
    command.add_flag("--strict", options.strict, Text::tr("refuse on any warning").toStdString());
    command.add_flag("--dry-run", options.dryRun, Text::tr("only say what would be done").toStdString());
    command.add_flag("--json", options.json, Text::tr("print JSON").toStdString());
}

}

void addImportCommand(CLI::App &app, const CommandLine &line)
{
    auto options = std::make_shared<Options>();
    CLI::App *command
        = app.add_subcommand("import", Text::tr("Bring tables of other programs into a plan").toStdString());
    addOptions(*command, *options);
    command->footer(Text::tr("Examples:\n"
                             "  pilar import kota.pilar opd.csv masterplan.xlsx\n"
                             "  pilar import kota.pilar penilaian-Dinkes.csv --scorer Dinkes\n"
                             "  pilar import kota.pilar jadwal.csv rencana-msproject.xml\n"
                             "  pilar import kota.pilar masterplan.xlsx --dry-run --json")
                        .toStdString());
    command->callback([options, &line] { run(*options, line); });
}
