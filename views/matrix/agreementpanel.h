// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scoring/disputes.h"
#include "views/matrix/matrixpanel.h"

#include <QTimer>

class EmptyPage;
class Panel;
class QComboBox;
class QLabel;

/// *Kesepakatan* beside the matrix: how far the scorers agree, what to talk about first, who still owes
/// scores, and what moved since another round.
class AgreementPanel : public MatrixPanel {
    Q_OBJECT

public:
    explicit AgreementPanel(Plan &plan, QWidget *parent = nullptr);

protected:
    void showState(const MatrixState &state) override;

private:
    QWidget *content();
    void showFigures();
    void showDisputes();
    void showOwing();
    void fillRounds();
    void showMoves();
    QWidget *disputeRow(const scoring::Dispute &dispute);
    QWidget *owingRow(const Scorer &scorer, int missing);

    QWidget *m_all = nullptr;
    EmptyPage *m_empty = nullptr;
    QLabel *m_sentence = nullptr;
    Panel *m_disputes = nullptr;
    Panel *m_owing = nullptr;
    Panel *m_moves = nullptr;
    QComboBox *m_other = nullptr;
    QTimer m_figures;  ///< they take longer than a frame for many scorers, so they follow when typing pauses
};
