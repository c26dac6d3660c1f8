// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timelinelinkmenu.h"

#include "model/domain/names.h"
#include "model/domain/words.h"
#include "model/edits/activities.h"
#include "views/common/icons.h"
#include "views/timeline/timelinewords.h"

#include <QActionGroup>
#include <QApplication>
#include <QCoreApplication>
#include <QInputDialog>
#include <QMenu>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

constexpr int longestLag = 3'650;  // work days

void askLag(Plan &plan, const Dependency &link)
{
    bool accepted = false;
    const int lag = QInputDialog::getInt(QApplication::activeWindow(), Text::tr("Lag"),
                                         Text::tr("Work days between the two ends (negative: they overlap):"),
                                         link.lag, -longestLag, longestLag, 1, &accepted);
    Dependency next = link;
    next.lag = lag;
    if (accepted && lag != link.lag)
        edits::changeLink(plan, link.key(), next);
}

void addKinds(QMenu *menu, Plan &plan, const Dependency &link)
{
    auto *kinds = new QActionGroup(menu);
    for (const Link kind : {Link::FS, Link::SS, Link::FF, Link::SF}) {
        QAction *action
            = menu->addAction(Text::tr("%1: %2", "FS, finish to start").arg(token(kind), word(kind)), menu,
                              [&plan, link, kind] {
                                  Dependency next = link;
                                  next.type = kind;
                                  if (kind != link.type)
                                      edits::changeLink(plan, link.key(), next);
                              });
        action->setCheckable(true);
        action->setChecked(kind == link.type);
        kinds->addAction(action);
    }
}

QString titleIn(const PlanData &data, Id<Activity> id)
{
    const Activity *activity = data.activities.find(id);
    return activity ? titleOf(*activity) : QString();
}

void addLinkMenu(QMenu *menu, Plan &plan, const Dependency &link, const QString &title)
{
    QMenu *own = menu->addMenu(icon("link"), QString(title).replace(u'&', QStringLiteral("&&")));
    fillLinkMenu(own, plan, link.key());
}

}

void fillLinkMenu(QMenu *menu, Plan &plan, const Rows<Dependency>::Key &link)
{
    const PlanData data = plan.data();
    const Dependency *found = data.dependencies.find(link);
    if (!found || !plan.canEdit())
        return;
    addKinds(menu, plan, *found);
    menu->addSeparator();
    menu->addAction(Text::tr("Lag: %1…").arg(timelinewords::link(*found)), menu,
                    [&plan, lagged = *found] { askLag(plan, lagged); });
    menu->addAction(icon("trash"), Text::tr("Remove the link"), menu,
                    [&plan, link] { edits::unlink(plan, {link}); });
}

void addLinkMenus(QMenu *menu, Plan &plan, Id<Activity> activity)
{
    if (!plan.canEdit())
        return;
    const PlanData data = plan.data();
    for (const Dependency &link : data.dependencies) {
        const bool waits = link.successor == activity;
        if (!waits && link.predecessor != activity)
            continue;
        const QString kind = timelinewords::link(link);
        addLinkMenu(menu, plan, link,
                    waits ? Text::tr("Waits for %1 (%2)", "activity, kind of link")
                                .arg(titleIn(data, link.predecessor), kind)
                          : Text::tr("Followed by %1 (%2)", "activity, kind of link")
                                .arg(titleIn(data, link.successor), kind));
    }
}
