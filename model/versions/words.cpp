// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/versions/words.h"

#include "model/domain/names.h"
#include "model/versions/names.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

using Kind = RowChange::Kind;
using Field = TableDescription::Field;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Changes)
};

using Told = std::vector<ToldChange>;

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

/// The changes of one table.
class TableWords {
public:
    TableWords(const TableDescription &table, const RowNames &names)
        : m_table(table)
        , m_names(names)
    {
    }

    /// From \a many on, changes of one kind are counted instead of told.
    Told told(const std::vector<const RowChange *> &changes, std::size_t many) const;

private:
    Told toldOf(const RowChange &change) const;
    Told toldCells(const RowChange &change) const;
    QString countLine(Kind kind, const std::vector<const RowChange *> &changes) const;
    QStringList changedFields(const std::vector<const RowChange *> &changes) const;
    QString subject(const RowChange &change) const;
    QString title() const { return capitalised(fieldTitle(m_table.title)); }
    QString value(const Field &field, const std::optional<SqlValue> &cell) const;
    QString rowValue(const Field &field, qint64 id) const;
    bool isTold(std::size_t column, const RowChange &change) const;
    /// A relation that only says that two belong together: being there is all it tells.
    bool isBond() const;
    /// The amount, value or answer that the row is there for needs no title.
    bool isMain(std::size_t column) const;

    const TableDescription &m_table;
    const RowNames &m_names;
};

bool TableWords::isBond() const
{
    return m_table.name == u"support" || m_table.name == u"dependency" || m_table.name == u"exemption";
}

bool TableWords::isMain(std::size_t column) const
{
    return !m_table.entity && !isBond() && m_table.fields[column - 1].key;
}

const std::optional<SqlValue> &cell(const std::vector<std::optional<SqlValue>> &cells, std::size_t column)
{
    static const std::optional<SqlValue> none;
    return column < cells.size() ? cells[column] : none;
}

QString numberText(const SqlValue &cell)
{
    if (const auto *whole = std::get_if<qint64>(&cell))
        return QString::number(*whole);
    const auto *real = std::get_if<double>(&cell);
    return real ? QLocale().toString(*real, 'g', 6) : QString();
}

QString shareText(const SqlValue &cell)
{
    const auto *real = std::get_if<double>(&cell);
    return real ? Text::tr("%1%", "percent").arg(QLocale().toString(*real * 100, 'g', 4)) : QString();
}

QString yearText(qint64 year)
{
    return year == 0 ? QString() : QString::number(year);
}

QString wholeText(const Field &field, qint64 number)
{
    switch (field.shown.as) {
    case Shown::As::Money:
        return Text::tr("Rp %1").arg(QLocale().toString(number));
    case Shown::As::YesNo:
        return number == 0 ? Text::tr("no") : Text::tr("yes");
    default:
        return field.name.endsWith(u"year") ? yearText(number) : QString::number(number);
    }
}

QString textText(const Field &field, const QString &text)
{
    switch (field.shown.as) {
    case Shown::As::Word:
        return field.shown.word(text);
    case Shown::As::Picture:
        return text.isEmpty() ? QString() : Text::tr("a picture");
    case Shown::As::Date:
        return QLocale().toString(QDate::fromString(text, Qt::ISODate), QStringLiteral("d MMMM yyyy"));
    default:
        return shortened(text);
    }
}

QString TableWords::rowValue(const Field &field, qint64 id) const
{
    if (id == 0)
        return m_table.name == u"ceiling" ? Text::tr("all sources") : QString();
    return m_names.name(*field.shown.row, id);
}

/// "–" for nothing.
QString TableWords::value(const Field &field, const std::optional<SqlValue> &cell) const
{
    QString text;
    if (!cell)
        text = QString();
    else if (field.shown.as == Shown::As::Share)
        text = shareText(*cell);
    else if (const auto *whole = std::get_if<qint64>(&*cell))
        text = field.shown.as == Shown::As::Row ? rowValue(field, *whole) : wholeText(field, *whole);
    else if (const auto *words = std::get_if<QString>(&*cell))
        text = textText(field, *words);
    else
        text = numberText(*cell);
    return text.isEmpty() ? QStringLiteral("–") : text;
}

QString TableWords::subject(const RowChange &change) const
{
    const auto *id = change.key.empty() ? nullptr : std::get_if<qint64>(&change.key.front());
    if (m_table.entity && id) {
        const QString called = m_names.title(*m_table.entity, *id);
        return called.isEmpty() ? title() : called;
    }
    QStringList parts;
    std::size_t part = 0;
    for (const Field &field : m_table.fields)
        if (field.key && part < change.key.size())
            parts.append(value(field, change.key[part++]));
    return title() + u' ' + parts.join(QStringLiteral(" · "));
}

