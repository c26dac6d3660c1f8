// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/paper/picturepieces.h"

#include "views/paper/curvespicture.h"
#include "views/paper/imagepicture.h"
#include "views/paper/monthbarspicture.h"
#include "views/paper/roadmappicture.h"
#include "views/paper/stackedbarspicture.h"
#include "views/paper/textblock.h"

#include <QCoreApplication>
#include <QPainter>

namespace paper {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

void drawConcrete(QPainter &painter, const QRectF &box, const report::StackedBars &bars)
{
    drawStackedBars(painter, box, bars);
}

void drawConcrete(QPainter &painter, const QRectF &box, const report::Roadmap &roadmap)
{
    drawRoadmap(painter, box, roadmap);
}

void drawConcrete(QPainter &painter, const QRectF &box, const report::MonthBars &bars)
{
    drawMonthBars(painter, box, bars);
}

void drawConcrete(QPainter &painter, const QRectF &box, const report::Curves &curves)
{
    drawCurves(painter, box, curves);
}

void drawConcrete(QPainter &painter, const QRectF &box, const report::Image &image)
{
    drawImage(painter, box, image);
}

/// One picture and the caption that belongs to it.
void add(std::vector<Piece> &pieces, double height, const TextBlock &caption,
         std::function<void(QPainter &, const QRectF &, const Outline &)> draw)
{
    pieces.push_back({.height = height, .before = pt(9), .keepWithNext = true, .draw = std::move(draw)});
    pieces.push_back({.height = caption.height(),
                      .before = pt(4),
                      .draw = [caption](QPainter &painter, const QRectF &box, const Outline &) {
                          caption.draw(painter, box.topLeft());
                      }});
}

double heightOf(const report::Figure &figure, QSizeF body)
{
    double height = mm(figure.height);
    if (const auto *image = std::get_if<report::Image>(&figure.picture); image && figure.height == 0)
        height = imageHeight(*image, body);
    return std::min(height, body.height() - pt(40));
}

}

std::vector<PicturePart> pictureParts(const report::Figure &figure, QSizeF body, double room)
{
    // Above the first part there is room for a heading and a few sentences.
    const double first = room - mm(34);
    std::vector<PicturePart> parts;
    if (const auto *roadmap = std::get_if<report::Roadmap>(&figure.picture)) {
        for (const report::Roadmap &part : roadmapParts(*roadmap, first, room))
            parts.push_back({part, roadmapHeight(part)});
    } else if (const auto *bars = std::get_if<report::MonthBars>(&figure.picture)) {
        for (const report::MonthBars &part : monthBarsParts(*bars, first, room))
            parts.push_back({part, monthBarsHeight(part)});
    } else {
        parts.push_back({figure.picture, heightOf(figure, body)});
    }
    for (std::size_t i = 0; i < parts.size(); ++i)
        parts[i].caption = parts.size() == 1
            ? figure.caption
            : Text::tr("%1 (part %2 of %3)").arg(figure.caption).arg(i + 1).arg(parts.size());
    return parts;
}

void drawPicture(QPainter &painter, const QRectF &box, const report::Picture &picture)
{
    painter.save();
    std::visit([&](const auto &concrete) { drawConcrete(painter, box, concrete); }, picture);
    painter.restore();
}

std::vector<Piece> picturePieces(const report::Figure &figure, QSizeF body)
{
    std::vector<Piece> pieces;
    for (PicturePart &part : pictureParts(figure, body, body.height() - pt(captionText.leading) - pt(14))) {
        const TextBlock caption(report::Words({{figure.number + QStringLiteral("  "), true}, {part.caption}}),
                                captionText, body.width());
        add(pieces, part.height, caption,
            [picture = std::make_shared<const report::Picture>(std::move(part.picture))](
                QPainter &painter, const QRectF &box, const Outline &) {
                drawPicture(painter, box, *picture);
            });
    }
    return pieces;
}

}
