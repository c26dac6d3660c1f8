// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/schema.h"

#include "model/domain/plandata.h"
#include "model/storage/tables.h"

#include <QFile>

namespace {

QString migrationPath(int version)
{
    return QStringLiteral(":/migrations/%1.sql").arg(version);
}

QByteArray migration(int version)
{
    QFile file(migrationPath(version));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("Migration %d is not built in.", version);
    return file.readAll();
}

}

int schemaVersion()
{
    int last = 0;
    while (QFile::exists(migrationPath(last + 1)))
        ++last;
    return last;
}

int schemaVersion(Database &db)
{
    return int(db.integer("PRAGMA user_version"));
}

void migrate(Database &db, int version)
{
    for (int next = schemaVersion(db) + 1; next <= version; ++next)
        db.exec(migration(next));
    db.exec("PRAGMA user_version = " + QByteArray::number(version));
    db.exec("PRAGMA application_id = " + QByteArray::number(applicationId));
}

QString schemaText(Database &db)
{
    QStringList texts;
    const auto entries = db.rows(
        "SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name", [](const Statement &row) {
            return QStringList{row.text(0), row.text(1), row.text(2), row.text(3)}.join(u'\t');
        });
    for (const QString &entry : entries)
        texts.append(entry);
    return texts.join(u'\n');
}

const QList<QByteArray> &planTables()
{
    static const QList<QByteArray> names = [] {
        QList<QByteArray> all;
        forEachTable(PlanData{}, [&]<class Row>(const Rows<Row> &) { all.append(table<Row>().name); });
        return all;
    }();
    return names;
}