/// A new row tells what it is there for and what is filled; a changed one what differs.
bool TableWords::isTold(std::size_t column, const RowChange &change) const
{
    if (m_table.fields[column].key)
        return false;
    if (change.kind == Kind::Update)
        return cell(change.after, column).has_value();
    const auto &cells = change.kind == Kind::Insert ? change.after : change.before;
    const QString text = value(m_table.fields[column], cell(cells, column));
    return isMain(column) || (text != u"–" && text != u"0" && text != Text::tr("no"));
}

Told TableWords::toldCells(const RowChange &change) const
{
    Told all;
    for (std::size_t column = 0; column < m_table.fields.size(); ++column) {
        const Field &field = m_table.fields[column];
        if (!isTold(column, change) || (field.name == u"position" && !isMain(column)))
            continue;
        all.push_back({.what = subject(change),
                       .field = isMain(column) ? QString() : fieldTitle(field.title),
                       .before = value(field, cell(change.before, column)),
                       .after = value(field, cell(change.after, column))});
    }
    if (all.empty())
        all.push_back({Text::tr("%1: moved to another place", "what").arg(subject(change))});
    return all;
}

Told TableWords::toldOf(const RowChange &change) const
{
    if (change.kind == Kind::Update || (!m_table.entity && !isBond()))
        return toldCells(change);
    const QString what = m_table.entity ? (title() + u' ' + subject(change)) : subject(change);
    return {{change.kind == Kind::Insert ? Text::tr("%1 added", "what").arg(what)
                                         : Text::tr("%1 removed", "what").arg(what)}};
}

QStringList TableWords::changedFields(const std::vector<const RowChange *> &changes) const
{
    QStringList titles;
    for (const Field &field : m_table.fields) {
        const auto column = std::size_t(&field - m_table.fields.data());
        const bool changed = std::ranges::any_of(changes, [&](const RowChange *change) {
            return !field.key && cell(change->after, column).has_value();
        });
        if (changed)
            titles.append(fieldTitle(field.title));
    }
    return titles;
}

QString TableWords::countLine(Kind kind, const std::vector<const RowChange *> &changes) const
{
    const QString what = fieldTitle(m_table.title);
    const int count = int(changes.size());
    if (kind == Kind::Insert)
        return Text::tr("%n × %1 added", "what", count).arg(what);
    if (kind == Kind::Delete)
        return Text::tr("%n × %1 removed", "what", count).arg(what);
    return Text::tr("%n × %1 changed: %2", "what, fields", count)
        .arg(what, changedFields(changes).join(QStringLiteral(", ")));
}

Told TableWords::told(const std::vector<const RowChange *> &changes, std::size_t many) const
{
    Told all;
    for (const Kind kind : {Kind::Insert, Kind::Update, Kind::Delete}) {
        std::vector<const RowChange *> alike = changes;
        std::erase_if(alike, [&](const RowChange *change) { return change->kind != kind; });
        if (alike.size() >= many) {
            all.push_back({countLine(kind, alike)});
            continue;
        }
        for (const RowChange *change : alike)
            std::ranges::move(toldOf(*change), std::back_inserter(all));
    }
    return all;
}

}

QString ToldChange::text() const
{
    if (!hasValues())
        return what;
    if (field.isEmpty())
        return Text::tr("%1: %2 → %3", "what, before, after").arg(what, before, after);
    return Text::tr("%1: %2 %3 → %4", "what, field, before, after").arg(what, field, before, after);
}

std::vector<ToldChange> told(const std::vector<RowChange> &changes, const PlanData &data, std::size_t many)
{
    const RowNames names(data, changes);
    Told all;
    for (const TableDescription &table : tableDescriptions()) {
        std::vector<const RowChange *> its;
        for (const RowChange &change : changes)
            if (change.table == table.name)
                its.push_back(&change);
        // A changeset has no order of its own.
        std::ranges::sort(its, {}, [](const RowChange *change) { return std::tie(change->key); });
        std::ranges::move(TableWords(table, names).told(its, many), std::back_inserter(all));
    }
    return all;
}

QStringList inWords(const std::vector<RowChange> &changes, const PlanData &data)
{
    QStringList lines;
    for (const ToldChange &change : told(changes, data))
        lines.append(change.text());
    return lines;
}
