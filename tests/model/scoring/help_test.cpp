// SPDX-License-Identifier: GPL-3.0-or-later
// The examples in the help say what the program computes.
#include "model/scoring/agreement.h"
#include "model/scoring/agreementwords.h"
#include "model/scoring/ahp.h"
#include "model/scoring/entropyweights.h"
#include "model/scoring/jointvalue.h"
#include "model/scoring/methods.h"
#include "model/scoring/orderweights.h"
#include "model/scoring/randomindex.h"
#include "model/scoring/saw.h"
#include "model/scoring/vikor.h"
#include "model/scoring/weightintervals.h"
#include "model/scoring/weights.h"

#include <QFile>
#include <QRegularExpression>

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <map>

using namespace scoring;

namespace {

using Table = std::vector<QStringList>;

std::vector<Table> tablesOf(const QString &topic)
{
    QFile file(QStringLiteral(SOURCE_DIR "/resources/help/%1.md").arg(topic));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(topic);
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    std::vector<Table> tables;
    bool inTable = false;
    for (const QString &line : lines) {
        if (line.startsWith(u'|') && !inTable)
            tables.emplace_back();
        inTable = line.startsWith(u'|');
        if (!inTable || line.startsWith(u"|-"))
            continue;
        QStringList cells;
        for (const QString &cell : line.mid(1).chopped(1).split(u'|'))
            cells.append(cell.trimmed());
        tables.back().push_back(cells);
    }
    return tables;
}

/// "0,750", "50%", "−0,200"
double number(QString text)
{
    const bool percent = text.endsWith(u'%');
    text.remove(u'%').replace(u',', u'.').replace(u'−', u'-');
    bool ok = false;
    const double value = text.toDouble(&ok);
    EXPECT_TRUE(ok) << qPrintable(text);
    return percent ? value / 100 : value;
}

int decimals(const QString &text)
{
    return text.contains(u',') ? int(text.size() - 1 - text.indexOf(u',')) : 0;
}

/// The table whose first row below the titles holds the weights.
DecisionMatrix matrixOf(const Table &table)
{
    std::vector<MatrixCriterion> criteria;
    for (int column = 1; column < table[0].size(); ++column)
        criteria.push_back({.direction = table[0][column].contains(u'↓') ? Criterion::Direction::Cost
                                                                         : Criterion::Direction::Benefit,
                            .weight = number(table[1][column]),
                            .lowest = 0,
                            .highest = 4});
    DecisionMatrix matrix(table.size() - 2, criteria);
    for (std::size_t row = 2; row < table.size(); ++row)
        for (std::size_t column = 0; column < criteria.size(); ++column)
            matrix.set(row - 2, column, number(table[row][qsizetype(column) + 1]));
    return matrix;
}

Table find(const std::vector<Table> &tables, bool (*fits)(const Table &))
{
    const auto found = std::ranges::find_if(tables, fits);
    EXPECT_NE(found, tables.end());
    return found == tables.end() ? Table() : *found;
}

bool holdsWeights(const Table &table)
{
    return table.size() > 2 && table[1][0] == u"Bobot";
}

bool holdsRanks(const Table &table)
{
    return table[0].back() == u"Urutan";
}

class HelpExample : public testing::TestWithParam<const char *> { };

}

TEST_P(HelpExample, IsWhatTheMethodComputes)
{
    const QString topic = QString::fromLatin1(GetParam()).section(u' ', 0, 0);
    const Method *method = findMethod(QString::fromLatin1(GetParam()).section(u' ', 1));
    ASSERT_TRUE(method);
    const std::vector<Table> tables = tablesOf(topic);
    const Table given = find(tables, holdsWeights);
    const Table said = find(tables, holdsRanks);
    ASSERT_EQ(said.size() + 1, given.size());
    const std::vector<double> scores = method->scores(matrixOf(given), Normalisation::Maximum);
    const std::vector<int> places = ranks(scores, method->better);
    for (std::size_t i = 0; i < scores.size(); ++i) {
        const QStringList &row = said[i + 1];
        EXPECT_EQ(row[0], given[i + 2][0]);
        const QString &value = row[row.size() - 2];
        EXPECT_NEAR(scores[i], number(value), 0.5 * std::pow(10, -decimals(value)) + 1e-9);
        EXPECT_EQ(places[i], row.back().toInt());
    }
}

