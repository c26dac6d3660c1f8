// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/import/problemsmodel.h"

#include "model/exchange/import/grid.h"
#include "views/import/importwords.h"

#include <QLocale>
#include <QRegularExpression>

namespace {

using Meaning = Mapping::AgencyRule::Meaning;

marks::Kind markOf(Problem::Severity severity)
{
    switch (severity) {
    case Problem::Severity::Error:
        return marks::Kind::Problem;
    case Problem::Severity::Warning:
        return marks::Kind::Warning;
    default:
        return marks::Kind::Note;
    }
}

QString lettersOf(const Problem &problem)
{
    static const QRegularExpression digits(QStringLiteral("\\d"));
    return problem.cell.isEmpty() ? problem.column : QString(problem.cell).remove(digits);
}

}

ProblemsModel::ProblemsModel(QObject *parent)
    : OutlineModel(
        {{.id = QStringLiteral("sheet"), .title = tr("Sheet"), .width = 164},
         {.id = QStringLiteral("row"), .title = tr("Row"), .width = 56, .alignment = Qt::AlignRight},
         {.id = QStringLiteral("column"), .title = tr("Column"), .width = 72},
         {.id = QStringLiteral("content"), .title = tr("Content"), .width = 150},
         {.id = QStringLiteral("message"), .title = tr("What was found"), .width = 480},
         {.id = QStringLiteral("act"), .title = tr("Decision"), .width = 176}},
        parent)
{
}

void ProblemsModel::show(const ImportWork::State &state, const QString &file, const QString &sheet)
{
    m_state = state;
    m_lines.clear();
    for (std::size_t i = 0; i < state->unreadable.size(); ++i)
        m_lines.push_back({state->unreadable[i], state->unreadablePaths[qsizetype(i)]});
    for (const Problem &problem : state->preview.draft.problems)
        if (file.isEmpty() || (problem.file == file && (problem.sheet == sheet || problem.sheet.isEmpty())))
            m_lines.push_back({problem});
    for (const Mapping::AgencyRule &rule : state->options.mapping.agencies)
        m_lines.push_back(
            {.problem = {.severity = Problem::Severity::Info, .content = rule.text}, .rule = &rule});
    Outline outline;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const Problem &problem = m_lines[i].problem;
        outline.add(-1,
                    {.kind = 1 + int(problem.severity),
                     .id = qint64(i) + 1,
                     .group = qint64(qHash(problem.message) ^ qHash(problem.cell))});
    }
    setOutline(std::move(outline));
}

const ProblemsModel::Line *ProblemsModel::lineAt(const OutlineKey &key) const
{
    return key.id >= 1 && key.id <= qint64(m_lines.size()) ? &m_lines[std::size_t(key.id - 1)] : nullptr;
}

const Problem *ProblemsModel::problemAt(const OutlineKey &key) const
{
    const Line *line = lineAt(key);
    return line && !line->rule ? &line->problem : nullptr;
}

/// The file is named where another one has a sheet of this name.
QString ProblemsModel::placeOf(const Problem &problem) const
{
    if (problem.sheet.isEmpty())
        return problem.file;
    const auto files = std::ranges::count_if(*m_state->books, [&](const Workbook &book) {
        return std::ranges::find(book.sheets, problem.sheet, &Sheet::name) != book.sheets.end();
    });
    return files > 1 ? tr("%1: %2", "file, sheet").arg(problem.file, problem.sheet) : problem.sheet;
}

/// The most likely agency first, then what can be done with any text, then every agency of the plan.
QStringList ProblemsModel::agencyActs(const Line &line) const
{
    QStringList acts;
    if (line.rule)
        acts.append(tr("Ask again"));
    if (!line.problem.suggestion.isEmpty())
        acts.append(line.problem.suggestion);
    acts.append({tr("Add as an OPD"), tr("Record as a partner"), tr("Leave out")});
    for (const Agency *agency : byPosition(m_state->preview.draft.after.agencies))
        if (agency->shortName != line.problem.suggestion)
            acts.append(agency->shortName);
    return acts;
}

