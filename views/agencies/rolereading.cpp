// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/agencies/rolereading.h"

#include "views/agencies/rolelegend.h"
#include "views/agencies/rolematrixmodel.h"
#include "views/agencies/rolematrixview.h"
#include "views/common/emptypage.h"
#include "views/common/icons.h"
#include "views/common/listtools.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QMenu>
#include <QPushButton>
#include <QStackedLayout>
#include <QToolButton>

RoleReading::RoleReading(Plan &plan, QWidget *parent)
    : AgencyReading(plan, parent)
    , m_model(new RoleMatrixModel(plan, this))
    , m_view(new RoleMatrixView(m_model))
    , m_legend(new RoleLegend)
{
    buildTools();
    auto *matrix = new QWidget;
    auto *column = new QVBoxLayout(matrix);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_view, 1);
    column->addWidget(m_legend);
    m_stack = new QStackedLayout(this);
    m_stack->addWidget(matrix);
    m_stack->addWidget(emptyPage());
    connectView();
}

void RoleReading::buildTools()
{
    auto *order = new QComboBox;
    order->setAccessibleName(tr("Order of the OPD"));
    order->addItems({tr("OPD: most leading first"), tr("OPD: order of the plan"), tr("OPD: by name")});
    connect(order, &QComboBox::activated, this, [this](int index) {
        m_options.order = AgencyOrder(index);
        showPlan(plan().data());
    });
    auto *options = new QToolButton;
    options->setIcon(icon("columns"));
    options->setAutoRaise(true);
    options->setPopupMode(QToolButton::InstantPopup);
    options->setToolTip(tr("What the matrix shows"));
    options->setAccessibleName(options->toolTip());
    auto *menu = new QMenu(options);
    QAction *onlyWithRole = menu->addAction(tr("Only OPD with a role"));
    onlyWithRole->setCheckable(true);
    connect(onlyWithRole, &QAction::toggled, this, [this](bool on) {
        m_options.onlyWithRole = on;
        showPlan(plan().data());
    });
    menu->addSeparator();
    menu->addAction(tr("Unfold all"), this, [this] {
        m_options.collapsed.clear();
        showPlan(plan().data());
    });
    menu->addAction(tr("Fold all"), this, [this] {
        for (const Pillar &pillar : plan().data().pillars)
            m_options.collapsed.insert(pillar.id);
        m_options.collapsed.insert({});
        showPlan(plan().data());
    });
    options->setMenu(menu);
    auto *copied = new QToolButton;
    copied->setIcon(icon("copy"));
    copied->setAutoRaise(true);
    copied->setToolTip(tr("Copy table"));
    copied->setAccessibleName(copied->toolTip());
    connect(copied, &QToolButton::clicked, this, &RoleReading::copy);
    m_tools = toolRow({order, options, nullptr, copied});
}

QWidget *RoleReading::emptyPage()
{
    auto *empty = new EmptyPage("matrix",
                                tr("Here stands which OPD leads and which support each program. It needs "
                                   "programs and OPD first."));
    connect(empty->addPrimary(tr("Import workbook…")), &QPushButton::clicked, this,
            [this] { Q_EMIT commandRequested(QStringLiteral("import")); });
    return empty;
}

void RoleReading::connectView()
{
    connect(m_view, &RoleMatrixView::agencyChosen, this, [this](Id<Agency> agency) {
        sayChosen(agency);
        Q_EMIT selected({Selection::Kind::Agency, agency.value});
    });
    connect(m_view, &RoleMatrixView::programChosen, this, [this](Id<Program> program) {
        Q_EMIT selected({Selection::Kind::Program, program.value});
    });
    connect(m_view, &RoleMatrixView::foldRequested, this, &RoleReading::fold);
    auto *copied = new QAction(tr("Copy table"), m_view);
    copied->setShortcut(QKeySequence::Copy);
    copied->setShortcutContext(Qt::WidgetShortcut);
    m_view->addAction(copied);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(copied, &QAction::triggered, this, &RoleReading::copy);
}

void RoleReading::showPlan(const PlanData &now)
{
    m_view->setPlanData(now);
    m_view->showMatrix(RoleMatrix(now, m_options));
    m_stack->setCurrentIndex(now.programs.empty() || now.agencies.empty() ? 1 : 0);
    sayChosen(m_agency);
    if (!m_view->currentIndex().isValid() && m_model->rowCount() > 1)
        m_view->setCurrentIndex(m_model->index(1, 0));
}

void RoleReading::sayChosen(Id<Agency> agency)
{
    m_agency = agency;
    const int column = m_model->matrix().columnOf(agency);
    if (column < 0)
        return m_legend->setSentence({});
    const RoleMatrix::Column &chosen = m_model->matrix().columns()[std::size_t(column)];
    m_legend->setSentence(
        tr("%1 leads %2 and supports %3 of %n programs", nullptr, int(plan().data().programs.size()))
            .arg(chosen.name)
            .arg(chosen.leads)
            .arg(chosen.supports));
}

void RoleReading::fold(Id<Pillar> pillar)
{
    if (m_options.collapsed.erase(pillar) == 0)
        m_options.collapsed.insert(pillar);
    showPlan(plan().data());
}

void RoleReading::tellSelection()
{
    if (m_agency)
        Q_EMIT selected({Selection::Kind::Agency, m_agency.value});
}

void RoleReading::setFilter(const QString &text)
{
    m_options.filter = text;
    showPlan(plan().data());
}

bool RoleReading::reveal(const Selection &selection)
{
    if (selection.kind == Selection::Kind::Agency)
        return m_view->selectAgency({selection.id});
    return selection.kind == Selection::Kind::Program && m_view->selectProgram({selection.id});
}

QString RoleReading::tableText() const
{
    return matrixText(m_model->matrix(), {tr("Code"), tr("Program"), tr("Leads"), tr("Supports")}, tr("PJ"),
                      tr("supports"));
}

void RoleReading::copy()
{
    QApplication::clipboard()->setText(tableText());
}
