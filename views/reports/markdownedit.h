// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/volumes/fields.h"
#include "views/reports/markdownhighlighter.h"
#include "views/reports/markdownmarks.h"

#include <QTextEdit>
#include <QTimer>

class QCompleter;

/// The editor of a text block. What it holds is the Markdown itself; it only looks like what will be printed.
/// As high as its text: the chapter around it scrolls.
class MarkdownEdit : public QTextEdit {
    Q_OBJECT

public:
    /// What a field stands for, and which ones there are.
    struct Fields {
        MarkdownHighlighter::FieldState stateOf{};
        std::function<std::vector<report::FieldChoice>()> choices{};
    };

    explicit MarkdownEdit(Fields fields, QWidget *parent = nullptr);

    /// The text of the plan. What is being typed and not committed yet stays.
    void setSource(const QString &source);
    QString source() const;
    /// Tells committed() where the text differs from the plan's. Called when the focus leaves, and when
    /// typing rests.
    void commit();
    /// What the plan holds, where it could not take what was committed: the text stays to be committed again.
    void keepTyping(const QString &stored) { m_stored = stored; }
    /// Does what a tool asks to text and selection, as one step of the editor's own undo.
    void apply(const markdown::Selected &next);
    markdown::Selected selected() const;
    void insertField(const QString &field);
    /// Fields mean something else now: looks are made anew.
    void showFieldsAgain();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void committed(const QString &source);
    void typed();  ///< the text changed by the person
    void entered();  ///< the cursor came here

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    bool takesKey(QKeyEvent *event);
    void offerFields();
    void complete(const QString &field);
    void fit();
    void paintBullet(QPainter &painter, const QTextBlock &block) const;
    void paintField(QPainter &painter, const QTextBlock &block, const report::FieldPlace &place) const;

    Fields m_fields;
    MarkdownHighlighter *m_highlighter = nullptr;
    QCompleter *m_completer = nullptr;
    QTimer m_rest;
    QString m_stored;  ///< the plan's text, as far as it is known here
    QString m_told;  ///< what typed() was last emitted for
    bool m_loading = false;
};
