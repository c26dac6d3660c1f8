// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/bookwriter.h"

#include <QCoreApplication>
#include <QStringList>

namespace report {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

}

void BookWriter::heading(int level, const QString &text)
{
    ++m_numbers.at(std::size_t(level));
    std::fill(m_numbers.begin() + level + 1, m_numbers.end(), 0);
    if (level == 1)
        m_tables = m_figures = 0;
    QStringList parts;
    for (int i = 1; i <= level; ++i)
        parts.append(QString::number(m_numbers.at(std::size_t(i))));
    add(Heading{level, parts.join(u'.'), text});
}

QString BookWriter::numberInChapter(int number) const
{
    return QStringLiteral("%1.%2").arg(m_numbers[1]).arg(number);
}

void BookWriter::table(Table table)
{
    table.number = Text::tr("Table %1").arg(numberInChapter(++m_tables));
    add(std::move(table));
}

void BookWriter::figure(Figure figure)
{
    figure.number = Text::tr("Figure %1").arg(numberInChapter(++m_figures));
    add(std::move(figure));
}

}
