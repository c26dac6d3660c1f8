// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/import/sheetsmodel.h"

#include "model/exchange/import/corrections.h"

#include <QLocale>

namespace {

constexpr qint64 tablesOfASheet = 1000;

QStringList kindNames()
{
    QStringList names;
    for (int kind = 0; kind < int(Kind::Count); ++kind)
        names.append(kindTitle(Kind(kind)));
    return names;
}

bool isWithin(const SheetPreview &sheet, int row)
{
    return sheet.turned || (row >= sheet.headingTop && row < sheet.dataEnd);
}

}

SheetsModel::SheetsModel(QObject *parent)
    : OutlineModel(
        {{.id = QStringLiteral("sheet"), .title = tr("Sheet"), .width = 140},
         {.id = QStringLiteral("kind"), .title = tr("Taken for"), .width = 114},
         {.id = QStringLiteral("rows"), .title = tr("Rows"), .width = 80, .alignment = Qt::AlignLeft}},
        parent)
{
}

OutlineKey SheetsModel::keyOf(int sheet) const
{
    const SheetPreview &preview = m_state->preview.sheets[std::size_t(sheet)];
    return {.kind = Table,
            .id = preview.sheet + 1,
            .group = qint64(preview.book) * tablesOfASheet + preview.table};
}

void SheetsModel::show(const ImportWork::State &state)
{
    m_state = state;
    m_sheets.clear();
    Outline outline;
    const bool several = state->books->size() + std::size_t(state->unreadablePaths.size()) > 1;
    int parent = -1;
    int book = -1;
    for (int sheet = 0; sheet < int(state->preview.sheets.size()); ++sheet) {
        const SheetPreview &preview = state->preview.sheets[std::size_t(sheet)];
        if (std::exchange(book, preview.book) != preview.book)
            parent = several && !(*state->books)[std::size_t(book)].csv
                ? outline.add(-1, {.kind = File, .id = book + 1})
                : -1;
        outline.add(parent, keyOf(sheet));
        m_sheets.insert(keyOf(sheet), sheet);
    }
    for (qsizetype file = 0; file < state->unreadablePaths.size(); ++file)
        outline.add(-1, {.kind = Unreadable, .id = file + 1});
    setOutline(std::move(outline));
}

int SheetsModel::sheetOf(const OutlineKey &key) const
{
    return m_sheets.value(key, -1);
}

OutlineKey SheetsModel::keyOf(const QString &file, const QString &sheet, int row) const
{
    OutlineKey first;
    for (int number = 0; m_state && number < int(m_state->preview.sheets.size()); ++number) {
        const SheetPreview &preview = m_state->preview.sheets[std::size_t(number)];
        const TablePlace place = ::placeOf(preview, *m_state->books);
        if (place.file != file || place.sheet != sheet)
            continue;
        if (isWithin(preview, row))
            return keyOf(number);
        if (first == OutlineKey{})
            first = keyOf(number);
    }
    return first;
}

OutlineKey SheetsModel::firstKey() const
{
    const auto &sheets = m_state->preview.sheets;
    const auto known = std::ranges::find_if(sheets, [](const SheetPreview &each) { return bool(each.kind); });
    if (known != sheets.end())
        return keyOf(int(known - sheets.begin()));
    return sheets.empty() ? OutlineKey{} : keyOf(0);
}

QString SheetsModel::nameOf(const SheetPreview &sheet) const
{
    const TablePlace place = ::placeOf(sheet, *m_state->books);
    const QString name = place.sheet.isEmpty() ? place.file : place.sheet;
    return sheet.table > 1 ? tr("%1, table %2", "sheet, number").arg(name).arg(sheet.table) : name;
}

bool SheetsModel::isIgnoredByHand(const SheetPreview &sheet) const
{
    const TablePlace place = ::placeOf(sheet, *m_state->books);
    const auto *rule = m_state->options.mapping.ruleFor(place.file, place.sheet, place.table);
    return rule && rule->ignored;
}

Cell SheetsModel::takenFor(const SheetPreview &sheet) const
{
    Cell cell{.editable = true, .choices = kindNames()};
    cell.choices.append(tr("Ignored"));
    cell.text = sheet.kind       ? kindTitle(*sheet.kind)
        : isIgnoredByHand(sheet) ? tr("Ignored")
                                 : tr("Not known");
    cell.tone = sheet.kind ? Tone::Normal : Tone::Secondary;
    if (!cell.choices.contains(cell.text))
        cell.choices.prepend(cell.text);  // so that closing the list chooses nothing
    return cell;
}

/// Where a sheet has several tables, those of its rows.
int SheetsModel::problemsOf(const SheetPreview &sheet, Problem::Severity severity) const
{
    const TablePlace place = ::placeOf(sheet, *m_state->books);
    return int(std::ranges::count_if(m_state->preview.draft.problems, [&](const Problem &problem) {
        return problem.severity == severity && problem.file == place.file && problem.sheet == place.sheet
            && (problem.row == 0 ? sheet.table == 1 : isWithin(sheet, problem.row - 1));
    }));
}

/// Keys of the outline before are asked for while the next one comes.
Cell SheetsModel::fileCell(const OutlineKey &key, int column) const
{
    if (key.kind == File && column == Name && key.id <= qint64(m_state->books->size()))
        return {.text = (*m_state->books)[std::size_t(key.id - 1)].file, .bold = true};
    if (key.kind != Unreadable || key.id > qint64(m_state->unreadable.size()))
        return {};
    const Problem &problem = m_state->unreadable[std::size_t(key.id - 1)];
    if (column == Name)
        return {.text = problem.file, .toolTip = problem.message};
    return column == RowCount ? Cell{.problems = 1} : Cell{};
}

Cell SheetsModel::cell(const OutlineKey &key, int column) const
{
    if (key.kind != Table)
        return fileCell(key, column);
    const int number = sheetOf(key);
    if (number < 0)
        return {};
    const SheetPreview &sheet = m_state->preview.sheets[std::size_t(number)];
    if (column == Name)
        return {.text = nameOf(sheet), .tone = sheet.kind ? Tone::Normal : Tone::Secondary};
    if (column == TakenFor)
        return takenFor(sheet);
    return {.text = sheet.kind ? QLocale().toString(sheet.rows) : QString(),
            .problems = problemsOf(sheet, Problem::Severity::Error),
            .warnings = problemsOf(sheet, Problem::Severity::Warning)};
}

QString SheetsModel::change(const std::vector<CellChange> &changes)
{
    for (const CellChange &change : changes) {
        const int sheet = sheetOf(change.key);
        const qsizetype kind = kindNames().indexOf(change.text);
        if (sheet >= 0 && change.column == TakenFor && (kind >= 0 || change.text == tr("Ignored")))
            Q_EMIT kindChosen(sheet, kind < 0 ? std::nullopt : std::optional(Kind(kind)));
    }
    return {};
}
