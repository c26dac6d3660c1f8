// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reports/bookoutline.h"

#include "model/report/volumes/fields.h"
#include "model/report/volumes/volumebook.h"
#include "views/common/icons.h"
#include "views/common/labels.h"
#include "views/reports/blockmenu.h"
#include "views/reports/outlinerows.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QToolButton>
#include <QTreeWidget>

using outline::Item;

BookOutline::BookOutline(Plan &plan, QWidget *parent)
    : QWidget(parent)
    , m_plan(plan)
    , m_tree(new outlinerows::Tree)
    , m_addMenu(new QMenu(this))
    , m_menu(new QMenu(this))
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(buildHead());
    all->addWidget(m_tree, 1);
    buildActions();
    m_tree->setAccessibleName(tr("Outline of the book"));
    m_tree->setItemDelegate(new outlinerows::Delegate(
        [this](const Item &item, const QString &name) { outline::rename(m_plan, item, name); }, m_tree));
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_tree, &QWidget::customContextMenuRequested, this, &BookOutline::showMenu);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *now) {
        if (m_filling || !now)
            return;
        m_current = outlinerows::itemOf(now);
        updateActions();
        Q_EMIT chosen(m_current);
    });
    connect(m_tree, &outlinerows::Tree::dropped, this, &BookOutline::drop);
    const auto remember = [this](QTreeWidgetItem *row) {
        if (m_filling)
            return;
        const qint64 chapter = outlinerows::itemOf(row).chapter.value;
        row->isExpanded() ? void(m_open.insert(chapter)) : void(m_open.remove(chapter));
    };
    connect(m_tree, &QTreeWidget::itemExpanded, this, remember);
    connect(m_tree, &QTreeWidget::itemCollapsed, this, remember);
}

QWidget *BookOutline::buildHead()
{
    auto *head = new QWidget;
    head->setFixedHeight(36);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(12, 0, 8, 0);
    row->addWidget(labels::bold(tr("Outline")), 1);
    m_add = new QToolButton;
    m_add->setIcon(icon("plus"));
    m_add->setAutoRaise(true);
    m_add->setPopupMode(QToolButton::InstantPopup);
    m_add->setToolTip(tr("Add a chapter or block"));
    m_add->setAccessibleName(m_add->toolTip());
    m_add->setMenu(m_addMenu);
    row->addWidget(m_add);
    connect(m_addMenu, &QMenu::aboutToShow, this, &BookOutline::fillAddMenu);
    return head;
}

QAction *BookOutline::act(const QString &text, const QKeySequence &key, std::function<void()> run)
{
    auto *action = new QAction(text, m_tree);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, [this, run = std::move(run)] {
        if (m_current && m_plan.canEdit())
            run();
    });
    m_tree->addAction(action);
    m_menu->addAction(action);
    return action;
}

void BookOutline::buildActions()
{
    act(tr("Rename"), Qt::Key_F2, [this] {
        if (QTreeWidgetItem *row = m_tree->currentItem(); row && (row->flags() & Qt::ItemIsEditable))
            m_tree->editItem(row, 0);
    });
    act(tr("Duplicate"), Qt::CTRL | Qt::Key_D, [this] { take(outline::duplicate(m_plan, m_current)); });
    m_hide = act(tr("Switch off"), Qt::CTRL | Qt::Key_H, [this] {
        outline::setHidden(m_plan, m_current, !outline::isHidden(m_plan.data(), m_current));
    });
    m_menu->addSeparator();
    act(tr("Move up"), Qt::ALT | Qt::Key_Up, [this] { outline::shift(m_plan, m_current, -1); });
    act(tr("Move down"), Qt::ALT | Qt::Key_Down, [this] { outline::shift(m_plan, m_current, 1); });
    m_indent = act(tr("Put into the chapter above"), Qt::ALT | Qt::Key_Right, [this] {
        if (!outline::indent(m_plan, m_current.chapter))
            Q_EMIT refused(tr("Chapters stand in chapters, three deep at most."));
    });
    m_outdent = act(tr("Take out of its chapter"), Qt::ALT | Qt::Key_Left,
                    [this] { outline::outdent(m_plan, m_current.chapter); });
    m_menu->addSeparator();
    act(tr("Delete"), Qt::Key_Delete, [this] { outline::remove(m_plan, m_current); });
}

