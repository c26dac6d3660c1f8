// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/matrix/choicepanel.h"

#include "model/domain/format.h"
#include "model/edits/rounds.h"
#include "model/edits/rows.h"
#include "views/common/form.h"
#include "views/common/labels.h"
#include "views/common/style.h"
#include "views/help/helpplace.h"

#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <numeric>

namespace {

enum Column { Chosen, Rank, Name, Cost };

constexpr int itemRole = Qt::UserRole;  ///< the candidate's id

QString pairText(const PlanData &plan, const CandidatePair &pair)
{
    const Candidate *a = plan.candidates.find(pair.a);
    const Candidate *b = plan.candidates.find(pair.b);
    if (!a || !b)
        return {};
    return pair.kind == CandidatePair::Kind::Together
        ? ChoicePanel::tr("%1 and %2 go together").arg(nameOf(*a), nameOf(*b))
        : ChoicePanel::tr("%1 or %2, not both").arg(nameOf(*a), nameOf(*b));
}

}

ChoicePanel::ChoicePanel(Plan &plan, QWidget *parent)
    : MatrixPanel(plan, parent)
    , m_conditions(new Form)
{
    help::setPlace(this, QStringLiteral("pilihan"));
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(12, 12, 12, 8);
    m_sentence = new QLabel;
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_obstacle = new MarkLabel(marks::Kind::Problem);
    m_obstacle->setWordWrap(true);
    m_obstacle->hide();
    buildConditions();
    buildList();
    m_pairs = labels::pale();
    m_pairs->setWordWrap(true);
    m_barred = labels::pale();
    m_barred->setWordWrap(true);
    labels::makeSmaller(m_barred, 1);
    for (QWidget *part : std::initializer_list<QWidget *>{m_conditions, m_sentence, m_obstacle})
        lines->addWidget(part);
    lines->addWidget(m_list, 1);
    lines->addWidget(m_pairs);
    lines->addWidget(m_barred);
    lines->addWidget(buildFoot());
    connect(&m_work, &ChoiceWork::done, this, &ChoicePanel::show);
}

void ChoicePanel::buildConditions()
{
    const auto count = [this](int Round::*member) {
        return [this, member] {
            const int value = state().roundOrDefault().*member;
            return value > 0 ? QString::number(value) : QString();
        };
    };
    m_conditions
        ->addLine(
            QStringLiteral("ceiling"), tr("Ceiling"),
            [this] {
                const auto &ceiling = state().roundOrDefault().ceiling;
                return ceiling ? format::rupiah(*ceiling) : QString();
            },
            [this](const QString &text) { return writeCeiling(text); })
        ->setPlaceholderText(tr("Rp 2,5 billion"));
    m_conditions->addLine(QStringLiteral("min_per_pillar"), tr("At least a pillar"),
                          count(&Round::minPerPillar),
                          [this](const QString &text) { return writeCount(text, &Round::minPerPillar); });
    m_conditions->addLine(QStringLiteral("max_per_agency"), tr("At most an OPD"), count(&Round::maxPerAgency),
                          [this](const QString &text) { return writeCount(text, &Round::maxPerAgency); });
    m_conditions->finish();
}

void ChoicePanel::buildList()
{
    m_list = new QTreeWidget;
    m_list->setHeaderLabels({QString(), tr("Rank"), tr("Candidate"), format::unitName(format::Unit::Juta)});
    m_list->setAccessibleName(tr("Candidates to choose from"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setMinimumSectionSize(20);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(Name, QHeaderView::Stretch);
    connect(m_list, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &at) { m_menu->exec(m_list->viewport()->mapToGlobal(at)); });
    connect(m_list, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *row) {
        Q_EMIT lookRequested(
            {.kind = Selection::Kind::Candidate, .id = row->data(Chosen, itemRole).toLongLong()});
    });
}

