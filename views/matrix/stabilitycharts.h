// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scoring/stability.h"
#include "views/common/chartview.h"

#include <array>

class QBarCategoryAxis;
class QValueAxis;

/// What the charts of the stability show, and what its candidates and criteria are called there.
struct StabilityFigures {
    std::shared_ptr<const scoring::Stability> stability{};
    QStringList candidates{};  ///< codes
    QStringList criteria{};  ///< codes and short names
};

/// How often each candidate takes each rank: one bar a candidate, the first rank the strongest.
class AcceptabilityChart : public ChartView {
    Q_OBJECT

public:
    explicit AcceptabilityChart(QWidget *parent = nullptr);

    void setFigures(const StabilityFigures &figures);

private:
    void fill();
    static std::array<QString, 5> bandNames();
    void paintLegend(QPainter &painter, const QRectF &plot, const Colors &now) const;
    void paintOver(QPainter &painter, const QRectF &plot, const Colors &colors) const;

    StabilityFigures m_figures;
    std::vector<std::size_t> m_rows;  ///< from the bottom to the top
    QBarCategoryAxis *m_codes = nullptr;
    QValueAxis *m_shares = nullptr;
};

/// How far the weight of each criterion may move while the winner stays, the tightest first.
class WeightRangeChart : public ChartView {
    Q_OBJECT

public:
    explicit WeightRangeChart(QWidget *parent = nullptr);

    void setFigures(const StabilityFigures &figures);

private:
    void fill();
    void paintOver(QPainter &painter, const QRectF &plot, const Colors &colors) const;

    StabilityFigures m_figures;
    std::vector<scoring::WeightInterval> m_rows;  ///< from the bottom to the top
    QBarCategoryAxis *m_names = nullptr;
    QValueAxis *m_weights = nullptr;
};

/// The rank of each candidate by each method, a line a candidate.
class MethodChart : public ChartView {
    Q_OBJECT

public:
    explicit MethodChart(QWidget *parent = nullptr);

    void setFigures(const StabilityFigures &figures);

private:
    void fill();
    void paintOver(QPainter &painter, const QRectF &plot, const Colors &colors) const;

    StabilityFigures m_figures;
    QBarCategoryAxis *m_methods = nullptr;
    QValueAxis *m_ranks = nullptr;
};
