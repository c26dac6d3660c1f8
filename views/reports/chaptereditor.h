// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan.h"
#include "model/report/volumes/fields.h"
#include "views/reports/outlineactions.h"

#include <QHash>
#include <QWidget>

class BlockCard;
class EditorTools;
class MarkdownEdit;
class QLabel;
class QLineEdit;
class QScrollArea;
class QVBoxLayout;

/// The chosen chapter: its title, and its blocks one below the other, texts to write in and cards of the
/// rest. A text is written to the plan when it is left and when typing rests, as one step.
class ChapterEditor : public QWidget {
    Q_OBJECT

public:
    explicit ChapterEditor(Plan &plan, QWidget *parent = nullptr);
    ~ChapterEditor() override;

    /// \a subject is what fields are filled from. What is being typed stays.
    void show(const report::Subject &subject, Id<Chapter> chapter);
    /// Puts the cursor into a block, or only shows it.
    void goTo(Id<ChapterBlock> block, bool focus);
    Id<Chapter> chapter() const { return m_chapter; }
    /// Writes what is being typed.
    void commit();
    /// \a subject with what is being typed in place of what the plan says.
    report::Subject typedInto(report::Subject subject) const;
    /// Puts \a suggestion where \a field stands in a text block, in one step.
    void replaceField(Id<ChapterBlock> block, const QString &field, const QString &suggestion);

Q_SIGNALS:
    void typed();
    /// \a before: what stands before the cursor in a text.
    void entered(const outline::Item &item, const QString &before);
    void refused(const QString &sentence);

private:
    void arrange();
    void clearBlocks();
    QWidget *widgetOf(const ChapterBlock &block);
    MarkdownEdit *makeText(Id<ChapterBlock> block);
    BlockCard *makeCard(Id<ChapterBlock> block);
    void showTitle();
    void saveTitle();
    void setUp(Id<ChapterBlock> block);
    void insertBlock(const QString &kind);
    void insertPicture();
    report::FieldText::State stateOf(const QString &field) const;

    Plan &m_plan;
    report::Subject m_subject;
    Id<Chapter> m_chapter;
    Id<ChapterBlock> m_current;
    QHash<qint64, QWidget *> m_widgets;
    mutable QHash<QString, report::FieldText::State> m_states;
    EditorTools *m_tools = nullptr;
    QLabel *m_number = nullptr;
    QLineEdit *m_title = nullptr;
    QLabel *m_empty = nullptr;
    QScrollArea *m_scroll = nullptr;
    QVBoxLayout *m_blocks = nullptr;
};
