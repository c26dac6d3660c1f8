// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/criterion.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QListWidget;
class QPushButton;

/// The criteria in the order of their importance, to drag or to shift with Alt and the arrow keys, and the
/// weights that follow from the order alone.
class WeightOrder : public QWidget {
    Q_OBJECT

public:
    struct Entry {
        Id<Criterion> id{};
        QString title{};  ///< code and short name
        double weight = 0;  ///< share of 1, as it stands
    };

    explicit WeightOrder(QWidget *parent = nullptr);

    /// Ordered by weight at first; an order that was made here stays while the criteria are the same.
    void setEntries(const std::vector<Entry> &entries);
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void applied(const std::vector<std::pair<Id<Criterion>, double>> &weights);  ///< shares of 1

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void shift(int step);
    void showWeights();
    std::vector<double> weights() const;
    void apply();

    std::vector<Entry> m_entries;
    QListWidget *m_list = nullptr;
    QComboBox *m_rule = nullptr;
    QPushButton *m_apply = nullptr;
};
