// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/matrix/matrixpicture.h"

#include <QWidget>

class QComboBox;
class Segments;

/// The choices above the matrix: round, scorer, what the cells show, and the order of the rows.
class MatrixHead : public QWidget {
    Q_OBJECT

public:
    /// What the page shows; the first two are MatrixOptions::Reading.
    enum Reading { Scores, Spread, Impact };

    explicit MatrixHead(QWidget *parent = nullptr);

    void show(const PlanData &plan, Id<Round> round, Id<Scorer> scorer, const MatrixOrder &order);
    Reading reading() const;

Q_SIGNALS:
    void roundChosen(Id<Round> round);
    void scorerChosen(Id<Scorer> scorer);
    void readingChosen();
    void orderChosen(const MatrixOrder &order);
    void menuRequested(const QPoint &globalPosition);
    void projectorRequested();

private:
    void fillRounds(const PlanData &plan, Id<Round> round);
    void fillScorers(const PlanData &plan, Id<Scorer> scorer);
    void fillOrders(const PlanData &plan, Id<Round> round, const MatrixOrder &order);

    QComboBox *m_rounds = nullptr;
    QComboBox *m_scorers = nullptr;
    QComboBox *m_orders = nullptr;
    Segments *m_readings = nullptr;
};
