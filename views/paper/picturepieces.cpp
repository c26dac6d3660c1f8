// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/paper/picturepieces.h"

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

TextBlock captionOf(const report::Figure &figure, const QString &part, double width)
{
    return {report::Words({{figure.number + QStringLiteral("  "), true}, {figure.caption + part}}),
            captionText, width};
}

/// A roadmap of many programs goes on over several pages.
std::vector<Piece> roadmapPieces(const report::Figure &figure, const report::Roadmap &roadmap, QSizeF body)
{
    const double room = body.height() - pt(captionText.leading) - pt(14);
    // Above the first part there is room for a heading and a few sentences.
    const std::vector<report::Roadmap> parts = roadmapParts(roadmap, room - mm(34), room);
    std::vector<Piece> pieces;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const QString part
            = parts.size() == 1 ? QString() : Text::tr(" (part %1 of %2)").arg(i + 1).arg(parts.size());
        add(pieces, roadmapHeight(parts[i]), captionOf(figure, part, body.width()),
            [picture = parts[i]](QPainter &painter, const QRectF &box, const Outline &) {
                drawPicture(painter, box, picture);
            });
    }
    return pieces;
}

}

double figureHeight(const report::Figure &figure, QSizeF body)
{
    double height = mm(figure.height);
    if (const auto *bars = std::get_if<report::MonthBars>(&figure.picture); bars && figure.height == 0)
        height = monthBarsHeight(*bars);
    if (const auto *image = std::get_if<report::Image>(&figure.picture); image && figure.height == 0)
        height = imageHeight(*image, body);
    return std::min(height, body.height() - pt(40));
}

void drawPicture(QPainter &painter, const QRectF &box, const report::Picture &picture)
{
    painter.save();
    std::visit([&](const auto &concrete) { drawConcrete(painter, box, concrete); }, picture);
    painter.restore();
}

std::vector<Piece> picturePieces(const report::Figure &figure, QSizeF body)
{
    if (const auto *roadmap = std::get_if<report::Roadmap>(&figure.picture))
        return roadmapPieces(figure, *roadmap, body);
    std::vector<Piece> pieces;
    add(pieces, figureHeight(figure, body), captionOf(figure, {}, body.width()),
        [picture = std::make_shared<const report::Picture>(figure.picture)](
            QPainter &painter, const QRectF &box, const Outline &) { drawPicture(painter, box, *picture); });
    return pieces;
}

}
