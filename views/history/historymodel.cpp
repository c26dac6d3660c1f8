// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/history/historymodel.h"

#include "model/domain/format.h"

#include <QLocale>

namespace {

QString timeOf(const QDateTime &at)
{
    return QLocale().toString(at.time(), QLocale::ShortFormat);
}

Cell versionCell(const Version &version, int column)
{
    switch (column) {
    case HistoryModel::Time:
        return {.text = timeOf(version.at), .tone = Tone::Secondary};
    case HistoryModel::What:
        return {.text = version.name, .bold = true, .diamond = true, .toolTip = version.note};
    case HistoryModel::State:
        return {.text = HistoryModel::tr("version"), .tone = Tone::Secondary};
    case HistoryModel::Author:
        return {.text = version.author, .tone = Tone::Secondary};
    default:
        return {};
    }
}

std::vector<ColumnLook> looks()
{
    return {
        {.id = QStringLiteral("time"), .title = HistoryModel::tr("Time"), .width = 92},
        {.id = QStringLiteral("what"), .title = HistoryModel::tr("Change"), .width = 320},
        {.id = QStringLiteral("state"), .title = HistoryModel::tr("State"), .width = 112},
        {.id = QStringLiteral("author"), .title = HistoryModel::tr("By"), .width = 184},
        {.id = QStringLiteral("number"),
         .title = HistoryModel::tr("No."),
         .width = 64,
         .alignment = Qt::AlignRight,
         .hidden = true},
    };
}

}

HistoryModel::HistoryModel(QObject *parent)
    : OutlineModel(looks(), parent)
{
}

void HistoryModel::show(HistoryFacts facts, const HistoryOptions &options)
{
    m_facts = std::move(facts);
    setOutline(historyOutline(m_facts, options));
}

Cell HistoryModel::cell(const OutlineKey &key, int column) const
{
    if (key.kind == historyrow::Day)
        return column == 0 ? dayCell(key) : Cell{};
    if (const Version *version = m_facts.version(key))
        return versionCell(*version, column);
    if (const HistoryEntry *entry = m_facts.entry(key))
        return entryCell(*entry, column);
    return startCell(column);
}

Cell HistoryModel::dayCell(const OutlineKey &key) const
{
    const QDate day = QDate::fromJulianDay(key.id);
    return {.text = QLocale().toString(day, QStringLiteral("dddd, d MMMM yyyy")),
            .value = day,
            .bold = true,
            .detail = QStringLiteral("· ") + tr("%n entries", nullptr, rowCount(indexOf(key)))};
}

Cell HistoryModel::entryCell(const HistoryEntry &entry, int column) const
{
    const Tone tone = entry.undone ? Tone::Secondary : Tone::Normal;
    switch (column) {
    case Time:
        return {.text = timeOf(entry.at), .tone = Tone::Secondary};
    case What:
        return {.text = format::capitalised(entry.label), .tone = tone};
    case State:
        return stateCell(entry.number, entry.undone);
    case Author:
        return {.text = entry.author, .tone = tone};
    default:
        return {.text = QString::number(entry.number), .value = entry.number, .tone = Tone::Secondary};
    }
}

Cell HistoryModel::stateCell(qint64 number, bool undone) const
{
    if (undone)
        return {.text = tr("undone"), .tone = Tone::Secondary};
    if (number == m_facts.present())
        return {.text = tr("now"), .tone = Tone::Ok, .mark = marks::Kind::Ok};
    return {};
}

/// Before the first change.
Cell HistoryModel::startCell(int column) const
{
    if (column == What)
        return {.text = tr("New plan"), .tone = Tone::Secondary};
    return column == State ? stateCell(0, false) : Cell{};
}
