// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scoring/methods.h"
#include "model/scoring/scorecube.h"

/// What the rows of the matrix are sorted by.
struct MatrixOrder {
    enum class By { Method, List, Criterion, Team };

    By by = By::Method;
    int method = 0;  ///< place in MatrixPicture::methods
    Id<Criterion> criterion{};

    bool operator==(const MatrixOrder &) const = default;
};

/// What a person asks of the page.
struct MatrixOptions {
    enum class Reading { Scores, Spread };

    Id<Scorer> scorer{};  ///< whose scores; none: those of all together
    Reading reading = Reading::Scores;
    MatrixOrder order{};
    QString filter{};  ///< part of a code, a name, a pillar or an OPD
    /// Weights (shares of 1) to look at without writing them, while one is being dragged.
    std::vector<std::pair<Id<Criterion>, double>> trialWeights{};
};

struct MatrixColumn {
    Id<Criterion> id{};
    QString code{};
    QString title{};  ///< short, for the head
    QString name{};
    bool cost = false;
    Criterion::Origin origin = Criterion::Origin::Scored;
    double weight = 0;  ///< as stated, a share of 1
    std::optional<double> lowest{};  ///< of the scale that scores must keep to
    std::optional<double> highest{};
    QStringList anchors{};  ///< "4 = dirasakan luas dan dapat diukur"

    bool isScored() const { return origin == Criterion::Origin::Scored; }
};

struct MatrixCell {
    double value = scoring::missing;  ///< a score, rupiah or months; the standard deviation in the spread
    double strength = 0;  ///< 0 to 1: how much it speaks for the candidate; how far the scorers differ
    int missing = 0;  ///< scorers who gave nothing

    bool isEmpty() const { return scoring::isMissing(value); }
};

/// What one method says of a candidate.
struct MatrixResult {
    double score = 0;
    int rank = 0;
    bool disputed = false;  ///< two places or more from where the leading method puts it
};

struct MatrixRow {
    Id<Candidate> id{};
    QString code{};
    QString name{};
    Id<Pillar> pillar{};
    Candidate::Decision decision = Candidate::Decision::Open;
    bool hasValues = false;  ///< where it has none, its results mean nothing
    std::vector<MatrixCell> cells{};  ///< one a column
    std::vector<MatrixResult> results{};  ///< one a method
    int place = 0;  ///< in the end: that of the round's method unless the team gave places
    QString reason{};  ///< why the team gave it a place; empty where it did not
};

/// Everything that the matrix shows, so that painting, copying and reading aloud say the same.
struct MatrixPicture {
    MatrixOptions::Reading reading = MatrixOptions::Reading::Scores;
    bool ofOneScorer = false;
    bool closed = false;  ///< the round does not change any more
    std::vector<const scoring::Method *> methods{};  ///< the round's own, and one to compare it with
    scoring::Normalisation normalisation = scoring::Normalisation::Maximum;
    int leading = 0;  ///< the method that the others are compared with
    bool hasPlaces = false;  ///< the team gave places against the computed order
    bool sortedByLeading = false;
    std::vector<MatrixColumn> columns{};
    std::vector<MatrixRow> rows{};
    double weightSum = 0;
    std::size_t proposed = 0;  ///< the line is drawn under so many rows; 0: none

    /// Scores are filled in for one scorer in an open round.
    bool canBeFilled() const { return ofOneScorer && !closed && reading == MatrixOptions::Reading::Scores; }
    int rowOf(Id<Candidate> id) const;  ///< -1 where it is not shown
    int columnOf(Id<Criterion> id) const;
};

/// The method that ranks a round, and that beside which it is shown: TOPSIS, or SAW beside TOPSIS.
std::vector<const scoring::Method *> matrixMethods(const Round &round);

/// \a cube holds the scores of \a round in \a data.
MatrixPicture matrixPicture(const PlanData &data, Id<Round> round, const scoring::ScoreCube &cube,
                            const MatrixOptions &options);

/// "3,7", "2", "0,64", "850" (Rp juta); a dash where there is nothing.
QString cellText(const MatrixPicture &picture, const MatrixColumn &column, const MatrixCell &cell);

/// As cellText(), but with every decimal, for copying and editing; empty where there is nothing.
QString exactText(const MatrixColumn &column, const MatrixCell &cell);

/// The unit under the title of a column that takes a figure of the candidate: "Rp juta", "bulan".
QString unitOf(const MatrixColumn &column);

/// The whole matrix with titles, for the clipboard.
QString matrixText(const MatrixPicture &picture);
