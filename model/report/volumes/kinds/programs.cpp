// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/words.h"
#include "model/report/volumes/kinds/kinds.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <set>

namespace report {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(BlockKinds)
};

QStringList columnsOf(const BlockCall &call)
{
    QStringList columns;
    const QJsonArray wanted = call.options.value(QLatin1String("kolom")).toArray();
    for (const auto column : wanted)
        if (programColumnTokens().contains(column.toString()))
            columns.append(column.toString());
    return columns;
}

struct PillarShelves {
    QString name{};
    std::vector<Shelf> shelves{};
};

/// "a. Layanan Publik": by its place among all sub-dimensions of the pillar, whichever are shown.
QString officialTitle(const PlanData &data, Id<Pillar> pillar, const QString &name)
{
    const auto all
        = byPosition(data.subDimensions, [&](const SubDimension &row) { return row.pillar == pillar; });
    const auto at = std::ranges::find_if(all, [&](const SubDimension *row) { return row->name == name; });
    const auto place = at - all.begin();
    return at == all.end() || place > 25
        ? name
        : QStringLiteral("%1. %2").arg(QChar(char16_t(u'a' + place))).arg(name);
}

/// Pillars with the programs that are wanted, each under its official heading, those without a pillar last.
std::vector<PillarShelves> pillarsOf(const PlanData &data, const WantsProgram &wanted)
{
    std::vector<PillarShelves> result;
    const auto add = [&](const QString &name, Id<Pillar> pillar) {
        std::vector<Shelf> shelves = shelvesOf(data, pillar, wanted);
        for (Shelf &shelf : shelves)
            shelf.title = officialTitle(data, pillar, shelf.title);
        if (!shelves.empty())
            result.push_back({name, std::move(shelves)});
    };
    for (const Pillar *pillar : byPosition(data.pillars))
        add(pillar->name, pillar->id);
    add(Text::tr("Programs not mapped yet"), {});
    return result;
}

/// Programs in the order that the block asks for, each under its heading; as on the screen where it asks for
/// none.
void sortShelves(std::vector<Shelf> &shelves, const ProgramFacts &facts, const BlockCall &call)
{
    const QString order = call.word("urut");
    const auto isBefore = [&](const Program *one, const Program *other) {
        if (order == u"jumlah") {
            const auto sum = [&](const Program *program) {
                const std::vector<Money> money = facts.money(program->id);
                return money.empty() ? Money() : money.back();
            };
            return sum(one) > sum(other);
        }
        if (order == u"tahun")
            // Those without years come last.
            return std::tuple(one->firstYear == 0, one->firstYear, one->lastYear)
                < std::tuple(other->firstYear == 0, other->firstYear, other->lastYear);
        return order == u"kode" ? isTextBefore(one->code, other->code) : isTextBefore(one->name, other->name);
    };
    if (!order.isEmpty())
        for (Shelf &shelf : shelves)
            std::ranges::stable_sort(shelf.programs, isBefore);
}

BlockOption orderOption()
{
    return {QStringLiteral("urut"),
            Text::tr("Order by"),
            BlockOption::Takes::Choice,
            {{QStringLiteral("kode"), Text::tr("Code")},
             {QStringLiteral("program"), Text::tr("Program")},
             {QStringLiteral("tahun"), Text::tr("Years")},
             {QStringLiteral("jumlah"), Text::tr("Budget need, the largest first")}}};
}

void writeNone(BookWriter &book)
{
    book.note(Text::tr("The plan holds no program here yet."));
}

/// A table a pillar.
void writePrograms(BookWriter &book, const Subject &subject, const BlockCall &call)
{
    const auto [first, last] = yearsOf(call.word("tahun"));
    const ProgramFacts facts(subject.data, first, last);
    const ProgramTableForm form{.columns = columnsOf(call), .unit = unitOf(call)};
    auto pillars = pillarsOf(subject.data, wantedPrograms(subject, call));
    for (PillarShelves &pillar : pillars) {
        sortShelves(pillar.shelves, facts, call);
        book.table(programTable(facts, captionOf(subject, call, Text::tr("Programs of %1").arg(pillar.name)),
                                pillar.shelves, form));
    }
    if (pillars.empty())
        writeNone(book);
}

