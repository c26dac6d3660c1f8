// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/budget.h"

#include <QtGlobal>

template <>
const Table<FundingSource> &table<FundingSource>()
{
    static const Table<FundingSource> description{
        "funding_source",
        QT_TRANSLATE_NOOP("Field", "funding source"),
        {
            keyColumn<&FundingSource::id>("id", QT_TRANSLATE_NOOP("Field", "key")),
            column<&FundingSource::name>("name", QT_TRANSLATE_NOOP("Field", "name")),
            column<&FundingSource::apbd>("apbd", QT_TRANSLATE_NOOP("Field", "part of the APBD")),
            column<&FundingSource::aliases>("aliases", QT_TRANSLATE_NOOP("Field", "other names")),
            column<&FundingSource::position>("position", QT_TRANSLATE_NOOP("Field", "order")),
        }};
    return description;
}

template <>
const Table<BudgetLine> &table<BudgetLine>()
{
    static const Table<BudgetLine> description{
        "budget_line",
        QT_TRANSLATE_NOOP("Field", "budget line"),
        {
            keyColumn<&BudgetLine::program>("program_id", QT_TRANSLATE_NOOP("Field", "program")),
            keyColumn<&BudgetLine::year>("year", QT_TRANSLATE_NOOP("Field", "year")),
            keyColumn<&BudgetLine::source>("source_id", QT_TRANSLATE_NOOP("Field", "funding source")),
            column<&BudgetLine::planned>("planned", QT_TRANSLATE_NOOP("Field", "planned")),
            column<&BudgetLine::realised>("realised", QT_TRANSLATE_NOOP("Field", "realised")),
            column<&BudgetLine::assumed>("assumed", QT_TRANSLATE_NOOP("Field", "split assumed")),
        }};
    return description;
}

template <>
const Table<Ceiling> &table<Ceiling>()
{
    static const Table<Ceiling> description{
        "ceiling",
        QT_TRANSLATE_NOOP("Field", "ceiling"),
        {
            keyColumn<&Ceiling::year>("year", QT_TRANSLATE_NOOP("Field", "year")),
            keyColumn<&Ceiling::source>("source_id", QT_TRANSLATE_NOOP("Field", "funding source")),
            column<&Ceiling::amount>("amount", QT_TRANSLATE_NOOP("Field", "amount")),
        }};
    return description;
}

void removeRow(Database &db, Id<FundingSource> id)
{
    db.run("DELETE FROM budget_line WHERE source_id = ?", id);
    db.run("DELETE FROM ceiling WHERE source_id = ?", id);
    rows::remove<FundingSource>(db, id);
}
