// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/inspector.h"

#include "views/common/colors.h"
#include "views/common/labels.h"

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
    , m_overline(new QLabel)
    , m_heading(new QLabel)
    , m_stack(new QStackedWidget)
{
    setMinimumWidth(280);
    labels::makeSmaller(this, 1);
    auto *all = new QVBoxLayout(this);
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
    connect(&plan, &Plan::changed, this, &Inspector::refresh);
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
    if (found != m_forms.end() && !selection.field.isEmpty())
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
