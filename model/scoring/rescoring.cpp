// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/rescoring.h"

#include "model/scoring/topsis.h"
#include "model/scoring/vikor.h"
#include "model/scoring/waspas.h"

#include <Eigen/Core>

#include <array>

namespace scoring {

namespace {

using Eigen::ArrayXd;
using Eigen::ArrayXXd;
using Eigen::MatrixXd;
using Weights = Eigen::Map<const MatrixXd>;

/// How the weights enter a method.
enum class Form { Sum, Product, SumAndProduct, Distances, Regret, Whole };

Form formOf(const Method &method)
{
    static constexpr std::array forms{std::pair("saw", Form::Sum),
                                      std::pair("mean", Form::Sum),
                                      std::pair("promethee", Form::Sum),
                                      std::pair("wp", Form::Product),
                                      std::pair("waspas", Form::SumAndProduct),
                                      std::pair("topsis", Form::Distances),
                                      std::pair("vikor", Form::Regret)};
    for (const auto &[token, form] : forms)
        if (method.token == QLatin1String(token))
            return form;
    return Form::Whole;
}

/// The whole weight on one criterion.
void weighOnly(DecisionMatrix &matrix, std::size_t criterion)
{
    for (std::size_t j = 0; j < matrix.criteria.size(); ++j)
        matrix.criteria[j].weight = j == criterion ? 1 : 0;
}

ArrayXd array(const std::vector<double> &values)
{
    return Eigen::Map<const ArrayXd>(values.data(), Eigen::Index(values.size()));
}

/// The logarithm; that of 0 is finite, so that a weight of 0 still takes it away.
ArrayXd logarithm(const std::vector<double> &values)
{
    return array(values).log().max(-1e300);
}

/// One column a criterion, one row an alternative: what each adds under the whole weight.
struct Parts {
    ArrayXd first{};
    ArrayXd second{};
};

Parts partsOf(Form form, const DecisionMatrix &matrix, const MethodUse &use)
{
    switch (form) {
    case Form::Product:
        return {logarithm(use.scores(matrix)), {}};
    case Form::SumAndProduct:
        return {array(waspas(matrix, 1)), logarithm(waspas(matrix, 0))};
    case Form::Distances: {
        const Topsis distances = topsis(matrix);
        return {array(distances.toIdeal).square(), array(distances.toAntiIdeal).square()};
    }
    case Form::Regret:
        return {array(vikor(matrix).s), {}};
    default:
        return {array(use.scores(matrix)), {}};
    }
}

/// d⁻ / (d⁺ + d⁻), with \a atRest where both are 0.
ArrayXXd closeness(const ArrayXXd &toIdeal, const ArrayXXd &toAntiIdeal, const ArrayXd &atRest)
{
    const ArrayXXd sum = toIdeal + toAntiIdeal;
    return (sum > 0).select(toAntiIdeal / sum, atRest.replicate(1, sum.cols()));
}

/// As vikor() places sums and regrets between their least and greatest.
ArrayXd place(const ArrayXd &values)
{
    const double least = values.minCoeff();
    const double range = values.maxCoeff() - least;
    if (range <= 1e-9 * values.maxCoeff())
        return ArrayXd::Zero(values.size());
    return (values - least) / range;
}

ArrayXXd regrets(const MatrixXd &remoteness, const Weights &weights)
{
    ArrayXXd q(remoteness.rows(), weights.cols());
    for (Eigen::Index n = 0; n < weights.cols() && remoteness.rows() > 0; ++n) {
        ArrayXd greatest = ArrayXd::Zero(remoteness.rows());
        for (Eigen::Index j = 0; j < remoteness.cols(); ++j)
            greatest = greatest.max(weights(j, n) * remoteness.col(j).array());
        q.col(n) = (place(remoteness * weights.col(n)) + place(greatest)) / 2;
    }
    return q;
}

}

/// What is the same for all weights.
struct Rescoring::Prepared {
    Form form = Form::Whole;
    MatrixXd first{};
    MatrixXd second{};
    ArrayXd atRest{};  ///< Distances: the score of an alternative at no distance from either end

    Prepared(DecisionMatrix matrix, const MethodUse &use);
    MatrixXd scores(const Weights &weights) const;
};

Rescoring::Prepared::Prepared(DecisionMatrix matrix, const MethodUse &use)
    : form(formOf(*use.method))
{
    const auto rows = Eigen::Index(matrix.alternatives());
    const auto columns = Eigen::Index(matrix.criteria.size());
    first.resize(rows, columns);
    second.resize(rows, columns);
    for (Eigen::Index j = 0; j < columns && form != Form::Whole; ++j) {
        weighOnly(matrix, std::size_t(j));
        const Parts parts = partsOf(form, matrix, use);
        first.col(j) = parts.first;
        if (parts.second.size() > 0)
            second.col(j) = parts.second;
    }
    if (form == Form::Distances) {
        weighOnly(matrix, matrix.criteria.size());
        atRest = array(use.scores(matrix));
    }
}

MatrixXd Rescoring::Prepared::scores(const Weights &weights) const
{
    switch (form) {
    case Form::Product:
        return (first * weights).array().exp();
    case Form::SumAndProduct:
        return ((first * weights).array() + (second * weights).array().exp()) / 2;
    case Form::Distances: {
        const MatrixXd squares = weights.array().square();
        return closeness((first * squares).array().sqrt(), (second * squares).array().sqrt(), atRest);
    }
    case Form::Regret:
        return regrets(first, weights);
    default:
        return first * weights;
    }
}

Rescoring::Rescoring(const DecisionMatrix &matrix, const MethodUse &use)
    : m_matrix(matrix)
    , m_use(use)
    , m_prepared(std::make_unique<const Prepared>(matrix, use))
{
}

Rescoring::~Rescoring() = default;

bool Rescoring::isLinear() const
{
    return m_prepared->form == Form::Sum;
}

std::vector<double> Rescoring::chosenWeights() const
{
    std::vector<double> weights;
    for (const MatrixCriterion &criterion : m_matrix.criteria)
        weights.push_back(criterion.weight);
    return weights;
}

std::vector<double> Rescoring::byMethod(std::span<const double> weights) const
{
    std::vector<double> result;
    DecisionMatrix matrix = m_matrix;
    for (std::size_t first = 0; first < weights.size(); first += criteria()) {
        for (std::size_t j = 0; j < criteria(); ++j)
            matrix.criteria[j].weight = weights[first + j];
        const std::vector<double> scores = m_use.scores(matrix);
        result.insert(result.end(), scores.begin(), scores.end());
    }
    return result;
}

std::vector<double> Rescoring::strengths(std::span<const double> weights) const
{
    if (criteria() == 0)
        return {};
    std::vector<double> result;
    if (m_prepared->form == Form::Whole) {
        result = byMethod(weights);
    } else {
        const auto columns = Eigen::Index(criteria());
        const MatrixXd scores
            = m_prepared->scores(Weights(weights.data(), columns, Eigen::Index(weights.size()) / columns));
        result.assign(scores.data(), scores.data() + scores.size());
    }
    if (m_use.method->better == Better::Lower)
        for (double &score : result)
            score = -score;
    return result;
}

}