QWidget *ChoicePanel::buildFoot()
{
    auto *foot = new QWidget;
    auto *line = new QHBoxLayout(foot);
    line->setContentsMargins(0, 4, 0, 0);
    auto *conditions = new QPushButton(tr("Conditions"));
    m_menu = new QMenu(conditions);
    connect(m_menu, &QMenu::aboutToShow, this, &ChoicePanel::fillMenu);
    conditions->setMenu(m_menu);
    m_settle = new QPushButton(tr("Settle"));
    setPrimary(m_settle);
    connect(m_settle, &QPushButton::clicked, this, &ChoicePanel::settle);
    line->addWidget(conditions);
    line->addStretch(1);
    line->addWidget(m_settle);
    return foot;
}

/// What can be said of the selected candidates.
void ChoicePanel::fillMenu()
{
    m_menu->clear();
    const std::size_t selected = selectedCandidates().size();
    const auto offer = [&](const QString &text, bool enabled, const std::function<void()> &run) {
        m_menu->addAction(text, this, run)->setEnabled(enabled);
    };
    offer(tr("Must be chosen"), selected > 0, [this] { require(Candidate::Requirement::Forced); });
    offer(tr("Leave out"), selected > 0, [this] { require(Candidate::Requirement::Excluded); });
    offer(tr("Choose freely"), selected > 0, [this] { require(Candidate::Requirement::Free); });
    m_menu->addSeparator();
    offer(tr("The two go together"), selected == 2, [this] { pairUp(CandidatePair::Kind::Together); });
    offer(tr("Only one of the two"), selected == 2, [this] { pairUp(CandidatePair::Kind::Either); });
    offer(tr("No condition between the two"), selected == 2, [this] { pairUp({}); });
}

std::vector<Id<Candidate>> ChoicePanel::selectedCandidates() const
{
    std::vector<Id<Candidate>> result;
    const auto rows = m_list->selectedItems();
    for (const QTreeWidgetItem *row : rows)
        result.push_back({row->data(Chosen, itemRole).toLongLong()});
    return result;
}

void ChoicePanel::require(Candidate::Requirement requirement)
{
    std::vector<Candidate> next;
    for (const Id<Candidate> id : selectedCandidates())
        if (const Candidate *candidate = plan().data().candidates.find(id)) {
            next.push_back(*candidate);
            next.back().requirement = requirement;
        }
    edits::change(plan(), next);
}

void ChoicePanel::pairUp(std::optional<CandidatePair::Kind> kind)
{
    const std::vector<Id<Candidate>> selected = selectedCandidates();
    if (selected.size() == 2)
        edits::setPair(plan(), selected[0], selected[1], kind);
}

QString ChoicePanel::writeCeiling(const QString &text)
{
    Round next = state().roundOrDefault();
    next.ceiling = text.trimmed().isEmpty() ? std::nullopt : typed::money(text, format::Unit::Juta);
    if (!next.ceiling && !text.trimmed().isEmpty())
        return typed::moneySentence(text);
    edits::change(plan(), next);
    return {};
}

QString ChoicePanel::writeCount(const QString &text, int Round::*member)
{
    Round next = state().roundOrDefault();
    const std::optional<int> count = text.trimmed().isEmpty() ? 0 : typed::whole(text);
    if (!count || *count < 0)
        return tr("“%1” is no number. Write for example 1, or leave it empty.").arg(text);
    next.*member = *count;
    edits::change(plan(), next);
    return {};
}

void ChoicePanel::showState(const MatrixState &state)
{
    m_conditions->load();
    m_conditions->setEditable(bool(state.round) && !state.roundOrDefault().closed);
    m_sentence->setText(tr("choosing…"));
    m_settle->setEnabled(false);
    m_work.start(state.plan, state.round);
}

