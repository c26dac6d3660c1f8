// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/matrix/matrixpicture.h"

/// What the projector shows of one candidate.
struct Slide {
    /// Everybody who gave one value.
    struct Voice {
        double value = 0;
        double place = 0;  ///< 0 to 1 on the scale
        QStringList names{};
    };
    struct Row {
        Id<Criterion> criterion{};
        QString name{};  ///< with an arrow where less is better
        QString joint{};  ///< "3,4", "Rp 260 juta", a dash where there is nothing
        std::optional<double> jointPlace{};  ///< 0 to 1 on the scale
        std::vector<Voice> voices{};  ///< rising; none for the candidate's own figures
        int lowest = 0;  ///< the ends of the scale
        int highest = 4;
    };
    struct Fact {
        QString figure{};
        QString caption{};
    };

    QString overline{};  ///< "QW-09 · Smart Economy · Bapenda"
    QString name{};
    Id<Pillar> pillar{};
    std::vector<Fact> figures{};  ///< rank and score
    QStringList facts{};  ///< "Rp 260 juta", "6 bulan", "terkait SE-09"
    std::vector<std::pair<QString, QString>> texts{};  ///< heading and text, only those that are written
    std::vector<Row> rows{};
    int disputed = -1;  ///< the row in which scorers differ most; -1 where they do not
    int scorers = 0;
};

/// \a row of \a picture, with what \a cube holds of it.
Slide slideOf(const PlanData &data, const scoring::ScoreCube &cube, const MatrixPicture &picture,
              std::size_t row);

/// "Bicarakan dulu: Daya tarik. 5 penilai memberi 2, 5 memberi 4." Empty where nothing is disputed.
QString disputeText(const Slide &slide);

/// "4: Dinkes, Bapenda", a line a value, the highest first.
QStringList whoGaveWhat(const Slide::Row &row);
