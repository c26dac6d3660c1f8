// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/history/historyoutline.h"

/// How the plan becomes again what it was at a row of the history.
struct HistoryWay {
    enum class Kind {
        None,  ///< it is as it was, or the row is no state
        Undo,
        Redo,
        Restore,  ///< undo does not lead there: one more change does
    };

    Kind kind = Kind::None;
    int steps = 0;  ///< of undo and redo
    qint64 point = 0;  ///< of Plan::goTo(), or of restore()

    bool operator==(const HistoryWay &) const = default;
};

HistoryWay wayTo(const HistoryFacts &facts, const OutlineKey &key);

QString actionText(const HistoryWay &way);  ///< words of the button
QString sentenceOf(const HistoryWay &way);  ///< what it will do

/// Goes that way. False after Plan::failed() where it could not be done.
bool go(Plan &plan, const HistoryFacts &facts, const OutlineKey &key);
