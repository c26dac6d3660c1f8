// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/import/sheetpane.h"

#include "model/exchange/import/corrections.h"
#include "views/common/labels.h"
#include "views/common/tableview.h"
#include "views/import/cellsview.h"
#include "views/import/choicedelegate.h"
#include "views/import/gapsplitter.h"
#include "views/import/importwords.h"
#include "views/import/mappedcolumnsmodel.h"
#include "views/import/sheetquestions.h"
#include "views/import/sheetsmodel.h"

#include <QHBoxLayout>
#include <QMenu>

namespace {

/// A title at the left and what belongs to it at the right, over a table.
QWidget *headed(QLabel *title, QLabel *note, QWidget *body)
{
    auto *part = new QWidget;
    auto *all = new QVBoxLayout(part);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(4);
    auto *row = new QHBoxLayout;
    title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(title, 1);
    if (note)
        row->addWidget(note);
    all->addLayout(row);
    all->addWidget(body, 1);
    return part;
}

QLabel *smallNote()
{
    QLabel *label = labels::pale();
    labels::makeSmaller(label, 1);
    return label;
}

}

SheetPane::SheetPane(QWidget *parent)
    : QWidget(parent)
    , m_sheets(new SheetsModel(this))
    , m_columns(new MappedColumnsModel(this))
    , m_sheetTable(new TableView(QStringLiteral("importSheets")))
    , m_columnTable(new TableView(QStringLiteral("importColumns")))
    , m_cells(new CellsView)
    , m_questions(new SheetQuestions)
    , m_columnTitle(labels::bold())
    , m_headingRows(smallNote())
    , m_cellPlace(smallNote())
    , m_explanation(new QLabel)
{
    auto *all = new QHBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    auto *splitter = new GapSplitter(Qt::Horizontal);
    splitter->addWidget(sheetsPart());
    splitter->addWidget(columnsPart());
    splitter->addWidget(cellsPart());
    splitter->setSizes({344, 478, 428});
    splitter->setStretchFactor(2, 1);
    all->addWidget(splitter);
    connectModels();
}

QWidget *SheetPane::sheetsPart()
{
    m_sheetTable->setOutlineModel(m_sheets);
    m_sheetTable->setStretchColumn(SheetsModel::Name, 110);
    m_sheetTable->setAccessibleName(tr("Files and their sheets"));
    ChoiceDelegate::install(*m_sheetTable);
    return headed(labels::bold(tr("Sheets")), nullptr, m_sheetTable);
}

QWidget *SheetPane::columnsPart()
{
    m_columnTable->setOutlineModel(m_columns);
    m_columnTable->setStretchColumn(MappedColumnsModel::Heading, 110);
    m_columnTable->setAccessibleName(tr("Columns of the sheet and what they mean"));
    ChoiceDelegate::install(*m_columnTable);
    QWidget *part = headed(m_columnTitle, m_headingRows, m_columnTable);
    part->layout()->addWidget(m_questions);
    return part;
}

QWidget *SheetPane::cellsPart()
{
    m_cells->setAccessibleName(tr("Cells of the sheet"));
    QWidget *part = headed(labels::bold(tr("Content of the sheet")), m_cellPlace, m_cells);
    m_explanation->setWordWrap(true);
    m_explanation->setTextFormat(Qt::PlainText);
    m_explanation->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_explanation->setMinimumHeight(2 * m_explanation->fontMetrics().lineSpacing() + 2);
    m_explanation->setMaximumHeight(5 * m_explanation->fontMetrics().lineSpacing() + 2);
    m_explanation->setAccessibleName(tr("About the selected cell"));
    part->layout()->addWidget(m_explanation);
    return part;
}

