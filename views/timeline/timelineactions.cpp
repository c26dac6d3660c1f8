// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with the rows and links of the timeline.
#include "views/timeline/timelinepage.h"

#include "model/edits/rows.h"
#include "views/common/emptypage.h"
#include "views/common/icons.h"
#include "views/timeline/newactivity.h"
#include "views/timeline/timelinechart.h"
#include "views/timeline/timelinelegend.h"
#include "views/timeline/timelinelinkmenu.h"
#include "views/timeline/timelinemodel.h"
#include "views/timeline/timelinepush.h"
#include "views/timeline/timelinetree.h"
#include "views/timeline/timelinewords.h"

#include <QMenu>
#include <QPushButton>

QWidget *TimelinePage::emptyPage()
{
    auto *empty = new EmptyPage(
        "timeline", tr("Here stand programs and activities along the years, with what waits for what."));
    connect(empty->addPrimary(tr("Import workbook…")), &QPushButton::clicked, this,
            [this] { Q_EMIT commandRequested(QStringLiteral("import")); });
    connect(empty->addOther(tr("Write the first program")), &QPushButton::clicked, this,
            &TimelinePage::addProgram);
    return empty;
}

void TimelinePage::fillMenu(QMenu *menu, const OutlineKey &key)
{
    if (key.kind <= timelinerow::Group)
        return;
    menu->addAction(icon("timeline"), tr("Show its bar"), this, [this, key] { m_chart->showBar(key); });
    const Selection selection = selectionOf(key);
    menu->addAction(icon(key.kind == timelinerow::Candidate ? "candidate" : "masterplan"),
                    key.kind == timelinerow::Candidate ? tr("Show among the candidates")
                                                       : tr("Show in the masterplan"),
                    this, [this, selection] { Q_EMIT lookRequested(selection); });
    if (!plan().canEdit())
        return;
    menu->addAction(icon("plus"), tr("Add activity"), QKeySequence(Qt::Key_Insert), this,
                    &TimelinePage::addActivity);
    if (key.kind == timelinerow::Activity)
        fillActivityMenu(menu, {key.id});
}

void TimelinePage::fillActivityMenu(QMenu *menu, Id<Activity> activity)
{
    if (!schedule::shifts(m_facts.data, m_facts.schedule, m_facts.calendar, activity).empty())
        menu->addAction(icon("right"), tr("Shift so that links are kept"), this,
                        [this, activity] { shiftToLinks(activity); });
    addLinkMenus(menu, plan(), activity);
}

void TimelinePage::fillMore(QMenu *menu)
{
    menu->clear();
    if (plan().canEdit()) {
        menu->addAction(icon("plus"), tr("Add activity"), QKeySequence(Qt::Key_Insert), this,
                        &TimelinePage::addActivity)
            ->setEnabled(m_tree->currentKey().kind > timelinerow::Group);
        const auto waiting = int(shiftsIn(m_facts).size());
        menu->addAction(icon("right"), tr("Shift all so that links are kept (%n)", nullptr, waiting), this,
                        [this] { shiftToLinks(); })
            ->setEnabled(waiting > 0);
        menu->addSeparator();
    }
    menu->addAction(icon("fit"), tr("Whole plan"), QKeySequence(Qt::CTRL | Qt::Key_0), m_chart,
                    &TimelineChart::fit);
    menu->addAction(tr("Open all rows"), m_tree, &QTreeView::expandAll);
    menu->addAction(tr("Close all rows"), this, [this] { m_tree->expandToDepth(0); });
}

void TimelinePage::showLinkMenu(const QPoint &position, const Rows<Dependency>::Key &link)
{
    const Dependency *found = plan().data().dependencies.find(link);
    if (!found || !plan().canEdit())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addSection(timelinewords::linkName(plan().data(), *found).replace(u'&', QStringLiteral("&&")));
    fillLinkMenu(menu, plan(), link);
    menu->popup(position);
}

void TimelinePage::shiftToLinks(Id<Activity> from)
{
    const std::vector<schedule::Shift> moved
        = schedule::shifts(m_facts.data, m_facts.schedule, m_facts.calendar, from);
    if (!edits::shift(plan(), datesOf(m_facts.data, moved)))
        return;
    m_legend->setSentence(
        moved.empty() ? tr("Nothing can be shifted: what is done, fixed or without dates stays.")
                      : tr("%n activities were shifted so that links are kept.", nullptr, int(moved.size())));
}

void TimelinePage::removeRows(const std::vector<OutlineKey> &keys)
{
    std::vector<Id<Program>> programs;
    std::vector<Id<Activity>> activities;
    for (const OutlineKey &key : keys) {
        if (key.kind == timelinerow::Program)
            programs.push_back({key.id});
        else if (key.kind == timelinerow::Activity)
            activities.push_back({key.id});
    }
    if (!programs.empty())
        edits::remove(plan(), programs);
    else
        edits::remove(plan(), activities);
}

void TimelinePage::addProgram()
{
    Id<Program> added;
    if (edits::add(plan(), Program{.name = tr("New program")}, &added))
        Q_EMIT lookRequested({Selection::Kind::Program, added.value});
}

void TimelinePage::addActivity()
{
    std::optional<NewActivity> added = newActivity(m_facts, m_tree->currentKey());
    if (!added || !plan().canEdit())
        return;
    added->activity.id = Id<Activity>::create();
    added->activity.name = tr("New activity");
    const std::vector<Activity> next = edits::placed(m_facts.data, added->activity, added->before);
    const bool made = plan().edit(edits::addLabel(table<Activity>().title, {}), [&](Database &db) {
        for (const Activity &activity : next)
            rows::put(db, activity);
    });
    if (!made || !reveal({Selection::Kind::Activity, added->activity.id.value}))
        return;
    m_tree->setFocus();
    m_tree->edit(m_tree->currentIndex().siblingAtColumn(TimelineModel::Name));
}
