// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/paper/footnotes.h"

#include "views/paper/textblock.h"

namespace paper {

namespace {

QString superscript(int number)
{
    static const QString signs = QStringLiteral("⁰¹²³⁴⁵⁶⁷⁸⁹");
    QString text;
    for (const QChar digit : QString::number(number))
        text += signs[digit.digitValue()];
    return text;
}

std::shared_ptr<const Piece> notePiece(int number, const QString &text, double width)
{
    const TextBlock block(superscript(number) + u' ' + text, noteText, std::min(width, longestLine));
    return std::make_shared<const Piece>(Piece{
        .height = block.height(), .draw = [block](QPainter &painter, const QRectF &box, const Outline &) {
            block.draw(painter, box.topLeft());
        }});
}

}

Annotated annotated(const report::Words &words, double width, FootnoteCounter &counter)
{
    Annotated result;
    qsizetype length = 0;
    for (const report::Span &span : words.spans) {
        result.words.spans.push_back(span);
        length += span.text.size();
        if (span.note.isEmpty())
            continue;
        const QString sign = superscript(++counter.last);
        result.words.spans.push_back({sign});
        result.notes.push_back({length, notePiece(counter.last, span.note, width)});
        length += sign.size();
    }
    return result;
}

}