void BookOutline::updateActions()
{
    m_hide->setText(outline::isHidden(m_plan.data(), m_current) ? tr("Switch on") : tr("Switch off"));
    const Chapter *chapter = m_current.block ? nullptr : m_subject.data.chapters.find(m_current.chapter);
    m_indent->setEnabled(chapter);
    m_outdent->setEnabled(chapter && chapter->parent);
}

void BookOutline::showMenu(const QPoint &position)
{
    if (!m_current || !m_plan.canEdit())
        return;
    updateActions();
    m_menu->popup(m_tree->viewport()->mapToGlobal(position));
}

void BookOutline::fillAddMenu()
{
    m_addMenu->clear();
    m_addMenu->addAction(tr("Chapter"), this, [this] { addNewChapter(false); });
    QAction *below = m_addMenu->addAction(tr("Subchapter"), this, [this] { addNewChapter(true); });
    below->setEnabled(bool(m_current.chapter));
    m_addMenu->addSeparator();
    if (m_current.chapter)
        addBlockKinds(*m_addMenu, [this](const QString &kind) { addNewBlock(kind); });
}

void BookOutline::addNewChapter(bool below)
{
    const Chapter *present = m_subject.data.chapters.find(m_current.chapter);
    const Id<Chapter> parent = below ? m_current.chapter : present ? present->parent : Id<Chapter>{};
    take(outline::addChapter(m_plan, m_volume, parent, below ? Id<Chapter>{} : m_current.chapter));
    if (QTreeWidgetItem *row = find(m_current))
        m_tree->editItem(row, 0);
}

void BookOutline::addNewBlock(const QString &kind)
{
    take(outline::addBlock(m_plan, {.chapter = m_current.chapter, .kind = kind}, m_current.block));
}

void BookOutline::drop(const Item &moved, const Item &target, outline::Side side)
{
    if (!m_plan.canEdit() || moved == target)
        return;
    if (outline::drop(m_plan, moved, target, side))
        take(moved.block ? Item{m_plan.data().chapterBlocks.find(moved.block)->chapter, moved.block} : moved);
    else
        Q_EMIT refused(moved.block ? tr("A block stands in a chapter.")
                                   : tr("Chapters stand in chapters, three deep at most."));
}

/// What was added is chosen.
void BookOutline::take(const Item &added)
{
    if (!added)
        return;
    choose(added);
    Q_EMIT chosen(added);
}

void BookOutline::show(const report::Subject &subject, Id<Volume> volume)
{
    const bool other = m_volume != volume;
    m_subject = subject;
    m_volume = volume;
    m_add->setEnabled(m_plan.canEdit());
    if (other) {
        m_findings.clear();
        m_current = {};
    }
    fill();
}

void BookOutline::fill()
{
    m_filling = true;
    m_tree->clear();
    if (const Volume *volume = m_subject.data.volumes.find(m_volume)) {
        auto *root
            = new QTreeWidgetItem(m_tree, {report::filled(m_subject, report::volumeTitle(*volume)).plain()});
        outlinerows::setLook(root, {.bold = true});
        addChapters(root, {}, report::chapterNumbers(m_subject.data, m_volume));
        root->setExpanded(true);
    }
    markStates();
    showCurrent();
    m_filling = false;
    updateActions();
}

