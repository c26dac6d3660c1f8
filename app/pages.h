// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/findings.h"
#include "views/common/page.h"

#include <functional>

/// The pages of the window in the order of the list at its left: a new page is one line in pages.cpp.
struct PageEntry {
    const char *id;  ///< remembered as the last open page
    const char *iconName;
    QString title{};
    bool separatorBefore = false;
    std::function<Page *(Plan &, Findings &)> make{};
    /// What stands as a number beside the title; null for none.
    qsizetype (*count)(const PlanData &) = nullptr;
    /// The kinds of things that live on this page: searching for one opens it.
    QList<Selection::Kind> kinds{};
    bool inspector = true;  ///< false for a page that shows all it has by itself
};

std::vector<PageEntry> pageEntries();

class Inspector;

/// Gives the inspector the forms of every kind of thing.
void addForms(Inspector &inspector, Plan &plan, Findings &findings);
