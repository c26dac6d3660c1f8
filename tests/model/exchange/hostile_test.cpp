// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/problem.h"
#include "model/exchange/reading/readworkbook.h"
#include "tests/support/sheets.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <gtest/gtest.h>

#include <ostream>

// Every bad file is answered as tests/data/hostile/harapan.json asks.
namespace {

const QString folder = QStringLiteral(SOURCE_DIR "/tests/data/hostile/");

struct HostileCase {
    QString file{};
    QString result{};
    QJsonArray problems{};
};

void PrintTo(const HostileCase &one, std::ostream *out)
{
    *out << one.file.toStdString();
}

std::vector<HostileCase> hostileCases()
{
    QFile file(folder + QStringLiteral("harapan.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    std::vector<HostileCase> cases;
    const QJsonArray files
        = QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String("berkas")).toArray();
    for (const auto entry : files) {
        const QJsonObject object = entry.toObject();
        cases.push_back({object.value(QLatin1String("berkas")).toString(),
                         object.value(QLatin1String("hasil")).toString(),
                         object.value(QLatin1String("masalah")).toArray()});
    }
    return cases;
}

/// The draft of importing a hostile file; one that cannot be read is refused with its one problem.
Draft draftOf(const PlanData &data, const QString &file)
{
    try {
        return prepareImport(data, {readWorkbook(folder + file)}, {}).draft;
    } catch (const Unreadable &unreadable) {
        return {.before = data, .after = data, .problems = {unreadable.problem()}};
    }
}

bool isAt(const Problem &problem, const QJsonObject &expected)
{
    const QString sheet = expected.value(QLatin1String("lembar")).toString();
    const QString column = expected.value(QLatin1String("kolom")).toString();
    const int row = expected.value(QLatin1String("baris")).toInt();
    const QString letters = QString(problem.cell).remove(QRegularExpression(QStringLiteral("\\d")));
    return (sheet.isEmpty() || problem.sheet == sheet) && (row == 0 || problem.row == row)
        && (column.isEmpty() || problem.column == column || letters == column);
}

class Hostile : public testing::TestWithParam<HostileCase> { };

TEST_P(Hostile, IsAnsweredAsAskedFor)
{
    const PlanData data = imported(
        cityPlan(), {readWorkbook(QStringLiteral(SOURCE_DIR "/resources/sample/tangsel/opd.csv"))});
    const Draft draft = draftOf(data, GetParam().file);
    const bool refused = GetParam().result == u"tolak";
    EXPECT_EQ(draft.isRefused(), refused);
    if (refused)
        EXPECT_EQ(draft.after, draft.before);
    else
        EXPECT_FALSE(draft.changesNothing());
    for (const auto expected : GetParam().problems) {
        const QJsonObject place = expected.toObject();
        const bool found = std::ranges::any_of(draft.problems, [&](const Problem &problem) {
            return problem.severity != Problem::Severity::Info || GetParam().result == u"terima"
                ? isAt(problem, place)
                : false;
        });
        EXPECT_TRUE(found) << place.value(QLatin1String("uraian")).toString().toStdString();
    }
    for (const Problem &problem : draft.problems)
        EXPECT_LT(problem.message.size(), 500);
}

INSTANTIATE_TEST_SUITE_P(Files, Hostile, testing::ValuesIn(hostileCases()), [](const auto &test) {
    return QString(test.param.file).remove(QRegularExpression(QStringLiteral("[^A-Za-z0-9]"))).toStdString();
});

TEST(HostileFiles, KeepWhatIsSound)
{
    const PlanData data = imported(
        cityPlan(), {readWorkbook(QStringLiteral(SOURCE_DIR "/resources/sample/tangsel/opd.csv"))});
    const auto lines = [&](const char *file) { return programsOf(draftOf(data, QLatin1String(file)).after); };
    EXPECT_EQ(
        lines("rumus-ref.xlsx"),
        QStringLiteral("SG-01 Pusat data kota [Smart Governance] lead Diskominfo 2019-2020: 2019 APBD 1250?, "
                       "2020 APBD 2500?\n"
                       "SG-02 Portal layanan [Smart Governance] lead Diskominfo 2020-2020: 2020 APBD 400?\n"
                       "SL-01 Lampu jalan pintar [Smart Living] lead Dishub"));
    EXPECT_EQ(
        lines("anggaran-negatif.xlsx"),
        QStringLiteral("SG-01 Pusat data kota [Smart Governance] lead Diskominfo 2020-2020: 2020 APBD 400?\n"
                       "SG-02 Portal layanan [Smart Governance] lead Diskominfo\n"
                       "SL-01 Lampu jalan pintar [Smart Living] lead Dishub 2019-2019: 2019 APBD 1250?\n"
                       "SN-01 Kampung iklim [Smart Environment] lead DLH: 2020 APBD 0?"));
    EXPECT_EQ(lines("kode-ganda.csv"),
              QStringLiteral(
                  "SG-01 Pusat data kota [Smart Governance] lead Diskominfo 2019-2019: 2019 APBD 1250?\n"
                  "SG-02 Portal layanan [Smart Governance] lead Diskominfo 2019-2019: 2019 APBD 400?\n"
                  "Pusat data kota tahap II [Smart Governance] lead Diskominfo 2019-2019: 2019 APBD 900?\n"
                  "Portal layanan publik [Smart Governance] lead Diskominfo 2019-2019: 2019 APBD 450?\n"
                  "SL-01 Lampu jalan pintar [Smart Living] lead Dishub 2019-2019: 2019 APBD 900?\n"
                  "Parkir pintar [Smart Living] lead Dishub 2019-2019: 2019 APBD 600?"));
    EXPECT_EQ(
        lines("opd-tak-dikenal.csv"),
        QStringLiteral(
            "SG-01 Pusat data kota lead Diskominfo support \"Dinas Luar Angkasa\" 2019-2019: 2019 APBD "
            "1250?\n"
            "SG-02 Portal layanan lead \"Dinas Komunkasi dan Infromatika\" support Setda 2019-2019: 2019 "
            "APBD 400?\n"
            "SL-01 Lampu jalan pintar lead \"Dinas Perhubungan Darat Provinsi\" support Dishub partner Dinas "
            "Perhubungan Darat Provinsi 2019-2019: 2019 APBD 900?\n"
            "SN-01 Kampung iklim support DLH 2019-2019: 2019 APBD 300?\n"
            "SE-01 Pasar nontunai lead Disperindag support \"Dinas X; ???\" 2019-2019: 2019 APBD 350?\n"
            "SS-01 Sekolah digital lead Dindikbud support Dinkes, DKP3 2019-2019: 2019 APBD 500?"));
}

}
