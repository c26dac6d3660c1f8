// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/matrix/matrixpanel.h"

class MarkLabel;
class QLabel;
class QStackedLayout;
class Segments;
class WeightList;
class WeightOrder;
class WeightPairs;

/// *Bobot* beside the matrix: the weights of the criteria set one by one, made of their order, or of
/// comparisons in pairs.
class WeightsPanel : public MatrixPanel {
    Q_OBJECT

public:
    explicit WeightsPanel(Plan &plan, QWidget *parent = nullptr);

protected:
    void showState(const MatrixState &state) override;

private:
    QWidget *directPart();
    void showDirect();
    void showNote();
    bool isReadOnly() const;
    std::vector<double> weights() const;
    std::vector<Id<Criterion>> locked() const;
    void tryOut(const std::vector<double> &weights);
    void change(Id<Criterion> criterion, double weight);
    void addScorers();
    void lock(Id<Criterion> criterion, bool locked);
    void apply(const std::vector<std::pair<Id<Criterion>, double>> &weights);

    Segments *m_way = nullptr;
    MarkLabel *m_note = nullptr;
    QStackedLayout *m_parts = nullptr;
    QWidget *m_all = nullptr;
    QWidget *m_empty = nullptr;
    QLabel *m_reference = nullptr;
    WeightList *m_direct = nullptr;
    WeightOrder *m_order = nullptr;
    WeightPairs *m_pairs = nullptr;
};
