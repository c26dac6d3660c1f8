// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/import/agencynames.h"
#include "model/exchange/import/draft.h"
#include "model/exchange/import/importoptions.h"
#include "model/exchange/import/pillarnames.h"
#include "model/exchange/import/sourcenames.h"
#include "model/exchange/import/tables.h"

/// Where in a table something stands.
struct Place {
    const Table *table = nullptr;
    int row = -1;  ///< of the table's grid; -1: the whole table
    const Column *column = nullptr;
};

/// Gathers what people should look at. One code is kept a few hundred times; then only counted.
class Reporter {
public:
    void info(const Place &place, const char *code, const QString &message, const QString &content = {});
    void warn(const Place &place, const char *code, const QString &message, const QString &content = {});
    void error(const Place &place, const char *code, const QString &message, const QString &content = {});
    void add(const Place &place, Problem problem);

    bool hasErrors() const { return m_errors; }
    std::vector<Problem> take();

private:
    std::vector<Problem> m_problems{};
    QHash<QString, int> m_kept{};
    QHash<QString, Problem> m_dropped{};
    bool m_errors = false;
};

/// The place of a problem as people know it: file, sheet, row, heading and address.
Problem placed(const Place &place, Problem problem);

/// Everything that the readers of the kinds share.
struct Context {
    Context(const PlanData &data, const ImportOptions &importOptions);

    DraftPlan plan;
    const ImportOptions &options;
    Reporter report{};
    AgencyNames agencies;
    PillarNames pillars{};
    SourceNames sources;

    void addAgency(const Agency &agency);
    void addPillar(const Pillar &pillar);
    void addSub(const SubDimension &sub);
    void addSource(const FundingSource &source);
};

/// Room between two rows that are added one after the other, as model/edits leaves it.
constexpr int positionStep = 1024;

/// The position after the last row of a table.
template <class Row>
int nextPosition(const DraftPlan &plan)
{
    int last = 0;
    plan.of<Row>().forEach([&](const Row &row) { last = std::max(last, row.position); });
    return last + positionStep;
}
