// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/volumes/fields.h"

#include <QSyntaxHighlighter>

#include <functional>

/// Shows Markdown as it will look: emphasis, headings, items, footnotes, fields. The signs that make it so
/// are shrunk to nothing, except in the paragraph in which the person writes. The text itself stays what it
/// is.
class MarkdownHighlighter : public QSyntaxHighlighter {
    Q_OBJECT

public:
    /// What a field stands for now.
    using FieldState = std::function<report::FieldText::State(const QString &field)>;

    MarkdownHighlighter(QTextDocument *document, FieldState stateOf);

    /// The paragraph whose signs are shown; -1: none.
    void setActiveBlock(int block);
    int activeBlock() const { return m_active; }

protected:
    void highlightBlock(const QString &text) override;

private:
    void emphasise(const QString &text);
    void markFields(const QString &text);
    void hide(int at, int length);
    void add(int at, int length, const std::function<void(QTextCharFormat &)> &alter);

    FieldState m_stateOf;
    int m_active = -1;
};
