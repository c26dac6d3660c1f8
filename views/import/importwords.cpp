// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/import/importwords.h"

#include <QCoreApplication>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ImportDialog)
};

struct Counted {
    const char *table = nullptr;
    QString (*amount)(int count) = nullptr;
};

/// The tables that people count, in the order of their work.
const std::array<Counted, 10> countedTables{{
    {"programs", [](int n) { return Text::tr("%n programs", nullptr, n); }},
    {"candidates", [](int n) { return Text::tr("%n candidates", nullptr, n); }},
    {"agencies", [](int n) { return Text::tr("%n OPD", nullptr, n); }},
    {"members", [](int n) { return Text::tr("%n team members", nullptr, n); }},
    {"areas", [](int n) { return Text::tr("%n kelurahan", nullptr, n); }},
    {"criteria", [](int n) { return Text::tr("%n criteria", nullptr, n); }},
    {"scorers", [](int n) { return Text::tr("%n scorers", nullptr, n); }},
    {"scores", [](int n) { return Text::tr("%n scores", nullptr, n); }},
    {"comparisons", [](int n) { return Text::tr("%n comparisons", nullptr, n); }},
    {"activities", [](int n) { return Text::tr("%n activities", nullptr, n); }},
}};

/// True where rows that the plan holds are changed or removed, also in tables that nobody counts.
bool altersPlan(const Draft &draft)
{
    return std::ranges::any_of(draft.counts, [](const auto &counts) {
        return counts.second.updated > 0 || counts.second.removed > 0;
    });
}

int tablesIn(const ImportState &state)
{
    return int(std::ranges::count_if(state.preview.sheets,
                                     [](const SheetPreview &sheet) { return sheet.kind.has_value(); }));
}

}

QString importwords::amounts(const Draft &draft, qint64 Counts::*member)
{
    QStringList parts;
    for (const Counted &counted : countedTables)
        if (const qint64 count = draft.countsOf(QString::fromLatin1(counted.table)).*member; count > 0)
            parts.append(counted.amount(int(count)));
    return parts.join(QStringLiteral(", "));
}

qint64 importwords::rows(const Draft &draft)
{
    qint64 sum = 0;
    for (const Counted &counted : countedTables) {
        const Counts counts = draft.countsOf(QString::fromLatin1(counted.table));
        sum += counts.created + counts.updated;
    }
    return sum;
}

QString importwords::outcome(const ImportState &state)
{
    const Draft &draft = state.preview.draft;
    if (state.isRefused())
        return Text::tr("Nothing is imported while there are problems marked red.");
    if (draft.changesNothing())
        return Text::tr("The plan holds all of this already; nothing changes.");
    const QString made = amounts(draft, &Counts::created);
    const QString changed = amounts(draft, &Counts::updated);
    if (made.isEmpty() && changed.isEmpty())
        return Text::tr("Only details of rows change; see what will happen below.");
    if (changed.isEmpty())
        return altersPlan(draft) ? Text::tr("New: %1.").arg(made)
                                 : Text::tr("New: %1. What the plan holds stays as it is.").arg(made);
    if (made.isEmpty())
        return Text::tr("Changed: %1. Nothing is added.").arg(changed);
    return Text::tr("New: %1. Changed: %2.").arg(made, changed);
}

QString importwords::title(const ImportState &state)
{
    const qsizetype files = qsizetype(state.books->size()) + state.unreadablePaths.size();
    if (files == 1)
        return state.books->empty() ? state.unreadable.front().file : state.books->front().file;
    return Text::tr("%n files", nullptr, int(files));
}

QString importwords::recognised(const ImportState &state)
{
    return Text::tr("%n tables recognised by their headings", nullptr, tablesIn(state));
}

QString importwords::letters(const SheetPreview &sheet, const std::vector<std::size_t> &columns)
{
    const auto letter = [&](std::size_t column) {
        const int index = sheet.columns[column].index;
        return sheet.turned ? QString::number(index + 1) : columnLetters(index);
    };
    const QString first = letter(columns.front());
    return columns.size() == 1 ? first : QStringLiteral("%1–%2").arg(first, letter(columns.back()));
}

QString importwords::unitTitle(MoneyUnit unit)
{
    switch (unit) {
    case MoneyUnit::Rupiah:
        return Text::tr("Rp");
    case MoneyUnit::Thousand:
        return Text::tr("Rp thousand");
    case MoneyUnit::Million:
        return Text::tr("Rp million");
    case MoneyUnit::Billion:
        return Text::tr("Rp billion");
    default:
        return {};
    }
}

QStringList importwords::scorerNames(const PlanData &plan)
{
    QStringList names;
    for (const Scorer *scorer : byPosition(plan.scorers))
        names.append(scorer->name);
    for (const Agency *agency : byPosition(plan.agencies))
        if (!names.contains(agency->shortName))
            names.append(agency->shortName);
    return names;
}

int importwords::count(const std::vector<Problem> &problems, Problem::Severity severity)
{
    return int(std::ranges::count(problems, severity, &Problem::severity));
}
