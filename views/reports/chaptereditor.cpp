// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reports/chaptereditor.h"

#include "model/edits/rows.h"
#include "model/report/volumes/blockkinds.h"
#include "model/report/volumes/volumebook.h"
#include "views/common/labels.h"
#include "views/reports/blockcard.h"
#include "views/reports/blockoptions.h"
#include "views/reports/editortools.h"
#include "views/reports/illustrations.h"
#include "views/reports/markdownedit.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace {

bool isText(const ChapterBlock &block)
{
    return block.kind == u"teks";
}

/// The text itself is the row's ground; a line only shows where it is written into.
QLineEdit *titleLine()
{
    auto *line = new QLineEdit;
    line->setFrame(false);
    QFont large = line->font();
    large.setPixelSize(18);
    large.setBold(true);
    line->setFont(large);
    QPalette clear = line->palette();
    clear.setColor(QPalette::Base, Qt::transparent);
    line->setPalette(clear);
    return line;
}

}

ChapterEditor::ChapterEditor(Plan &plan, QWidget *parent)
    : QWidget(parent)
    , m_plan(plan)
    , m_tools(new EditorTools)
    , m_number(labels::bold())
    , m_title(titleLine())
    , m_empty(labels::pale(tr("This chapter has no blocks yet. Insert a text or a table.")))
    , m_scroll(new QScrollArea)
    , m_blocks(new QVBoxLayout)
{
    m_number->setFont(m_title->font());
    m_title->setAccessibleName(tr("Title of the chapter"));
    m_title->setPlaceholderText(tr("Without a heading"));
    m_empty->setWordWrap(true);
    auto *ground = new QWidget;
    ground->setAutoFillBackground(true);
    ground->setBackgroundRole(QPalette::Base);
    auto *inside = new QVBoxLayout(ground);
    inside->setContentsMargins(20, 10, 20, 12);
    inside->setSpacing(8);
    auto *heading = new QHBoxLayout;
    heading->setSpacing(4);
    heading->addWidget(m_number);
    heading->addWidget(m_title, 1);
    inside->addLayout(heading);
    m_blocks->setSpacing(8);
    inside->addLayout(m_blocks);
    inside->addWidget(m_empty);
    inside->addStretch(1);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(ground);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_tools);
    all->addWidget(m_scroll, 1);
    connect(m_title, &QLineEdit::editingFinished, this, &ChapterEditor::saveTitle);
    connect(m_tools, &EditorTools::blockRequested, this, &ChapterEditor::insertBlock);
    connect(m_tools, &EditorTools::pictureRequested, this, &ChapterEditor::insertPicture);
}

/// Its fields lose the focus when there is no editor any more.
ChapterEditor::~ChapterEditor()
{
    m_title->disconnect(this);
    for (QWidget *widget : std::as_const(m_widgets))
        widget->disconnect(this);
}

void ChapterEditor::show(const report::Subject &subject, Id<Chapter> chapter)
{
    const bool other = m_chapter != chapter;
    if (other)
        commit();
    m_subject = subject;
    m_states.clear();
    if (other) {
        clearBlocks();
        m_current = {};
    }
    m_chapter = chapter;
    m_tools->setChoices(report::fieldChoices(subject.data));
    showTitle();
    arrange();
    if (other)
        m_scroll->ensureVisible(0, 0);
}

void ChapterEditor::showTitle()
{
    const Chapter *chapter = m_subject.data.chapters.find(m_chapter);
    const QString number = chapter ? report::chapterNumber(m_subject.data, m_chapter) : QString();
    m_number->setText(number);
    m_number->setVisible(!number.isEmpty());
    m_title->setEnabled(chapter);
    m_title->setReadOnly(!m_plan.canEdit());
    m_tools->setEditable(chapter && m_plan.canEdit());
    const QString title = chapter ? chapter->title : QString();
    if (!m_title->isModified() || !m_title->hasFocus())
        m_title->setText(title);
}

void ChapterEditor::saveTitle()
{
    const Chapter *chapter = m_subject.data.chapters.find(m_chapter);
    if (!m_title->isModified())
        return;
    m_title->setModified(false);
    if (chapter && chapter->title != m_title->text().simplified())
        outline::rename(m_plan, {m_chapter, {}}, m_title->text());
}

void ChapterEditor::clearBlocks()
{
    m_tools->setEditor(nullptr);
    for (QWidget *widget : std::as_const(m_widgets)) {
        widget->disconnect(this);
        widget->setParent(nullptr);
        widget->deleteLater();
    }
    m_widgets.clear();
}

/// Blocks keep their widgets, so that a cursor stays where it is while others come and go.
void ChapterEditor::arrange()
{
    const auto blocks = report::blocksIn(m_subject.data, m_chapter);
    QHash<qint64, QWidget *> kept;
    while (QLayoutItem *item = m_blocks->takeAt(0))
        delete item;
    for (const ChapterBlock *block : blocks) {
        QWidget *widget = m_widgets.take(block->id.value);
        if (!widget)
            widget = isText(*block) ? static_cast<QWidget *>(makeText(block->id)) : makeCard(block->id);
        if (auto *text = qobject_cast<MarkdownEdit *>(widget)) {
            text->setReadOnly(!m_plan.canEdit());
            text->setSource(block->text);
            text->showFieldsAgain();
        } else if (auto *card = qobject_cast<BlockCard *>(widget)) {
            card->show(m_subject.data, *block);
            card->setEditable(m_plan.canEdit());
        }
        m_blocks->addWidget(widget);
        kept.insert(block->id.value, widget);
    }
    clearBlocks();
    m_widgets = kept;
    if (auto *text = qobject_cast<MarkdownEdit *>(m_widgets.value(m_current.value)))
        m_tools->setEditor(text);
    m_empty->setVisible(blocks.empty());
}

