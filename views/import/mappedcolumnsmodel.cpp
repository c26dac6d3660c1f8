// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/import/mappedcolumnsmodel.h"

#include "model/exchange/import/corrections.h"
#include "views/import/importwords.h"

MappedColumnsModel::MappedColumnsModel(QObject *parent)
    : OutlineModel({{.id = QStringLiteral("letters"), .title = tr("Column"), .width = 62},
                    {.id = QStringLiteral("heading"), .title = tr("Heading in the file"), .width = 150},
                    {.id = QStringLiteral("meaning"), .title = tr("Field in Pilar"), .width = 150},
                    {.id = QStringLiteral("sample"), .title = tr("Sample"), .width = 88},
                    {.id = QStringLiteral("marks"), .title = QString(), .width = 52}},
                   parent)
{
}

void MappedColumnsModel::show(const ImportWork::State &state, int sheet)
{
    m_state = state;
    m_sheet = sheet;
    m_groups.clear();
    m_fields.clear();
    Outline outline;
    if (sheet >= 0 && this->sheet().kind) {
        m_groups = groupsOf(this->sheet());
        m_fields = choosableFields(*this->sheet().kind);
    }
    for (std::size_t i = 0; i < m_groups.size(); ++i)
        outline.add(-1, {.kind = 1, .id = qint64(m_groups[i].columns.front()) + 1, .group = qint64(i)});
    setOutline(std::move(outline));
}

const ColumnGroup *MappedColumnsModel::groupAt(const OutlineKey &key) const
{
    return key.kind == 1 && key.group < qint64(m_groups.size()) ? &m_groups[std::size_t(key.group)] : nullptr;
}

OutlineKey MappedColumnsModel::keyOfColumn(int index) const
{
    for (const Outline::Node &node : outline().nodes())
        for (const std::size_t column : groupAt(node.key)->columns)
            if (sheet().columns[column].index == index)
                return node.key;
    return {};
}

QStringList MappedColumnsModel::choices() const
{
    QStringList titles;
    for (const Field field : m_fields)
        titles.append(columnTitle(field));
    return titles;
}

int MappedColumnsModel::problemsOf(const ColumnGroup &group, Problem::Severity severity) const
{
    const TablePlace place = ::placeOf(sheet(), *m_state->books);
    int count = 0;
    for (const std::size_t column : group.columns)
        count += int(std::ranges::count_if(m_state->preview.draft.problems, [&](const Problem &problem) {
            return problem.severity == severity && problem.file == place.file && problem.sheet == place.sheet
                && problem.column == sheet().columns[column].heading;
        }));
    return count;
}

Cell MappedColumnsModel::marks(const ColumnGroup &group) const
{
    Cell cell{.problems = problemsOf(group, Problem::Severity::Error),
              .warnings = problemsOf(group, Problem::Severity::Warning)};
    if (cell.problems + cell.warnings == 0 && group.field != Field::Unknown && group.field != Field::Skip)
        cell.mark = marks::Kind::Ok;
    return cell;
}

Cell MappedColumnsModel::meaning(const ColumnGroup &group) const
{
    const bool leftOut = group.field == Field::Skip || group.field == Field::Unknown;
    const bool money
        = group.field == Field::Budget || group.field == Field::Realised || group.field == Field::Cost;
    Cell cell{.text = columnTitle(group.field),
              .tone = leftOut ? Tone::Secondary : Tone::Normal,
              .detail = money ? importwords::unitTitle(group.unit) : QString(),
              .editable = true,
              .choices = choices()};
    if (!cell.choices.contains(cell.text))
        cell.choices.prepend(cell.text);  // so that closing the list chooses nothing
    return cell;
}

Cell MappedColumnsModel::cell(const OutlineKey &key, int column) const
{
    const ColumnGroup *group = groupAt(key);
    if (!group)
        return {};
    switch (column) {
    case Letters:
        return {.text = importwords::letters(sheet(), group->columns), .tone = Tone::Secondary};
    case Heading:
        return {.text = group->heading};
    case Meaning:
        return meaning(*group);
    case Sample:
        return {.text = group->sample, .tone = Tone::Secondary};
    default:
        return marks(*group);
    }
}

QString MappedColumnsModel::change(const std::vector<CellChange> &changes)
{
    for (const CellChange &change : changes) {
        const ColumnGroup *group = groupAt(change.key);
        const qsizetype choice = choices().indexOf(change.text);
        if (group && change.column == Meaning && choice >= 0)
            Q_EMIT fieldChosen(group->columns, m_fields[std::size_t(choice)]);
    }
    return {};
}
