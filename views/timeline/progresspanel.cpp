// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/progresspanel.h"

#include "model/domain/format.h"
#include "model/domain/names.h"
#include "model/edits/rows.h"
#include "model/schedule/warnings.h"
#include "views/common/emptypage.h"
#include "views/common/form.h"
#include "views/common/labels.h"
#include "views/common/panel.h"
#include "views/common/segments.h"
#include "views/common/typed.h"
#include "views/timeline/progresscurve.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace {

constexpr std::size_t mostRows = 12;
constexpr double visible = 0.005;  ///< a lag below half a percent is none

/// Those that are furthest behind first; only those that are behind.
std::vector<std::pair<Id<Program>, schedule::Earned>>
behind(const schedule::ProgressReport &report,
       const std::function<schedule::Earned(const schedule::Progress &)> &of)
{
    std::vector<std::pair<Id<Program>, schedule::Earned>> result;
    for (const auto &[program, progress] : report.programs)
        if (const schedule::Earned earned = of(progress); earned.lead().value_or(0) < -visible)
            result.emplace_back(program, earned);
    std::ranges::stable_sort(result, {}, [](const auto &each) { return *each.second.lead(); });
    return result;
}

void addNote(Panel *panel, const QString &words)
{
    auto *note = labels::pale(words);
    note->setWordWrap(true);
    note->setContentsMargins(12, 6, 12, 6);
    labels::makeSmaller(note, 1);
    panel->addRow(note);
}

}

ProgressPanel::ProgressPanel(Plan &plan, QWidget *parent)
    : QWidget(parent)
    , m_plan(plan)
    , m_empty(new EmptyPage("timeline",
                            tr("Here you see what should be done by a day and what is, once there are "
                               "activities with dates.")))
{
    m_empty->setNarrow();
    m_area = new QScrollArea;
    m_area->setWidget(content());
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_area);
    all->addWidget(m_empty);
}

QWidget *ProgressPanel::content()
{
    m_asOf = new Form;
    m_asOf
        ->addLine(
            QStringLiteral("as_of"), tr("As of"), [this] { return typed::textOf(m_plan.data().city().asOf); },
            [this](const QString &written) {
                City city = m_plan.data().city();
                city.asOf = typed::date(written);
                if (!city.asOf.isValid() && !written.isEmpty())
                    return typed::dateSentence(written);
                edits::change(m_plan, city);
                return QString();
            })
        ->setPlaceholderText(tr("today"));
    m_asOf->finish();
    m_unit = new Segments(tr("Progress by"));
    m_unit->add(tr("Work days"));
    m_unit->add(tr("Budget"));
    connect(m_unit, &Segments::chosen, this, [this] {
        showShares();
        showPrograms();
    });
    m_shares = new Panel(tr("Planned and actual"));
    m_programs = new Panel(tr("Programs behind"));
    m_late = new Panel(tr("Late"));
    m_atRisk = new Panel(tr("At risk"));
    m_curve = new ProgressCurve;
    // Beside a page there is little room: these take what there is.
    for (QWidget *each : std::initializer_list<QWidget *>{m_asOf, m_curve})
        each->setSizePolicy(QSizePolicy::Ignored, each->sizePolicy().verticalPolicy());
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(12);
    for (QWidget *each :
         std::initializer_list<QWidget *>{m_asOf, m_unit, m_shares, m_curve, m_late, m_atRisk, m_programs})
        column->addWidget(each);
    column->addStretch();
    return inside;
}

void ProgressPanel::showFacts(const TimelineFacts &facts)
{
    m_facts = facts;
    m_stale = true;
    if (isVisible())
        showAll();
}

void ProgressPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        showAll();
}

void ProgressPanel::showAll()
{
    m_stale = false;
    m_report = schedule::progressReport(m_facts.data, m_facts.schedule, m_facts.asOf, m_facts.calendar);
    const bool none = m_report.plan.days.total <= 0 && m_report.plan.money.total <= 0;
    m_area->setVisible(!none);
    m_empty->setVisible(none);
    if (none)
        return;
    m_asOf->setEditable(m_plan.canEdit());
    m_asOf->load();
    m_curve->show({.planned = schedule::plannedCurve(m_facts.data, m_facts.schedule, m_facts.calendar),
                   .asOf = m_facts.asOf,
                   .doneDays = m_report.plan.days.actualShare(),
                   .doneMoney = m_report.plan.money.actualShare()});
    showShares();
    showPrograms();
    showLate();
    showAtRisk();
}

