// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scoring/scorecube.h"

#include <QStringList>

/// What is told below the matrix about the cell or the criterion that is looked at.
struct CellFacts {
    /// How often one level of the scale was given.
    struct Bar {
        QString level{};
        int count = 0;
        double strength = 0;  ///< 0 to 1, as in MatrixCell
        bool marked = false;  ///< what the scorer gave who is looked at
    };

    QString heading{};  ///< "QW-09 × K02 Manfaat langsung bagi warga"
    QString subject{};  ///< the candidate's name; of a criterion how it is read
    QString figures{};  ///< "Rata-rata 3,42 · median 4 · simp. baku 0,64"
    std::vector<Bar> bars{};
    QStringList anchors{};  ///< "0 = tidak terasa"
    QStringList voices{};  ///< "Terendah: DLH (2)"
};

/// No candidate: of the criterion over all candidates. \a scorer is marked where there is one.
CellFacts cellFacts(const PlanData &data, const scoring::ScoreCube &cube, Id<Candidate> candidate,
                    Id<Criterion> criterion, Id<Scorer> scorer);

/// Who has not filled in how much: "29 nilai belum diisi: DLH 5, Dinkes 4 dan 6 penilai lain". Each name
/// that is told is a link "scorer:KEY". Empty where nothing is missing.
QString missingText(const scoring::ScoreCube &cube);

/// How far the scorers agree, in a sentence with the two figures. Empty where that cannot be said.
QString agreementText(const scoring::ScoreCube &cube);