QString ProblemsModel::decided(const Mapping::AgencyRule &rule)
{
    switch (rule.meaning) {
    case Meaning::Add:
        return tr("Add as an OPD");
    case Meaning::Partner:
        return tr("Record as a partner");
    case Meaning::Skip:
        return tr("Leave out");
    default:
        return rule.agency;
    }
}

ProblemsModel::Question ProblemsModel::questionOf(const Line &line)
{
    const QString &code = line.problem.code;
    if (line.rule || (code == u"unknown_agency" && !line.problem.content.isEmpty()))
        return Question::Agency;
    if (code == u"unnamed_scorer" || code == u"scorer_from_file_name")
        return Question::Scorer;
    return !line.path.isEmpty() || code == u"nothing_recognised" ? Question::File : Question::None;
}

Cell ProblemsModel::act(const Line &line) const
{
    Cell cell{.editable = true};
    switch (questionOf(line)) {
    case Question::Agency:
        cell.text = line.rule ? decided(*line.rule) : tr("Choose the OPD…");
        cell.choices = agencyActs(line);
        break;
    case Question::Scorer:
        cell.text = tr("Choose the scorer…");
        cell.choices = importwords::scorerNames(m_state->preview.draft.after);
        break;
    case Question::File:
        cell.text = tr("Stops the import");
        cell.choices = {tr("Leave this file out")};
        break;
    default:
        const bool stops = line.problem.severity == Problem::Severity::Error;
        return {.text = stops ? tr("Stops the import") : QString(), .tone = Tone::Secondary};
    }
    if (!cell.choices.contains(cell.text))
        cell.choices.prepend(cell.text);  // so that closing the list chooses nothing
    return cell;
}

/// What the problem quotes, else what stands in its cell.
QString ProblemsModel::contentOf(const Problem &problem) const
{
    const auto address = parseAddress(problem.cell);
    if (!problem.content.isEmpty() || !address)
        return problem.content;
    for (const Workbook &book : *m_state->books)
        for (const Sheet &sheet : book.sheets)
            if (book.file == problem.file && sheet.name == problem.sheet)
                return Grid::textOf(sheet.at(address->first, address->second));
    return {};
}

Cell ProblemsModel::cell(const OutlineKey &key, int column) const
{
    const Line *line = lineAt(key);
    if (!line)
        return {};
    const Problem &problem = line->problem;
    switch (column) {
    case Place:
        return {.text = placeOf(problem), .mark = markOf(problem.severity)};
    case Row:
        return {.text = problem.row > 0 ? QLocale().toString(problem.row) : QString(), .value = problem.row};
    case Where:
        return {.text = lettersOf(problem), .toolTip = problem.column};
    case Content:
        return {.text = contentOf(problem)};
    case Message:
        return line->rule ? Cell{.text = tr("Decided by hand.")}
                          : Cell{.text = problem.message, .toolTip = problem.message};
    default:
        return act(*line);
    }
}

void ProblemsModel::decide(const Line &line, const QString &chosen)
{
    Mapping::AgencyRule rule{.text = line.problem.content};
    if (chosen == tr("Ask again"))
        return Q_EMIT agencyAskedAgain(rule.text);
    if (chosen == tr("Add as an OPD"))
        rule.meaning = Meaning::Add;
    else if (chosen == tr("Record as a partner"))
        rule.meaning = Meaning::Partner;
    else if (chosen == tr("Leave out"))
        rule.meaning = Meaning::Skip;
    else
        rule.agency = chosen;
    Q_EMIT agencyDecided(rule);
}

void ProblemsModel::answer(const Line &line, const QString &chosen)
{
    switch (questionOf(line)) {
    case Question::Agency:
        return decide(line, chosen);
    case Question::Scorer:
        return Q_EMIT scorerChosen(line.problem, chosen);
    case Question::File:
        return line.path.isEmpty() ? Q_EMIT fileIgnored(line.problem.file) : Q_EMIT fileLeftOut(line.path);
    default:
        return;
    }
}

QString ProblemsModel::change(const std::vector<CellChange> &changes)
{
    for (const CellChange &change : changes) {
        const Line *line = lineAt(change.key);
        if (line && change.column == Act && change.text != act(*line).text)
            answer(Line(*line), change.text);
    }
    return {};
}