const schedule::Earned &ProgressPanel::earnedOf(const schedule::Progress &progress) const
{
    return m_unit->current() == 0 ? progress.days : progress.money;
}

void ProgressPanel::addRow(Panel *panel, const QString &title, const QString &figure,
                           const Selection &selection)
{
    auto *row = new ClickRow;
    row->setAccessibleName(title);
    row->setAccessibleDescription(figure);
    auto *name = new ElidedLabel(title);
    labels::makeSmaller(name, 1);
    row->add(name, 1);
    auto *right = labels::pale(figure);
    labels::makeSmaller(right, 1);
    row->add(right);
    connect(row, &ClickRow::clicked, this, [this, selection] { Q_EMIT chosen(selection); });
    panel->addRow(row);
}

void ProgressPanel::showShares()
{
    m_shares->clear();
    m_shares->setNote(format::shortDate(m_facts.asOf));
    const auto add = [this](const QString &title, const schedule::Progress &progress,
                            const Selection &selection) {
        const schedule::Earned &earned = earnedOf(progress);
        if (earned.total > 0)
            addRow(m_shares, title,
                   tr("%1 of %2")
                       .arg(format::percent(*earned.actualShare()), format::percent(*earned.plannedShare())),
                   selection);
    };
    add(tr("Whole plan"), m_report.plan, {});
    for (const Pillar *pillar : byPosition(m_facts.data.pillars))
        if (const auto found = m_report.pillars.find(pillar->id); found != m_report.pillars.end())
            add(pillar->name, found->second, {Selection::Kind::Pillar, pillar->id.value});
    if (m_shares->rowCount() == 0)
        addNote(m_shares, tr("There is no budget yet."));
}

void ProgressPanel::showPrograms()
{
    m_programs->clear();
    const auto all
        = behind(m_report, [this](const schedule::Progress &progress) { return earnedOf(progress); });
    m_programs->setNote(QString::number(all.size()), true);
    for (std::size_t i = 0; i < std::min(mostRows, all.size()); ++i) {
        const auto &[id, earned] = all[i];
        const Program *program = m_facts.data.programs.find(id);
        if (program)
            addRow(m_programs, titleOf(*program),
                   tr("%1 of %2")
                       .arg(format::percent(*earned.actualShare()), format::percent(*earned.plannedShare())),
                   {Selection::Kind::Program, id.value});
    }
    if (all.size() > mostRows)
        addNote(m_programs, tr("and %n more", nullptr, int(all.size() - mostRows)));
    if (all.empty())
        addNote(m_programs, tr("No program is behind its plan."));
}

void ProgressPanel::showLate()
{
    m_late->clear();
    auto late = schedule::lateActivities(m_facts.data, m_facts.asOf, m_facts.calendar);
    std::ranges::stable_sort(late, std::ranges::greater(), &schedule::LateActivity::days);
    m_late->setNote(QString::number(late.size()), true);
    for (std::size_t i = 0; i < std::min(mostRows, late.size()); ++i)
        addRow(m_late, titleOf(*m_facts.data.activities.find(late[i].id)),
               tr("%n days", nullptr, late[i].days), {Selection::Kind::Activity, late[i].id.value});
    if (late.size() > mostRows)
        addNote(m_late, tr("and %n more", nullptr, int(late.size() - mostRows)));
    if (late.empty())
        addNote(m_late, tr("Nothing is late."));
}

void ProgressPanel::showAtRisk()
{
    m_atRisk->clear();
    auto risks = schedule::atRisk(m_facts.data, m_facts.schedule, m_facts.asOf, m_facts.calendar);
    std::ranges::stable_sort(risks, std::ranges::greater(), &schedule::AtRisk::behind);
    m_atRisk->setNote(QString::number(risks.size()), true);
    for (std::size_t i = 0; i < std::min(mostRows, risks.size()); ++i) {
        const schedule::AtRisk &risk = risks[i];
        const QString why = risk.why == schedule::AtRisk::Why::Behind
            ? tr("%1 behind").arg(format::percent(risk.behind))
            : tr("waits for %1").arg(nameOf(*m_facts.data.activities.find(risk.waitsFor)));
        addRow(m_atRisk, titleOf(*m_facts.data.activities.find(risk.id)), why,
               {Selection::Kind::Activity, risk.id.value});
    }
    if (risks.size() > mostRows)
        addNote(m_atRisk, tr("and %n more", nullptr, int(risks.size() - mostRows)));
    if (risks.empty())
        addNote(m_atRisk, tr("Nothing else is at risk."));
}
