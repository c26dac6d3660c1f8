// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/bookwriter.h"

#include <QCoreApplication>

namespace report {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

}

void BookWriter::turn(bool landscape)
{
    auto at = m_book.blocks.end();
    while (at != m_book.blocks.begin() && std::holds_alternative<Heading>(*std::prev(at)))
        --at;
    m_book.blocks.insert(at, Section{landscape});
}

/// Tables and figures of a chapter without a number are counted on with those before it.
void BookWriter::heading(int level, const QString &text, bool numbered)
{
    if (!numbered) {
        add(Heading{level, {}, text});
        return;
    }
    const QString number = m_numbers.next(level);
    if (level == 1)
        m_tables = m_figures = 0;
    add(Heading{level, number, text});
}

QString BookWriter::numberInChapter(int number) const
{
    return m_numbers.chapter() == 0 ? QString::number(number)
                                    : QStringLiteral("%1.%2").arg(m_numbers.chapter()).arg(number);
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

void BookWriter::append(Block block)
{
    if (const auto *title = std::get_if<Heading>(&block))
        heading(title->level, title->text, !title->number.isEmpty());
    else if (auto *numbered = std::get_if<Table>(&block); numbered && !numbered->number.isEmpty())
        table(std::move(*numbered));
    else if (auto *picture = std::get_if<Figure>(&block))
        figure(std::move(*picture));
    else if (const auto *section = std::get_if<Section>(&block))
        turn(section->landscape);
    else
        add(std::move(block));
}

}
