// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/import/rows.h"
#include "model/exchange/import/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

/// Fields whose merged cells hold for every row that they span.
bool holdsForRows(Field field)
{
    switch (field) {
    case Field::Pillar:
    case Field::SubDimension:
    case Field::Lead:
    case Field::Support:
    case Field::Partner:
    case Field::Source:
    case Field::Horizon:
    case Field::ActionGroup:
    case Field::Rpjmd:
    case Field::Renstra:
    case Field::Agency:
    case Field::Scorer:
    case Field::Candidate:
    case Field::CandidateCode:
    case Field::Criterion:
    case Field::ProgramCode:
    case Field::ProgramName:
    case Field::District:
    case Field::Body:
        return true;
    default:
        return false;
    }
}

/// Names and codes, which line breaks only make fit into a narrow column.
bool isOneLine(Field field)
{
    switch (field) {
    case Field::Code:
    case Field::Ordinal:
    case Field::OfficialCode:
    case Field::Name:
    case Field::Pillar:
    case Field::SubDimension:
    case Field::ShortName:
    case Field::FullName:
    case Field::District:
    case Field::Seat:
    case Field::Office:
    case Field::Person:
    case Field::Scorer:
    case Field::Candidate:
    case Field::CandidateCode:
    case Field::Criterion:
    case Field::CriterionB:
    case Field::ProgramName:
        return true;
    default:
        return false;
    }
}

/// What a spreadsheet would run as a formula if it were pasted there; phone numbers and bullets are none.
bool looksLikeFormula(const QString &raw)
{
    static const QRegularExpression formula(
        QStringLiteral("^[\\t\\r\\n ]*(?:[=@]\\S|\\+(?![\\d\\s().-]+$)\\S|-\\s*\\d[\\d.,]*\\s*[-+*/^|(])"));
    return formula.match(raw).hasMatch();
}

}

const SheetCell &RowReader::shownCell(const Column &column) const
{
    const SheetCell &own = cell(column);
    if (!own.isEmpty() || !holdsForRows(column.field))
        return own;
    const Range *merge = m_table.grid->mergeAt(m_row, column.index);
    return merge && merge->left == column.index ? m_table.grid->merged(m_row, column.index) : own;
}

bool RowReader::isError(const Column &column) const
{
    const SheetCell &found = cell(column);
    if (found.kind != SheetCell::Kind::Error)
        return false;
    m_context.report.warn(
        place(&column), "error_value",
        Text::tr("The cell holds the error %1, so nothing was read from it. Correct its formula.")
            .arg(found.text),
        found.text);
    return true;
}

void RowReader::checkFormula(const Column &column, const QString &raw) const
{
    if (looksLikeFormula(raw))
        m_context.report.warn(
            place(&column), "formula_text",
            Text::tr("The text begins like a formula. It is kept as plain text and never run."),
            raw.trimmed());
}

QString RowReader::text(const Column &column) const
{
    if (isError(column))
        return {};
    const SheetCell &shown = shownCell(column);
    if (&shown == &cell(column) && shown.kind == SheetCell::Kind::Text && !shown.formula)
        checkFormula(column, shown.text);
    QString clean = Grid::textOf(shown);
    if (isOneLine(column.field))
        clean.replace(u'\n', u' ');
    return isInList("absent", clean) ? QString() : clean;
}

QString RowReader::text(Field field) const
{
    const Column *column = m_table.column(field);
    return column ? text(*column) : QString();
}

QString RowReader::texts(Field field) const
{
    QStringList all;
    for (const Column &column : m_table.columns)
        if (column.field == field)
            if (const QString one = text(column); !one.isEmpty())
                all.append(one);
    return all.join(u'\n');
}

std::optional<double> RowReader::number(const Column &column) const
{
    const QString written = Grid::textOf(cell(column));
    if (isError(column) || cell(column).isBlank() || isInList("absent", written)
        || isInList("nothing", written))
        return {};
    const auto value = numberOf(cell(column), m_table.decimalSign());
    if (!value)
        m_context.report.warn(place(&column), "unreadable_number",
                              Text::tr("“%1” is no number and was left out.").arg(text(column).left(60)),
                              Grid::textOf(cell(column)));
    return value;
}

Amount RowReader::money(const Column &column) const
{
    if (isError(column))
        return {.state = Amount::State::Unreadable};
    const MoneyUnit unit = column.unit != MoneyUnit::Unknown ? column.unit
        : m_table.unit != MoneyUnit::Unknown                 ? m_table.unit
        : column.rupiah                                      ? MoneyUnit::Rupiah
                                                             : MoneyUnit::Unknown;
    const Amount amount = amountOf(cell(column), unit, m_table.decimalSign());
    const QString written = Grid::textOf(cell(column));
    if (amount.state == Amount::State::Negative)
        m_context.report.warn(
            place(&column), "negative_amount",
            Text::tr("The amount is negative (Rp %1) and was left out. Planned money cannot be "
                     "less than zero.")
                .arg(QLocale().toString(-amount.money.rupiah)),
            written);
    else if (amount.state == Amount::State::Unreadable)
        m_context.report.warn(place(&column), "unreadable_amount",
                              Text::tr("“%1” is no amount of money and was left out.").arg(written.left(60)),
                              written);
    return amount;
}

QString RowReader::note() const
{
    QStringList lines;
    if (const QString own = texts(Field::Note); !own.isEmpty())
        lines.append(own);
    for (const Column &column : m_table.columns)
        if (column.field == Field::Unknown)
            if (const QString one = text(column); !one.isEmpty())
                lines.append(QStringLiteral("%1: %2").arg(column.heading, QString(one).replace(u'\n', u' ')));
    return lines.join(u'\n');
}

QString mergedNote(const QString &present, const QString &note)
{
    QString merged = present;
    for (const QString &line : note.split(u'\n', Qt::SkipEmptyParts)) {
        QStringList lines = merged.split(u'\n');
        if (lines.contains(line))
            continue;
        const auto colon = line.indexOf(QStringLiteral(": "));
        const QString heading = colon > 0 ? line.left(colon + 2) : QString();
        const auto same = std::ranges::find_if(
            lines, [&](const QString &other) { return !heading.isEmpty() && other.startsWith(heading); });
        if (same != lines.end())
            *same = line;
        else if (merged.isEmpty())
            lines = {line};
        else
            lines.append(line);
        merged = lines.join(u'\n');
    }
    return merged;
}
