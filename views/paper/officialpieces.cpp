// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/paper/officialpieces.h"

#include "views/common/colors.h"
#include "views/paper/imagepicture.h"
#include "views/paper/tablegrid.h"

#include <QPainter>

#include <span>

namespace paper {

namespace {

const double logoWidth = mm(22);
const double roomToSign = mm(20);

const TextStyle institution{.size = 12, .leading = 16, .bold = true, .color = bodyText.color};

/// The first lines are large, the last one, an address, is small.
std::vector<TextBlock> letterheadLines(const report::Letterhead &letterhead, double width)
{
    std::vector<TextBlock> blocks;
    const std::size_t count = letterhead.lines.size();
    blocks.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        const bool isAddress = i + 1 == count && count > 1;
        blocks.emplace_back(letterhead.lines[i], isAddress ? noteText : institution, width,
                            report::Align::Centre);
    }
    return blocks;
}

double heightOf(const std::vector<TextBlock> &blocks)
{
    double height = 0;
    for (const TextBlock &block : blocks)
        height += block.height();
    return height;
}

/// One person's lines, with the room to sign between office and name.
struct Signature {
    TextBlock above;  ///< place and day, role, office
    TextBlock name;
    TextBlock number;
    double width = 0;  ///< of its column
    double nameWidth = 0;  ///< the line under the name is as long as its last line

    double height() const { return above.height() + roomToSign + name.height() + number.height(); }
};

report::Words nameOf(const report::Signatures::Person &person)
{
    const QString dots(30, u'.');
    return report::Words(std::vector<report::Span>{{person.name.isEmpty() ? dots : person.name, true}});
}

Signature signatureOf(const report::Signatures::Person &person, const QString &opening, double width)
{
    QStringList lines{opening, person.role, person.office};
    const QString number = person.number.isEmpty() ? QString() : QStringLiteral("NIP ") + person.number;
    const TextBlock name(nameOf(person), bodyText, width, report::Align::Centre);
    return {.above = TextBlock(lines.join(u'\n'), bodyText, width, report::Align::Centre),
            .name = name,
            .number = TextBlock(number, bodyText, width, report::Align::Centre),
            .width = width,
            // A line of dots is one already.
            .nameWidth = person.name.isEmpty() ? 0 : name.lastLineWidth()};
}

/// Names side by side stand at one height.
void drawSignature(QPainter &painter, const Signature &signature, QPointF at, double bottom)
{
    signature.above.draw(painter, at);
    at.setY(bottom - signature.name.height() - signature.number.height());
    signature.name.draw(painter, at);
    at.ry() += signature.name.height();
    if (signature.nameWidth > 0)
        drawRule(painter, at + QPointF((signature.width - signature.nameWidth) / 2, -pt(2.5)),
                 signature.nameWidth, hairline, lightColors.text);
    signature.number.draw(painter, at);
}

/// A single one stands at the right.
Piece signatureRow(std::span<const report::Signatures::Person> persons, const QString &opening, double width)
{
    const double column = width / 2;
    std::vector<Signature> laid;
    double height = 0;
    for (std::size_t i = 0; i < persons.size(); ++i) {
        const bool atRight = i + 1 == persons.size();
        laid.push_back(signatureOf(persons[i], atRight ? opening : QString(), column));
        height = std::max(height, laid.back().height());
    }
    return {.height = height,
            .before = pt(18),
            .draw = [laid, column](QPainter &painter, const QRectF &box, const Outline &) {
                for (std::size_t i = 0; i < laid.size(); ++i) {
                    const double left = laid.size() == 1 || i == 1 ? column : 0;
                    drawSignature(painter, laid[i], box.topLeft() + QPointF(left, 0), box.bottom());
                }
            }};
}

}

Piece letterheadPiece(const report::Letterhead &letterhead, double width)
{
    const bool hasLogo = !letterhead.logo.isEmpty();
    const double left = hasLogo ? logoWidth + mm(4) : 0;
    const std::vector<TextBlock> lines = letterheadLines(letterhead, width - 2 * left);
    const double height = std::max(heightOf(lines), hasLogo ? logoWidth : 0);
    return {.height = height + pt(14),
            .draw = [lines, left, height, logo = letterhead.logo](QPainter &painter, const QRectF &box,
                                                                  const Outline &) {
                if (!logo.isEmpty())
                    drawImage(painter, QRectF(box.topLeft(), QSizeF(logoWidth, height)), {logo});
                QPointF at = box.topLeft() + QPointF(left, (height - heightOf(lines)) / 2);
                for (const TextBlock &line : lines) {
                    line.draw(painter, at);
                    at.ry() += line.height();
                }
                const double y = box.top() + height + pt(5);
                drawRule(painter, QPointF(box.left(), y), box.width(), pt(1.8), lightColors.text);
                drawRule(painter, QPointF(box.left(), y + pt(2.4)), box.width(), hairline, lightColors.text);
            }};
}

std::vector<Piece> signaturePieces(const report::Signatures &signatures, double width)
{
    std::vector<Piece> pieces;
    const std::span all(signatures.persons);
    for (std::size_t i = 0; i < all.size(); i += 2)
        pieces.push_back(signatureRow(all.subspan(i, std::min<std::size_t>(2, all.size() - i)),
                                      i == 0 ? signatures.opening : QString(), width));
    return pieces;
}

}
