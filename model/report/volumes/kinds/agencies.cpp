// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/parties.h"
#include "model/report/volumes/kinds/kinds.h"

#include <QCoreApplication>

#include <set>
#include <span>

namespace report {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(BlockKinds)
};

/// So many columns of letters stand beside the names of the programs on a landscape page.
constexpr std::size_t mostAgencies = 18;

using Agencies = std::vector<const Agency *>;
using Programs = std::vector<const Program *>;

Agencies involved(const PlanData &data, const Programs &programs)
{
    std::set<Id<Agency>> ids;
    for (const Program *program : programs) {
        ids.insert(program->lead);
        for (const Support &support : data.supports.of(program->id))
            ids.insert(support.agency);
    }
    return byPosition(data.agencies, [&](const Agency &agency) { return ids.contains(agency.id); });
}

Cell roleCell(const PlanData &data, const Program &program, const Agency &agency)
{
    if (program.lead == agency.id) {
        Cell cell(QStringLiteral("P"));
        cell.strong = true;
        return cell;
    }
    return data.supports.find(std::tuple(program.id, agency.id)) ? Cell(QStringLiteral("D"))
                                                                 : Cell(QStringLiteral(" "));
}

Table roleTable(const PlanData &data, const Programs &programs, std::span<const Agency *const> agencies,
                const QString &caption)
{
    Table table{.caption = caption, .columns = {{.title = Text::tr("Code")}}};
    for (const Agency *agency : agencies)
        table.columns.push_back(
            {.title = agencyName(data, agency->id), .align = Align::Centre, .stretch = 1});
    for (const Program *program : programs) {
        Row row{{Cell(program->code.isEmpty() ? program->name.left(12) : program->code)}};
        for (const Agency *agency : agencies)
            row.cells.push_back(roleCell(data, *program, *agency));
        table.rows.push_back(std::move(row));
    }
    table.note = Text::tr("P: leads; D: supports.");
    return table;
}

void writeRoles(BookWriter &book, const Subject &subject, const BlockCall &call)
{
    const PlanData &data = subject.data;
    const Programs programs = byPosition(data.programs, wantedPrograms(subject, call));
    const Agencies agencies = involved(data, programs);
    if (agencies.empty()) {
        book.note(Text::tr("No OPD leads or supports a program here yet."));
        return;
    }
    const std::span all(agencies);
    const std::size_t parts = (all.size() + mostAgencies - 1) / mostAgencies;
    const std::size_t each = (all.size() + parts - 1) / parts;
    const QString caption = captionOf(subject, call, Text::tr("Roles of the OPD by program"));
    for (std::size_t i = 0; i < all.size(); i += each)
        book.table(roleTable(
            data, programs, all.subspan(i, std::min(each, all.size() - i)),
            parts == 1 ? caption : Text::tr("%1 (part %2 of %3)").arg(caption).arg(i / each + 1).arg(parts)));
}

}

std::vector<BlockKind> agencyKinds()
{
    return {{QStringLiteral("matriks_opd"),
             Text::tr("OPD × program"),
             BlockKind::Shape::Table,
             {pillarOption(), agencyOption(), yearsOption()},
             writeRoles}};
}

}
