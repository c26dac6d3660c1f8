// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/formtabs.h"

#include "views/common/tabstrip.h"

#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

FormTabs::FormTabs(QWidget *parent)
    : QWidget(parent)
    , m_strip(new TabStrip)
    , m_pages(new QStackedWidget)
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_strip);
    all->addWidget(m_pages, 1);
    connect(m_strip, &TabStrip::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_strip, &TabStrip::currentChanged, this, &FormTabs::currentChanged);
}

int FormTabs::addTab(QWidget *page, const QString &title, bool scrolls)
{
    if (!scrolls) {
        auto *area = new QScrollArea;
        area->setWidgetResizable(true);
        area->setFrameShape(QFrame::NoFrame);
        area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        area->setWidget(page);
        page = area;
    }
    m_pages->addWidget(page);
    return m_strip->addTab(title);
}

void FormTabs::setMarks(int tab, int problems, int warnings)
{
    m_strip->setMarks(tab, problems, warnings);
}

int FormTabs::current() const
{
    return m_pages->currentIndex();
}

void FormTabs::setCurrent(int tab)
{
    m_strip->setCurrent(tab);
}