void BookOutline::addChapters(QTreeWidgetItem *above, Id<Chapter> parent,
                              const std::map<Id<Chapter>, QString> &numbers)
{
    for (const Chapter *chapter : report::chaptersIn(m_subject.data, m_volume, parent)) {
        const auto number = numbers.find(chapter->id);
        const QString title = chapter->title.isEmpty() ? tr("Front of the book")
                                                       : report::filled(m_subject, chapter->title).plain();
        const QString text = number == numbers.end() ? title : number->second + u' ' + title;
        auto *row = new QTreeWidgetItem(above, {text.trimmed()});
        outlinerows::setItem(row, {chapter->id, {}}, chapter->title);
        outlinerows::setLook(row, {.pale = chapter->hidden, .editable = m_plan.canEdit()});
        row->setToolTip(0, chapter->hidden ? tr("%1 (switched off)").arg(text) : text);
        addBlocks(row, chapter->id);
        addChapters(row, chapter->id, numbers);
        row->setExpanded(m_open.contains(chapter->id.value));
    }
}

void BookOutline::addBlocks(QTreeWidgetItem *above, Id<Chapter> chapter)
{
    for (const ChapterBlock *block : report::blocksIn(m_subject.data, chapter)) {
        const report::BlockKind *kind = report::blockKind(block->kind);
        const bool isText = kind && kind->shape == report::BlockKind::Shape::Text;
        auto *row = new QTreeWidgetItem(above, {report::blockTitle(m_subject.data, *block)});
        outlinerows::setItem(row, {chapter, block->id}, block->text);
        outlinerows::setLook(row, {.pale = block->hidden, .editable = !isText && m_plan.canEdit()});
        row->setIcon(0, icon(iconOf(kind ? kind->shape : report::BlockKind::Shape::Other)));
        row->setToolTip(0, block->hidden ? tr("%1 (switched off)").arg(row->text(0)) : row->text(0));
    }
}

void BookOutline::setFindings(const std::vector<report::VolumeFinding> &findings)
{
    m_findings = findings;
    m_filling = true;
    markStates();
    m_filling = false;
}

/// The worst of what is said of a chapter and of all that stands in it; a tick where nothing is.
void BookOutline::markStates()
{
    using Severity = report::VolumeFinding::Severity;
    for (QTreeWidgetItemIterator row(m_tree); *row; ++row) {
        const Item item = outlinerows::itemOf(*row);
        if (item.chapter && !item.block)
            outlinerows::setMark(*row,
                                 outline::isHidden(m_subject.data, item) ? std::optional<marks::Kind>()
                                                                         : marks::Kind::Ok);
    }
    for (const Severity severity : {Severity::Warning, Severity::Problem})
        for (const report::VolumeFinding &finding : m_findings) {
            if (finding.severity != severity)
                continue;
            const auto mark = severity == Severity::Problem ? marks::Kind::Problem : marks::Kind::Warning;
            QTreeWidgetItem *row = find({finding.chapter, finding.block});
            for (row = row ? row : find({finding.chapter, {}}); row && row->parent(); row = row->parent())
                outlinerows::setMark(row, mark);
        }
}

QTreeWidgetItem *BookOutline::find(const Item &item) const
{
    if (!item)
        return nullptr;
    for (QTreeWidgetItemIterator row(m_tree); *row; ++row)
        if (outlinerows::itemOf(*row) == item)
            return *row;
    return nullptr;
}

void BookOutline::choose(const Item &item)
{
    if (m_current == item)
        return;
    m_current = item;
    m_filling = true;
    showCurrent();
    m_filling = false;
    updateActions();
}

/// What is gone gives way to its chapter, and that to the first one that has a title.
void BookOutline::showCurrent()
{
    QTreeWidgetItem *row = find(m_current);
    row = row ? row : find({m_current.chapter, {}});
    if (!row)
        if (QTreeWidgetItem *root = m_tree->topLevelItem(0))
            row = root->childCount() > 0 ? root->child(0) : root;
    m_current = row ? outlinerows::itemOf(row) : Item{};
    for (QTreeWidgetItem *above = row ? row->parent() : nullptr; above; above = above->parent()) {
        above->setExpanded(true);
        m_open.insert(outlinerows::itemOf(above).chapter.value);
    }
    m_tree->setCurrentItem(row);
    if (row)
        m_tree->scrollToItem(row);
}

void BookOutline::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_hide)
        fill();
}
