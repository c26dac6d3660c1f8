// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/chapters/chapters.h"

#include "model/domain/parties.h"
#include "model/report/programtable.h"

#include <QCoreApplication>

namespace report {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

/// "Diskominfo (6 programs), Setda (3 programs)": the three that lead most.
QString leadersOf(const PlanData &data, const std::vector<Shelf> &shelves)
{
    std::vector<std::pair<QString, int>> leaders;
    for (const Shelf &shelf : shelves)
        for (const Program *program : shelf.programs) {
            const QString name = leadName(data, *program);
            const auto known
                = std::ranges::find(leaders, name, [](const auto &leader) { return leader.first; });
            if (known != leaders.end())
                ++known->second;
            else if (!name.isEmpty())
                leaders.emplace_back(name, 1);
        }
    std::ranges::stable_sort(leaders, std::ranges::greater(),
                             [](const auto &leader) { return leader.second; });
    QStringList names;
    for (const auto &[name, count] : std::span(leaders).first(std::min<std::size_t>(leaders.size(), 3)))
        names.append(QStringLiteral("%1 (%2)").arg(name, Text::tr("%n programs", nullptr, count)));
    return names.join(QStringLiteral(", "));
}

void addIntroduction(BookWriter &book, const ProgramFacts &facts, const QString &pillar,
                     const std::vector<Shelf> &shelves)
{
    std::size_t programs = 0;
    Money money;
    for (const Shelf &shelf : shelves)
        for (const Program *program : shelf.programs) {
            ++programs;
            money += facts.money(program->id).back();
        }
    QString text
        = Text::tr("%1 holds %2 programs in %3 sub-dimensions.")
              .arg(pillar, format::number(double(programs), 0), format::number(double(shelves.size()), 0));
    if (money.rupiah != 0)
        text += u' '
            + Text::tr("They need %1 in %2.")
                  .arg(format::rupiah(money), format::years(facts.years().front(), facts.years().back()));
    if (const QString leaders = leadersOf(facts.data, shelves); !leaders.isEmpty())
        text += u' ' + Text::tr("Led most by: %1.").arg(leaders);
    book.paragraph(text);
}

void addPillar(BookWriter &book, const ProgramFacts &facts, Id<Pillar> pillar, const QString &name)
{
    const std::vector<Shelf> shelves = shelvesOf(facts.data, pillar);
    book.heading(1, name);
    if (shelves.empty()) {
        book.paragraph(Text::tr("This dimension has no program yet."));
        return;
    }
    addIntroduction(book, facts, name, shelves);
    book.heading(2, Text::tr("Programs and budget need"));
    book.table(programTable(facts, Text::tr("Programs of %1").arg(name), shelves));
    book.heading(2, Text::tr("Indicators and targets"));
    book.table(indicatorTable(facts, Text::tr("Indicators and targets of %1").arg(name), shelves));
}

}

void addPillars(BookWriter &book, const PlanData &data)
{
    const ProgramFacts facts(data);
    book.add(Section{.landscape = true});
    for (const Pillar *pillar : byPosition(data.pillars))
        addPillar(book, facts, pillar->id, pillar->name);
    if (std::ranges::any_of(data.programs, [](const Program &program) { return !program.pillar; }))
        addPillar(book, facts, {}, Text::tr("Programs not mapped yet"));
    book.add(Section{.landscape = false});
}

}
