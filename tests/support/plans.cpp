// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/plans.h"

#include "model/edits/newplan.h"
#include "model/edits/rows.h"
#include "model/storage/schema.h"

#include <QFile>

#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

void insertPeople(Database &db)
{
    using namespace plans;
    rows::insert(db,
                 Agency{.id = kominfo,
                        .code = QStringLiteral("2.16"),
                        .shortName = QStringLiteral("Diskominfo"),
                        .fullName = QStringLiteral("Dinas Komunikasi dan Informatika"),
                        .aliases = QStringLiteral("Kominfo|Dinas Kominfo"),
                        .position = 1024});
    rows::insert(db, Agency{.id = dishub, .shortName = QStringLiteral("Dishub"), .position = 2048});
    rows::insert(db,
                 Agency{.id = oldDishub,
                        .shortName = QStringLiteral("Dinas Lalu Lintas"),
                        .aliases = QStringLiteral("DLLAJ"),
                        .position = 3072});
    rows::insert(db,
                 Area{.id = {201},
                      .code = QStringLiteral("36.74.01.1001"),
                      .name = QStringLiteral("Ciater"),
                      .district = QStringLiteral("Serpong"),
                      .position = 1024});
    rows::insert(db,
                 Member{.id = {301},
                        .seat = QStringLiteral("Ketua"),
                        .office = QStringLiteral("Kepala Bappelitbangda"),
                        .agency = kominfo,
                        .position = 1024});
}

void insertPrograms(Database &db, const PlanData &data)
{
    using namespace plans;
    const SubDimension &sub = data.subDimensions[0];
    rows::insert(db,
                 Program{.id = letters,
                         .code = QStringLiteral("SG-14"),
                         .name = QStringLiteral("Surat dan disposisi elektronik"),
                         .pillar = sub.pillar,
                         .subDimension = sub.id,
                         .lead = kominfo,
                         .firstYear = 2018,
                         .lastYear = 2020,
                         .horizon = Horizon::Medium,
                         .position = 1024});
    rows::insert(db,
                 Program{.id = buses,
                         .code = QStringLiteral("SL-03"),
                         .name = QStringLiteral("Angkutan kota terjadwal"),
                         .leadText = QStringLiteral("Dinas Angkutan"),
                         .supportText = QStringLiteral("Organda; Dinas Angkutan"),
                         .position = 2048});
    rows::insert(db, Support{letters, oldDishub, QStringLiteral("Seluruh OPD")});
    rows::insert(db,
                 Partner{.id = bank, .program = letters, .name = QStringLiteral("bank bjb"), .position = 1});
    rows::insert(db,
                 Risk{.id = outage,
                      .program = letters,
                      .description = QStringLiteral("Jaringan terputus"),
                      .likelihood = 3,
                      .impact = 4,
                      .owner = kominfo,
                      .position = 1});
    rows::insert(db,
                 Indicator{.id = share,
                           .program = letters,
                           .name = QStringLiteral("Surat yang diproses elektronik"),
                           .unit = QStringLiteral("%"),
                           .targetValue = 80.5,
                           .position = 1});
    rows::insert(db, Target{share, 2019, QStringLiteral("60 %"), 60.0});
}