void SheetPane::connectModels()
{
    connect(m_sheetTable, &TableView::currentKeyChanged, this, &SheetPane::showSheet);
    connect(m_sheets, &SheetsModel::kindChosen, this, [this](int number, std::optional<Kind> kind) {
        correct(number, [kind](Mapping &mapping, const TablePlace &place) {
            corrections::setKind(mapping, place, kind);
        });
    });
    connect(m_columns, &MappedColumnsModel::fieldChosen, this,
            [this](const std::vector<std::size_t> &columns, Field field) {
                correct(m_sheet, [&](Mapping &mapping, const TablePlace &place) {
                    corrections::setField(mapping, place, *sheet(), columns, field);
                });
            });
    connect(m_columnTable, &TableView::currentKeyChanged, this, [this](const OutlineKey &key) {
        if (const ColumnGroup *group = m_columns->groupAt(key); group && m_columnTable->hasFocus())
            m_cells->showColumn(sheet()->columns[group->columns.front()].index);
    });
    connect(m_cells, &CellsView::meaningRequested, this, &SheetPane::chooseMeaning);
    connect(m_cells, &CellsView::currentCellChanged, this, [this](const QModelIndex &index) {
        m_cellPlace->setText(index.isValid() ? tr("cell %1").arg(cellAddress(index.row(), index.column()))
                                             : QString());
        m_explanation->setText(m_cells->cells()->explanation(index));
        m_explanation->setToolTip(m_explanation->text());
    });
    connect(m_cells, &CellsView::headingRowChosen, this, [this](int row) {
        correct(m_sheet, [row](Mapping &mapping, const TablePlace &place) {
            corrections::setHeadingRow(mapping, place, row + 1);
        });
    });
    connect(m_questions, &SheetQuestions::scorerChosen, this, [this](const QString &scorer) {
        correct(m_sheet, [&](Mapping &mapping, const TablePlace &place) {
            corrections::setScorer(mapping, place, scorer);
        });
    });
    connect(m_questions, &SheetQuestions::unitChosen, this, [this](MoneyUnit unit) {
        correct(m_sheet, [unit](Mapping &mapping, const TablePlace &place) {
            corrections::setUnit(mapping, place, unit);
        });
    });
    connect(m_questions, &SheetQuestions::roundChosen, this, &SheetPane::roundChosen);
}

const SheetPreview *SheetPane::sheet() const
{
    return m_sheet < 0 ? nullptr : &m_state->preview.sheets[std::size_t(m_sheet)];
}

void SheetPane::correct(int number, const std::function<void(Mapping &, const TablePlace &)> &change)
{
    if (number < 0)
        return;
    Mapping mapping = m_state->options.mapping;
    change(mapping, placeOf(m_state->preview.sheets[std::size_t(number)], *m_state->books));
    Q_EMIT corrected(mapping);
}

void SheetPane::show(const ImportWork::State &state)
{
    m_state = state;
    m_sheet = -1;
    m_sheets->show(state);
    m_sheetTable->expandAll();
    if (m_sheets->sheetOf(m_sheetTable->currentKey()) < 0)
        m_sheetTable->select(m_sheets->firstKey());
    showSheet();
}

void SheetPane::showSheet()
{
    m_sheet = m_sheets->sheetOf(m_sheetTable->currentKey());
    m_columns->show(m_state, m_sheet);
    m_cells->show(m_state, m_sheet);
    m_explanation->setText(m_cells->cells()->explanation(m_cells->currentIndex()));
    const auto [file, name] = current();
    m_columnTitle->setText(name.isEmpty() ? tr("Columns") : tr("Columns of sheet %1").arg(name));
    m_headingRows->clear();
    if (sheet() && sheet()->kind && !sheet()->turned && sheet()->headingBottom >= sheet()->headingTop)
        m_headingRows->setText(
            sheet()->headingTop == sheet()->headingBottom
                ? tr("headings: row %1").arg(sheet()->headingTop + 1)
                : tr("headings: rows %1–%2").arg(sheet()->headingTop + 1).arg(sheet()->headingBottom + 1));
    m_questions->show(*m_state, m_sheet);
    Q_EMIT sheetChanged();
}

void SheetPane::chooseMeaning(int column, const QPoint &globalPosition)
{
    const OutlineKey key = m_columns->keyOfColumn(column);
    if (!m_columns->groupAt(key))
        return;
    m_columnTable->select(key);
    QMenu menu(this);
    const QStringList titles = m_columns->choices();
    for (qsizetype i = 0; i < titles.size(); ++i) {
        QAction *action = menu.addAction(titles[i]);
        action->setCheckable(true);
        action->setChecked(m_columns->fields()[std::size_t(i)] == m_columns->groupAt(key)->field);
        connect(action, &QAction::triggered, this, [this, key, title = titles[i]] {
            m_columns->change({{key, MappedColumnsModel::Meaning, title}});
        });
    }
    menu.exec(globalPosition);
}

void SheetPane::look(const Problem &problem)
{
    const OutlineKey key = m_sheets->keyOf(problem.file, problem.sheet, problem.row - 1);
    if (m_sheets->sheetOf(key) < 0)
        return;
    m_sheetTable->select(key);
    if (m_cells->look(problem))
        m_columnTable->select(m_columns->keyOfColumn(m_cells->currentIndex().column()));
}

std::pair<QString, QString> SheetPane::current() const
{
    if (!sheet())
        return {};
    const TablePlace place = placeOf(*sheet(), *m_state->books);
    return {place.file, place.sheet};
}
