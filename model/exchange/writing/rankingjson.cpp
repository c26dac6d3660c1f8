// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/writing/rankingjson.h"

#include "model/scoring/vikor.h"

#include <charconv>

namespace {

class Writer {
public:
    explicit Writer(std::size_t expected) { m_text.reserve(expected); }

    Writer &operator<<(std::string_view json)
    {
        m_text += json;
        return *this;
    }
    Writer &operator<<(QLatin1String token) { return *this << std::string_view(token.data()); }
    Writer &operator<<(double value) { return number(value); }  ///< as many digits as bring it back
    Writer &operator<<(int value) { return number(value); }
    Writer &operator<<(std::size_t value) { return number(value); }

    Writer &string(std::string_view text)
    {
        m_text += '"';
        for (const char c : text) {
            if (c == '"' || c == '\\')
                m_text += '\\';
            if (static_cast<unsigned char>(c) < 0x20)
                escape(c);
            else
                m_text += c;
        }
        m_text += '"';
        return *this;
    }

    std::string take() { return std::move(m_text); }

private:
    template <class Number>
    Writer &number(Number value)
    {
        std::array<char, 32> digits{};
        const auto result = std::to_chars(digits.data(), digits.data() + digits.size(), value);
        m_text.append(digits.data(), result.ptr);
        return *this;
    }

    void escape(char c)
    {
        static constexpr std::string_view hex = "0123456789abcdef";
        m_text += "\\u00";
        m_text += hex[std::size_t(c) / 16];
        m_text += hex[std::size_t(c) % 16];
    }

    std::string m_text;
};

/// Before every item but the first of a list.
std::string_view comma(bool first)
{
    return first ? "\n        " : ",\n        ";
}

void writeCriteria(Writer &json, const PlainMatrix &matrix)
{
    json << ",\n    \"criteria\": [";
    for (std::size_t j = 0; j < matrix.criteria.size(); ++j) {
        const scoring::MatrixCriterion &criterion = matrix.matrix.criteria[j];
        json << comma(j == 0) << R"({"code": )";
        json.string(matrix.criteria[j]) << R"(, "name": )";
        json.string(matrix.criteria[j]) << R"(, "direction": ")" << token(criterion.direction)
                                        << R"(", "weight": )" << criterion.weight << "}";
    }
    json << "\n    ]";
}

void writeRanking(Writer &json, const PlainMatrix &matrix, const std::vector<double> &scores,
                  scoring::Better better)
{
    const std::vector<int> ranks = scoring::ranks(scores, better);
    bool first = true;
    json << ",\n    \"ranking\": [";
    for (const std::size_t i : orderOf(ranks)) {
        json << comma(std::exchange(first, false)) << R"({"rank": )" << ranks[i] << R"(, "code": )";
        json.string(matrix.alternatives[i]) << R"(, "name": )";
        json.string(matrix.alternatives[i]) << R"(, "score": )" << scores[i] << "}";
    }
    json << "\n    ]";
}

std::string_view word(bool value)
{
    return value ? "true" : "false";
}

void writeCompromise(Writer &json, const PlainMatrix &matrix)
{
    const scoring::Compromise found = scoring::compromise(scoring::vikor(matrix.matrix));
    bool first = true;
    json << ",\n    \"compromise\": [";
    for (const std::size_t i : found.set)
        (json << comma(std::exchange(first, false))).string(matrix.alternatives[i]);
    json << "\n    ],\n    \"conditions\": {\"advantage\": " << word(found.advantage) << R"(, "stability": )"
         << word(found.stability) << "}";
}

}

std::vector<std::size_t> orderOf(const std::vector<int> &ranks)
{
    std::vector<std::size_t> order(ranks.size());
    std::vector<std::size_t> placed(ranks.size());
    for (std::size_t i = 0; i < ranks.size(); ++i) {
        const auto place = std::size_t(ranks[i]) - 1;
        order[place + placed[place]++] = i;
    }
    return order;
}

std::string rankingJson(const PlainMatrix &matrix, const scoring::Method &method,
                        scoring::Normalisation normalisation)
{
    constexpr std::size_t aboutALine = 110;
    Writer json(1000 + aboutALine * matrix.alternatives.size());
    json << "{\n    \"method\": \"" << method.token << "\"";
    writeCriteria(json, matrix);
    writeRanking(json, matrix, method.scores(matrix.matrix, normalisation), method.better);
    if (method.token == QLatin1String("vikor"))
        writeCompromise(json, matrix);
    json << ",\n    \"missing_scores\": " << matrix.missing << "\n}\n";
    return json.take();
}
