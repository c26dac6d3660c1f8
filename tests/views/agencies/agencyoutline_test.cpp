// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/agencies/agencyoutline.h"

#include "views/agencies/memberoutline.h"
#include "views/common/rowsmodel.h"

#include <gtest/gtest.h>

namespace {

PlanData plan()
{
    PlanData data;
    data.agencies = Rows<Agency>(
        {{.id = {1},
          .shortName = QStringLiteral("Dinkes"),
          .aliases = QStringLiteral("RSU Tangsel"),
          .position = 2},
         {.id = {2}, .shortName = QStringLiteral("Bapenda"), .kind = Agency::Kind::Badan, .position = 1},
         {.id = {3}, .shortName = QStringLiteral("Dinsos"), .position = 1}});
    data.programs
        = Rows<Program>({{.id = {1}, .lead = {1}},
                         {.id = {2}, .leadText = QStringLiteral("Dinas  Angkutan")},
                         {.id = {3}, .lead = {1}, .supportText = QStringLiteral("dinas angkutan; BUMD")}});
    data.supports = Rows<Support>(std::vector{Support{.program = {1}, .agency = {3}}});
    data.candidates = Rows<Candidate>(std::vector{Candidate{.id = {1}, .agency = {1}}});
    data.members = Rows<Member>({{.id = {1}, .seat = QStringLiteral("Ketua"), .agency = {2}, .position = 2},
                                 {.id = {2},
                                  .body = Member::Body::Dewan,
                                  .seat = QStringLiteral("Anggota"),
                                  .agencyText = QStringLiteral("Universitas"),
                                  .position = 1}});
    return data;
}

/// A row a line: "- name" under its heading's number.
QString shown(const AgencyUses &uses, const AgencyOutlineOptions &options)
{
    QStringList lines;
    const Outline outline = agencyOutline(uses, options);
    for (const Outline::Node &node : outline.nodes()) {
        if (node.key.kind == listrow::Heading)
            lines.append(QString::number(node.key.id));
        else if (node.key.kind == agencyrow::Unknown)
            lines.append(QStringLiteral("? ") + uses.unknown[std::size_t(node.key.id)].name);
        else
            lines.append(QStringLiteral("- ") + uses.data.agencies.find({node.key.id})->shortName);
    }
    return lines.join(u' ');
}

TEST(AgencyUses, CountsWhatEachAgencyDoes)
{
    const AgencyUses uses = agencyUses(plan());
    EXPECT_EQ(uses.of({1}).leads, 2);
    EXPECT_EQ(uses.of({1}).candidates, 1);
    EXPECT_EQ(uses.of({3}).supports, 1);
    EXPECT_EQ(uses.of({2}).members, 1);
}

TEST(AgencyUses, FindsNamesThatAreNoAgency)
{
    const AgencyUses uses = agencyUses(plan());
    ASSERT_EQ(uses.unknown.size(), 2U) << "a university in the council is no OPD and needs none";
    EXPECT_EQ(uses.unknown[0].name, QStringLiteral("BUMD"));
    EXPECT_EQ(uses.unknown[1].name, QStringLiteral("Dinas Angkutan"));
    EXPECT_EQ(uses.unknown[1].uses, 2);
}

TEST(AgencyOutline, PutsUnknownNamesFirstAndAgenciesUnderTheirKinds)
{
    EXPECT_EQ(shown(agencyUses(plan()), {}),
              QStringLiteral("1000 ? BUMD ? Dinas Angkutan 0 - Dinsos - Dinkes 1 - Bapenda"));
}

TEST(AgencyOutline, FiltersByAnyName)
{
    EXPECT_EQ(shown(agencyUses(plan()), {.filter = QStringLiteral("rsu")}), QStringLiteral("0 - Dinkes"));
}

TEST(AgencyOutline, SortsWithoutHeadings)
{
    const auto before = [](const Agency &a, const Agency &b) { return a.shortName < b.shortName; };
    EXPECT_EQ(shown(agencyUses(plan()), {.byKind = false, .filter = QStringLiteral("D"), .before = before}),
              QStringLiteral("1000 ? BUMD ? Dinas Angkutan - Bapenda - Dinkes - Dinsos"));
}

/// Headings in brackets.
QString ids(const Outline &outline)
{
    QString text;
    for (const Outline::Node &node : outline.nodes())
        text += node.key.kind == listrow::Heading ? QStringLiteral("[%1]").arg(node.key.id)
                                                  : QString::number(node.key.id);
    return text;
}

TEST(MemberOutline, ShowsEveryBodyUnlessFiltered)
{
    EXPECT_EQ(ids(memberOutline(plan(), {})), QStringLiteral("[0]2[1]1[2]"));
    EXPECT_EQ(ids(memberOutline(plan(), QStringLiteral("bapenda ketua"))), QStringLiteral("[1]1"));
}

}
