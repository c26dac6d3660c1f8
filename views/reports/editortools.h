// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/volumes/fields.h"
#include "views/reports/markdownmarks.h"

#include <QWidget>

#include <functional>

class MarkdownEdit;
class QComboBox;
class QHBoxLayout;
class QMenu;
class QPushButton;
class QToolButton;

/// The tools above the editor. Those for texts work in the text block in which the cursor stands, and are off
/// where it stands in none.
class EditorTools : public QWidget {
    Q_OBJECT

public:
    explicit EditorTools(QWidget *parent = nullptr);

    void setChoices(std::vector<report::FieldChoice> choices) { m_choices = std::move(choices); }
    void setEditor(MarkdownEdit *editor);
    void setEditable(bool editable);

Q_SIGNALS:
    void pictureRequested();
    void blockRequested(const QString &kind);

private:
    using Mark = std::function<markdown::Selected(const markdown::Selected &)>;

    QToolButton *addTool(const char *iconName, const QString &text);
    void addMark(const char *iconName, const QString &text, Mark mark);
    void addInsertion();
    void apply(const Mark &mark);
    void showLevel();
    void fillFields();
    void fillBlocks();

    MarkdownEdit *m_editor = nullptr;
    std::vector<report::FieldChoice> m_choices;
    QHBoxLayout *m_row = nullptr;
    QComboBox *m_level = nullptr;
    QMenu *m_fields = nullptr;
    QMenu *m_blocks = nullptr;
    QPushButton *m_insert = nullptr;
    QToolButton *m_picture = nullptr;
    std::vector<QWidget *> m_marks;  ///< those that need a text
};
