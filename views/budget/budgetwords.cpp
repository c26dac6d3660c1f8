// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/budget/budgetwords.h"

#include "model/domain/names.h"
#include "views/common/filter.h"

#include <QCoreApplication>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Budget)
};

template <class Row>
QString nameIn(const Rows<Row> &rows, qint64 id, const QString &none)
{
    const Row *row = rows.find({id});
    return row ? nameOf(*row) : none;
}

QString wordsOf(const PlanData &data, const BudgetLine &line)
{
    QStringList words;
    if (const Program *program = data.programs.find(line.program)) {
        words << program->code << program->name;
        if (const Pillar *pillar = data.pillars.find(program->pillar))
            words << pillar->name;
        if (const Agency *lead = data.agencies.find(program->lead))
            words << lead->shortName << lead->fullName;
    }
    if (const FundingSource *source = data.fundingSources.find(line.source))
        words << source->name;
    return words.join(u' ');
}

}

QString budgetGroupTitle(const PlanData &data, budget::Group group, qint64 id)
{
    switch (group) {
    case budget::Group::Source:
        return nameIn(data.fundingSources, id, Text::tr("No source"));
    case budget::Group::Pillar: {
        const Pillar *pillar = data.pillars.find({id});
        return pillar ? pillar->name : Text::tr("Not mapped yet");
    }
    case budget::Group::Agency:
        return nameIn(data.agencies, id, Text::tr("No lead OPD"));
    case budget::Group::Program:
        break;
    }
    const Program *program = data.programs.find({id});
    return program ? program->code + u' ' + program->name : QString();
}

PlanData filteredBudget(PlanData data, const QString &filter)
{
    if (filter.isEmpty())
        return data;
    std::vector<BudgetLine> lines(data.budgetLines.begin(), data.budgetLines.end());
    std::erase_if(lines, [&](const BudgetLine &line) { return !matchesFilter(wordsOf(data, line), filter); });
    data.budgetLines = Rows<BudgetLine>(std::move(lines));
    return data;
}
