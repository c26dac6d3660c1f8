// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/import/activityitems.h"
#include "model/exchange/import/links.h"
#include "model/exchange/import/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

QString keyOf(const QString &scope, const QString &text)
{
    return scope + u'\n' + compactWords(text);
}

QString ownerOf(const auto &activity)
{
    return QString::number(activity.program ? activity.program.value : activity.candidate.value);
}

/// Where each activity can be named from: its program, its table, its file, everywhere. The nearest wins.
class Names {
public:
    Names(const Context &context, const std::vector<ActivityItem> &items)
    {
        for (const ActivityItem &item : items) {
            for (const QString &scope : scopesOf(item))
                for (const QString &name : {item.code, item.name})
                    add(scope, name, item.activity);
            add(numbersOf(item), item.number, item.activity);
        }
        context.plan.of<Activity>().forEach([&](const Activity &activity) {
            add(QStringLiteral("plan ") + ownerOf(activity), activity.code, activity.id);
            add(QStringLiteral("plan"), activity.code, activity.id);
        });
    }

    /// None where nobody has the name, or several have it equally near.
    Id<Activity> find(const ActivityItem &from, const QString &name) const
    {
        QStringList scopes = scopesOf(from);
        scopes.append({QStringLiteral("plan ") + ownerOf(from), QStringLiteral("plan")});
        if (from.table->sheet->headings.isEmpty())
            scopes.append(numbersOf(from));
        else
            scopes.prepend(numbersOf(from));  // a list of records names its rows by nothing else
        for (const QString &scope : scopes)
            if (const auto found = m_ids.constFind(keyOf(scope, name)); found != m_ids.constEnd())
                return found->size() == 1 ? found->front() : Id<Activity>{};
        return {};
    }

private:
    static QString numbersOf(const ActivityItem &item)
    {
        return QStringLiteral("numbers ") + QString::number(quintptr(item.table), 16);
    }

    static QStringList scopesOf(const ActivityItem &item)
    {
        const QString table = QString::number(quintptr(item.table), 16);
        return {table + ownerOf(item), table, item.table->book->file, QString()};
    }

    void add(const QString &scope, const QString &name, Id<Activity> id)
    {
        if (name.isEmpty())
            return;
        auto &ids = m_ids[keyOf(scope, name)];
        // All names of an activity are added together, so that a name it has twice comes right after itself.
        if (ids.isEmpty() || ids.last() != id)
            ids.append(id);
    }

    QHash<QString, QList<Id<Activity>>> m_ids{};
};

class Linker {
public:
    Linker(Context &context, const std::vector<ActivityItem> &items)
        : m_context(context)
        , m_items(items)
        , m_names(context, items)
        , m_calendar(context.plan.city().workWeek)
    {
        for (const ActivityItem &item : items)
            m_byActivity.emplace(item.activity, &item);
        for (const Dependency &link : context.plan.of<Dependency>().base())
            m_present[link.successor].push_back(link);
    }

    void link()
    {
        for (const ActivityItem &item : m_items)
            if (!item.predecessors.isEmpty())
                linkItem(item);
        refuseCycles();
        checkDates();
    }

private:
    Place place(const ActivityItem &item) const
    {
        return {item.table, item.row, item.table->column(Field::Predecessor)};
    }

    /// What the cell names becomes all that the activity waits for.
    void linkItem(const ActivityItem &item)
    {
        auto &table = m_context.plan.of<Dependency>();
        const auto isCode = [&](const QString &text) { return bool(m_names.find(item, text)); };
        std::vector<Dependency> stated;
        for (const WrittenLink &written : linksIn(item.predecessors, isCode))
            if (const auto link = linkOf(item, written))
                stated.push_back(*link);
        for (const Dependency &link : table.base())
            if (link.successor == item.activity
                && std::ranges::find(stated, link.key(), &Dependency::key) == stated.end())
                table.remove(link.key());
        for (const Dependency &link : stated)
            table.put(link);
        m_stated.insert(m_stated.end(), stated.begin(), stated.end());
    }

    std::optional<Dependency> linkOf(const ActivityItem &item, const WrittenLink &written)
    {
        const Id<Activity> predecessor = m_names.find(item, written.predecessor);
        if (!written.unknownType.isEmpty()) {
            m_context.report.error(place(item), "unknown_link",
                                   Text::tr("“%1” is no kind of link. Use FS, SS, FF or SF, like 12FS+5.")
                                       .arg(written.unknownType),
                                   item.predecessors);
        } else if (!predecessor) {
            m_context.report.error(
                place(item), "unknown_predecessor",
                Text::tr("There is no activity “%1” to wait for, or more than one. Correct the number.")
                    .arg(written.predecessor.left(60)),
                item.predecessors);
        } else if (predecessor == item.activity) {
            m_context.report.error(place(item), "self_predecessor",
                                   Text::tr("The activity waits for itself. Take its own number out."),
                                   item.predecessors);
        } else {
            return Dependency{predecessor, item.activity, written.type, written.lag};
        }
        return {};
    }

    void refuseCycles()
    {
        std::vector<Dependency> links;
        m_context.plan.of<Dependency>().forEach([&](const Dependency &link) { links.push_back(link); });
        std::set<Id<Activity>> open = inCycles(links);
        for (const ActivityItem &item : m_items) {
            if (!open.contains(item.activity))
                continue;
            const std::vector<Id<Activity>> cycle = cycleThrough(item.activity, links);
            if (cycle.empty())
                continue;
            QStringList names;
            for (const Id<Activity> id : cycle) {
                names.append(nameOf(id));
                open.erase(id);
            }
            names.append(names.front());
            m_context.report.error(
                place(item), "cycle",
                Text::tr("These activities wait for each other in a circle: %1. Take one of the links out.")
                    .arg(names.join(QStringLiteral(" → "))),
                item.predecessors);
        }
    }

    QString nameOf(Id<Activity> id) const
    {
        if (const auto item = m_byActivity.find(id); item != m_byActivity.end()) {
            const int row = item->second->table->grid->sheetRow(item->second->row, 0);
            const QString name = item->second->code.isEmpty() ? item->second->name : item->second->code;
            return Text::tr("%1 (row %2)", "activity, where it stands").arg(name).arg(row);
        }
        const Activity *activity = m_context.plan.of<Activity>().find(id);
        return activity->code.isEmpty() ? activity->name : activity->code;
    }

    void checkDates()
    {
        const auto &activities = m_context.plan.of<Activity>();
        for (const Dependency &link : m_stated) {
            const ActivityItem &item = *m_byActivity.at(link.successor);
            const Activity *before = activities.find(link.predecessor);
            if (!datesHold(*before, *activities.find(link.successor), link, m_calendar))
                m_context.report.warn(
                    place(item), "dates_break_link",
                    Text::tr("The dates do not fit the link to “%1”: the activity would be too early. Both "
                             "were kept.")
                        .arg(before->name.left(60)),
                    item.predecessors);
        }
    }

    Context &m_context;
    const std::vector<ActivityItem> &m_items;
    Names m_names;
    /// Without holidays: other people's tables seldom know them. What they break the timeline shows, and
    /// offers to shift.
    schedule::WorkCalendar m_calendar;
    std::map<Id<Activity>, const ActivityItem *> m_byActivity{};
    std::map<Id<Activity>, std::vector<Dependency>> m_present{};  ///< what the plan has, by who waits
    std::vector<Dependency> m_stated{};
};

}

void layLinks(Context &context, const std::vector<ActivityItem> &items)
{
    Linker(context, items).link();
}
