// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/page.h"

#include "views/common/icons.h"
#include "views/common/tableview.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

Page::Page(Plan &plan, const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_plan(plan)
    , m_title(title)
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    auto *headWidget = new QWidget;
    headWidget->setFixedHeight(44);
    m_head = new QHBoxLayout(headWidget);
    m_head->setContentsMargins(12, 0, 12, 0);
    m_head->setSpacing(8);
    auto *label = new QLabel(title);
    QFont large = label->font();
    large.setPixelSize(18);
    large.setBold(true);
    label->setFont(large);
    m_head->addWidget(label);
    m_head->addSpacing(4);
    all->addWidget(headWidget);
    m_body = new QVBoxLayout;
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(0);
    all->addLayout(m_body, 1);
    connect(&plan, &Plan::changed, this, &Page::follow);
}

void Page::follow()
{
    if (isVisible())
        refresh(m_plan.data());
    else
        m_stale = true;
}

void Page::showEvent(QShowEvent *event)
{
    if (m_stale) {
        m_stale = false;
        refresh(m_plan.data());
    }
    QWidget::showEvent(event);
}

bool Page::reveal(const Selection &)
{
    return false;
}

QString Page::tableText() const
{
    return tables().isEmpty() ? QString() : tables().front()->allText();
}

PrintedTable Page::printedTable() const
{
    return tables().isEmpty() ? PrintedTable::fromText(m_title, tableText())
                              : tables().front()->printed(m_title);
}

void Page::focusFilter()
{
    if (!m_filter)
        return;
    m_filter->setFocus();
    m_filter->selectAll();
}

void Page::clearFilter()
{
    const QSignalBlocker quiet(m_filter);
    m_filter->clear();
}

QLineEdit *Page::addFilter(const QString &placeholder, std::function<void(const QString &)> changed)
{
    m_filter = new QLineEdit;
    m_filter->setPlaceholderText(placeholder);
    m_filter->setAccessibleName(placeholder);
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icon("filter"), QLineEdit::LeadingPosition);
    m_filter->setFixedWidth(176);
    m_head->addWidget(m_filter);
    connect(m_filter, &QLineEdit::textChanged, this,
            [changed = std::move(changed)](const QString &text) { changed(text.trimmed()); });
    return m_filter;
}
