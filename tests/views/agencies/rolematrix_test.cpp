// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/agencies/rolematrix.h"

#include <gtest/gtest.h>

namespace {

constexpr Id<Pillar> governance{1};
constexpr Id<Pillar> living{2};
constexpr Id<Agency> kominfo{1};
constexpr Id<Agency> dishub{2};
constexpr Id<Agency> serpong{3};
constexpr Id<Agency> setwan{4};

Program program(qint64 id, const char *code, Id<Pillar> pillar, Id<Agency> lead)
{
    return {.id = {id},
            .code = QString::fromLatin1(code),
            .name = QStringLiteral("Program ") + QString::fromLatin1(code),
            .pillar = pillar,
            .lead = lead,
            .position = int(id)};
}

Agency agency(Id<Agency> id, const char *name, Agency::Kind kind = Agency::Kind::Dinas)
{
    return {.id = id, .shortName = QString::fromLatin1(name), .kind = kind, .position = int(id.value)};
}

PlanData plan()
{
    PlanData data;
    data.pillars = Rows<Pillar>({{.id = governance, .name = QStringLiteral("Governance"), .position = 1},
                                 {.id = living, .name = QStringLiteral("Living"), .position = 2}});
    data.agencies
        = Rows<Agency>({agency(kominfo, "Kominfo"), agency(dishub, "Dishub"),
                        agency(serpong, "Kec. Serpong", Agency::Kind::Kecamatan), agency(setwan, "Setwan")});
    data.programs = Rows<Program>({program(11, "SG-1", governance, kominfo),
                                   program(12, "SG-2", governance, {}), program(13, "SL-1", living, dishub),
                                   program(14, "SL-2", living, dishub), program(15, "X", {}, {})});
    data.supports
        = Rows<Support>({{.program = {11}, .agency = dishub},
                         {.program = {11}, .agency = serpong, .group = QStringLiteral("Seluruh Kecamatan")},
                         {.program = {13}, .agency = serpong, .group = QStringLiteral("Seluruh Kecamatan")}});
    return data;
}

/// Columns, then a line a row: "SG-1 1/2 L.s" has the marks Leads, Supports (S), in a group (s), and none.
QString shown(const RoleMatrix &matrix)
{
    QStringList lines;
    QStringList names;
    for (const auto &column : matrix.columns())
        names.append(QStringLiteral("%1 %2/%3").arg(column.name).arg(column.leads).arg(column.supports));
    lines.append(names.join(QStringLiteral(", ")));
    for (int row = 0; row < int(matrix.lines().size()); ++row) {
        const auto &line = matrix.lines()[std::size_t(row)];
        QString cells;
        for (int column = 0; column < int(matrix.columns().size()); ++column)
            cells += matrix.isHeading(row) ? QString::number(matrix.led(row, column))
                                           : QString(QStringLiteral(".SsL")[int(matrix.mark(row, column))]);
        lines.append(
            matrix.isHeading(row)
                ? QStringLiteral("%1 (%2) %3").arg(line.name).arg(line.programs).arg(cells)
                : QStringLiteral("%1 %2/%3 %4").arg(line.code).arg(line.leads).arg(line.supports).arg(cells));
    }
    return lines.join(u'\n');
}

TEST(RoleMatrix, ShowsWhoLeadsAndSupportsUnderThePillars)
{
    EXPECT_EQ(shown(RoleMatrix(plan(), {})),
              QStringLiteral("Dishub 2/1, Kominfo 1/0, Setwan 0/0, Kec. Serpong 0/2\n"
                             "Governance (2) 0100\n"
                             "SG-1 1/2 SL.s\n"
                             "SG-2 0/0 ....\n"
                             "Living (2) 2000\n"
                             "SL-1 1/1 L..s\n"
                             "SL-2 1/0 L...\n"
                             " (1) 0000\n"
                             "X 0/0 ...."));
}

TEST(RoleMatrix, OrdersAgenciesAsAsked)
{
    EXPECT_TRUE(shown(RoleMatrix(plan(), {.order = AgencyOrder::Name}))
                    .startsWith(QStringLiteral("Dishub 2/1, Kec. Serpong 0/2, Kominfo 1/0, Setwan")));
    EXPECT_TRUE(shown(RoleMatrix(plan(), {.order = AgencyOrder::Plan}))
                    .startsWith(QStringLiteral("Kominfo 1/0, Dishub 2/1, Kec. Serpong 0/2, Setwan")));
}

TEST(RoleMatrix, LeavesOutAgenciesWithoutARole)
{
    EXPECT_EQ(RoleMatrix(plan(), {.onlyWithRole = true}).columnOf(setwan), -1);
}

TEST(RoleMatrix, AFoldedPillarKeepsItsCounts)
{
    const RoleMatrix matrix(plan(), {.collapsed = {governance}});
    EXPECT_EQ(matrix.lineOf(governance, {11}), -1);
    EXPECT_EQ(matrix.led(matrix.lineOf(governance, {}), matrix.columnOf(kominfo)), 1);
    EXPECT_EQ(matrix.lines().front().programs, 2);
}

TEST(RoleMatrix, AFilterKeepsOnlyPillarsWithAProgram)
{
    const RoleMatrix matrix(plan(), {.filter = QStringLiteral("sl-2")});
    ASSERT_EQ(matrix.lines().size(), 2U);
    EXPECT_EQ(matrix.lines()[1].code, QStringLiteral("SL-2"));
    EXPECT_EQ(matrix.columns().front().leads, 2) << "the counts on top are those of the plan";
}

TEST(RoleMatrix, CopiesAsATable)
{
    const QString text = matrixText(RoleMatrix(plan(), {}), {QStringLiteral("Kode")}, QStringLiteral("PJ"),
                                    QStringLiteral("d"));
    EXPECT_TRUE(text.contains(QStringLiteral("SG-1\tProgram SG-1\t1\t2\td\tPJ\t\td"))) << qPrintable(text);
}

TEST(RoleMatrix, AnEmptyPlanHasAnEmptyMatrix)
{
    EXPECT_TRUE(RoleMatrix(PlanData{}, {}).lines().empty());
}

}
