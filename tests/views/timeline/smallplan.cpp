// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/timeline/smallplan.h"

#include "model/edits/rows.h"

namespace {

QDate day(int month, int day)
{
    return {2018, month, day};
}

std::vector<Activity> activities()
{
    using namespace smallplan;
    return {{.id = analysis,
             .program = letters,
             .code = QStringLiteral("37"),
             .name = QStringLiteral("Analisis kebutuhan"),
             .start = day(2, 5),
             .finish = day(2, 16),
             .progress = 100,
             .position = 1},
            {.id = building,
             .program = letters,
             .code = QStringLiteral("38"),
             .name = QStringLiteral("Pengembangan"),
             .start = day(2, 19),
             .finish = day(6, 1),
             .progress = 50,
             .position = 2},
            {.id = launch,
             .program = letters,
             .code = QStringLiteral("39"),
             .name = QStringLiteral("Peluncuran"),
             .start = day(9, 10),
             .finish = day(9, 10),
             .milestone = true,
             .position = 3},
            {.id = trial,
             .candidate = complaints,
             .code = QStringLiteral("40"),
             .name = QStringLiteral("Uji coba"),
             .start = day(10, 1),
             .finish = day(10, 12),
             .position = 4}};
}

std::vector<Program> programs()
{
    using namespace smallplan;
    return {{.id = letters,
             .code = QStringLiteral("SG-14"),
             .name = QStringLiteral("Surat elektronik"),
             .pillar = governance,
             .lead = kominfo,
             .firstYear = 2018,
             .lastYear = 2021,
             .position = 1},
            {.id = archive,
             .code = QStringLiteral("SG-16"),
             .name = QStringLiteral("Arsip elektronik"),
             .firstYear = 2020,
             .lastYear = 2022,
             .position = 2}};
}

}

PlanData smallplan::data()
{
    PlanData data;
    data.cities = Rows<City>({{.firstYear = 2018, .lastYear = 2026, .asOf = day(8, 31)}});
    data.pillars = Rows<Pillar>(
        {{.id = governance, .code = QStringLiteral("GOV"), .name = QStringLiteral("Smart Governance")}});
    data.agencies = Rows<Agency>({{.id = kominfo, .shortName = QStringLiteral("Diskominfo")}});
    data.programs = Rows<Program>(programs());
    data.candidates = Rows<Candidate>({{.id = complaints,
                                        .code = QStringLiteral("QW-01"),
                                        .name = QStringLiteral("Aduan warga"),
                                        .pillar = governance}});
    data.activities = Rows<Activity>(activities());
    data.dependencies = Rows<Dependency>({{analysis, building}, {building, launch}});
    return data;
}

TimelineFacts smallplan::facts()
{
    return timelineFacts(data(), day(8, 31));
}

std::unique_ptr<Plan> smallplan::plan()
{
    const PlanData rows = data();
    return Plan::create(QStringLiteral(":memory:"), {.author = QStringLiteral("Ada")}, [&](Database &db) {
        forEachTable(rows, [&](const auto &table) {
            for (const auto &row : table)
                rows::insert(db, row);
        });
    });
}
