// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/import/sheetquestions.h"

#include "model/exchange/import/corrections.h"
#include "views/common/style.h"
#include "views/import/importwords.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

namespace {

QWidget *questionRow(const QString &words, QComboBox *box)
{
    auto *row = new QWidget;
    auto *all = new QHBoxLayout(row);
    all->setContentsMargins(0, 4, 0, 0);
    auto *label = new QLabel(words);
    label->setBuddy(box);
    box->setAccessibleName(words);
    all->addWidget(label);
    all->addWidget(box, 1);
    row->hide();
    return row;
}

bool isScored(const SheetPreview &sheet)
{
    return sheet.kind == Kind::Scores || sheet.kind == Kind::Comparisons;
}

bool hasField(const SheetPreview &sheet, Field field)
{
    return std::ranges::find(sheet.columns, field, &ColumnPreview::field) != sheet.columns.end();
}

QStringList openRounds(const PlanData &plan)
{
    QStringList names;
    for (const Round *round : byPosition(plan.rounds))
        if (!round->closed)
            names.append(round->name);
    return names;
}

}

SheetQuestions::SheetQuestions(QWidget *parent)
    : QWidget(parent)
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    m_scorer = line(tr("Who scored:"), tr("OPD or name of the scorer"));
    m_round = line(tr("Round of scoring:"), tr("The last one that is open"));
    m_unit = new QComboBox;
    m_unit->addItem(tr("As read: told by the size of the figures"));
    for (int unit = int(MoneyUnit::Rupiah); unit < int(MoneyUnit::Count); ++unit)
        m_unit->addItem(importwords::unitTitle(MoneyUnit(unit)));
    m_unitRow = questionRow(tr("Unit of money:"), m_unit);
    for (QWidget *row : {m_scorer.row, m_round.row, m_unitRow})
        all->addWidget(row);
    const auto connectLine = [this](Line &asked, void (SheetQuestions::*chosen)(const QString &)) {
        const auto tell = [this, &asked, chosen] {
            if (const QString text = answer(asked); !text.isEmpty())
                Q_EMIT(this->*chosen)(text);
        };
        connect(asked.box, &QComboBox::activated, this, tell);
        connect(asked.box->lineEdit(), &QLineEdit::editingFinished, this, tell);
    };
    connectLine(m_scorer, &SheetQuestions::scorerChosen);
    connectLine(m_round, &SheetQuestions::roundChosen);
    connect(m_unit, &QComboBox::activated, this, [this](int unit) { Q_EMIT unitChosen(MoneyUnit(unit)); });
}

SheetQuestions::Line SheetQuestions::line(const QString &question, const QString &placeholder)
{
    Line made;
    made.box = new QComboBox;
    made.box->setEditable(true);
    made.box->setInsertPolicy(QComboBox::NoInsert);
    made.box->lineEdit()->setPlaceholderText(placeholder);
    made.row = questionRow(question, made.box);
    return made;
}

void SheetQuestions::ask(Line &line, const QStringList &suggestions, const QString &said)
{
    line.said = said;
    line.box->clear();
    line.box->addItems(suggestions);
    line.box->setCurrentIndex(-1);
    line.box->setEditText(said);
}

/// A line tells twice what was chosen in it, when it is chosen and when the cursor leaves.
QString SheetQuestions::answer(Line &line)
{
    const QString text = line.box->currentText().trimmed();
    return std::exchange(line.said, text) == text ? QString() : text;
}

void SheetQuestions::show(const ImportState &state, int number)
{
    const SheetPreview *sheet = number < 0 ? nullptr : &state.preview.sheets[std::size_t(number)];
    const TablePlace place = sheet ? placeOf(*sheet, *state.books) : TablePlace{};
    const auto *rule = state.options.mapping.ruleFor(place.file, place.sheet, place.table);
    const auto isHere = [&](const char *code) {
        return sheet && std::ranges::any_of(state.preview.draft.problems, [&](const Problem &problem) {
                   return problem.code == QLatin1String(code) && problem.file == place.file
                       && problem.sheet == place.sheet;
               });
    };
    const PlanData &plan = state.preview.draft.after;
    m_scorer.row->setVisible(sheet && isScored(*sheet) && !hasField(*sheet, Field::Scorer));
    ask(m_scorer, importwords::scorerNames(plan), rule ? rule->scorer : QString());
    setProblem(m_scorer.box, isHere("unnamed_scorer"));
    m_round.row->setVisible(sheet && sheet->kind == Kind::Scores);
    ask(m_round, openRounds(plan), state.options.round);
    setProblem(m_round.box, isHere("closed_round"));
    const bool unitSaid = rule && rule->unit != MoneyUnit::Unknown;
    m_unitRow->setVisible(sheet && (unitSaid || isHere("unit_assumed")));
    m_unit->setCurrentIndex(rule ? int(rule->unit) : 0);
}
