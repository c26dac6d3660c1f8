// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/import/placing.h"

#include "model/exchange/import/words.h"

#include <QCoreApplication>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

}

Placing::Placing(Context &context, const Table &table, const std::vector<TableRow> &rows)
    : m_context(context)
    , m_table(table)
    , m_pillarRepeats(repeats(rows, Field::Pillar))
    , m_subRepeats(repeats(rows, Field::SubDimension))
{
    readTitle();
}

/// Given by hand, else named above the table, else in one of its titles.
void Placing::readTitle()
{
    const Place place{&m_table, -1, nullptr};
    QString named = m_table.pillar.isEmpty() ? m_table.label("pillar_prefixes") : m_table.pillar;
    if (!named.isEmpty()) {
        m_title = pillarNamed(place, named);
    } else if (!m_table.has(Field::Pillar)) {
        m_title = m_context.pillars.find(m_table.sheet->name);
        for (const QString &title : m_table.titles)
            if (!m_title)
                m_title = m_context.pillars.findInTitle(title);
        for (const QString &title : m_table.titles)
            if (const QString name = pillarNameInTitle(title); !m_title && !name.isEmpty())
                m_title = pillarNamed(place, name);
    }
    m_shelf.pillar = m_title;
}

/// True where a column states the same group in two rows after one another.
bool Placing::repeats(const std::vector<TableRow> &rows, Field field) const
{
    const Column *column = m_table.column(field);
    if (!column)
        return false;
    QString last;
    for (const TableRow &row : rows) {
        const QString text = m_table.grid->text(row.row, column->index);
        if (!text.isEmpty() && text == last)
            return true;
        last = text;
    }
    return false;
}

Shelf Placing::next(const TableRow &row)
{
    const RowReader reader(m_context, m_table, row.row);
    if (row.type == TableRow::Type::Group)
        enterGroup(row);
    const QString pillar = reader.text(Field::Pillar);
    const QString sub = reader.text(Field::SubDimension);
    if (!pillar.isEmpty())
        enterPillar(reader.place(Field::Pillar), pillar);
    else if (m_pillarRepeats && row.type == TableRow::Type::Item)
        m_shelf = {.pillar = m_title};
    if (!sub.isEmpty())
        enterSub(reader.place(Field::SubDimension), sub);
    else if (m_subRepeats && row.type == TableRow::Type::Item)
        m_shelf.sub = {};
    return m_shelf;
}

void Placing::enterGroup(const TableRow &row)
{
    const Place place{&m_table, row.row, nullptr};
    const GroupLabel label = groupLabel(row.label);
    const Id<Pillar> pillar = m_context.pillars.find(row.label);
    const auto sub = m_context.pillars.findSub(row.label, m_shelf.pillar);
    const auto anySub = m_context.pillars.findSub(row.label, {});
    if (label.kind == GroupLabel::Kind::SubDimension || (sub && label.kind != GroupLabel::Kind::Pillar))
        enterSub(place, label.name);
    else if (pillar || label.kind == GroupLabel::Kind::Pillar || !pillarNameInTitle(row.label).isEmpty())
        enterPillar(place, label.name);
    else if (anySub)
        enterSub(place, label.name);
    else
        m_context.report.info(
            place, "unknown_group",
            Text::tr("“%1” is no pillar or sub-dimension that the plan knows; the row was passed over.")
                .arg(row.label.left(60)),
            row.label);
}

void Placing::enterPillar(const Place &place, const QString &text)
{
    const Id<Pillar> pillar = pillarNamed(place, text);
    if (pillar != m_shelf.pillar)
        m_shelf = {.pillar = pillar};
}

Id<Pillar> Placing::pillarNamed(const Place &place, const QString &text)
{
    if (const Id<Pillar> id = m_context.pillars.find(text))
        return id;
    const QString name = groupLabel(text).name;
    const Pillar made{.id = Id<Pillar>::create(),
                      .code = pillarCode(name),
                      .name = name,
                      .position = nextPosition<Pillar>(m_context.plan)};
    m_context.addPillar(made);
    m_context.report.warn(
        place, "new_pillar",
        Text::tr("The plan has no pillar “%1”; it was added. If it is another one under a new name, "
                 "add that name to the pillar and import again.")
            .arg(name),
        text);
    return made.id;
}

void Placing::enterSub(const Place &place, const QString &text)
{
    if (const auto sub = m_context.pillars.findSub(text, m_shelf.pillar)) {
        m_shelf = {.pillar = sub->pillar, .sub = sub->id};
        return;
    }
    const QString name = groupLabel(text).name;
    if (!m_shelf.pillar) {
        m_shelf.sub = {};
        m_shelf.lostSub = name;
        m_context.report.warn(
            place, "sub_dimension_without_pillar",
            Text::tr("The sub-dimension “%1” belongs to no pillar here; it is kept in the note.").arg(name),
            text);
        return;
    }
    int count = 1;
    m_context.plan.of<SubDimension>().forEach(
        [&](const SubDimension &sub) { count += sub.pillar == m_shelf.pillar ? 1 : 0; });
    const Pillar *pillar = m_context.plan.of<Pillar>().find(m_shelf.pillar);
    const SubDimension made{.id = Id<SubDimension>::create(),
                            .pillar = m_shelf.pillar,
                            .code = QStringLiteral("%1.%2").arg(pillar->code).arg(count),
                            .name = name,
                            .position = nextPosition<SubDimension>(m_context.plan)};
    m_context.addSub(made);
    m_shelf.sub = made.id;
    m_context.report.warn(
        place, "new_sub_dimension",
        Text::tr("The pillar %1 has no sub-dimension “%2”; it was added.").arg(pillar->name, name), text);
}
