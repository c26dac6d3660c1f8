// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/import/split.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace {

/// Percentages with up to four decimals become whole numbers.
constexpr int percentScale = 4;
constexpr qint64 wholePercent = 1'000'000;

/// floor(a * b / c) without overflow.
qint64 proportion(qint64 a, qint64 b, qint64 c)
{
    if (b == 0 || a <= std::numeric_limits<qint64>::max() / b)
        return a * b / c;
    return qint64(std::floor((long double)a * (long double)b / (long double)c));
}

}

Split::Split(const std::vector<NamedSource> &sources, Money total)
    : m_count(sources.size())
{
    weighByPercent(sources);
    if (m_weights.empty())
        weighByAmount(sources, total);
}

/// All percentages must be there and add up to 100; or one is missing and gets the rest.
void Split::weighByPercent(const std::vector<NamedSource> &sources)
{
    std::vector<qint64> weights;
    qint64 sum = 0;
    int missing = 0;
    for (const NamedSource &source : sources) {
        Decimal percent = source.percent.value_or(Decimal{});
        missing += source.percent ? 0 : 1;
        for (; percent.scale < percentScale; ++percent.scale)
            percent.digits *= 10;
        weights.push_back(percent.scale == percentScale ? percent.digits : 0);
        sum += weights.back();
    }
    if (missing == 1 && sum < wholePercent && sources.size() > 1) {
        const auto open
            = std::ranges::find_if(sources, [](const NamedSource &source) { return !source.percent; });
        weights[std::size_t(open - sources.begin())] = wholePercent - sum;
    } else if (missing > 0 || std::abs(sum - wholePercent) > wholePercent / 10'000) {
        return;
    }
    m_weights = std::move(weights);
    m_sum = wholePercent;
}

void Split::weighByAmount(const std::vector<NamedSource> &sources, Money total)
{
    qint64 sum = 0;
    for (const NamedSource &source : sources) {
        if (!source.amount)
            return;
        sum += source.amount->rupiah;
    }
    if (sum <= 0 || sum != total.rupiah)
        return;
    qint64 common = sum;
    for (const NamedSource &source : sources)
        common = std::gcd(common, source.amount->rupiah);
    for (const NamedSource &source : sources)
        m_weights.push_back(source.amount->rupiah / common);
    m_sum = sum / common;
}

std::vector<Money> Split::shares(Money amount) const
{
    std::vector<Money> shares(m_count);
    qint64 rest = amount.rupiah;
    for (std::size_t i = 1; i < m_weights.size(); ++i) {
        shares[i] = {proportion(amount.rupiah, m_weights[i], m_sum)};
        rest -= shares[i].rupiah;
    }
    if (!shares.empty())
        shares.front() = {rest};
    return shares;
}
