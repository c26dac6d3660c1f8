// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/emptypage.h"

#include "views/common/labels.h"
#include "views/common/style.h"

#include <QPushButton>
#include <QVBoxLayout>

EmptyPage::EmptyPage(const char *iconName, const QString &purpose, QWidget *parent)
    : QWidget(parent)
    , m_sentence(new QLabel(purpose))
    , m_buttons(new QHBoxLayout)
{
    auto *all = new QVBoxLayout(this);
    all->addStretch(2);
    auto *sign = new IconLabel(iconName, 40);
    sign->setEnabled(false);
    all->addWidget(sign, 0, Qt::AlignCenter);
    all->addSpacing(8);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);
    m_sentence->setFixedWidth(420);
    auto *middle = new QHBoxLayout;  // an alignment would measure its height at the whole width, and cut it
    middle->addStretch();
    middle->addWidget(m_sentence);
    middle->addStretch();
    all->addLayout(middle);
    all->addSpacing(12);
    m_buttons->setSpacing(8);
    m_buttons->addStretch();
    m_buttons->addStretch();
    all->addLayout(m_buttons);
    all->addStretch(3);
}

QPushButton *EmptyPage::addPrimary(const QString &text)
{
    QPushButton *button = addOther(text);
    setPrimary(button);
    return button;
}

void EmptyPage::setNarrow()
{
    m_sentence->setFixedWidth(220);
}

QPushButton *EmptyPage::addOther(const QString &text)
{
    auto *button = new QPushButton(text);
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    return button;
}
