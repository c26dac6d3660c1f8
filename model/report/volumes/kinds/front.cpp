// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/pillartone.h"
#include "model/report/volumes/kinds/kinds.h"

#include <QCoreApplication>

namespace report {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(BlockKinds)
};

void writeCover(BookWriter &book, const Subject &subject, const BlockCall &call)
{
    const City city = subject.data.city();
    Cover cover{.kicker = city.name, .title = call.title};
    cover.subtitle = city.firstYear == 0 ? QString() : format::years(city.firstYear, city.lastYear);
    const auto line = [&](const QString &text) {
        if (!text.isEmpty())
            cover.lines.push_back(text);
    };
    line(city.province.isEmpty() ? QString() : Text::tr("Province of %1").arg(city.province));
    line(Text::tr("Smart city team of %1").arg(city.name));
    line(subject.edition.text());
    for (const Pillar *pillar : byPosition(subject.data.pillars))
        cover.tones.push_back(pillarTone(subject.data, pillar->id));
    book.add(cover);
}

void writeContents(BookWriter &book, const Subject & /*subject*/, const BlockCall & /*call*/)
{
    book.add(Contents{Text::tr("Contents"), 2});
}

void writeTableList(BookWriter &book, const Subject & /*subject*/, const BlockCall & /*call*/)
{
    book.add(Contents{Text::tr("List of tables"), 2, Contents::Of::Tables});
}

void writeFigureList(BookWriter &book, const Subject & /*subject*/, const BlockCall & /*call*/)
{
    book.add(Contents{Text::tr("List of figures"), 2, Contents::Of::Figures});
}

}

std::vector<BlockKind> frontKinds()
{
    using Shape = BlockKind::Shape;
    return {
        {QStringLiteral("sampul"), Text::tr("Cover"), Shape::Other, {}, writeCover},
        {QStringLiteral("daftar_isi"), Text::tr("Table of contents"), Shape::Other, {}, writeContents},
        {QStringLiteral("daftar_tabel"), Text::tr("List of tables"), Shape::Other, {}, writeTableList},
        {QStringLiteral("daftar_gambar"), Text::tr("List of figures"), Shape::Other, {}, writeFigureList}};
}

}
