// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/calendardialog.h"

#include "model/domain/format.h"
#include "model/domain/words.h"
#include "model/edits/calendar.h"
#include "model/edits/newplan.h"
#include "views/common/labels.h"
#include "views/common/style.h"
#include "views/timeline/datestable.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace {

template <class E>
QStringList wordsOf()
{
    QStringList words;
    for (const E each : enumerators<E>())
        words.append(format::capitalised(word(each)));
    return words;
}

std::vector<NamedDay> shown(const std::vector<Holiday> &holidays)
{
    std::vector<NamedDay> days;
    days.reserve(holidays.size());
    for (const Holiday &holiday : holidays)
        days.push_back({.date = holiday.date, .name = holiday.name, .kind = int(holiday.kind)});
    return days;
}

std::vector<Holiday> holidaysOf(const DatesTable &table)
{
    const std::vector<NamedDay> lines = table.days();
    std::vector<Holiday> holidays;
    holidays.reserve(lines.size());
    for (const NamedDay &day : lines)
        holidays.push_back({.date = day.date, .name = day.name, .kind = Holiday::Kind(day.kind)});
    return holidays;
}

std::vector<NamedDay> shown(std::vector<Occasion> occasions)
{
    std::ranges::stable_sort(occasions, {}, &Occasion::date);
    std::vector<NamedDay> days;
    days.reserve(occasions.size());
    for (const Occasion &occasion : occasions)
        days.push_back({.id = occasion.id.value,
                        .date = occasion.date,
                        .name = occasion.name,
                        .kind = int(occasion.kind)});
    return days;
}

}

CalendarDialog::CalendarDialog(Plan &plan, QWidget *parent)
    : QDialog(parent)
    , m_plan(plan)
    , m_week(new QComboBox)
    , m_holidays(new DatesTable(tr("Days off"), wordsOf<Holiday::Kind>()))
    , m_occasions(new DatesTable(tr("Dates to remember"), wordsOf<Occasion::Kind>()))
    , m_problem(new QLabel)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("CalendarDialog"));
    setWindowTitle(tr("Work calendar"));
    resize(620, 560);
    const edits::PlanCalendar present = edits::calendarOf(plan.data());
    m_week->addItems(wordsOf<City::WorkWeek>());
    m_week->setCurrentIndex(int(present.workWeek));
    m_holidays->setDays(shown(present.holidays));
    m_occasions->setDays(shown(present.occasions));
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *all = new QVBoxLayout(this);
    all->setSpacing(12);
    all->addWidget(weekPart());
    all->addWidget(datesPart(), 1);
    all->addWidget(m_problem);
    all->addWidget(buttonPart());
}

QWidget *CalendarDialog::weekPart()
{
    auto *part = new QWidget;
    auto *form = new QFormLayout(part);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("Work days"), m_week);
    auto *note = labels::pale(tr("Durations, lags and floats count work days. Who works every day works on "
                                 "holidays too."));
    note->setWordWrap(true);
    form->addRow(QString(), note);
    return part;
}

QWidget *CalendarDialog::datesPart()
{
    auto *tabs = new QTabWidget;
    tabs->setDocumentMode(true);
    const auto add = [tabs](DatesTable *table, const QString &title, QPushButton *more) {
        auto *removed = new QPushButton(tr("Remove lines"));
        connect(removed, &QPushButton::clicked, table, &DatesTable::removeSelected);
        auto *tools = new QHBoxLayout;
        tools->addWidget(removed);
        tools->addStretch();
        if (more)
            tools->addWidget(more);
        auto *page = new QWidget;
        auto *column = new QVBoxLayout(page);
        column->setContentsMargins(0, 8, 0, 0);
        column->addWidget(table, 1);
        column->addLayout(tools);
        tabs->addTab(page, title);
    };
    auto *known = new QPushButton(tr("Add public holidays"));
    known->setToolTip(tr("National holidays and joint leave of the plan's years, as far as they are known"));
    connect(known, &QPushButton::clicked, this, &CalendarDialog::addPublicHolidays);
    add(m_holidays, tr("Days off"), known);
    add(m_occasions, tr("Dates to remember"), nullptr);
    return tabs;
}

QWidget *CalendarDialog::buttonPart()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *kept = buttons->addButton(tr("Keep"), QDialogButtonBox::AcceptRole);
    setPrimary(kept);
    kept->setEnabled(m_plan.canEdit());
    kept->setAutoDefault(false);  // Enter in a cell ends its editing, not the dialog
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &CalendarDialog::keep);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

void CalendarDialog::addPublicHolidays()
{
    const City city = m_plan.data().city();
    m_holidays->setDays(shown(
        edits::withPublicHolidays(holidaysOf(*m_holidays), publicHolidays(city.firstYear, city.lastYear))));
}

void CalendarDialog::keep()
{
    QString sentence = m_holidays->problem(true);
    if (sentence.isEmpty())
        sentence = m_occasions->problem(false);
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
    if (!sentence.isEmpty())
        return;
    edits::PlanCalendar wanted{.workWeek = City::WorkWeek(m_week->currentIndex()),
                               .holidays = holidaysOf(*m_holidays)};
    for (const NamedDay &day : m_occasions->days()) {
        const Occasion *present = m_plan.data().occasions.find({day.id});
        wanted.occasions.push_back({.id = {day.id},
                                    .date = day.date,
                                    .name = day.name,
                                    .kind = Occasion::Kind(day.kind),
                                    .position = present ? present->position : 0});
    }
    if (edits::setCalendar(m_plan, wanted))
        accept();
}
