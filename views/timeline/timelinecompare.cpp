// SPDX-License-Identifier: GPL-3.0-or-later
// The timeline beside a named version of the plan.
#include "views/timeline/timelinepage.h"

#include "model/versions/dataat.h"
#include "views/timeline/slipspanel.h"
#include "views/timeline/timelinechart.h"
#include "views/timeline/timelinetree.h"
#include "views/timeline/timelinewords.h"

#include <QActionGroup>
#include <QMenu>
#include <QToolButton>

namespace {

TimelineBars::Ghosts ghostsOf(const PlanData &data)
{
    const TimelineFacts facts = timelineFacts(data, QDate());
    TimelineBars::Ghosts ghosts;
    for (const Activity &activity : data.activities)
        if (const schedule::Days days = daysOf(facts, activity); days.isValid())
            ghosts.insert(activity.id.value, days);
    return ghosts;
}

}

void TimelinePage::buildComparison()
{
    m_slips = new SlipsPanel(this);
    addSideTab(tr("Slips"), m_slips);
    connect(m_slips, &SlipsPanel::versionChosen, this, &TimelinePage::compareWith);
    connect(m_slips, &SlipsPanel::activityChosen, this, [this](Id<Activity> activity) {
        if (m_facts.data.activities.find(activity))
            reveal({Selection::Kind::Activity, activity.value});
    });
    connect(&plan(), &Plan::historyChanged, this, &TimelinePage::showVersions);
    showVersions();
}

std::vector<Version> TimelinePage::newestVersions() const
{
    std::vector<Version> versions = plan().versions();
    std::ranges::stable_sort(versions, std::ranges::greater(), &Version::at);
    return versions;
}

void TimelinePage::showVersions()
{
    m_slips->setVersions(newestVersions(), m_comparison ? m_comparison->version.id : 0);
}

void TimelinePage::fillCompare(QMenu *menu)
{
    menu->clear();
    auto *choices = new QActionGroup(menu);
    const auto add = [&](const QString &text, qint64 version) {
        QAction *action = menu->addAction(text, this, [this, version] { compareWith(version); });
        action->setCheckable(true);
        action->setChecked((m_comparison ? m_comparison->version.id : 0) == version);
        choices->addAction(action);
    };
    add(tr("Compare with: nothing"), 0);
    menu->addSeparator();
    const std::vector<Version> versions = newestVersions();
    for (const Version &version : versions)
        add(timelinewords::versionName(version).replace(u'&', QStringLiteral("&&")), version.id);
    if (versions.empty())
        menu->addAction(tr("No named version yet: Ctrl+S names one"))->setEnabled(false);
}

void TimelinePage::compareWith(qint64 version)
{
    m_comparison.reset();
    const std::vector<Version> versions = plan().versions();
    if (const auto found = std::ranges::find(versions, version, &Version::id); found != versions.end()) {
        m_comparison = Comparison{.version = *found};
        try {
            m_comparison->data = dataAt(plan(), found->entry);
            m_comparison->ghosts = ghostsOf(m_comparison->data);
        } catch (const Failure &failure) {
            m_comparison->problem = failure.sentence();
        }
    }
    m_compare->setCheckable(m_comparison.has_value());
    m_compare->setChecked(m_comparison.has_value());
    m_compare->setToolTip(m_comparison
                              ? tr("Compared with %1").arg(timelinewords::versionName(m_comparison->version))
                              : tr("Compare with a named version"));
    showVersions();
    showSlips();
    showBars();
}

/// What slipped, and why as the history says it.
void TimelinePage::showSlips()
{
    if (!m_comparison || !m_comparison->problem.isEmpty()) {
        m_slips->show({}, m_comparison ? m_comparison->problem : QString());
        return;
    }
    std::map<Id<Activity>, HistoryEntry> reasons;
    QString problem;
    try {
        reasons = lastDateChanges(plan(), m_comparison->version.entry);
    } catch (const Failure &failure) {
        problem = failure.sentence();
    }
    m_slips->show(slipRows(m_comparison->data, m_facts.data, reasons), problem);
}
