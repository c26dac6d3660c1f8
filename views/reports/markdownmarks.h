// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

/// What the tools of the editor do to a text: they put the signs of Markdown around words and before lines.
/// Functions from a text to a text, so that nothing that a person wrote passes through another form.
namespace markdown {

/// A text and what is selected in it: from \a from (the anchor or the cursor) up to \a to, in characters.
struct Selected {
    QString text{};
    qsizetype from = 0;
    qsizetype to = 0;

    bool operator==(const Selected &) const = default;
};

/// Puts \a sign ("**", "*") around the selection, or takes it away where it stands there already. Without a
/// selection around the word at the cursor; outside a word between two signs to type in.
Selected emphasised(Selected selected, const QString &sign);

/// Makes items of the selected lines, or plain lines of items.
Selected listed(const Selected &selected, bool numbered);

/// 0: a paragraph.
int headingLevel(const QString &text, qsizetype at);
Selected withHeading(const Selected &selected, int level);

/// An empty table of two rows on lines of its own below the cursor, its first heading selected.
Selected withTable(Selected selected);

/// The next number behind the selection, and its definition, selected, at the end of the text.
Selected withFootnote(Selected selected, const QString &placeholder);

/// What Enter does in a list: the next item, or, in an empty one, the end of the list. Nothing outside of
/// lists.
std::optional<Selected> nextItem(const Selected &selected);

/// Tab (\a step 1) and Shift+Tab (-1) in a list. Nothing outside of lists.
std::optional<Selected> indented(const Selected &selected, int step);

}
