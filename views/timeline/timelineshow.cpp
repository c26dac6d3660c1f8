// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timelineshow.h"

#include "views/common/icons.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QMouseEvent>
#include <QToolButton>

namespace {

/// Stays open while its switches are set, so that several take one visit.
class StayingMenu : public QMenu {
public:
    using QMenu::QMenu;

protected:
    void mouseReleaseEvent(QMouseEvent *event) override
    {
        QAction *action = actionAt(event->position().toPoint());
        if (action && action->isEnabled() && action->isCheckable() && !action->menu())
            action->trigger();
        else
            QMenu::mouseReleaseEvent(event);
    }
};

}

TimelineShow::TimelineShow(QWidget *parent)
    : QWidget(parent)
    , m_menu(new StayingMenu(this))
    , m_button(new QToolButton)
    , m_clear(new QToolButton)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    row->addWidget(m_button);
    row->addWidget(m_clear);
    m_button->setIcon(icon("eye"));
    m_button->setPopupMode(QToolButton::InstantPopup);
    m_button->setMenu(m_menu);
    m_clear->setIcon(icon("close"));
    m_clear->setAutoRaise(true);
    m_clear->setToolTip(tr("Show everything"));
    m_clear->setAccessibleName(m_clear->toolTip());
    connect(m_clear, &QToolButton::clicked, this, [this] {
        setChoice({});
        Q_EMIT chosen(m_choice);
    });
    connect(m_menu, &QMenu::aboutToShow, this, &TimelineShow::fill);
    showCount();
}

void TimelineShow::setPlan(const PlanData &plan)
{
    m_data = plan;
    if (m_choice.agency && !plan.agencies.find(m_choice.agency))
        m_choice.agency = {};
    showCount();
}

void TimelineShow::setChoice(const TimelineChoice &choice)
{
    m_choice = choice;
    showCount();
}

void TimelineShow::setNarrow(bool narrow)
{
    m_narrow = narrow;
    showCount();
}

void TimelineShow::showCount()
{
    const int count = m_choice.count();
    const QString name = count > 0 ? tr("Show (%n)", "how many filters are on", count) : tr("Show");
    m_button->setText(m_narrow && count > 0 ? QString::number(count) : name);
    m_button->setToolButtonStyle(m_narrow && count == 0 ? Qt::ToolButtonIconOnly
                                                        : Qt::ToolButtonTextBesideIcon);
    m_button->setToolTip(tr("What is shown: late, done, critical, an OPD, a year…"));
    m_button->setAccessibleName(name);
    m_clear->setVisible(count > 0);
}

void TimelineShow::fill()
{
    m_menu->clear();
    addSwitch(tr("Late"), &TimelineChoice::late);
    addSwitch(tr("Done"), &TimelineChoice::done);
    addSwitch(tr("Not done"), &TimelineChoice::open);
    m_menu->addSeparator();
    addSwitch(tr("Critical only"), &TimelineChoice::critical);
    addSwitch(tr("Quick wins only"), &TimelineChoice::quickWins);
    m_menu->addSeparator();
    addAgencies();
    addYears();
    m_menu->addSeparator();
    m_menu->addAction(tr("Show everything"), m_clear, &QToolButton::click)->setEnabled(m_choice.count() > 0);
}

void TimelineShow::addSwitch(const QString &text, bool TimelineChoice::*member)
{
    QAction *action = m_menu->addAction(text);
    action->setCheckable(true);
    action->setChecked(m_choice.*member);
    connect(action, &QAction::toggled, this, [this, member](bool on) {
        m_choice.*member = on;
        showCount();
        Q_EMIT chosen(m_choice);
    });
}

template <class Value>
void TimelineShow::addOne(QMenu *menu, const QString &text, Value TimelineChoice::*member, Value value)
{
    QAction *action = menu->addAction(QString(text).replace(u'&', QStringLiteral("&&")));
    action->setCheckable(true);
    action->setChecked(m_choice.*member == value);
    connect(action, &QAction::triggered, this, [this, member, value] {
        m_choice.*member = value;
        showCount();
        Q_EMIT chosen(m_choice);
    });
}

void TimelineShow::addAgencies()
{
    const Agency *one = m_data.agencies.find(m_choice.agency);
    QMenu *menu = m_menu->addMenu(one ? tr("OPD: %1").arg(one->shortName) : tr("OPD: all"));
    addOne(menu, tr("All"), &TimelineChoice::agency, Id<Agency>{});
    menu->addSeparator();
    for (const Agency *agency : byPosition(m_data.agencies))
        addOne(menu, agency->shortName, &TimelineChoice::agency, agency->id);
}

void TimelineShow::addYears()
{
    QMenu *menu = m_menu->addMenu(m_choice.year > 0 ? tr("Year: %1").arg(m_choice.year) : tr("Year: all"));
    addOne(menu, tr("All"), &TimelineChoice::year, 0);
    menu->addSeparator();
    const City city = m_data.city();
    for (int year = city.firstYear; year > 0 && year <= city.lastYear; ++year)
        addOne(menu, QString::number(year), &TimelineChoice::year, year);
}
