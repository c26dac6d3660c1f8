// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reports/timelineprintdialog.h"

#include "views/common/labels.h"
#include "views/common/style.h"
#include "views/reports/pagesview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QPushButton>

TimelinePrintDialog::TimelinePrintDialog(PlanData now, Edition edition, TimelinePrint shown, QString path,
                                         QWidget *parent)
    : QDialog(parent)
    , m_data(std::move(now))
    , m_edition(std::move(edition))
    , m_shown(std::move(shown))
    , m_path(std::move(path))
    , m_pages(new PagesView(m_press))
    , m_count(labels::bold())
    , m_state(new MarkLabel(marks::Kind::Note))
{
    setObjectName(QStringLiteral("TimelinePrintDialog"));
    setWindowTitle(tr("Print the roadmap"));
    m_state->setWordWrap(true);
    m_state->hide();
    m_pages->setAccessibleName(tr("Preview of the pages"));
    m_pages->setZoom(PagesView::Zoom::Page);
    auto *left = new QVBoxLayout;
    left->setSpacing(12);
    left->addLayout(buildFields());
    left->addWidget(m_count);
    left->addWidget(m_state);
    left->addStretch();
    auto *side = new QWidget;
    side->setLayout(left);
    left->setContentsMargins(0, 0, 0, 0);
    side->setFixedWidth(330);
    auto *both = new QHBoxLayout;
    both->setSpacing(16);
    both->addWidget(side);
    both->addWidget(m_pages, 1);
    auto *all = new QVBoxLayout(this);
    all->setSpacing(12);
    all->addLayout(both, 1);
    all->addWidget(buildButtons());
    connect(&m_press, &ReportPress::laidOut, this, &TimelinePrintDialog::showLayout);
    connect(&m_writing, &QFutureWatcher<Outcome>::finished, this, &TimelinePrintDialog::tellWritten);
    resize(1180, 680);
    layOut();
}

/// What is being written is finished first.
TimelinePrintDialog::~TimelinePrintDialog()
{
    m_writing.disconnect(this);
    m_writing.waitForFinished();
}

QComboBox *TimelinePrintDialog::choices(const QString &name, const QString &shownBy,
                                        const std::vector<std::pair<QString, QVariant>> &all)
{
    auto *box = new QComboBox;
    box->setObjectName(name);
    box->setAccessibleName(shownBy);
    for (const auto &[text, value] : all)
        box->addItem(text, value);
    connect(box, &QComboBox::currentIndexChanged, this, &TimelinePrintDialog::layOut);
    return box;
}

void TimelinePrintDialog::buildChoices()
{
    using Rows = TimelinePrint::Rows;
    m_paper = choices(QStringLiteral("paper"), tr("Paper"),
                      {{tr("A3 landscape"), QStringLiteral("a3")},
                       {tr("A4 landscape"), QStringLiteral("a4")},
                       {tr("A2 landscape"), QStringLiteral("a2")}});
    buildYears();
    m_months = choices(QStringLiteral("months"), tr("Width of a page"),
                       {{tr("the whole time"), 0},
                        {tr("3 years"), 36},
                        {tr("2 years"), 24},
                        {tr("1 year"), 12},
                        {tr("6 months"), 6},
                        {tr("3 months"), 3}});
    m_rows = choices(QStringLiteral("rows"), tr("Rows"),
                     {{tr("everything"), int(Rows::All)},
                      {tr("what the page shows now"), int(Rows::Shown)},
                      {tr("programs only"), int(Rows::Programs)}});
    m_grouping = choices(QStringLiteral("grouping"), tr("Groups"),
                         {{tr("by pillar"), int(TimelineGrouping::Pillar)},
                          {tr("by OPD"), int(TimelineGrouping::Agency)},
                          {tr("by horizon"), int(TimelineGrouping::Horizon)},
                          {tr("none"), int(TimelineGrouping::None)}});
}

