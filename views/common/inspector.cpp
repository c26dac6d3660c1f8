// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/inspector.h"

#include "views/common/colors.h"
#include "views/common/labels.h"
#include "views/common/tabstrip.h"

#include <QLabel>
#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

bool InspectorForm::showMany(const std::vector<qint64> &)
{
    return false;
}

void InspectorForm::goTo(const QString &, qint64) { }

Inspector::Inspector(Plan &plan, QWidget *parent)
    : QWidget(parent)
    , m_strip(new TabStrip)
    , m_pages(new QStackedWidget)
    , m_overline(new QLabel)
    , m_heading(new QLabel)
    , m_stack(new QStackedWidget)
{
    setMinimumWidth(280);
    labels::makeSmaller(this, 1);
    auto *side = new QVBoxLayout(this);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(0);
    side->addWidget(m_strip);
    side->addWidget(m_pages, 1);
    m_strip->hide();
    m_pages->addWidget(buildDetails());
    connect(m_strip, &TabStrip::currentChanged, this, &Inspector::chooseTab);
    connect(&plan, &Plan::changed, this, &Inspector::refresh);
}

QWidget *Inspector::buildDetails()
{
    auto *details = new QWidget;
    auto *all = new QVBoxLayout(details);
    all->setContentsMargins(0, 8, 0, 0);
    all->setSpacing(2);
    m_overline->setContentsMargins(12, 0, 12, 0);
    m_overline->setTextFormat(Qt::RichText);
    m_heading->setContentsMargins(12, 0, 12, 6);
    m_heading->setWordWrap(true);
    m_heading->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QFont bold = m_heading->font();
    bold.setBold(true);
    m_heading->setFont(bold);
    all->addWidget(m_overline);
    all->addWidget(m_heading);
    all->addWidget(m_stack, 1);
    auto *nothing = new QLabel(tr("Select something to see and change it here."));
    nothing->setWordWrap(true);
    nothing->setAlignment(Qt::AlignCenter);
    nothing->setMargin(24);
    m_stack->addWidget(nothing);
    return details;
}

void Inspector::setSideTabs(const QList<SideTab> &tabs)
{
    m_sideTabs = tabs;
    const auto last = tabs.empty() ? m_lastTabs.end() : m_lastTabs.find(tabs.front().widget);
    const int tab = last == m_lastTabs.end() ? 0 : last->second;
    const QSignalBlocker quiet(m_strip);
    m_strip->clear();
    m_strip->setVisible(!tabs.empty());
    if (!tabs.empty())
        m_strip->addTab(tr("Details"));
    for (const SideTab &each : tabs) {
        m_strip->addTab(each.title);
        if (m_pages->indexOf(each.widget) < 0)
            m_pages->addWidget(each.widget);
    }
    m_strip->setCurrent(tab);
    chooseTab(tab);
}

void Inspector::chooseTab(int tab)
{
    if (!m_sideTabs.empty())
        m_lastTabs[m_sideTabs.front().widget] = tab;
    m_pages->setCurrentWidget(tab == 0 ? m_pages->widget(0) : m_sideTabs.at(tab - 1).widget);
}

void Inspector::addForm(Selection::Kind kind, InspectorForm *form)
{
    m_forms[kind] = form;
    m_stack->addWidget(form);
    connect(form, &InspectorForm::lookRequested, this, &Inspector::lookRequested);
}

void Inspector::show(const Selection &selection)
{
    m_selection = selection;
    refresh();
    const auto found = m_forms.find(selection.kind);
    if (found == m_forms.end() || selection.field.isEmpty())
        return;
    m_strip->setCurrent(0);
    found->second->goTo(selection.field, selection.part);
}

bool Inspector::showIn(InspectorForm &form) const
{
    if (m_selection.others.empty())
        return form.show(m_selection.id);
    std::vector<qint64> ids{m_selection.id};
    ids.insert(ids.end(), m_selection.others.begin(), m_selection.others.end());
    return form.showMany(ids) || form.show(m_selection.id);
}

void Inspector::refresh()
{
    const auto found = m_forms.find(m_selection.kind);
    const bool shown = found != m_forms.end() && showIn(*found->second);
    m_overline->setVisible(shown);
    m_heading->setVisible(shown);
    m_stack->setCurrentWidget(shown ? static_cast<QWidget *>(found->second) : m_stack->widget(0));
    if (shown)
        showTitle(*found->second);
}

void Inspector::showTitle(const InspectorForm &form)
{
    const QString square = form.color().isValid()
        ? QStringLiteral("<span style=\"color:%1\">■</span>&nbsp; ").arg(form.color().name())
        : QString();
    m_overline->setText(square
                        + QStringLiteral("<span style=\"color:%1\">%2</span>")
                              .arg(colorsOf(palette()).secondary.name(), form.overline().toHtmlEscaped()));
    m_heading->setText(form.heading());
}
