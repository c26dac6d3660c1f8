// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/plandata.h"
#include "model/exchange/problem.h"

#include <map>

/// What becomes of the rows that a file states.
struct Counts {
    qint64 created = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;
    qint64 removed = 0;

    bool operator==(const Counts &) const = default;
};

/// One table while an import is prepared: the plan's rows, and over them those that the files state.
template <class Row>
class DraftTable {
public:
    using Key = typename Rows<Row>::Key;

    DraftTable() = default;
    explicit DraftTable(Rows<Row> base)
        : m_base(std::move(base))
    {
    }

    /// The row as it would be; null where there would be none. Valid until the next change of its key.
    const Row *find(const Key &key) const
    {
        if (const auto it = m_stated.find(key); it != m_stated.end())
            return it->second ? &*it->second : nullptr;
        return m_base.find(key);
    }

    /// A file says that the row is so.
    void put(const Row &row) { m_stated.insert_or_assign(row.key(), row); }
    void remove(const Key &key) { m_stated.insert_or_assign(key, std::nullopt); }

    const Rows<Row> &base() const { return m_base; }
    bool isStated(const Key &key) const { return m_stated.contains(key); }

    /// Calls \a visit with every row as it would be, in order of their key.
    template <class Visit>
    void forEach(Visit visit) const
    {
        auto stated = m_stated.begin();
        const auto visitStatedUpTo = [&](const Row *row) {
            for (; stated != m_stated.end() && (!row || !(row->key() < stated->first)); ++stated)
                if (stated->second)
                    visit(*stated->second);
        };
        for (const Row &row : m_base) {
            visitStatedUpTo(&row);
            if (!isStated(row.key()))
                visit(row);
        }
        visitStatedUpTo(nullptr);
    }

    Rows<Row> result() const
    {
        std::vector<std::pair<Key, std::optional<Row>>> patches;
        for (const auto &[key, row] : m_stated)
            if (const Row *before = m_base.find(key); row ? !before || !(*before == *row) : before != nullptr)
                patches.emplace_back(key, row);
        return patches.empty() ? m_base : m_base.patched(std::move(patches));
    }

    Counts counts() const
    {
        Counts counts;
        for (const auto &[key, row] : m_stated) {
            const Row *before = m_base.find(key);
            if (!row)
                counts.removed += before ? 1 : 0;
            else if (!before)
                ++counts.created;
            else
                ++(*before == *row ? counts.unchanged : counts.updated);
        }
        return counts;
    }

private:
    Rows<Row> m_base{};
    std::map<Key, std::optional<Row>> m_stated{};
};

/// The whole plan while an import is prepared.
class DraftPlan {
public:
    explicit DraftPlan(const PlanData &base);

    template <class Row>
    DraftTable<Row> &of()
    {
        return std::get<DraftTable<Row>>(m_tables);
    }
    template <class Row>
    const DraftTable<Row> &of() const
    {
        return std::get<DraftTable<Row>>(m_tables);
    }

    City city() const { return m_base.city(); }
    const PlanData &base() const { return m_base; }
    PlanData result() const;
    /// By the name of the table in JSON ("budget_lines"), in the order of the plan's tables, all of them.
    std::vector<std::pair<QString, Counts>> counts() const;

private:
    PlanData m_base;
    std::tuple<DraftTable<City>, DraftTable<Pillar>, DraftTable<SubDimension>, DraftTable<Agency>,
               DraftTable<Area>, DraftTable<Member>, DraftTable<Program>, DraftTable<Support>,
               DraftTable<Candidate>, DraftTable<Gate>, DraftTable<GateAnswer>, DraftTable<Partner>,
               DraftTable<Indicator>, DraftTable<Target>, DraftTable<FundingSource>, DraftTable<BudgetLine>,
               DraftTable<Ceiling>, DraftTable<Activity>, DraftTable<Dependency>, DraftTable<Risk>,
               DraftTable<Criterion>, DraftTable<Anchor>, DraftTable<Round>, DraftTable<Scorer>,
               DraftTable<Score>, DraftTable<Comparison>, DraftTable<Exemption>, DraftTable<CandidatePair>,
               DraftTable<Placement>, DraftTable<RoundWeight>, DraftTable<RoundVoice>, DraftTable<Holiday>,
               DraftTable<Occasion>, DraftTable<Capacity>, DraftTable<Volume>, DraftTable<Chapter>,
               DraftTable<ChapterBlock>, DraftTable<Illustration>, DraftTable<Signatory>,
               DraftTable<OwnField>>
        m_tables{};
};

/// What an import would do, worked out without touching the plan. edits::applyImport() writes it.
struct Draft {
    PlanData before{};  ///< the plan it was worked out for
    PlanData after{};  ///< equal to before where it is refused
    std::vector<std::pair<QString, Counts>> counts{};  ///< by table
    std::vector<Problem> problems{};

    bool isRefused() const;
    bool hasWarnings() const;
    bool changesNothing() const { return after == before; }
    Counts countsOf(const QString &table) const;
};
