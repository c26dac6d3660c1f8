// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/candidates/gatesdialog.h"

#include "model/domain/format.h"
#include "model/domain/words.h"
#include "views/common/icons.h"
#include "views/common/tableview.h"
#include "views/common/typed.h"
#include "views/help/helpplace.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

QStringList ruleWords()
{
    QStringList words;
    for (const auto rule : enumerators<Gate::Rule>())
        words.append(format::capitalised(word(rule)));
    return words;
}

Cell textCell(const PlanData &, const Gate &gate)
{
    return {.text = gate.text, .editable = true};
}

QString setText(const PlanData &, Gate &gate, const QString &text)
{
    gate.text = text;
    return {};
}

Cell ruleCell(const PlanData &, const Gate &gate)
{
    return {.text = ruleWords().value(int(gate.rule)),
            .value = int(gate.rule),
            .editable = true,
            .choices = ruleWords()};
}

QString setRule(const PlanData &, Gate &gate, const QString &text)
{
    gate.rule = typed::oneOf<Gate::Rule>(ruleWords(), text).value_or(gate.rule);
    return {};
}

std::vector<RowColumn<Gate, PlanData>> gateColumns()
{
    return {
        {"text", QT_TRANSLATE_NOOP("GatesDialog", "Condition"), 320, Qt::AlignLeft, false, textCell, setText},
        {"rule", QT_TRANSLATE_NOOP("GatesDialog", "Answered by"), 210, Qt::AlignLeft, false, ruleCell,
         setRule},
    };
}

}

GatesDialog::GatesDialog(Plan &plan, QWidget *parent)
    : QDialog(parent)
    , m_plan(plan)
    , m_model(new RowsModel<Gate>(plan, "GatesDialog", gateColumns(), this))
    , m_table(new TableView(QStringLiteral("gates")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("GatesDialog"));
    setWindowTitle(tr("Gates of a quick win"));
    help::setPlace(this, QStringLiteral("kandidat#syarat"));
    resize(640, 420);
    auto *all = new QVBoxLayout(this);
    auto *sentence
        = new QLabel(tr("A candidate is ranked with the others; what it must meet in any case stands here. "
                        "A condition is asked of people, or follows from a figure of the candidate."));
    sentence->setWordWrap(true);
    all->addWidget(sentence);
    m_model->newRowValue = [] { return Gate{}; };
    m_table->setOutlineModel(m_model);
    m_table->setStretchColumn(0);
    m_table->setReorderable(true);
    m_table->setRootIsDecorated(false);
    m_table->setFrameShape(QFrame::Box);
    m_table->setReadOnly(!plan.canEdit());
    m_table->header()->setSectionsClickable(false);
    all->addWidget(m_table, 1);
    buildButtons();
    connect(m_table, &TableView::removeRequested, this, [this](const std::vector<OutlineKey> &keys) {
        std::vector<Id<Gate>> gates;
        gates.reserve(keys.size());
        for (const OutlineKey &key : keys)
            gates.push_back({key.id});
        edits::remove(m_plan, gates);
    });
    connect(m_table, &TableView::shiftRequested, this, &GatesDialog::shift);
    connect(&plan, &Plan::changed, this, &GatesDialog::refresh);
    refresh();
}

void GatesDialog::buildButtons()
{
    auto *row = new QHBoxLayout;
    const auto button = [&](const char *iconName, const QString &text, auto pressed) {
        auto *made = new QPushButton(icon(iconName), text);
        made->setAutoDefault(false);
        made->setEnabled(m_plan.canEdit());
        connect(made, &QPushButton::clicked, this, pressed);
        row->addWidget(made);
    };
    button("plus", tr("Add"), [this] { add(); });
    button("up", tr("Up"), [this] { shift(-1); });
    button("down", tr("Down"), [this] { shift(1); });
    button("trash", tr("Delete"), [this] { m_table->removeAction()->trigger(); });
    row->addStretch();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::accept);
    row->addWidget(buttons);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
}

void GatesDialog::refresh()
{
    Outline outline;
    for (const Gate *gate : byPosition(m_plan.data().gates))
        outline.add(-1, {listrow::Row, gate->id.value});
    m_model->show(m_plan.data(), std::move(outline));
}

void GatesDialog::add()
{
    Id<Gate> added;
    if (!edits::add(m_plan, Gate{.text = tr("New condition")}, &added))
        return;
    const OutlineKey key{listrow::Row, added.value};
    if (m_table->select(key))
        m_table->edit(m_model->indexOf(key));
}

void GatesDialog::shift(int step)
{
    m_model->shift(m_table->currentKey(), step);
}
