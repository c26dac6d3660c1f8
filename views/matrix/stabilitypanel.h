// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/matrix/matrixpanel.h"
#include "views/matrix/stabilitywork.h"

#include <QTimer>

class AcceptabilityChart;
class MarkLabel;
class QGraphicsOpacityEffect;
class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;
class WeightRangeChart;
struct StabilityFigures;

/// How sure the ranking is: in sentences, as pictures, as a table. Worked out anew shortly after each change.
class StabilityPanel : public MatrixPanel {
    Q_OBJECT

public:
    explicit StabilityPanel(Plan &plan, QWidget *parent = nullptr);

    bool isBusy() const { return m_delay.isActive() || m_work.isBusy(); }

protected:
    void showState(const MatrixState &state) override;

private:
    QWidget *buildContent();
    QWidget *buildFoot();
    QWidget *headed(const QString &title, const QString &note);
    void start();
    void setBusy(bool busy);
    void show(const StabilityWork::Result &result);
    void sayRuns();
    void askOptions();
    void compareMethods();
    StabilityFigures figures() const;

    StabilityWork m_work;
    QTimer m_delay;
    scoring::StabilityQuestion m_question{};  ///< what the shown result answers, or soon will
    StabilityWork::Result m_result;
    QLabel *m_sentence = nullptr;
    QLabel *m_more = nullptr;
    MarkLabel *m_disagreement = nullptr;
    QWidget *m_pictures = nullptr;
    AcceptabilityChart *m_acceptability = nullptr;
    WeightRangeChart *m_ranges = nullptr;
    QGraphicsOpacityEffect *m_pale = nullptr;
    QLabel *m_runs = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_again = nullptr;
};
