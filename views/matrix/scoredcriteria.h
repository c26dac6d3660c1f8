// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan.h"

#include <QWidget>

class QVBoxLayout;

/// Which criteria a scorer scores: one check box a criterion that people score.
class ScoredCriteria : public QWidget {
    Q_OBJECT

public:
    explicit ScoredCriteria(Plan &plan, QWidget *parent = nullptr);

    void show(Id<Scorer> scorer);

private:
    Plan &m_plan;
    QVBoxLayout *m_boxes = nullptr;
};
