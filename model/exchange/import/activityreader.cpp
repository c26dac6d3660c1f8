// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/import/activitydates.h"
#include "model/exchange/import/activityitems.h"
#include "model/exchange/import/links.h"
#include "model/exchange/import/parties.h"
#include "model/exchange/import/readers.h"
#include "model/exchange/import/rowindex.h"

#include <QCoreApplication>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

QString ownerOf(const auto &activity)
{
    return QString::number(activity.program ? activity.program.value : activity.candidate.value);
}

int sheetRow(const ActivityItem &item)
{
    return item.table->grid->sheetRow(item.row, 0);
}

/// Tells which activity of the plan each row is: by code in its program, by code and name anywhere, by name
/// in its program.
class Matcher {
public:
    Matcher(Context &context, std::vector<ActivityItem> &items)
        : m_context(context)
        , m_items(items)
        , m_position(nextPosition<Activity>(context.plan))
    {
        context.plan.of<Activity>().forEach([&](const Activity &activity) {
            m_byCode.add(activity.id, {}, ownerOf(activity), activity.code);
            m_byBoth.add(activity.id, {}, activity.code, activity.name);
            m_byName.add(activity.id, {}, ownerOf(activity), activity.name);
        });
    }

    void match()
    {
        for (ActivityItem &item : m_items)
            checkCode(item);
        takeEach([this](const ActivityItem &item) {
            return item.code.isEmpty() ? Id<Activity>{} : m_byCode.byName(ownerOf(item), item.code);
        });
        takeEach([this](const ActivityItem &item) {
            return item.code.isEmpty() ? Id<Activity>{} : m_byBoth.byName(item.code, item.name);
        });
        takeEach([this](const ActivityItem &item) { return m_byName.byName(ownerOf(item), item.name); });
        for (ActivityItem &item : m_items)
            if (!item.activity)
                make(item);
    }

private:
    /// Rows that are no activity yet become what \a find says.
    template <class Find>
    void takeEach(Find find)
    {
        for (ActivityItem &item : m_items)
            if (!item.activity)
                take(item, find(item));
    }

    /// A code twice in one program names nobody.
    void checkCode(ActivityItem &item)
    {
        const QString key = ownerOf(item) + u'\n' + compactWords(item.code);
        if (item.code.isEmpty())
            return;
        if (const auto first = m_rows.constFind(key); first != m_rows.constEnd()) {
            m_context.report.warn(
                {item.table, item.row, item.table->column(item.numbered ? Field::Ordinal : Field::Code)},
                "duplicate_code",
                Text::tr("“%1” stands in row %2 already. This activity was imported without a code.")
                    .arg(item.code)
                    .arg(*first),
                item.code);
            item.code.clear();
        } else {
            m_rows.insert(key, sheetRow(item));
        }
    }

    void take(ActivityItem &item, Id<Activity> id)
    {
        item.activity = id;
        for (auto *index : {&m_byCode, &m_byBoth, &m_byName})
            if (id)
                index->take(id);
    }

    void make(ActivityItem &item)
    {
        const Activity made{.id = Id<Activity>::create(),
                            .program = item.program,
                            .candidate = item.candidate,
                            .position = m_position};
        m_position += positionStep;
        m_context.plan.of<Activity>().put(made);
        item.activity = made.id;
    }

    Context &m_context;
    std::vector<ActivityItem> &m_items;
    RowIndex<Activity> m_byCode{};
    RowIndex<Activity> m_byBoth{};
    RowIndex<Activity> m_byName{};
    QHash<QString, int> m_rows{};
    int m_position;
};

/// Who does it, by what a row says. A list of records says it in every row: one problem tells of a name.
OneAgency agencyOf(Context &context, const RowReader &row, QHash<QString, OneAgency> &known)
{
    if (row.table().sheet->headings.isEmpty())
        return readOneAgency(context, row, Field::Agency, false);
    const QString text = row.text(Field::Agency);
    if (!known.contains(text))
        known.insert(text, readOneAgency(context, row, Field::Agency, false));
    return known.value(text);
}

void layItem(Context &context, const ActivityItem &item, QHash<QString, OneAgency> &known)
{
    const RowReader row(context, *item.table, item.row);
    Activity next = *context.plan.of<Activity>().find(item.activity);
    next.program = item.program;
    next.candidate = item.candidate;
    setText(next.code, item.code);
    setText(next.name, item.name);
    const OneAgency named = agencyOf(context, row, known);
    if (named.agency) {
        next.agency = named.agency;
        next.agencyText.clear();
    } else if (!named.text.isEmpty() && !next.agency) {
        next.agencyText = named.text;
    }
    layDates(context, row, next);
    next.note = mergedNote(next.note, row.note());
    context.plan.of<Activity>().put(next);
}

}

void readActivities(Context &context, const std::vector<const Table *> &tables)
{
    std::vector<ActivityItem> items;
    for (const Table *table : tables)
        for (ActivityItem &item : activityItems(context, *table))
            items.push_back(std::move(item));
    Matcher(context, items).match();
    QHash<QString, OneAgency> known;
    for (const ActivityItem &item : items)
        layItem(context, item, known);
    layLinks(context, items);
}
