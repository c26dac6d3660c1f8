// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/bookwriter.h"
#include "model/report/volumes/subject.h"

namespace report {

/// Adds what \a markdown says: paragraphs, lists, headings (below \a level, the one of the chapter it stands
/// in), small tables, emphasis, and footnotes ("[^1]" with "[^1]: text" on a line of its own). Fields are
/// filled in. What Markdown has besides (HTML, links, code) stands as plain text.
void addMarkdown(BookWriter &book, const Subject &subject, const QString &markdown, int level);

}
