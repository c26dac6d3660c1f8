// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/plandata.h"

#include <QWidget>

class QGridLayout;
class QLineEdit;

/// What each level of a criterion's scale means, a line a level.
class AnchorFields : public QWidget {
    Q_OBJECT

public:
    explicit AnchorFields(QWidget *parent = nullptr);

    void show(const PlanData &plan, Id<Criterion> criterion);
    std::vector<std::pair<int, QString>> meanings() const;

Q_SIGNALS:
    void edited();  ///< a line was left that is another one than before

private:
    void setLevels(const std::vector<int> &levels);

    QGridLayout *m_grid = nullptr;
    std::vector<int> m_levels;
    std::vector<QLineEdit *> m_lines;
};