void writeIndicators(BookWriter &book, const Subject &subject, const BlockCall &call)
{
    const ProgramFacts facts(subject.data);
    const WantsProgram wanted = wantedPrograms(subject, call);
    std::set<Id<Program>> measured;
    for (const Indicator &indicator : subject.data.indicators)
        measured.insert(indicator.program);
    auto pillars = pillarsOf(subject.data, [&](const Program &program) {
        return measured.contains(program.id) && wanted(program);
    });
    if (pillars.empty())
        return book.note(Text::tr("No indicator is named here yet."));
    for (PillarShelves &pillar : pillars) {
        sortShelves(pillar.shelves, facts, call);
        book.table(indicatorTable(
            facts, captionOf(subject, call, Text::tr("Indicators and targets of %1").arg(pillar.name)),
            pillar.shelves));
    }
}

/// One of the four groups of the rencana aksi, its programs by pillar.
void writeGroup(BookWriter &book, const Subject &subject, const BlockCall &call, Program::ActionGroup group)
{
    const WantsProgram wanted = wantedPrograms(subject, call);
    std::vector<Shelf> shelves;
    const auto add = [&](Id<Pillar> pillar, const QString &title) {
        const auto programs = byPosition(subject.data.programs, [&](const Program &row) {
            return row.pillar == pillar && row.actionGroup == group && wanted(row);
        });
        if (!programs.empty())
            shelves.push_back({title, programs});
    };
    for (const Pillar *pillar : byPosition(subject.data.pillars))
        add(pillar->id, pillar->name);
    add({}, Text::tr("Programs not mapped yet"));
    const QString name = format::capitalised(word(group));
    if (shelves.empty()) {
        book.note(Text::tr("No program belongs to the group “%1” yet.").arg(name));
        return;
    }
    const QStringList usual{QStringLiteral("kode"), QStringLiteral("program"), QStringLiteral("pj"),
                            QStringLiteral("tahun"), QStringLiteral("jumlah")};
    const QStringList chosen = columnsOf(call);
    const auto [first, last] = yearsOf(call.word("tahun"));
    const ProgramFacts facts(subject.data, first, last);
    sortShelves(shelves, facts, call);
    book.table(programTable(facts, captionOf(subject, call, Text::tr("Action plan: %1").arg(name)), shelves,
                            {.columns = chosen.isEmpty() ? usual : chosen, .unit = unitOf(call)}));
}

void writeActionPlan(BookWriter &book, const Subject &subject, const BlockCall &call)
{
    const QString wanted = call.word("kelompok");
    for (const Program::ActionGroup group : enumerators<Program::ActionGroup>())
        if (group != Program::ActionGroup::None && (wanted.isEmpty() || wanted == token(group)))
            writeGroup(book, subject, call, group);
}

std::vector<BlockOption::Choice> columnChoices()
{
    std::vector<BlockOption::Choice> choices;
    for (const QString &token : programColumnTokens())
        choices.push_back({token, programColumnTitle(token)});
    return choices;
}

std::vector<BlockOption::Choice> groupChoices()
{
    std::vector<BlockOption::Choice> choices;
    for (const Program::ActionGroup group : enumerators<Program::ActionGroup>())
        if (group != Program::ActionGroup::None)
            choices.push_back({token(group), format::capitalised(word(group))});
    return choices;
}

}

std::vector<BlockKind> programKinds()
{
    using Takes = BlockOption::Takes;
    using Shape = BlockKind::Shape;
    const BlockOption columns{QStringLiteral("kolom"), Text::tr("Columns"), Takes::Choices, columnChoices()};
    const BlockOption group{QStringLiteral("kelompok"), Text::tr("Group of actions"), Takes::Choice,
                            groupChoices()};
    return {{QStringLiteral("program"),
             Text::tr("Programs by dimension"),
             Shape::Table,
             {pillarOption(), agencyOption(), yearsOption(), unitOption(), columns, orderOption()},
             writePrograms},
            {QStringLiteral("indikator"),
             Text::tr("Indicators and targets"),
             Shape::Table,
             {pillarOption(), agencyOption(), yearsOption(), orderOption()},
             writeIndicators},
            {QStringLiteral("rencana_aksi"),
             Text::tr("Action plan"),
             Shape::Table,
             {group, pillarOption(), agencyOption(), yearsOption(), unitOption(), columns, orderOption()},
             writeActionPlan}};
}

}