QFormLayout *TimelinePrintDialog::buildFields()
{
    buildChoices();
    m_letters = new QDoubleSpinBox;
    m_letters->setObjectName(QStringLiteral("letters"));
    m_letters->setRange(paper::leastLetters, paper::mostLetters);
    m_letters->setSingleStep(0.5);
    m_letters->setDecimals(1);
    m_letters->setSuffix(tr(" pt"));
    connect(m_letters, &QDoubleSpinBox::valueChanged, this, &TimelinePrintDialog::layOut);
    const auto check = [this](const QString &text, bool checked) {
        auto *box = new QCheckBox(text);
        box->setChecked(checked);
        connect(box, &QCheckBox::toggled, this, &TimelinePrintDialog::layOut);
        return box;
    };
    m_rollUp = check(tr("Summary of the programs first"), true);
    m_links = check(tr("Dependencies"), m_shown.links);
    m_critical = check(tr("Critical path"), m_shown.critical);
    auto *form = new QFormLayout;
    form->addRow(tr("Paper"), m_paper);
    form->addRow(tr("From"), m_from);
    form->addRow(tr("To"), m_to);
    form->addRow(tr("A page shows"), m_months);
    form->addRow(tr("Rows"), m_rows);
    form->addRow(tr("Groups"), m_grouping);
    form->addRow(tr("Smallest letters"), m_letters);
    for (QCheckBox *box : {m_rollUp, m_links, m_critical})
        form->addRow(box);
    return form;
}

/// Every year in which the plan has anything.
void TimelinePrintDialog::buildYears()
{
    const schedule::Days span = wholeSpan(timelineFacts(m_data, m_edition.changed.date()));
    std::vector<std::pair<QString, QVariant>> years;
    for (int year = span.first.year(); year <= span.last.year(); ++year)
        years.emplace_back(QString::number(year), year);
    m_from = choices(QStringLiteral("from"), tr("From"), years);
    m_to = choices(QStringLiteral("to"), tr("To"), years);
    const QSignalBlocker quiet(m_to);
    m_to->setCurrentIndex(m_to->count() - 1);
    connect(m_from, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (m_to->currentIndex() < index)
            m_to->setCurrentIndex(index);
    });
    connect(m_to, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (m_from->currentIndex() > index)
            m_from->setCurrentIndex(index);
    });
}

QDialogButtonBox *TimelinePrintDialog::buildButtons()
{
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    const auto add = [this](const QString &text, auto act) {
        QPushButton *button = m_buttons->addButton(text, QDialogButtonBox::ActionRole);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, act);
        return button;
    };
    for (const char *extension : {"pdf", "svg", "png"}) {
        const QString name = QLatin1String(extension);
        add(tr("Save %1…", "PDF").arg(name.toUpper()), [this, name] {
            askAndSave(name);
        })->setObjectName(name);
    }
    QPushButton *printed = add(tr("Print…"), [this] { askAndPrint(); });
    setPrimary(printed);
    printed->setDefault(true);
    m_buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return m_buttons;
}

TimelinePrint TimelinePrintDialog::print() const
{
    TimelinePrint print = m_shown;
    print.paper = paper::paperSize(m_paper->currentData().toString());
    print.letters = m_letters->value();
    print.rows = TimelinePrint::Rows(m_rows->currentData().toInt());
    if (print.rows != TimelinePrint::Rows::Shown) {
        print.shown.clear();
        print.grouping = TimelineGrouping(m_grouping->currentData().toInt());
    }
    print.firstYear = m_from->currentData().toInt();
    print.lastYear = m_to->currentData().toInt();
    print.monthsPerPage = m_months->currentData().toInt();
    print.rollUp = m_rollUp->isChecked();
    print.links = m_links->isChecked();
    print.critical = m_critical->isChecked();
    return print;
}

int TimelinePrintDialog::pageCount() const
{
    return m_pages->pageCount();
}

void TimelinePrintDialog::layOut()
{
    if (!m_critical || !m_buttons)
        return;  // still being built
    m_grouping->setEnabled(TimelinePrint::Rows(m_rows->currentData().toInt()) != TimelinePrint::Rows::Shown);
    m_press.layOut([data = m_data, edition = m_edition, print = print()] {
        return timelineSheets(data, edition, print);
    });
}

void TimelinePrintDialog::showLayout(const ReportLayout &layout)
{
    const auto pages = int(layout.pages.size());
    m_count->setText(pages > 0 ? tr("%n pages", nullptr, pages) : QString());
    if (!layout.problem.isEmpty())
        tell(marks::Kind::Problem, layout.problem);
    else if (m_failed)
        m_state->hide();
    m_failed = !layout.problem.isEmpty();
    m_pages->setLayoutOf(layout);
}
