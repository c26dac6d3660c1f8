// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/volumes/kinds/kinds.h"
#include "model/report/volumes/markdown.h"

#include <QCoreApplication>

namespace report {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(BlockKinds)
};

void writeText(BookWriter &book, const Subject &subject, const BlockCall &call)
{
    addMarkdown(book, subject, call.text, call.level);
}

void writePageBreak(BookWriter &book, const Subject & /*subject*/, const BlockCall & /*call*/)
{
    book.add(PageBreak());
}

void writeDirection(BookWriter &book, const Subject & /*subject*/, const BlockCall &call)
{
    book.turn(call.isSet("lanskap"));
}

void writePicture(BookWriter &book, const Subject &subject, const BlockCall &call)
{
    const auto &all = subject.data.illustrations;
    const auto found = std::ranges::find(all, call.word("gambar"), &Illustration::name);
    if (found == all.end()) {
        book.note(Text::tr("A picture is not chosen yet."));
        return;
    }
    book.figure({.caption = captionOf(subject, call, found->name),
                 .alternative = found->name,
                 .picture = Image{QByteArray::fromBase64(found->content.toLatin1())}});
}

}

std::vector<BlockKind> textKinds()
{
    using Takes = BlockOption::Takes;
    using Shape = BlockKind::Shape;
    return {{QStringLiteral("teks"), Text::tr("Text"), Shape::Text, {}, writeText},
            {QStringLiteral("gambar"),
             Text::tr("Picture"),
             Shape::Drawing,
             {{QStringLiteral("gambar"), Text::tr("Picture"), Takes::Illustration}},
             writePicture},
            {QStringLiteral("halaman_baru"), Text::tr("New page"), Shape::Other, {}, writePageBreak},
            {QStringLiteral("orientasi"),
             Text::tr("Direction of the pages"),
             Shape::Other,
             {{QStringLiteral("lanskap"), Text::tr("Landscape"), Takes::YesNo}},
             writeDirection}};
}

}