void insertMoney(Database &db, const PlanData &data)
{
    using namespace plans;
    const Id<FundingSource> source = byPosition(data.fundingSources).front()->id;
    rows::insert(db, BudgetLine{letters, 2018, source, Money{325'000'000}, {}, true});
    rows::insert(db, BudgetLine{letters, 2019, source, Money{400'000'000}, Money{390'000'000}});
    rows::insert(db, Ceiling{2018, {}, Money{1'000'000'000}});
}

void insertSchedule(Database &db)
{
    using namespace plans;
    rows::insert(db,
                 Activity{.id = analysis,
                          .program = letters,
                          .code = QStringLiteral("A1"),
                          .name = QStringLiteral("Analisis kebutuhan"),
                          .agency = kominfo,
                          .start = QDate(2018, 1, 22),
                          .finish = QDate(2018, 2, 23),
                          .progress = 80,
                          .position = 1024});
    rows::insert(db,
                 Activity{.id = launch,
                          .program = letters,
                          .code = QStringLiteral("A2"),
                          .name = QStringLiteral("Peluncuran"),
                          .start = QDate(2018, 8, 9),
                          .finish = QDate(2018, 8, 9),
                          .milestone = true,
                          .position = 2048});
    rows::insert(db,
                 Activity{.id = trial,
                          .candidate = complaints,
                          .code = QStringLiteral("A3"),
                          .name = QStringLiteral("Uji coba"),
                          .agencyText = QStringLiteral("Dinas Angkutan"),
                          .duration = 20,
                          .position = 3072});
    rows::insert(db, Dependency{analysis, launch, Link::FS, 5});
    rows::insert(db, Dependency{launch, trial});
}

void insertCandidates(Database &db, const PlanData &data)
{
    using namespace plans;
    rows::insert(db,
                 Candidate{.id = complaints,
                           .code = QStringLiteral("QW-01"),
                           .name = QStringLiteral("Aduan warga satu pintu"),
                           .pillar = data.subDimensions[0].pillar,
                           .agency = kominfo,
                           .innovation = QStringLiteral("Satu nomor untuk semua aduan"),
                           .cost = Money{600'000'000},
                           .months = 14,
                           .position = 1024});
    rows::insert(db,
                 Candidate{.id = parking,
                           .code = QStringLiteral("QW-02"),
                           .name = QStringLiteral("Parkir tanpa tunai"),
                           .program = buses,
                           .agencyText = QStringLiteral("Dinas Angkutan"),
                           .position = 2048});
    rows::insert(db, GateAnswer{complaints, data.gates[0].id, true});
    rows::insert(db, Partner{.id = {502}, .candidate = complaints, .name = QStringLiteral("Relawan TIK")});
    rows::insert(db,
                 Indicator{.id = {702}, .candidate = complaints, .name = QStringLiteral("Aduan selesai")});
    rows::insert(db, Target{{702}, 2018, QStringLiteral("90 %"), 90.0});
    rows::insert(db,
                 Risk{.id = {902}, .candidate = complaints, .description = QStringLiteral("Petugas kurang")});
}

void insertCalendar(Database &db)
{
    rows::insert(db, Holiday{QDate(2031, 1, 1), QStringLiteral("Tahun Baru"), Holiday::Kind::National});
    rows::insert(db,
                 Occasion{.id = {1001},
                          .date = QDate(2018, 11, 14),
                          .name = QStringLiteral("Evaluasi"),
                          .kind = Occasion::Kind::Review,
                          .position = 1024});
    rows::insert(db, Capacity{plans::kominfo, 2018, 5});
}

void insertVolumes(Database &db)
{
    rows::insert(db,
                 Volume{.id = {1101},
                        .position = 1024,
                        .code = QStringLiteral("buku2"),
                        .shortName = QStringLiteral("Buku 2"),
                        .title = QStringLiteral("Masterplan Smart City")});
    rows::insert(
        db,
        Chapter{.id = {1111}, .volume = {1101}, .position = 1024, .title = QStringLiteral("Pendahuluan")});
    rows::insert(db,
                 Chapter{.id = {1112},
                         .volume = {1101},
                         .parent = {1111},
                         .position = 2048,
                         .title = QStringLiteral("Latar belakang")});
    rows::insert(db,
                 ChapterBlock{.id = {1121},
                              .chapter = {1112},
                              .position = 1024,
                              .kind = QStringLiteral("teks"),
                              .text = QStringLiteral("{kota} menyusun {jumlah_program} program.")});
    rows::insert(db, Illustration{.id = {1131}, .position = 1024, .name = QStringLiteral("Peta kota")});
    rows::insert(db,
                 Signatory{.id = {1141},
                           .position = 1024,
                           .office = QStringLiteral("Wali Kota"),
                           .name = QStringLiteral("Airin Rachmi Diany")});
    rows::insert(db,
                 OwnField{.id = {1151},
                          .position = 1024,
                          .name = QStringLiteral("dasar_hukum"),
                          .value = QStringLiteral("Peraturan Wali Kota Nomor 12 Tahun 2018")});
}

void insertScores(Database &db)
{
    using namespace plans;
    rows::insert(db,
                 Criterion{.id = impact,
                           .code = QStringLiteral("K01"),
                           .name = QStringLiteral("Dampak langsung"),
                           .weight = 0.6,
                           .lowest = 0.0,
                           .highest = 4.0,
                           .position = 1024});
    rows::insert(db,
                 Criterion{.id = plans::cost,
                           .code = QStringLiteral("K02"),
                           .name = QStringLiteral("Biaya"),
                           .direction = Criterion::Direction::Cost,
                           .weight = 0.4,
                           .origin = Criterion::Origin::Cost,
                           .position = 2048});
    rows::insert(db, Anchor{impact, 4, QStringLiteral("Terasa luas dan terukur")});
    rows::insert(
        db, Scorer{.id = scorer, .name = QStringLiteral("Diskominfo"), .agency = kominfo, .position = 1});
    rows::insert(db, Round{.id = firstRound, .name = QStringLiteral("Sesi 1"), .position = 1});
    rows::insert(db, Score{firstRound, scorer, complaints, impact, 3.5});
    rows::insert(db, Comparison{scorer, impact, plans::cost, 3});
    rows::insert(db, Exemption{scorer, plans::cost, QStringLiteral("di luar urusannya")});
    rows::insert(db, CandidatePair{complaints, parking, CandidatePair::Kind::Either});
    rows::insert(db, Placement{firstRound, parking, 1, QStringLiteral("arahan wali kota")});
}

}

std::unique_ptr<Plan> plans::create(const QString &path, const QString &backups)
{
    return createPlan(path, {.city = QStringLiteral("Kota Contoh"), .firstYear = 2018, .lastYear = 2026},
                      {.author = QStringLiteral("Ada"), .backups = backups});
}

void plans::fill(Plan &plan)
{
    const PlanData data = plan.data();
    const Failures failures(plan);
    const bool done = plan.edit(QStringLiteral("Isi rencana"), [&](Database &db) {
        insertPeople(db);
        insertPrograms(db, data);
        insertMoney(db, data);
        insertCandidates(db, data);
        insertSchedule(db);
        insertCalendar(db);
        insertVolumes(db);
        insertScores(db);
    });
    ASSERT_TRUE(done) << failures.last().toStdString();
}

std::unique_ptr<Plan> plans::filled(const QString &path, const QString &backups)
{
    auto plan = create(path, backups);
    fill(*plan);
    return plan;
}

std::unique_ptr<Plan> plans::reopened(const QString &path, Plan::Access access, const QString &backups)
{
    return Plan::open(path, access, {.author = QStringLiteral("Budi"), .backups = backups});
}

QString plans::content(const QString &path)
{
    Database db(path, Database::Access::ReadOnly);
    // A file of an older version has fewer tables.
    const auto present = db.rows("SELECT name FROM sqlite_schema WHERE type = 'table'",
                                 [](const Statement &row) { return row.text(0).toLatin1(); });
    QStringList lines;
    for (const QByteArray &name : planTables()) {
        if (std::ranges::find(present, name) == present.end())
            continue;
        Statement row(db, "SELECT * FROM \"" + name + "\" ORDER BY 1, 2, 3");
        while (row.step()) {
            QStringList cells{QString::fromLatin1(name)};
            for (int column = 0; column < row.columnCount(); ++column)
                cells.append(row.isNull(column) ? QStringLiteral("NULL") : row.text(column));
            lines.append(cells.join(u'|'));
        }
    }
    lines.sort();
    return lines.join(u'\n');
}

plans::Failures::Failures(Plan &plan)
{
    QObject::connect(&plan, &Plan::failed, &m_receiver,
                     [this](const QString &sentence) { m_sentences.append(sentence); });
}

QString plans::refusal(const std::function<void()> &open)
{
    try {
        open();
    } catch (const Failure &failure) {
        return failure.sentence();
    }
    return {};
}

QString plans::refusalOfNobody(const std::function<void()> &open)
{
    if (geteuid() != 0)
        return refusal(open);
    int ends[2];
    if (pipe(ends) != 0)
        return {};
    const pid_t child = fork();
    if (child == 0) {
        const bool dropped = setgid(65534) == 0 && setuid(65534) == 0;
        const QByteArray sentence = dropped ? refusal(open).toUtf8() : QByteArray("could not become nobody");
        _exit(write(ends[1], sentence.constData(), std::size_t(sentence.size())) < 0 ? 1 : 0);
    }
    close(ends[1]);
    QFile answer;
    const bool opened = answer.open(ends[0], QIODevice::ReadOnly, QFileDevice::AutoCloseHandle);
    const QString sentence = opened ? QString::fromUtf8(answer.readAll()) : QString();
    waitpid(child, nullptr, 0);
    return sentence;
}

void plans::replaceBytes(const QString &path, const QByteArray &from, const QByteArray &to)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    const qsizetype at = file.readAll().indexOf(from);
    ASSERT_GE(at, 0) << from.constData();
    ASSERT_TRUE(file.seek(at));
    ASSERT_EQ(file.write(to), to.size());
}
