// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/start/newplandialog.h"

#include "views/common/colors.h"
#include "views/common/style.h"

#include <QComboBox>
#include <QDate>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QStandardPaths>

namespace {

QSpinBox *yearBox(int year)
{
    auto *box = new QSpinBox;
    box->setRange(2000, 2100);
    box->setValue(year);
    return box;
}

QWidget *inARow(std::initializer_list<QWidget *> widgets)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget *widget : widgets)
        layout->addWidget(widget);
    return row;
}

}

NewPlanDialog::NewPlanDialog(std::vector<Preset> presets, QWidget *parent)
    : QDialog(parent)
    , m_presets(std::move(presets))
{
    setWindowTitle(tr("New plan"));
    setMinimumWidth(520);
    auto *form = new QFormLayout(this);
    m_kind = new QComboBox;
    m_kind->addItems({tr("Kota"), tr("Kabupaten")});
    m_city = new QLineEdit;
    m_city->setPlaceholderText(tr("Tangerang Selatan"));
    auto *named = inARow({m_kind, m_city});
    form->addRow(tr("City or regency"), named);
    const int year = QDate::currentDate().year();
    m_first = yearBox(year);
    m_last = yearBox(year + 9);
    form->addRow(tr("Period"), inARow({m_first, new QLabel(tr("to")), m_last}));
    m_preset = new QComboBox;
    for (const Preset &preset : m_presets)
        m_preset->addItem(preset.title);
    form->addRow(tr("Pillars"), m_preset);
    auto *empty = new QRadioButton(tr("Empty"));
    m_workbook = new QRadioButton(tr("From a workbook (XLSX, ODS, CSV)"));
    empty->setChecked(true);
    form->addRow(tr("Begin"), inARow({empty, m_workbook}));
    m_path = new QLineEdit;
    auto *choose = new QPushButton(tr("Choose…"));
    connect(choose, &QPushButton::clicked, this, &NewPlanDialog::choosePath);
    form->addRow(tr("File"), inARow({m_path, choose}));
    m_problem = new QLabel;
    m_problem->setWordWrap(true);
    QPalette red = m_problem->palette();
    red.setColor(QPalette::WindowText, colorsOf(palette()).problem);
    m_problem->setPalette(red);
    form->addRow(m_problem);
    auto *buttons = new QDialogButtonBox;
    m_make = buttons->addButton(tr("Make the plan"), QDialogButtonBox::AcceptRole);
    setPrimary(m_make);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_path, &QLineEdit::textEdited, this, [this] { m_pathTyped = true; });
    for (QLineEdit *line : {m_city, m_path})
        connect(line, &QLineEdit::textChanged, this, &NewPlanDialog::check);
    for (QSpinBox *box : {m_first, m_last})
        connect(box, &QSpinBox::valueChanged, this, &NewPlanDialog::check);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &NewPlanDialog::check);
    check();
    m_city->setFocus();
}

NewPlan NewPlanDialog::wanted() const
{
    const QString city = m_city->text().trimmed();
    const bool kindSaid = city.startsWith(u"Kota ", Qt::CaseInsensitive)
        || city.startsWith(u"Kabupaten ", Qt::CaseInsensitive);
    return {.preset = m_presets[std::size_t(m_preset->currentIndex())].name,
            .city = kindSaid || city.isEmpty() ? city : m_kind->currentText() + u' ' + city,
            .kind = City::Kind(m_kind->currentIndex()),
            .firstYear = m_first->value(),
            .lastYear = m_last->value()};
}

QString NewPlanDialog::path() const
{
    const QString path = m_path->text().trimmed();
    return path.endsWith(u".pilar") ? path : path + QStringLiteral(".pilar");
}

void NewPlanDialog::setWantsWorkbook(bool wanted)
{
    m_workbook->setChecked(wanted);
}

bool NewPlanDialog::wantsWorkbook() const
{
    return m_workbook->isChecked();
}

void NewPlanDialog::choosePath()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Where the plan is kept"), m_path->text(),
                                                      tr("Plans (*.pilar)"));
    if (path.isEmpty())
        return;
    m_pathTyped = true;
    m_path->setText(path);
}

/// Until a path is typed it follows the name; the button works when everything is there.
void NewPlanDialog::check()
{
    const NewPlan plan = wanted();
    if (!m_pathTyped) {
        const QSignalBlocker quiet(m_path);
        const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
        m_path->setText(QStringLiteral("%1/Smart City %2 %3–%4.pilar")
                            .arg(folder, plan.city)
                            .arg(plan.firstYear)
                            .arg(plan.lastYear));
    }
    QString problem;
    if (plan.firstYear > plan.lastYear)
        problem = tr("The first year comes after the last one.");
    else if (!plan.city.isEmpty() && QFileInfo::exists(path()))
        problem = tr("A file of this name exists already and is not overwritten. Choose another name.");
    m_problem->setText(problem);
    m_make->setEnabled(problem.isEmpty() && !plan.city.isEmpty());
}
