// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/parties.h"
#include "model/report/volumes/kinds/kinds.h"
#include "model/schedule/workload.h"

#include <QCoreApplication>

#include <set>
#include <span>

namespace report {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(BlockKinds)
};

/// So many columns of letters stand beside the codes of the programs on a landscape page, and beside their
/// names.
constexpr std::size_t mostAgencies = 18;
constexpr std::size_t mostAgenciesBesideNames = 12;

using Agencies = std::vector<const Agency *>;
using SomeAgencies = std::span<const Agency *const>;
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

/// "P", "D" or nothing.
QString roleOf(const PlanData &data, const Program &program, const Agency &agency)
{
    if (program.lead == agency.id)
        return QStringLiteral("P");
    return data.supports.find(std::tuple(program.id, agency.id)) ? QStringLiteral("D") : QString();
}

Cell roleCell(const QString &role)
{
    Cell cell(role.isEmpty() ? QStringLiteral(" ") : role);
    cell.strong = role == u"P";
    return cell;
}

Table roleTable(const PlanData &data, const Programs &programs, SomeAgencies agencies, bool withNames)
{
    Table table{.columns = {{.title = Text::tr("Code")}}};
    if (withNames)
        table.columns.push_back({.title = Text::tr("Program"), .stretch = 5});
    for (const Agency *agency : agencies)
        table.columns.push_back(
            {.title = agencyName(data, agency->id), .align = Align::Centre, .stretch = 1});
    for (const Program *program : programs) {
        Row row{{Cell(program->code.isEmpty() && !withNames ? program->name.left(12) : program->code)}};
        if (withNames)
            row.cells.emplace_back(program->name);
        for (const Agency *agency : agencies)
            row.cells.push_back(roleCell(roleOf(data, *program, *agency)));
        table.rows.push_back(std::move(row));
    }
    return table;
}

bool takePart(const PlanData &data, const Program &program, SomeAgencies agencies)
{
    return std::ranges::any_of(
        agencies, [&](const Agency *agency) { return !roleOf(data, program, *agency).isEmpty(); });
}

/// A matrix as wide as a page, or several: each with the programs that its agencies work for, the first one
/// also with those that nobody works for.
std::vector<Table> roleTables(const PlanData &data, const Programs &programs, SomeAgencies all,
                              bool withNames)
{
    const std::size_t most = withNames ? mostAgenciesBesideNames : mostAgencies;
    const std::size_t parts = (all.size() + most - 1) / most;
    const std::size_t each = (all.size() + parts - 1) / parts;
    std::vector<Table> tables;
    for (std::size_t i = 0; i < all.size(); i += each) {
        const SomeAgencies some = all.subspan(i, std::min(each, all.size() - i));
        Programs theirs;
        std::ranges::copy_if(programs, std::back_inserter(theirs), [&](const Program *program) {
            return takePart(data, *program, some) || (i == 0 && !takePart(data, *program, all));
        });
        tables.push_back(roleTable(data, theirs, some, withNames));
        tables.back().note = parts == 1
            ? Text::tr("P: leads; D: supports.")
            : Text::tr("P: leads; D: supports. Each part shows the programs of its OPD.");
    }
    return tables;
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
    std::vector<Table> tables = roleTables(data, programs, agencies, call.isSet("nama"));
    const QString caption = captionOf(subject, call, Text::tr("Roles of the OPD by program"));
    for (std::size_t i = 0; i < tables.size(); ++i) {
        tables[i].caption = tables.size() == 1
            ? caption
            : Text::tr("%1 (part %2 of %3)").arg(caption).arg(i + 1).arg(tables.size());
        book.table(std::move(tables[i]));
    }
}

Cell countCell(int count)
{
    return count > 0 ? Cell(double(count)) : Cell(QStringLiteral(" "));
}

/// What an agency carries in its fullest quarter of a year.
Row loadRow(const PlanData &data, const schedule::Workload &load, std::size_t place, int most)
{
    const Id<Agency> agency = load.agencies()[place];
    Row row{{Cell(agencyName(data, agency))}};
    bool busy = false;
    for (int year = load.firstYear(); year < load.firstYear() + load.years(); ++year) {
        const schedule::Load peak = load.peakOf(place, year);
        const std::optional<int> limit = schedule::limitOf(data, agency, year);
        busy = busy || peak.all() > 0;
        Cell leads = countCell(peak.leads);
        leads.strong = limit && peak.leads > *limit;
        if (peak.leads > 0)
            leads.heat = double(peak.leads) / most;
        row.cells.push_back(leads);
        row.cells.push_back(countCell(peak.supports));
    }
    return busy ? row : Row();
}

int mostLed(const schedule::Workload &load)
{
    int most = 1;
    for (std::size_t place = 0; place < load.agencies().size(); ++place)
        for (int year = load.firstYear(); year < load.firstYear() + load.years(); ++year)
            most = std::max(most, load.peakOf(place, year).leads);
    return most;
}

void writeLoad(BookWriter &book, const Subject &subject, const BlockCall &call)
{
    const PlanData &data = subject.data;
    const schedule::WorkCalendar calendar = schedule::calendarOf(data);
    const schedule::Workload load(
        data, schedule::programSpans(data, schedule::computeSchedule(data, calendar), calendar));
    Table table{.caption = captionOf(subject, call, Text::tr("Workload of the OPD")),
                .columns = {{.title = Text::tr("OPD"), .stretch = 2}}};
    for (int year = load.firstYear(); year < load.firstYear() + load.years(); ++year)
        for (const QString &title : {Text::tr("P"), Text::tr("D")})
            table.columns.push_back({.title = title,
                                     .group = QString::number(year),
                                     .align = Align::Centre,
                                     .holds = Column::Holds::Number,
                                     .stretch = 1});
    const int most = mostLed(load);
    for (std::size_t place = 0; place < load.agencies().size(); ++place)
        if (Row row = loadRow(data, load, place, most);
            !row.cells.empty() && (!subject.agency || subject.agency == load.agencies()[place]))
            table.rows.push_back(std::move(row));
    if (table.rows.empty())
        return book.note(Text::tr("No OPD leads or supports a program here yet."));
    table.note = Text::tr("P: programs that the OPD leads at once in the fullest quarter of the year, D: "
                          "supports. Bold: more than it can lead at once.");
    book.table(std::move(table));
}

}

std::vector<BlockKind> agencyKinds()
{
    return {{QStringLiteral("matriks_opd"),
             Text::tr("OPD × program"),
             BlockKind::Shape::Table,
             {{QStringLiteral("nama"), Text::tr("With the names of the programs"), BlockOption::Takes::YesNo},
              pillarOption(),
              agencyOption(),
              yearsOption()},
             writeRoles},
            {QStringLiteral("beban_opd"),
             Text::tr("Workload of the OPD"),
             BlockKind::Shape::Table,
             {},
             writeLoad}};
}

}
