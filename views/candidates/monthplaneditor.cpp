// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/candidates/monthplaneditor.h"

#include "model/schedule/monthplan.h"
#include "views/candidates/monthbars.h"
#include "views/common/colors.h"
#include "views/common/icons.h"
#include "views/common/labels.h"
#include "views/common/tableview.h"
#include "views/parts/agencyfield.h"

#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

enum Column { Name, Bars };

Cell nameCell(const PlanData &, const Activity &activity)
{
    return {.text = activity.name, .editable = true};
}

QString setName(const PlanData &, Activity &activity, const QString &text)
{
    activity.name = text;
    return {};
}

Cell barCell(const PlanData &, const Activity &activity)
{
    return {.toolTip = activity.start.isValid() ? QStringLiteral("%1 – %2").arg(
                           format::longDate(activity.start), format::longDate(activity.finish))
                                                : QString()};
}

std::vector<RowColumn<Activity, PlanData>> activityColumns()
{
    return {
        {"name", QT_TRANSLATE_NOOP("MonthPlanEditor", "Activity"), 120, Qt::AlignLeft, false, nameCell,
         setName},
        {"months", QT_TRANSLATE_NOOP("MonthPlanEditor", "Months 1 to 12"), 168, Qt::AlignLeft, false, barCell,
         nullptr},
    };
}

}

MonthPlanEditor::MonthPlanEditor(Plan &plan, QWidget *parent)
    : QWidget(parent)
    , m_plan(plan)
    , m_months(labels::pale())
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 12, 0, 0);
    all->setSpacing(8);
    m_months->setContentsMargins(12, 0, 12, 0);
    m_months->setWordWrap(true);
    all->addWidget(m_months);
    buildTable();
    auto *added = new QPushButton(icon("plus"), tr("Activity"));
    added->setEnabled(plan.canEdit());
    connect(added, &QPushButton::clicked, this, &MonthPlanEditor::add);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(12, 0, 12, 0);
    row->addWidget(added);
    row->addStretch();
    all->addLayout(row);
    buildForm();
    all->addStretch(1);
}

void MonthPlanEditor::buildTable()
{
    m_model = new RowsModel<Activity>(m_plan, "MonthPlanEditor", activityColumns(), this);
    m_model->newRowValue = [this] { return Activity{.candidate = m_candidate}; };
    m_table = new TableView(QStringLiteral("monthplan"));
    m_table->setOutlineModel(m_model);
    m_table->setStretchColumn(Name, 80);
    m_table->setItemDelegateForColumn(Bars, new MonthBars(m_plan, *m_model, m_table));
    m_table->setReorderable(true);
    m_table->setRootIsDecorated(false);
    m_table->setReadOnly(!m_plan.canEdit());
    m_table->header()->setSectionsClickable(false);
    layout()->addWidget(m_table);
    connect(m_table, &TableView::currentKeyChanged, this, &MonthPlanEditor::choose);
    connect(m_table, &TableView::shiftRequested, this,
            [this](int step) { m_model->shift(m_table->currentKey(), step); });
    connect(m_table, &TableView::removeRequested, this, [this](const std::vector<OutlineKey> &keys) {
        std::vector<Id<Activity>> activities;
        activities.reserve(keys.size());
        for (const OutlineKey &key : keys)
            activities.push_back({key.id});
        edits::remove(m_plan, activities);
    });
}

void MonthPlanEditor::buildForm()
{
    m_form = new RowForm<Activity>(m_plan);
    m_form->text("name", &Activity::name, 2);
    addAgencyField<Activity>(*m_form, "agency_id", {&Activity::agency, &Activity::agencyText});
    m_form->date("start", &Activity::start);
    m_form->date("finish", &Activity::finish);
    m_form->addCheck(
        QStringLiteral("milestone"), RowForm<Activity>::labelOf("milestone"),
        [this] { return m_form->row().milestone; },
        [this](bool on) { m_form->change([on](Activity &next) { next.milestone = on; }); });
    m_form->finish();
    layout()->addWidget(m_form);
}

void MonthPlanEditor::show(Id<Candidate> id)
{
    const bool other = id != m_candidate;
    m_candidate = id;
    const PlanData &now = m_plan.data();
    const Candidate *candidate = now.candidates.find(id);
    if (!candidate)
        return;
    const QDate first = monthplan::firstDay(now, *candidate);
    auto *bars = static_cast<MonthBars *>(m_table->itemDelegateForColumn(Bars));
    bars->setFirstDay(first);
    bars->setColor(pillarColor(now, candidate->pillar, colorsOf(palette())).solid);
    m_months->setText(tr("From %1 to %2. Click the months of an activity.")
                          .arg(QLocale().toString(first, QStringLiteral("MMMM yyyy")),
                               QLocale().toString(first.addMonths(11), QStringLiteral("MMMM yyyy"))));
    Outline outline;
    for (const Activity *activity :
         byPosition(now.activities, [&](const Activity &each) { return each.candidate == id; }))
        outline.add(-1, {listrow::Row, activity->id.value});
    m_model->show(now, std::move(outline));
    if (other && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    choose(m_table->currentKey());
}

void MonthPlanEditor::choose(const OutlineKey &key)
{
    m_form->setVisible(m_model->rowAt(key) != nullptr);
    m_form->setId({key.id});
    fit();
}

/// As high as its rows: the form scrolls as a whole.
void MonthPlanEditor::fit()
{
    m_table->setVisible(m_model->rowCount() > 0);
    m_table->setFixedHeight(m_table->header()->sizeHint().height()
                            + m_model->rowCount() * tableRowHeight(m_table->fontMetrics()) + 1);
}

void MonthPlanEditor::add()
{
    Id<Activity> added;
    if (!edits::add(m_plan, Activity{.candidate = m_candidate, .name = tr("New activity")}, &added))
        return;
    const OutlineKey key{listrow::Row, added.value};
    if (m_table->select(key))
        m_table->edit(m_model->indexOf(key));
}
