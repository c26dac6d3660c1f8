// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reports/editortools.h"

#include "views/common/icons.h"
#include "views/reports/blockmenu.h"
#include "views/reports/markdownedit.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

using markdown::Selected;

EditorTools::EditorTools(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_level(new QComboBox)
    , m_fields(new QMenu(this))
    , m_blocks(new QMenu(this))
{
    setFixedHeight(36);
    m_row->setContentsMargins(8, 0, 8, 0);
    m_row->setSpacing(2);
    m_level->addItems({tr("Paragraph"), tr("Heading"), tr("Subheading")});
    m_level->setAccessibleName(tr("What the paragraph is"));
    m_level->setFocusPolicy(Qt::NoFocus);
    m_row->addWidget(m_level);
    m_row->addSpacing(6);
    m_marks.push_back(m_level);
    connect(m_level, &QComboBox::activated, this, [this](int level) {
        apply([level](const Selected &text) { return markdown::withHeading(text, level); });
    });
    addMark("bold", tr("Bold (Ctrl+B)"),
            [](const Selected &text) { return markdown::emphasised(text, QStringLiteral("**")); });
    addMark("italic", tr("Italic (Ctrl+I)"),
            [](const Selected &text) { return markdown::emphasised(text, QStringLiteral("*")); });
    addMark("list", tr("List"), [](const Selected &text) { return markdown::listed(text, false); });
    addMark("numbered", tr("Numbered list"),
            [](const Selected &text) { return markdown::listed(text, true); });
    addMark("table", tr("Small table"), [](const Selected &text) { return markdown::withTable(text); });
    addMark("footnote", tr("Footnote"), [footnote = tr("Text of the footnote")](const Selected &text) {
        return markdown::withFootnote(text, footnote);
    });
    addInsertion();
    setEditor(nullptr);
}

void EditorTools::addInsertion()
{
    QToolButton *fields = addTool("braces", tr("Figure of the plan"));
    fields->setPopupMode(QToolButton::InstantPopup);
    fields->setMenu(m_fields);
    m_marks.push_back(fields);
    connect(m_fields, &QMenu::aboutToShow, this, &EditorTools::fillFields);
    m_picture = addTool("picture", tr("Picture from a file"));
    connect(m_picture, &QToolButton::clicked, this, &EditorTools::pictureRequested);
    m_row->addStretch(1);
    m_insert = new QPushButton(tr("Insert block…"));
    m_insert->setFlat(true);
    m_insert->setMenu(m_blocks);
    m_row->addWidget(m_insert);
    connect(m_blocks, &QMenu::aboutToShow, this, &EditorTools::fillBlocks);
}

/// Tools never take the focus: the cursor stays in the text.
QToolButton *EditorTools::addTool(const char *iconName, const QString &text)
{
    auto *button = new QToolButton;
    button->setIcon(icon(iconName));
    button->setAutoRaise(true);
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setFocusPolicy(Qt::NoFocus);
    m_row->addWidget(button);
    return button;
}

void EditorTools::addMark(const char *iconName, const QString &text, Mark mark)
{
    QToolButton *button = addTool(iconName, text);
    m_marks.push_back(button);
    connect(button, &QToolButton::clicked, this, [this, mark = std::move(mark)] { apply(mark); });
}

void EditorTools::apply(const Mark &mark)
{
    if (!m_editor)
        return;
    m_editor->apply(mark(m_editor->selected()));
    m_editor->setFocus();
    showLevel();
}

void EditorTools::setEditor(MarkdownEdit *editor)
{
    if (m_editor)
        m_editor->disconnect(this);
    m_editor = editor;
    for (QWidget *tool : m_marks)
        tool->setEnabled(editor && !editor->isReadOnly());
    if (!editor)
        return;
    connect(editor, &QTextEdit::cursorPositionChanged, this, &EditorTools::showLevel);
    connect(editor, &QObject::destroyed, this, [this, editor] {
        if (m_editor == editor) {
            m_editor = nullptr;
            setEditor(nullptr);
        }
    });
    showLevel();
}

void EditorTools::setEditable(bool editable)
{
    m_insert->setEnabled(editable);
    m_picture->setEnabled(editable);
}

void EditorTools::showLevel()
{
    if (m_editor)
        m_level->setCurrentIndex(
            std::min(2, markdown::headingLevel(m_editor->source(), m_editor->textCursor().position())));
}

/// Those of one name stand in a menu of their own.
void EditorTools::fillFields()
{
    m_fields->clear();
    QHash<QString, QMenu *> menus;
    const auto nameOf = [](const report::FieldChoice &choice) { return choice.field.section(u':', 0, 0); };
    QHash<QString, int> counts;
    for (const report::FieldChoice &choice : m_choices)
        ++counts[nameOf(choice)];
    for (const report::FieldChoice &choice : m_choices) {
        const QString name = nameOf(choice);
        QMenu *menu = m_fields;
        if (counts[name] > 3) {
            QMenu *&own = menus[name];
            if (!own)
                own = m_fields->addMenu(choice.meaning);
            menu = own;
        }
        menu->addAction(QStringLiteral("%1\t{%2}").arg(choice.meaning, choice.field), this,
                        [this, field = choice.field] {
                            if (m_editor)
                                m_editor->insertField(field);
                        });
    }
}

void EditorTools::fillBlocks()
{
    m_blocks->clear();
    addBlockKinds(*m_blocks, [this](const QString &kind) { Q_EMIT blockRequested(kind); });
}
