// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/criterion.h"

#include <QTimer>
#include <QWidget>

#include <vector>

class QLabel;
class QVBoxLayout;

/// The weights of the criteria, one below the other: a slider, the number to type, and a lock that keeps it
/// when others change. The others yield while one is moved.
class WeightList : public QWidget {
    Q_OBJECT

public:
    struct Entry {
        Id<Criterion> id{};
        QString code{};
        QString title{};  ///< short
        QString toolTip{};
        double weight = 0;  ///< share of 1
        double entropy = 0;  ///< what the values alone suggest, to compare with
        bool locked = false;

        bool operator==(const Entry &) const = default;
    };

    explicit WeightList(QWidget *parent = nullptr);

    /// A weight that is being moved stays where it is held.
    void setEntries(const std::vector<Entry> &entries);

Q_SIGNALS:
    /// While one is moved: all of them, sum 1. None: as they stand, nothing came of it.
    void tried(const std::vector<double> &weights);
    void changed(Id<Criterion> criterion, double weight);  ///< the one that was moved, when it is let go
    void lockChanged(Id<Criterion> criterion, bool locked);

private:
    class Line;

    void build();
    void show(const std::vector<double> &weights);
    void move(std::size_t place, double weight);
    void settle(std::size_t place, double weight);
    void settleMoved();
    double within(std::size_t place, double weight) const;
    std::vector<double> weights() const;
    std::vector<bool> locks() const;

    std::vector<Entry> m_entries;
    std::vector<Line *> m_lines;
    QVBoxLayout *m_rows = nullptr;
    QTimer m_pause;  ///< after the last key on a slider
    bool m_isMoving = false;
    std::size_t m_moved = 0;
    double m_movedTo = 0;
};
