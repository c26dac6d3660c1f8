// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/table.h"

#include <QCoreApplication>

QString fieldTitle(const char *title)
{
    return QCoreApplication::translate("Field", title);
}

QByteArray detail::selectSql(const char *table, const QList<QByteArray> &columns, const QByteArray &rest)
{
    return "SELECT \"" + columns.join("\", \"") + "\" FROM \"" + table + "\"" + rest;
}

QByteArray detail::insertSql(const char *table, const QList<QByteArray> &columns)
{
    return QByteArray("INSERT INTO \"") + table + "\" (\"" + columns.join("\", \"") + "\") VALUES ("
        + QByteArrayList(columns.size(), "?").join(", ") + ")";
}

QByteArray detail::updateSql(const char *table, const QList<QByteArray> &columns, const QByteArray &rest)
{
    return QByteArray("UPDATE \"") + table + "\" SET \"" + columns.join("\" = ?, \"") + "\" = ?" + rest;
}