MarkdownEdit *ChapterEditor::makeText(Id<ChapterBlock> block)
{
    auto *text = new MarkdownEdit({[this](const QString &field) { return stateOf(field); },
                                   [this] { return report::fieldChoices(m_subject.data); }});
    connect(text, &MarkdownEdit::typed, this, &ChapterEditor::typed);
    connect(text, &MarkdownEdit::committed, this, [this, block, text](const QString &source) {
        const ChapterBlock *present = m_plan.data().chapterBlocks.find(block);
        if (!present || present->text == source)
            return;
        ChapterBlock next = *present;
        next.text = source;
        const QString before = present->text;
        if (!edits::change(m_plan, next))
            text->keepTyping(before);
    });
    connect(text, &MarkdownEdit::entered, this, [this, block, text] {
        m_tools->setEditor(text);
        m_current = block;
        Q_EMIT entered({m_chapter, block}, text->source().left(text->textCursor().position()));
    });
    return text;
}

BlockCard *ChapterEditor::makeCard(Id<ChapterBlock> block)
{
    auto *card = new BlockCard;
    connect(card, &BlockCard::setUpRequested, this, [this, block] { setUp(block); });
    connect(card, &BlockCard::entered, this, [this, block] {
        m_tools->setEditor(nullptr);
        m_current = block;
        Q_EMIT entered({m_chapter, block}, {});
    });
    return card;
}

/// Kept until the plan changes: looks ask for it at each key.
report::FieldText::State ChapterEditor::stateOf(const QString &field) const
{
    auto known = m_states.find(field);
    if (known == m_states.end())
        known = m_states.insert(field, report::fieldText(m_subject, field).state);
    return known.value();
}

void ChapterEditor::goTo(Id<ChapterBlock> block, bool focus)
{
    QWidget *widget = m_widgets.value(block.value);
    if (!widget)
        return;
    m_current = block;
    if (focus)
        widget->setFocus();
    m_scroll->widget()->layout()->activate();
    m_scroll->ensureWidgetVisible(widget, 0, 20);
}

void ChapterEditor::commit()
{
    saveTitle();
    const auto widgets = m_widgets;  // the plan changes, and what is shown with it
    for (QWidget *widget : widgets)
        if (auto *text = qobject_cast<MarkdownEdit *>(widget))
            text->commit();
}

report::Subject ChapterEditor::typedInto(report::Subject subject) const
{
    std::vector<std::pair<Id<ChapterBlock>, std::optional<ChapterBlock>>> patches;
    for (auto it = m_widgets.begin(); it != m_widgets.end(); ++it) {
        const auto *text = qobject_cast<MarkdownEdit *>(it.value());
        const ChapterBlock *block = text ? subject.data.chapterBlocks.find({it.key()}) : nullptr;
        if (!block || block->text == text->source())
            continue;
        ChapterBlock next = *block;
        next.text = text->source();
        patches.emplace_back(next.id, next);
    }
    if (!patches.empty())
        subject.data.chapterBlocks = subject.data.chapterBlocks.patched(std::move(patches));
    return subject;
}

void ChapterEditor::setUp(Id<ChapterBlock> id)
{
    const PlanData now = m_plan.data();
    const ChapterBlock *block = now.chapterBlocks.find(id);
    if (!block || !m_plan.canEdit())
        return;
    QStringList versions;
    for (const Version &version : m_plan.versions())
        versions.append(version.name);
    BlockOptionsDialog dialog(now, *block, versions, this);
    if (dialog.exec() == QDialog::Accepted)
        edits::change(m_plan, dialog.block());
}

/// After the block in which the cursor stands.
void ChapterEditor::insertBlock(const QString &kind)
{
    commit();
    const outline::Item added = outline::addBlock(m_plan, {.chapter = m_chapter, .kind = kind}, m_current);
    if (added)
        goTo(added.block, true);
}

void ChapterEditor::insertPicture()
{
    const QString path
        = QFileDialog::getOpenFileName(this, tr("Insert a picture"), {}, tr("Pictures (*.png *.jpg *.jpeg)"));
    if (path.isEmpty())
        return;
    commit();
    const illustrations::Read read = illustrations::read(path);
    if (!read.problem.isEmpty())
        return Q_EMIT refused(read.problem);
    const Id<ChapterBlock> added = illustrations::insert(m_plan, read, {m_chapter, m_current});
    if (added)
        goTo(added, true);
}

void ChapterEditor::replaceField(Id<ChapterBlock> id, const QString &field, const QString &suggestion)
{
    commit();
    const PlanData now = m_plan.data();
    const QString wrong = u'{' + field + u'}';
    const QString right = u'{' + suggestion + u'}';
    if (const ChapterBlock *block = now.chapterBlocks.find(id)) {
        ChapterBlock next = *block;
        next.text.replace(wrong, right);
        edits::change(m_plan, next);
    } else if (const Chapter *chapter = now.chapters.find(m_chapter)) {
        outline::rename(m_plan, {m_chapter, {}}, QString(chapter->title).replace(wrong, right));
    }
}
