// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/words.h"
#include "model/report/chapters/tables.h"
#include "model/report/volumes/fields.h"
#include "model/report/volumes/kinds/kinds.h"

#include <QCoreApplication>

namespace report {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(BlockKinds)
};

/// What the plan knows of the city, in the words of the fields.
void writeProfile(BookWriter &book, const Subject &subject, const BlockCall &call)
{
    const std::vector<std::pair<QString, const char *>> lines{
        {Text::tr("City or regency"), "kota"},
        {Text::tr("Province"), "provinsi"},
        {Text::tr("Head of region"), "kepala_daerah"},
        {Text::tr("Years of the masterplan"), "periode"},
        {Text::tr("Vision"), "visi"},
        {Text::tr("RPJMD"), "rpjmd"},
        {Text::tr("Kecamatan"), "jumlah_kecamatan"},
        {Text::tr("Kelurahan or desa"), "jumlah_kelurahan"},
        {Text::tr("OPD"), "jumlah_opd"},
        {Text::tr("Programs and innovations"), "jumlah_program"},
        {Text::tr("Budget need"), "anggaran"}};
    Table table{.caption = captionOf(subject, call, Text::tr("Profile")),
                .columns = {{.title = Text::tr("What")}, {.title = Text::tr("In this plan"), .stretch = 1}}};
    for (const auto &[title, field] : lines)
        if (const FieldText text = fieldText(subject, QLatin1String(field));
            text.state == FieldText::State::Known && text.text != u"0")
            table.rows.push_back({{Cell(title), Cell(text.text)}});
    book.table(std::move(table));
}

void writeVision(BookWriter &book, const Subject &subject, const BlockCall & /*call*/)
{
    const QString vision = subject.data.city().vision;
    if (vision.isEmpty())
        book.note(Text::tr("The plan does not say its vision yet."));
    else
        book.paragraph(Words({{Text::tr("Vision.") + u' ', true}, {vision}}));
}

void writeKeyFigures(BookWriter &book, const Subject &subject, const BlockCall & /*call*/)
{
    book.add(keyFigures(subject.data));
}

void writeTeam(BookWriter &book, const Subject &subject, const BlockCall &call)
{
    Table table{.caption = captionOf(subject, call, Text::tr("Members of the smart city team")),
                .columns = {{.title = Text::tr("Seat")},
                            {.title = Text::tr("Office"), .stretch = 2},
                            {.title = Text::tr("Name"), .stretch = 1}}};
    for (const Member::Body body : enumerators<Member::Body>()) {
        const auto members
            = byPosition(subject.data.members, [&](const Member &row) { return row.body == body; });
        if (members.empty())
            continue;
        Cell title(format::capitalised(word(body)));
        title.span = 3;
        table.rows.push_back({{title}, Row::Kind::Group});
        for (const Member *member : members)
            table.rows.push_back({{Cell(member->seat), Cell(member->office), Cell(member->person)}});
    }
    if (table.rows.empty())
        book.note(Text::tr("The plan names no members of the team yet."));
    else
        book.table(std::move(table));
}

}

std::vector<BlockKind> cityKinds()
{
    using Shape = BlockKind::Shape;
    return {{QStringLiteral("profil"), Text::tr("Profile of the city"), Shape::Table, {}, writeProfile},
            {QStringLiteral("visi"), Text::tr("Vision"), Shape::Other, {}, writeVision},
            {QStringLiteral("angka_kunci"), Text::tr("Key figures"), Shape::Drawing, {}, writeKeyFigures},
            {QStringLiteral("tim"), Text::tr("Members of the team"), Shape::Table, {}, writeTeam}};
}

}
