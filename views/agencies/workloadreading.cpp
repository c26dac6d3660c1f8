// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/agencies/workloadreading.h"

#include "model/domain/format.h"
#include "model/domain/names.h"
#include "model/edits/agencies.h"
#include "model/edits/rows.h"
#include "views/agencies/workloadview.h"
#include "views/common/emptypage.h"
#include "views/common/icons.h"
#include "views/common/labels.h"
#include "views/common/listtools.h"
#include "views/common/panel.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QInputDialog>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QStackedLayout>
#include <QToolButton>

namespace {

constexpr int panelHeight = 190;
constexpr int mostPrograms = 99;

ClickRow *rowOf(const QString &title, const QString &figure)
{
    auto *row = new ClickRow;
    row->setAccessibleName(title);
    row->setAccessibleDescription(figure);
    row->add(new ElidedLabel(title), 1);
    row->add(labels::pale(figure));
    return row;
}

QScrollArea *scrolled(QWidget *inside)
{
    auto *area = new QScrollArea;
    area->setWidget(inside);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFixedHeight(panelHeight);
    return area;
}

}

WorkloadReading::WorkloadReading(Plan &plan, QWidget *parent)
    : AgencyReading(plan, parent)
    , m_model(new WorkloadModel(this))
    , m_view(new WorkloadView(m_model))
{
    buildTools();
    m_stack = new QStackedLayout(this);
    m_stack->addWidget(body());
    m_stack->addWidget(emptyPage());
    connectView();
}

void WorkloadReading::buildTools()
{
    auto *kind = new QComboBox;
    kind->setAccessibleName(tr("What is counted"));
    kind->addItem(tr("Leads"), int(LoadKind::Leads));
    kind->addItem(tr("Supports"), int(LoadKind::Supports));
    kind->addItem(tr("Both"), int(LoadKind::All));
    connect(kind, &QComboBox::activated, this, [this, kind] {
        m_options.kind = LoadKind(kind->currentData().toInt());
        showPlan(plan().data());
    });
    m_limit = new QSpinBox;
    m_limit->setRange(0, mostPrograms);
    m_limit->setSpecialValueText(tr("none", "no limit"));
    m_limit->setKeyboardTracking(false);
    m_limit->setAccessibleName(tr("Programs that an OPD can lead at once"));
    m_limit->setToolTip(
        tr("Programs that an OPD can lead at once. A cell's menu sets another limit for one OPD "
           "and year."));
    connect(m_limit, &QSpinBox::valueChanged, this, [this](int limit) {
        City city = plan().data().city();
        city.agencyLimit = limit;
        edits::change(plan(), city);
    });
    auto *caption = labels::pale(tr("Limit"));
    caption->setBuddy(m_limit);
    auto *copied = new QToolButton;
    copied->setIcon(icon("copy"));
    copied->setAutoRaise(true);
    copied->setToolTip(tr("Copy table"));
    copied->setAccessibleName(copied->toolTip());
    connect(copied, &QToolButton::clicked, this, [this] { QApplication::clipboard()->setText(tableText()); });
    m_tools = toolRow({kind, caption, m_limit, nullptr, copied});
}

QWidget *WorkloadReading::body()
{
    m_duties = new Panel(tr("Programs"));
    m_overloads = new Panel(tr("Promise more than they can"));
    auto *below = new QWidget;
    auto *both = new QHBoxLayout(below);
    both->setContentsMargins(12, 8, 12, 8);
    both->setSpacing(12);
    both->addWidget(scrolled(m_duties), 3);
    both->addWidget(scrolled(m_overloads), 2);
    auto *all = new QWidget;
    auto *column = new QVBoxLayout(all);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_view, 1);
    column->addWidget(below);
    return all;
}

QWidget *WorkloadReading::emptyPage()
{
    auto *empty = new EmptyPage("team",
                                tr("Here stands how many programs each OPD leads and supports, quarter by "
                                   "quarter. It needs programs with an OPD and years first."));
    connect(empty->addPrimary(tr("Import workbook…")), &QPushButton::clicked, this,
            [this] { Q_EMIT commandRequested(QStringLiteral("import")); });
    return empty;
}

