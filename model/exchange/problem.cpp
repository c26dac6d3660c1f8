// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/problem.h"

#include <QCoreApplication>
#include <QStringList>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

QString columnOf(const Problem &problem)
{
    if (problem.column.isEmpty())
        return problem.cell;
    if (problem.cell.isEmpty())
        return problem.column;
    return Text::tr("%1 (%2)", "heading, cell address").arg(problem.column, problem.cell);
}

}

QString sentence(const Problem &problem)
{
    QStringList place;
    if (!problem.file.isEmpty())
        place.append(problem.file);
    if (!problem.sheet.isEmpty())
        place.append(Text::tr("sheet %1").arg(problem.sheet));
    if (problem.row > 0)
        place.append(Text::tr("row %1").arg(problem.row));
    if (const QString column = columnOf(problem); !column.isEmpty())
        place.append(Text::tr("column %1").arg(column));
    if (place.isEmpty())
        return problem.message;
    return Text::tr("%1: %2", "place in a file, what is wrong there")
        .arg(place.join(QStringLiteral(", ")), problem.message);
}

void refuse(Problem problem)
{
    problem.severity = Problem::Severity::Error;
    throw Unreadable(std::move(problem));
}