INSTANTIATE_TEST_SUITE_P(EveryMethod, HelpExample,
                         testing::Values("metode-rata-rata mean", "metode-saw saw", "metode-wp wp",
                                         "metode-waspas waspas", "metode-topsis topsis", "metode-vikor vikor",
                                         "metode-promethee promethee"));

TEST(HelpExamples, AreTheSameForEveryMethod)
{
    const std::vector<Table> overview = tablesOf(QStringLiteral("metode"));
    const Table example = find(overview, holdsWeights);
    for (const char *topic : {"metode-rata-rata", "metode-saw", "metode-wp", "metode-waspas", "metode-topsis",
                              "metode-vikor", "metode-promethee"})
        EXPECT_EQ(find(tablesOf(QString::fromLatin1(topic)), holdsWeights), example) << topic;
}

TEST(HelpExamples, NameTheWinnerOfEachMethod)
{
    const std::vector<Table> tables = tablesOf(QStringLiteral("metode"));
    const Table example = find(tables, holdsWeights);
    const Table winners = find(tables, [](const Table &table) { return table[0][0] == u"Urutan pertama"; });
    const std::map<std::string, const char *> tokens{
        {"rata-rata", "mean"},        {"SAW", "saw"},       {"WP", "wp"},
        {"WASPAS", "waspas"},         {"TOPSIS", "topsis"}, {"VIKOR", "vikor"},
        {"PROMETHEE II", "promethee"}};
    for (std::size_t row = 1; row < winners.size(); ++row)
        for (const QString &name : winners[row][1].split(QStringLiteral(", "))) {
            const Method &method = *findMethod(QString::fromLatin1(tokens.at(name.toStdString())));
            const std::vector<int> places
                = ranks(method.scores(matrixOf(example), Normalisation::Maximum), method.better);
            const auto first = std::ranges::find(places, 1) - places.begin();
            EXPECT_EQ(example[std::size_t(first) + 2][0], winners[row][0]) << qPrintable(name);
        }
}

TEST(HelpExamples, OfVikorNameBothCompromises)
{
    const Compromise found
        = compromise(vikor(matrixOf(find(tablesOf(QStringLiteral("metode-vikor")), holdsWeights))));
    EXPECT_FALSE(found.advantage);
    EXPECT_EQ(found.set, (std::vector<std::size_t>{2, 1}));
}

/// "Bobot Manfaat | Izin Satu Hari | …": what each candidate gets by SAW while one weight moves.
TEST(HelpExamples, OfAMovingWeightAreWhatSawGives)
{
    DecisionMatrix matrix = matrixOf(find(tablesOf(QStringLiteral("metode")), holdsWeights));
    const Table moved = find(tablesOf(QStringLiteral("kestabilan")),
                             [](const Table &table) { return table[0][0] == u"Bobot Manfaat"; });
    for (std::size_t row = 1; row < moved.size(); ++row) {
        const std::vector<std::pair<std::size_t, double>> set{{0, number(moved[row][0])}};
        const std::vector<double> weights = yielded({0.5, 0.3, 0.2}, set).value();
        for (std::size_t j = 0; j < weights.size(); ++j)
            matrix.criteria[j].weight = weights[j];
        const std::vector<double> scores = saw(matrix);
        for (std::size_t i = 0; i < scores.size(); ++i)
            EXPECT_NEAR(scores[i], number(moved[row][qsizetype(i) + 1]), 5e-4) << qPrintable(moved[row][0]);
    }
}

TEST(HelpExamples, OfAnIntervalAreWhatKeepsTheWinner)
{
    const DecisionMatrix matrix = matrixOf(find(tablesOf(QStringLiteral("metode")), holdsWeights));
    const WeightEffects effects
        = weightEffects(Rescoring(matrix, {.method = findMethod(QStringLiteral("saw"))}), 1);
    EXPECT_EQ(effects.winner[0].lowest(), 0);
    EXPECT_NEAR(effects.winner[0].highest(), 0.538, 5e-4);
}

