// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/import/outcomepane.h"

#include "views/common/labels.h"
#include "views/common/segments.h"
#include "views/common/tableview.h"
#include "views/import/choicedelegate.h"
#include "views/import/effectsmodel.h"
#include "views/import/importwords.h"
#include "views/import/problemsmodel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QStackedWidget>

OutcomePane::OutcomePane(QWidget *parent)
    : QWidget(parent)
    , m_problems(new ProblemsModel(this))
    , m_effects(new EffectsModel(this))
    , m_problemTable(new TableView(QStringLiteral("importProblems")))
    , m_effectTable(new TableView(QStringLiteral("importEffects")))
    , m_stack(new QStackedWidget)
    , m_reading(new Segments(tr("What is shown of the import")))
    , m_errors(new MarkLabel(marks::Kind::Problem))
    , m_warnings(new MarkLabel(marks::Kind::Warning))
    , m_good(new MarkLabel(marks::Kind::Ok, tr("Nothing to look at")))
    , m_which(new QComboBox)
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(6);
    all->addWidget(head());
    m_problemTable->setOutlineModel(m_problems);
    m_problemTable->setStretchColumn(ProblemsModel::Message, 260);
    m_problemTable->setAccessibleName(tr("Problems of the import"));
    m_effectTable->setOutlineModel(m_effects);
    m_effectTable->setStretchColumn(EffectsModel::Added, 200);
    m_effectTable->setAccessibleName(tr("What the import would do"));
    for (TableView *table : {m_problemTable, m_effectTable}) {
        ChoiceDelegate::install(*table);
        m_stack->addWidget(table);
    }
    all->addWidget(m_stack, 1);
    connectModels();
}

QWidget *OutcomePane::head()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    m_reading->add(tr("To be looked at"));
    m_reading->add(tr("What will happen"));
    row->addWidget(m_reading);
    row->addWidget(m_errors);
    row->addWidget(m_warnings);
    row->addWidget(m_good);
    row->addStretch();
    m_which->addItems({tr("All sheets"), tr("Only the shown sheet")});
    m_which->setAccessibleName(tr("Problems of which sheets"));
    row->addWidget(m_which);
    return head;
}

void OutcomePane::connectModels()
{
    connect(m_reading, &Segments::chosen, this, [this](int reading) {
        m_stack->setCurrentIndex(reading);
        m_which->setVisible(reading == 0);
    });
    connect(m_which, &QComboBox::activated, this, &OutcomePane::showProblems);
    const auto choose = [this] {
        if (const Problem *problem = m_problems->problemAt(m_problemTable->currentKey()))
            Q_EMIT problemChosen(Problem(*problem));
    };
    connect(m_problemTable, &TableView::currentKeyChanged, this, [this, choose] {
        if (m_problemTable->hasFocus())
            choose();
    });
    connect(m_problemTable, &QAbstractItemView::clicked, this, choose);
    connectDecisions();
}

void OutcomePane::connectDecisions()
{
    connect(m_problems, &ProblemsModel::agencyDecided, this, [this](const Mapping::AgencyRule &rule) {
        correct([&](Mapping &mapping) { corrections::decide(mapping, rule); });
    });
    connect(m_problems, &ProblemsModel::agencyAskedAgain, this, [this](const QString &text) {
        correct([&](Mapping &mapping) { corrections::undecide(mapping, text); });
    });
    connect(m_problems, &ProblemsModel::scorerChosen, this,
            [this](const Problem &problem, const QString &scorer) {
                correctTables(problem.file, [&](Mapping &mapping, const TablePlace &place) {
                    if (place.sheet == problem.sheet)
                        corrections::setScorer(mapping, place, scorer);
                });
            });
    connect(m_problems, &ProblemsModel::fileIgnored, this, [this](const QString &file) {
        correctTables(file, [](Mapping &mapping, const TablePlace &place) {
            corrections::setKind(mapping, place, std::nullopt);
        });
    });
    connect(m_problems, &ProblemsModel::fileLeftOut, this, &OutcomePane::fileLeftOut);
}

/// Changes a copy of the mapping and tells corrected().
void OutcomePane::correct(const std::function<void(Mapping &)> &change)
{
    Mapping mapping = m_state->options.mapping;
    change(mapping);
    Q_EMIT corrected(mapping);
}

void OutcomePane::correctTables(const QString &file,
                                const std::function<void(Mapping &, const TablePlace &)> &change)
{
    correct([&](Mapping &mapping) {
        for (const SheetPreview &sheet : m_state->preview.sheets)
            if (const TablePlace place = placeOf(sheet, *m_state->books); place.file == file)
                change(mapping, place);
    });
}

void OutcomePane::show(const ImportWork::State &state)
{
    m_state = state;
    showProblems();
    m_effects->show(effectsOf(state->preview.draft));
    showCounts();
}

void OutcomePane::setSheet(const std::pair<QString, QString> &fileAndSheet)
{
    if (m_sheet == fileAndSheet)
        return;
    m_sheet = fileAndSheet;
    if (m_state && m_which->currentIndex() == 1)
        showProblems();
}

void OutcomePane::showProblems()
{
    if (m_which->currentIndex() == 1)
        m_problems->show(m_state, m_sheet.first, m_sheet.second);
    else
        m_problems->show(m_state);
}

void OutcomePane::showCounts()
{
    const std::vector<Problem> problems = m_state->problems();
    const int errors = importwords::count(problems, Problem::Severity::Error);
    const int warnings = importwords::count(problems, Problem::Severity::Warning);
    m_errors->setText(tr("%n problems", nullptr, errors));
    m_errors->setVisible(errors > 0);
    m_warnings->setText(tr("%n warnings", nullptr, warnings));
    m_warnings->setVisible(warnings > 0);
    m_good->setVisible(errors + warnings == 0);
}
