// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/findings/findingspanel.h"

#include "views/common/icons.h"
#include "views/common/labels.h"
#include "views/common/tableview.h"
#include "views/findings/findingsmodel.h"
#include "views/help/helpplace.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

FindingsPanel::FindingsPanel(Plan &plan, Findings &findings, QWidget *parent)
    : QWidget(parent)
    , m_plan(plan)
    , m_findings(findings)
    , m_model(new FindingsModel(this))
    , m_table(new TableView(QStringLiteral("findings")))
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    help::setPlace(this, QStringLiteral("temuan"));
    buildHead();
    m_table->setOutlineModel(m_model);
    m_table->setStretchColumn(FindingsModel::Message, 320);
    m_table->setReadOnly(true);
    m_table->setRootIsDecorated(false);
    m_table->setAccessibleName(tr("Findings"));
    all->addWidget(m_table, 1);
    setMinimumHeight(120);
    connect(m_table, &QAbstractItemView::clicked, this, &FindingsPanel::look);
    connect(m_table, &QAbstractItemView::activated, this, &FindingsPanel::look);
    connect(&findings, &Findings::changed, this, &FindingsPanel::refresh);
}

void FindingsPanel::buildHead()
{
    auto *head = new QWidget;
    head->setFixedHeight(36);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(12, 0, 8, 0);
    row->setSpacing(8);
    row->addWidget(labels::bold(tr("Findings")));
    m_severity = new QComboBox;
    m_severity->addItems({tr("All"), tr("Problems"), tr("Warnings"), tr("Notes")});
    m_severity->setAccessibleName(tr("Which findings"));
    connect(m_severity, &QComboBox::activated, this, &FindingsPanel::refresh);
    row->addWidget(m_severity);
    m_filter = new QLineEdit;
    m_filter->setPlaceholderText(tr("Filter findings"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icon("filter"), QLineEdit::LeadingPosition);
    m_filter->setFixedWidth(200);
    connect(m_filter, &QLineEdit::textChanged, this, &FindingsPanel::refresh);
    row->addWidget(m_filter);
    m_count = labels::pale();
    row->addWidget(m_count);
    row->addStretch();
    auto *close = new QToolButton;
    close->setIcon(icon("close"));
    close->setAutoRaise(true);
    close->setToolTip(tr("Close"));
    close->setAccessibleName(tr("Close the findings"));
    connect(close, &QToolButton::clicked, this, &FindingsPanel::closeRequested);
    row->addWidget(close);
    layout()->addWidget(head);
}

void FindingsPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void FindingsPanel::refresh()
{
    if (!isVisible())
        return;
    const int severity = m_severity->currentIndex();
    m_model->show(m_findings.review(), m_filter->text().trimmed(),
                  severity == 0 ? std::nullopt : std::optional(review::Severity(severity - 1)));
    m_count->setText(tr("%1 of %2").arg(m_model->rowCount()).arg(m_findings.review().findings.size()));
}

void FindingsPanel::look()
{
    if (const review::Finding *finding = m_model->findingAt(m_table->currentKey()))
        Q_EMIT lookRequested(placeOf(*finding, m_plan.data()));
}