void WorkloadReading::connectView()
{
    connect(m_view, &WorkloadView::cellChosen, this, [this](const QModelIndex &index) {
        if (!index.isValid())
            return;
        m_agency = m_model->agencyAt(index.row()).id;
        m_column = index.column();
        showDuties();
        tellSelection();
    });
    auto *limit = new QAction(tr("Limit of this OPD and year…"), m_view);
    connect(limit, &QAction::triggered, this, &WorkloadReading::askLimit);
    auto *copied = new QAction(tr("Copy table"), m_view);
    copied->setShortcut(QKeySequence::Copy);
    copied->setShortcutContext(Qt::WidgetShortcut);
    connect(copied, &QAction::triggered, this, [this] { QApplication::clipboard()->setText(tableText()); });
    m_view->addActions({limit, copied});
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void WorkloadReading::tellSelection()
{
    if (m_agency)
        Q_EMIT selected({Selection::Kind::Agency, m_agency.value});
}

void WorkloadReading::showPlan(const PlanData &now)
{
    const QSignalBlocker quiet(m_limit);
    m_limit->setValue(now.city().agencyLimit);
    m_limit->setEnabled(plan().canEdit());
    m_model->show(now, m_options);
    m_stack->setCurrentIndex(m_model->rowCount() == 0 && m_options.filter.isEmpty() ? 1 : 0);
    showOverloads();
    if (m_model->rowOf(m_agency) < 0)
        m_agency = m_model->rowCount() > 0 ? m_model->agencyAt(0).id : Id<Agency>{};
    choose(m_agency, m_column);
    showDuties();
}

void WorkloadReading::choose(Id<Agency> agency, int column)
{
    const int row = m_model->rowOf(agency);
    if (row >= 0 && column < m_model->columnCount())
        m_view->setCurrentIndex(m_model->index(row, column));
}

void WorkloadReading::showDuties()
{
    m_duties->clear();
    const Agency *agency = m_model->plan().agencies.find(m_agency);
    if (!agency || m_column >= m_model->columnCount())
        return m_duties->setNote({});
    m_duties->setNote(QStringLiteral("%1 · %2").arg(nameOf(*agency), m_model->quarterName(m_column)), true);
    const schedule::Days days = m_model->workload().daysOf(m_column);
    for (const schedule::Duty &duty : schedule::dutiesOf(m_model->plan(), m_model->spans(), m_agency, days)) {
        const Program &program = *m_model->plan().programs.find(duty.program);
        ClickRow *row = rowOf(titleOf(program), duty.leads ? tr("leads") : tr("supports"));
        connect(row, &ClickRow::clicked, this, [this, id = program.id] {
            Q_EMIT lookRequested({Selection::Kind::Program, id.value});
        });
        m_duties->addRow(row);
    }
    if (m_duties->rowCount() == 0)
        m_duties->addRow(labels::pale(tr("  No program runs then.")));
}

void WorkloadReading::showOverloads()
{
    m_overloads->clear();
    const PlanData &shown = m_model->plan();
    for (const schedule::Overload &overload : schedule::overloads(shown, m_model->workload())) {
        const QString who
            = QStringLiteral("%1 · %2").arg(nameOf(*shown.agencies.find(overload.agency))).arg(overload.year);
        ClickRow *row = rowOf(who, tr("leads %1, can lead %2").arg(overload.leads).arg(overload.limit));
        connect(row, &ClickRow::clicked, this, [this, overload] {
            choose(overload.agency, m_model->columnOf(overload.year));
            m_view->setFocus();
        });
        m_overloads->addRow(row);
    }
    if (m_overloads->rowCount() > 0)
        return;
    auto *note = labels::pale(shown.city().agencyLimit == 0 && shown.capacities.empty()
                                  ? tr("Set a limit above to see which OPD lead more programs at once.")
                                  : tr("No OPD leads more programs at once than it can."));
    note->setWordWrap(true);
    note->setContentsMargins(12, 8, 12, 8);
    m_overloads->addRow(note);
}

void WorkloadReading::askLimit()
{
    const Agency *agency = m_model->plan().agencies.find(m_agency);
    if (!agency || !plan().canEdit())
        return;
    const int year = m_model->workload().yearOf(m_column);
    const int present = schedule::limitOf(m_model->plan(), m_agency, year).value_or(-1);
    bool chosen = false;
    const int limit
        = QInputDialog::getInt(this, tr("Limit of %1").arg(agency->shortName),
                               tr("Programs that it can lead at once in %1 (−1: as all OPD)").arg(year),
                               present, -1, mostPrograms, 1, &chosen);
    if (chosen)
        edits::setCapacity(plan(), m_agency, year, limit < 0 ? std::nullopt : std::optional(limit));
}

void WorkloadReading::setFilter(const QString &text)
{
    m_options.filter = text;
    showPlan(plan().data());
}

bool WorkloadReading::reveal(const Selection &selection)
{
    if (selection.kind != Selection::Kind::Agency || m_model->rowOf({selection.id}) < 0)
        return false;
    choose({selection.id}, m_column);
    return true;
}

QString WorkloadReading::tableText() const
{
    return m_model->text();
}