/// "0,8 ke atas | kuat": from the strongest down, the last without a lower end.
void expectBands(const QString &measure, std::span<const Band> bands)
{
    for (const Table &table : tablesOf(QStringLiteral("kesepakatan"))) {
        if (table[0][0] != measure)
            continue;
        ASSERT_EQ(table.size(), bands.size() + 1);
        for (std::size_t i = 1; i + 1 < table.size(); ++i)
            EXPECT_EQ(number(table[i][0].section(u' ', 0, 0)), bands[bands.size() - i].from);
        return;
    }
    ADD_FAILURE() << "no bands of " << qPrintable(measure);
}

TEST(HelpExamples, NameTheBandsOfAgreement)
{
    expectBands(QStringLiteral("W Kendall"), concordanceBands());
    expectBands(QStringLiteral("Alfa Krippendorff"), alphaBands());
}

TEST(HelpExamples, OfOrdersAreWhatTheirRulesGive)
{
    const Table table = find(tablesOf(QStringLiteral("bobot")),
                             [](const Table &each) { return each[0][0] == u"Urutan kriteria"; });
    const std::vector<int> places{1, 2, 3};
    for (int rule = 0; rule < 3; ++rule) {
        const std::vector<double> weights = weightsByOrder(places, orderRules()[std::size_t(rule)]);
        for (std::size_t i = 0; i < weights.size(); ++i)
            EXPECT_NEAR(weights[i], number(table[i + 1][rule + 1]), 5e-4);
    }
}

TEST(HelpExamples, OfComparisonsAreWhatTheyWeigh)
{
    const Table table
        = find(tablesOf(QStringLiteral("ahp")), [](const Table &each) { return each[0].back() == u"Bobot"; });
    const std::vector<Judgement> sound{{0, 1, 2}, {0, 2, 3}, {1, 2, 2}};
    const std::vector<Judgement> contrary{{0, 1, 2}, {0, 2, 3}, {1, 2, 1.0 / 3}};
    const RandomIndex &index = randomIndexes().front();
    const Priorities found = priorities(3, sound, index).value();
    for (std::size_t i = 0; i < 3; ++i)
        EXPECT_NEAR(found.weights[i], number(table[i + 1].back()), 5e-4);
    EXPECT_NEAR(found.cr, 0.008, 5e-4);
    EXPECT_NEAR(priorities(3, contrary, index).value().cr, 0.22, 5e-3);
}

TEST(HelpExamples, OfEntropyAreWhatTheValuesSuggest)
{
    const DecisionMatrix matrix = matrixOf(find(tablesOf(QStringLiteral("metode")), holdsWeights));
    const std::vector<double> weights = entropyWeights(matrix);
    EXPECT_NEAR(weights[0], 0.189, 5e-4);
    EXPECT_NEAR(weights[1], 0.622, 5e-4);
}

TEST(HelpExamples, OfJoiningAreWhatARoundGives)
{
    const Table table
        = find(tablesOf(QStringLiteral("penilai")), [](const Table &each) { return each[0][0] == u"Cara"; });
    const std::vector<double> values{0, 3, 3, 4, 4};
    const std::vector<double> weights(values.size(), 1);
    for (const auto how : {Round::Joint::Mean, Round::Joint::Median, Round::Joint::Trimmed})
        EXPECT_NEAR(jointValue(values, weights, how), number(table[std::size_t(how) + 1].back()), 5e-3);
}

TEST(HelpExamples, OfAgreementAreWhatIsMeasured)
{
    const std::vector<Table> tables = tablesOf(QStringLiteral("kesepakatan"));
    const Table orders = find(tables, [](const Table &table) { return table[0][0] == u"Penilai"; });
    std::vector<std::vector<double>> rankings;
    for (std::size_t row = 1; row < orders.size(); ++row) {
        rankings.emplace_back();
        for (int column = 1; column < orders[row].size(); ++column)
            rankings.back().push_back(number(orders[row][column]));
    }
    EXPECT_NEAR(kendall(rankings).value().w, 0.78, 0.005);
    EXPECT_NEAR(kendall(rankings).value().p, 0.10, 0.005);
    const Table cells = find(tables, [](const Table &table) { return table[0][0] == u"Sel"; });
    std::vector<double> values;
    for (std::size_t row = 1; row < cells.size(); ++row)
        for (int column = 1; column < cells[row].size(); ++column)
            values.push_back(number(cells[row][column]));
    EXPECT_NEAR(krippendorff(values, 3, Metric::Ordinal).value(), 0.74, 0.005);
}
