// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan.h"
#include "views/reports/outlineactions.h"

/// Pictures that come into the plan from files.
namespace illustrations {

/// A PNG or JPEG of at most 2 MB; else the sentence that says what is wrong with it.
struct Read {
    QString name{};
    QString content{};  ///< Base64
    QString problem{};
};

Read read(const QString &path);

/// Puts the picture into the plan and a block that shows it behind \a after, in one step. Returns the block.
Id<ChapterBlock> insert(Plan &plan, const Read &picture, const outline::Item &after);

}
