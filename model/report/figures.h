// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/money.h"
#include "model/domain/program.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <optional>
#include <variant>
#include <vector>

/// Pictures of a report, described by what they show; views/paper draws them.
namespace report {

/// One layer of a stacked chart, one value a category.
struct Series {
    QString name{};
    int tone = 0;  ///< see pillarTone()
    std::vector<double> values{};

    bool operator==(const Series &) const = default;
};

/// Columns side by side, each a sum of parts.
struct StackedBars {
    QString unit{};  ///< along the axis: "Rp miliar"
    std::vector<QString> categories{};
    std::vector<Series> series{};

    bool operator==(const StackedBars &) const = default;
};

/// When what runs: a lane a pillar, a bar a program or a sub-dimension.
struct Roadmap {
    struct Milestone {
        QDate day{};
        QString name{};

        bool operator==(const Milestone &) const = default;
    };
    struct Band {
        QString title{};
        int firstYear = 0;
        int lastYear = 0;
        Horizon horizon = Horizon::None;

        bool operator==(const Band &) const = default;
    };
    struct Row {
        QString code{};
        QString name{};
        QString lead{};
        int firstYear = 0;  ///< 0: no bar
        int lastYear = 0;
        std::vector<Milestone> milestones{};  ///< diamonds, by their days
        QString target{};  ///< beside the end of the bar
        bool quickWin = false;
        Money total{};
        bool separated = false;  ///< of another sub-dimension than the row above it

        bool operator==(const Row &) const = default;
    };
    struct Lane {
        QString title{};
        int tone = 0;
        std::vector<Row> rows{};

        bool operator==(const Lane &) const = default;
    };

    int firstYear = 0;
    int lastYear = 0;
    std::vector<Band> bands{};  ///< horizons
    std::vector<Lane> lanes{};

    bool operator==(const Roadmap &) const = default;
};

/// What runs when, over columns of months, quarters or years: the plan of a quick win, or a timeline.
struct MonthBars {
    struct Row {
        QString name{};
        bool heading = false;  ///< over the rows that follow
        int tone = 0;  ///< see pillarTone()
        double from = 0;  ///< in columns from the left; no bar where to is not beyond it
        double to = 0;
        bool milestone = false;  ///< a diamond at from
        int progress = 0;  ///< percent

        bool operator==(const Row &) const = default;
    };

    std::vector<QString> months{};  ///< "Jan", "Feb", ... from the first one shown
    std::vector<QString> years{};  ///< of the months, one each
    std::vector<Row> rows{};

    bool operator==(const MonthBars &) const = default;
};

/// Shares of a whole that grow over the time, from 0 to 1: the S-curve.
struct Curves {
    struct Line {
        QString name{};
        bool dashed = false;
        std::vector<double> shares{};  ///< one each of days; empty for no line
        std::optional<double> reached{};  ///< at asOf

        bool operator==(const Line &) const = default;
    };

    std::vector<QDate> days{};
    QDate asOf{};
    std::vector<Line> lines{};

    bool operator==(const Curves &) const = default;
};

/// A picture that people put into the book.
struct Image {
    QByteArray bytes{};  ///< a PNG or JPEG

    bool operator==(const Image &) const = default;
};

using Picture = std::variant<StackedBars, Roadmap, MonthBars, Curves, Image>;

struct Figure {
    QString number{};  ///< "Gambar 3.1"
    QString caption{};
    QString alternative{};  ///< what it shows, for those who cannot see it
    double height = 0;  ///< mm; 0: what the picture needs
    Picture picture{};

    bool operator==(const Figure &) const = default;
};

}
