// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

/// A plan that was open here before, as it was then: the file itself is not touched for the list.
struct RecentPlan {
    QString path{};
    int programs = 0;
    QDateTime at{};  ///< when it was last open
};
