// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/money.h"
#include "model/domain/program.h"

#include <QDate>
#include <QString>

#include <variant>
#include <vector>

/// Pictures of a report, described by what they show; views/paper draws them.
namespace report {

/// One layer of a stacked chart, one value a category.
struct Series {
    QString name{};
    int tone = 0;  ///< see pillarTone()
    std::vector<double> values{};
};

/// Columns side by side, each a sum of parts.
struct StackedBars {
    QString unit{};  ///< along the axis: "Rp miliar"
    std::vector<QString> categories{};
    std::vector<Series> series{};
};

/// When what runs: a lane a pillar, a bar a program.
struct Roadmap {
    struct Band {
        QString title{};
        int firstYear = 0;
        int lastYear = 0;
        Horizon horizon = Horizon::None;
    };
    struct Row {
        QString code{};
        QString name{};
        QString lead{};
        int firstYear = 0;  ///< 0: no bar
        int lastYear = 0;
        QDate launch{};  ///< diamond; none: not planned
        QString target{};  ///< beside the end of the bar
        bool quickWin = false;
        Money total{};
    };
    struct Lane {
        QString title{};
        int tone = 0;
        std::vector<Row> rows{};
    };

    int firstYear = 0;
    int lastYear = 0;
    std::vector<Band> bands{};  ///< horizons
    std::vector<Lane> lanes{};
};

using Picture = std::variant<StackedBars, Roadmap>;

struct Figure {
    QString number{};  ///< "Gambar 3.1"
    QString caption{};
    QString alternative{};  ///< what it shows, for those who cannot see it
    double height = 0;  ///< mm; 0: what the picture needs
    Picture picture{};
};

}
