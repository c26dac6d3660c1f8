// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/page.h"
#include "views/matrix/matrixentry.h"

#include <QTimer>

#include <functional>

class CellPanel;
class ImpactChart;
class MarkLabel;
class MatrixGrid;
class MatrixHead;
class MatrixPanel;
class QLabel;
class QLineEdit;
class QMenu;
class QStackedLayout;

/// *Matriks*: candidates × criteria with the scores of one scorer or of all together, weights, and what the
/// methods make of them.
class MatrixPage : public Page {
    Q_OBJECT

public:
    explicit MatrixPage(Plan &plan, QWidget *parent = nullptr);
    ~MatrixPage() override;

    bool reveal(const Selection &selection) override;
    QString helpTopic() const override { return QStringLiteral("matriks"); }
    QString status() const override;
    QString tableText() const override;
    void focusFilter() override;
    QList<SideTab> sideTabs() const override { return m_sideTabs; }

    MatrixGrid *grid() const { return m_grid; }

protected:
    void refresh(const PlanData &data) override;

private:
    enum class Show { Empty, Matrix, Impact };

    void buildHead();
    void buildCorner();
    QWidget *buildMatrix();
    QWidget *emptyPage();
    QWidget *buildImpact();
    void addPanel(const QString &title, MatrixPanel *panel);
    void tryWeights(const std::vector<std::pair<Id<Criterion>, double>> &weights);

    void showPicture();
    void showFacts();
    void showHint();
    void showAgreement();
    Id<Round> round() const;
    MatrixOrder &order();
    void chooseRound(Id<Round> round);
    void chooseScorer(Id<Scorer> scorer);
    void chooseReading();
    void chooseOrder(const MatrixOrder &order);
    void tellSelection();
    void follow(const QString &link);

    void write(const MatrixChanges &changes);
    void addCriterion();
    void addRound();
    void addScorers();
    void askProposed();
    void askPlace(Id<Candidate> id);
    void changeRound(const std::function<void(Round &)> &alter);
    void settle(const std::vector<Id<Candidate>> &chosen);
    void settleProposed();
    void showColumnMenu(const QPoint &position);
    void showRowMenu(const QPoint &position);
    void showPageMenu(const QPoint &position);
    void fillRoundPart(QMenu *menu);
    void fillMethodPart(QMenu *menu);
    void fillPlacePart(QMenu *menu, const MatrixRow &row);
    void fillCriterionPart(QMenu *menu, const Criterion &criterion);
    void project();

    Id<Round> m_round;  ///< none: the current one
    MatrixOptions m_options;
    MatrixOrder m_jointOrder;  ///< each reading keeps its own order: nobody wants rows to jump while typing
    MatrixOrder m_scorerOrder{.by = MatrixOrder::By::List};
    std::shared_ptr<const scoring::ScoreCube> m_cube;
    PlanData m_shown;  ///< what the cube was made from
    Id<Round> m_shownRound;
    std::vector<Id<Criterion>> m_typedWeights;  ///< those of this run keep what was typed

    QStackedLayout *m_stack = nullptr;
    MatrixHead *m_head = nullptr;
    QLineEdit *m_filter = nullptr;
    MarkLabel *m_hint = nullptr;
    MatrixGrid *m_grid = nullptr;
    CellPanel *m_panel = nullptr;
    QLabel *m_agreement = nullptr;
    QTimer m_agreementTimer;
    ImpactChart *m_impact = nullptr;
    QList<SideTab> m_sideTabs;
    std::vector<MatrixPanel *> m_panels;
};
