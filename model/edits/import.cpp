// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/import.h"

#include "model/storage/tables.h"

#include <QCoreApplication>

#include <vector>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Edits)
};

/// Inserts and updates the rows in which \a after differs.
template <class Row>
void putChanges(Database &db, const Rows<Row> &before, const Rows<Row> &after)
{
    if (before.sharesWith(after))
        return;
    for (const Row &row : after)
        if (const Row *present = before.find(row.key()); !present)
            rows::insert(db, row);
        else if (!(*present == row))
            rows::update(db, row);
}

template <class Row>
void removeGone(Database &db, const Rows<Row> &before, const Rows<Row> &after)
{
    if (before.sharesWith(after))
        return;
    for (const Row &row : before)
        if (!after.find(row.key()))
            rows::remove<Row>(db, row.key());
}

/// Parents are inserted before their children, children removed before their parents.
void write(Database &db, const Draft &draft)
{
    forEachTable(draft.after, [&]<class Row>(const Rows<Row> &after) {
        putChanges(db, tableOf<Row>(draft.before), after);
    });
    std::vector<std::function<void()>> removals;
    forEachTable(draft.after, [&]<class Row>(const Rows<Row> &after) {
        removals.emplace_back([&] { removeGone(db, tableOf<Row>(draft.before), after); });
    });
    for (auto removal = removals.rbegin(); removal != removals.rend(); ++removal)
        (*removal)();
}

QString importLabel(const QStringList &files)
{
    if (files.size() == 1)
        return Text::tr("Import %1").arg(files.first());
    return Text::tr("Import %n files: %1", nullptr, int(files.size()))
        .arg(files.join(QStringLiteral(", ")).left(120));
}

}

bool edits::applyImport(Plan &plan, const Draft &draft, const QStringList &files)
{
    return plan.edit(importLabel(files), [&](Database &db) {
        if (!(plan.data() == draft.before))
            throw Failure(
                Text::tr("The plan has changed since the import was prepared. Look at the preview again."));
        write(db, draft);
    });
}