void ChoicePanel::show(const ChoiceWork::Result &result)
{
    m_result = result;
    const bool hasCeiling = state().roundOrDefault().ceiling.has_value();
    const QString &obstacle = result->selection.obstacle;
    m_obstacle->setText(obstacle);
    m_obstacle->setVisible(!obstacle.isEmpty());
    m_sentence->setVisible(obstacle.isEmpty());
    if (!hasCeiling)
        m_sentence->setText(tr("State a ceiling: then the best candidates for that money are chosen."));
    else if (obstacle.isEmpty())
        m_sentence->setText(scoring::sentences(result->problem, result->selection, result->outlook)
                                .join(QStringLiteral(" ")));
    m_list->clear();
    std::vector<std::size_t> order(result->candidates.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::stable_sort(order, {}, [&](std::size_t item) { return result->ranks[item]; });
    for (const std::size_t item : order)
        addRow(item);
    showPairs();
    m_settle->setEnabled(!result->selection.chosen.empty() && !state().roundOrDefault().closed);
}

QString ChoicePanel::markOf(const scoring::SelectionItem &item, bool chosen)
{
    if (!item.barred.isEmpty())
        return QStringLiteral("✕");
    if (item.forced)
        return QStringLiteral("✓!");
    return chosen ? QStringLiteral("✓") : QString();
}

/// Empty for one that is chosen freely.
QString ChoicePanel::hintOf(const scoring::SelectionItem &item)
{
    if (!item.barred.isEmpty())
        return tr("It cannot be chosen: %1.").arg(item.barred);
    return item.forced ? tr("It must be chosen: the team said so.") : QString();
}

/// Chosen ones bear a tick and are bold; why one cannot be chosen stands in its tool tip and below the list.
void ChoicePanel::addRow(std::size_t item)
{
    const Candidate *candidate = state().plan.candidates.find(m_result->candidates[item]);
    if (!candidate)
        return;
    const scoring::SelectionItem &one = m_result->problem.items[item];
    const bool chosen = m_result->selection.contains(item);
    auto *row = new QTreeWidgetItem(
        m_list,
        {markOf(one, chosen), QString::number(m_result->ranks[item]),
         QStringLiteral("%1 %2").arg(candidate->code, candidate->name),
         candidate->cost ? format::amount(*candidate->cost, format::Unit::Juta) : QStringLiteral("–")});
    row->setData(Chosen, itemRole, candidate->id.value);
    row->setTextAlignment(Rank, Qt::AlignRight | Qt::AlignVCenter);
    row->setTextAlignment(Cost, Qt::AlignRight | Qt::AlignVCenter);
    const QString hint = hintOf(one);
    for (int column = 0; column < m_list->columnCount(); ++column) {
        QFont font = row->font(column);
        font.setBold(chosen);
        row->setFont(column, font);
        row->setToolTip(column, hint.isEmpty() ? candidate->name : hint);
        if (!one.barred.isEmpty())
            row->setForeground(column, palette().placeholderText());
    }
}

void ChoicePanel::showPairs()
{
    QStringList pairs;
    for (const CandidatePair &pair : state().plan.candidatePairs)
        pairs.append(pairText(state().plan, pair));
    m_pairs->setText(pairs.join(u'\n'));
    m_pairs->setVisible(!pairs.isEmpty());
    QStringList barred;
    for (std::size_t item = 0; item < m_result->candidates.size(); ++item)
        if (const QString &reason = m_result->problem.items[item].barred; !reason.isEmpty())
            barred.append(tr("%1 cannot be chosen: %2.").arg(m_result->problem.items[item].name, reason));
    int open = 0;
    for (const Candidate &candidate : state().plan.candidates)
        open += scoring::openGates(state().plan, candidate).empty() ? 0 : 1;
    if (open > 0)
        barred.append(tr("%n candidates have gates that nobody has answered yet.", nullptr, open));
    m_barred->setText(barred.join(u'\n'));
    m_barred->setVisible(!barred.isEmpty());
}

void ChoicePanel::settle()
{
    std::vector<Id<Candidate>> chosen;
    for (const std::size_t item : m_result->selection.chosen)
        chosen.push_back(m_result->candidates[item]);
    Q_EMIT settleRequested(chosen);
}
