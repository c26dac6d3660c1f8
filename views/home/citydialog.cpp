// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/home/citydialog.h"

#include "model/domain/words.h"
#include "views/common/labels.h"
#include "views/help/helpplace.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

CityDialog::CityDialog(Plan &plan, Findings &findings, QWidget *parent)
    : QDialog(parent)
    , m_plan(plan)
    , m_form(new RowForm<City>(plan))
{
    setWindowTitle(tr("City and period"));
    help::setPlace(this, QStringLiteral("mulai"));
    setMinimumWidth(520);
    auto *all = new QVBoxLayout(this);
    addFields();
    addYears();
    addHorizons();
    m_form->finish();
    m_form->setId({1});
    m_form->setNotes(findings.notes(QLatin1String("city"), 1));
    all->addWidget(m_form);
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(tr("Close"), QDialogButtonBox::AcceptRole);
    all->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(&plan, &Plan::changed, m_form, &Form::load);
    connect(&findings, &Findings::changed, m_form,
            [this, &findings] { m_form->setNotes(findings.notes(QLatin1String("city"), 1)); });
}

void CityDialog::addFields()
{
    m_form->line("name", &City::name);
    QStringList kinds;
    for (const auto kind : enumerators<City::Kind>())
        kinds.append(format::capitalised(word(kind)));
    m_form->choice("kind", &City::kind, kinds);
    m_form->line("province", &City::province);
    m_form->line("head_of_region", &City::headOfRegion);
    m_form->text("vision", &City::vision, 3);
    m_form->line("rpjmd", &City::rpjmd)->setPlaceholderText(QStringLiteral("RPJMD 2016–2021"));
}

/// The two years must stay in their order.
void CityDialog::addYears()
{
    const auto year = [this](const char *column, int City::*member) {
        m_form->addLine(
            QString::fromLatin1(column), RowForm<City>::labelOf(column),
            [this, member] { return QString::number(m_form->row().*member); },
            [this, member](const QString &text) {
                City next = m_form->row();
                next.*member = text.toInt();
                if (next.*member < 2000 || next.*member > 2100)
                    return tr("A year from 2000 to 2100.");
                if (next.firstYear > next.lastYear)
                    return tr("The first year comes after the last one.");
                m_form->change([&](City &city) { city = next; });
                return QString();
            });
    };
    year("first_year", &City::firstYear);
    m_form->setCaption(QStringLiteral("first_year"), tr("Period"));
    year("last_year", &City::lastYear);
    m_form->join(tr("to"));
    m_form->date("as_of", &City::asOf)->setPlaceholderText(tr("today"));
}

/// How many years from the first one each horizon reaches; the later ones reach further.
void CityDialog::addHorizons()
{
    const auto reach = [this](const char *column, int City::*member, Horizon horizon) {
        m_form->addLine(
            QString::fromLatin1(column), tr("%1 term", "horizon").arg(format::horizon(horizon)),
            [this, member] { return QString::number(m_form->row().*member); },
            [this, member](const QString &text) {
                City next = m_form->row();
                next.*member = text.toInt();
                if (next.shortYears < 1 || next.shortYears >= next.mediumYears
                    || next.mediumYears >= next.longYears || next.longYears > 50)
                    return tr("Whole years, each horizon longer than the one before.");
                m_form->change([&](City &city) { city = next; });
                return QString();
            });
        m_form->addFact({}, {}, [this, member] {
            const City city = m_form->row();
            return tr("years, until %1").arg(city.firstYear + city.*member - 1);
        });
        m_form->join({});
    };
    reach("short_years", &City::shortYears, Horizon::Short);
    reach("medium_years", &City::mediumYears, Horizon::Medium);
    reach("long_years", &City::longYears, Horizon::Long);
}

void CityDialog::goTo(const QString &field)
{
    m_form->goTo(field.isEmpty() ? QStringLiteral("name") : field);
}

/// What is being typed is kept.
void CityDialog::done(int result)
{
    if (QWidget *focus = focusWidget())
        focus->clearFocus();
    QDialog::done(result);
}
