// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/writing/programforms.h"

#include "model/domain/failure.h"
#include "model/domain/format.h"
#include "model/domain/parties.h"
#include "model/exchange/writing/sheetwriter.h"

#include <QCoreApplication>

namespace writing {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Export)
};

constexpr int headRow = 6;
constexpr int rows = 30;  // as many as an OPD ever proposes, and one page of paper

/// What one column of the form asks for.
struct FormColumn {
    QString title{};
    double width = 12;
    QString hint{};
    QString list{};  ///< cells with the words to choose from
    bool money = false;
};

/// Where the lists of a form stand.
struct Lists {
    Sheet sheet{.name = QStringLiteral("Daftar"), .hidden = true};
    QString pillars{};
    QString subDimensions{};
    QString sources{};
};

template <class Range>
QString addList(Lists &lists, int column, const Range &rowsOf)
{
    int row = 0;
    for (const auto *one : rowsOf)
        lists.sheet.put(row++, column, {one->name, {}});
    if (row == 0)
        return {};
    return QStringLiteral("'%1'!").arg(lists.sheet.name) + address(Area{0, column, row - 1, column});
}

Lists listsOf(const PlanData &data)
{
    Lists lists;
    lists.pillars = addList(lists, 0, byPosition(data.pillars));
    lists.subDimensions = addList(lists, 1, byPosition(data.subDimensions));
    lists.sources = addList(lists, 2, byPosition(data.fundingSources));
    return lists;
}

std::vector<FormColumn> columnsOf(const PlanData &data, const Lists &lists)
{
    std::vector<FormColumn> columns{
        {Text::tr("Dimension"), 18, Text::tr("Choose from the list."), lists.pillars},
        {Text::tr("Sub-dimension"), 24, Text::tr("Choose from the list."), lists.subDimensions},
        {Text::tr("Program"), 40,
         Text::tr("Name of the program or innovation, as it stands in RPJMD or Renstra.")},
        {Text::tr("Description"), 40, Text::tr("In one or two sentences: what will be different.")},
        {Text::tr("Supporting OPD"), 24, Text::tr("Short names, separated by commas.")},
        {Text::tr("Partners"), 20, Text::tr("Who takes part from outside the city's government.")},
        {Text::tr("Indicator"), 30, Text::tr("What shows that it works.")},
        {Text::tr("Baseline"), 16, Text::tr("The figure of today, with its year.")},
        {Text::tr("Target"), 16, Text::tr("The figure at the end, with its year.")},
        {Text::tr("Start year"), 8, {}},
        {Text::tr("End year"), 8, {}},
        {Text::tr("Source of funds"), 16, Text::tr("Choose from the list, or write another."),
         lists.sources}};
    const City city = data.city();
    for (int year = city.firstYear; year > 0 && year <= std::min(city.lastYear, city.firstYear + 9); ++year)
        columns.push_back(
            {Text::tr("Budget %1 (Rp million)").arg(year), 12, Text::tr("In million rupiah."), {}, true});
    return columns;
}

void writeColumn(Sheet &sheet, int column, const FormColumn &of)
{
    Style style = inputStyle;
    style.align = Style::Align::Left;
    style.wraps = true;
    if (of.money) {
        style.align = Style::Align::Right;
        style.numbers = QStringLiteral("#,##0.###");
    }
    sheet.widths.push_back(of.width);
    sheet.put(headRow, column, {of.title, headStyle});
    for (int row = headRow + 1; row <= headRow + rows; ++row)
        sheet.put(row, column, {{}, style});
    Validation validation{.area = {headRow + 1, column, headRow + rows, column},
                          .list = of.list,
                          .title = of.title,
                          .hint = of.hint,
                          .refusal = Text::tr("Choose one of the list.")};
    if (of.money)
        validation.range = {0, 1e9};
    if (!of.hint.isEmpty() || !of.list.isEmpty() || of.money)
        sheet.validations.push_back(std::move(validation));
}

Sheet formOf(const PlanData &data, const Lists &lists, const QString &agency, const QString &fullName)
{
    Sheet sheet{.name = Text::tr("Programs"), .locked = true};
    const City city = data.city();
    writeTitle(sheet, Text::tr("Smart city programs proposed by %1").arg(fullName),
               city.name + u' ' + format::years(city.firstYear, city.lastYear));
    // In one cell: it is by these words that import knows who leads what stands in the table.
    sheet.put(2, 0, {Text::tr("Lead OPD: %1").arg(agency), Style{.bold = true}});
    sheet.put(
        3, 0,
        {Text::tr("A row a program. For example: Queueing for the puskesmas from home; indicator: minutes of "
                  "waiting; baseline: 90 minutes (2017); target: 40 minutes (2020)."),
         noteStyle});
    sheet.put(
        4, 0,
        {Text::tr("A chosen cell says what belongs into it. Leave empty what is not known."), noteStyle});
    int column = 0;
    for (const FormColumn &of : columnsOf(data, lists))
        writeColumn(sheet, column++, of);
    for (int row = headRow + 1; row <= headRow + rows; ++row)
        sheet.heights[row] = 30;
    sheet.frozenRows = headRow + 1;
    return sheet;
}

}

std::vector<NamedFile> programForms(const PlanData &data, const Edition &edition)
{
    const auto agencies = byPosition(
        data.agencies, [](const Agency &agency) { return agency.kind != Agency::Kind::Kelurahan; });
    if (agencies.empty())
        throw Failure(Text::tr("The plan has no OPD yet: import the list of OPD first."));
    const Lists lists = listsOf(data);
    FileNames names;
    std::vector<NamedFile> files;
    for (const Agency *agency : agencies) {
        const QString name = agencyName(data, agency->id);
        const QString full = agency->fullName.isEmpty() ? name : agency->fullName;
        files.push_back({names.unique(Text::tr("programs-"), name),
                         {.title = Text::tr("Smart city programs proposed by %1").arg(full),
                          .author = data.city().name,
                          .edition = edition.text(),
                          .changed = edition.changed,
                          .sheets = {formOf(data, lists, name, full), lists.sheet}}});
    }
    return files;
}

}
