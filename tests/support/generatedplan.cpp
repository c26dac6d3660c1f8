// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/generatedplan.h"

#include "model/edits/rows.h"

#include <random>

namespace {

/// Keys are counted up, so that the same size gives the same plan.
class Generator {
public:
    Generator(Database &db, const PlanSize &size)
        : m_db(db)
        , m_size(size)
    {
    }

    void fill()
    {
        rows::insert(m_db,
                     City{.name = QStringLiteral("Kota Contoh"),
                          .firstYear = 2018,
                          .lastYear = 2026,
                          .asOf = QDate(2018, 8, 31)});
        addPillars();
        for (int i = 0; i < 37; ++i)
            m_agencies.push_back(insert(Agency{.shortName = QStringLiteral("Dinas %1").arg(i + 1),
                                               .fullName = QStringLiteral("Dinas Urusan %1").arg(i + 1)}));
        for (const auto *name : {"APBD", "APBD Provinsi", "CSR"})
            m_sources.push_back(
                insert(FundingSource{.name = QString::fromLatin1(name), .apbd = m_sources.empty()}));
        for (int i = 0; i < m_size.programs; ++i)
            addProgram(i);
        addScores();
    }

private:
    template <class Row>
    Id<Row> insert(Row row)
    {
        row.id = {++m_next};
        row.position = int(m_next);
        rows::insert(m_db, row);
        return row.id;
    }

    int random(int below) { return int(m_random() % unsigned(below)); }

    void addPillars()
    {
        for (const Preset &preset : presets())
            if (preset.name == u"kominfo-2017") {
                for (Pillar pillar : preset.pillars)
                    m_pillars.push_back(insert(pillar));
                for (SubDimension sub : preset.subDimensions) {
                    const auto at
                        = std::ranges::find(preset.pillars, sub.pillar, &Pillar::id) - preset.pillars.begin();
                    sub.pillar = m_pillars[std::size_t(at)];
                    m_subs.emplace_back(insert(sub), sub.pillar);
                }
            }
    }

    void addProgram(int number)
    {
        const auto [sub, pillar] = m_subs[std::size_t(number) % m_subs.size()];
        const int first = 2018 + random(4);
        const auto program = insert(Program{
            .code = QStringLiteral("P-%1").arg(number + 1, 2, 10, QLatin1Char('0')),
            .name
            = QStringLiteral("Program layanan terpadu nomor %1 bagi seluruh warga kota").arg(number + 1),
            .pillar = pillar,
            .subDimension = sub,
            .lead = m_agencies[std::size_t(random(37))],
            .firstYear = first,
            .lastYear = std::min(2026, first + 1 + random(5))});
        for (int i = 0; i < 3; ++i)
            rows::put(m_db, Support{program, m_agencies[std::size_t(random(37))]});
        for (int year = first; year < first + 3; ++year)
            rows::insert(m_db,
                         BudgetLine{.program = program,
                                    .year = year,
                                    .source = m_sources[std::size_t(random(3))],
                                    .planned = {qint64(random(40) + 1) * 25'000'000}});
        addActivities(program, first);
    }

    void addActivities(Id<Program> program, int year)
    {
        Id<Activity> before;
        QDate day(year, 1, 15);
        for (int i = 0; i < m_size.activitiesPerProgram; ++i) {
            const int length = 10 + random(60);
            const bool milestone = i + 1 == m_size.activitiesPerProgram;
            const auto activity = insert(Activity{.program = program,
                                                  .code = QString::number(++m_activities),
                                                  .name = QStringLiteral("Kegiatan tahap %1").arg(i + 1),
                                                  .start = day,
                                                  .finish = milestone ? day : day.addDays(length),
                                                  .milestone = milestone,
                                                  .progress = random(5) * 25});
            if (before)
                rows::insert(m_db, Dependency{before, activity});
            before = activity;
            day = day.addDays(length + 1);
        }
    }

    void addScores()
    {
        std::vector<Id<Candidate>> candidates;
        for (int i = 0; i < m_size.candidates; ++i)
            candidates.push_back(
                insert(Candidate{.code = QStringLiteral("QW-%1").arg(i + 1, 2, 10, QLatin1Char('0')),
                                 .name = QStringLiteral("Calon quick win %1").arg(i + 1),
                                 .pillar = m_pillars[std::size_t(i) % m_pillars.size()],
                                 .cost = Money{qint64(random(60) + 4) * 50'000'000},
                                 .months = 4 + random(10)}));
        std::vector<Id<Criterion>> criteria;
        for (int i = 0; i < m_size.criteria; ++i)
            criteria.push_back(insert(
                Criterion{.code = QStringLiteral("K%1").arg(i + 1, 2, 10, QLatin1Char('0')),
                          .name = QStringLiteral("Kriteria %1").arg(i + 1),
                          .direction = i > 8 ? Criterion::Direction::Cost : Criterion::Direction::Benefit,
                          .weight = 1.0 / m_size.criteria,
                          .lowest = 0,
                          .highest = 4}));
        const auto round = insert(Round{.name = QStringLiteral("Sesi 1"), .date = QDate(2017, 8, 30)});
        for (int i = 0; i < m_size.scorers; ++i) {
            const auto scorer = insert(Scorer{.name = QStringLiteral("Penilai %1").arg(i + 1)});
            for (const auto candidate : candidates)
                for (const auto criterion : criteria)
                    rows::insert(m_db, Score{round, scorer, candidate, criterion, double(random(5))});
        }
    }

    Database &m_db;
    PlanSize m_size;
    std::mt19937 m_random{1};
    qint64 m_next = 0;
    int m_activities = 0;
    std::vector<Id<Pillar>> m_pillars;
    std::vector<std::pair<Id<SubDimension>, Id<Pillar>>> m_subs;
    std::vector<Id<Agency>> m_agencies;
    std::vector<Id<FundingSource>> m_sources;
};

}

std::unique_ptr<Plan> generatedPlan(const QString &path, const PlanSize &size)
{
    return Plan::create(path, {.author = QStringLiteral("Uji")},
                        [&](Database &db) { Generator(db, size).fill(); });
}
