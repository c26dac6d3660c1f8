// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/paper/textblock.h"

#include "views/common/colors.h"

#include <QFontMetricsF>
#include <QPainter>

namespace paper {

namespace {

constexpr QChar noBreakSpace(0x00A0);

/// Words that stay on the line of the figure before them.
const QStringList unitWords{QStringLiteral("ribu"),    QStringLiteral("juta"),     QStringLiteral("miliar"),
                            QStringLiteral("triliun"), QStringLiteral("thousand"), QStringLiteral("million"),
                            QStringLiteral("billion"), QStringLiteral("trillion")};

bool isUnitAt(const QString &text, qsizetype at)
{
    const QStringView rest = QStringView(text).mid(at);
    return std::ranges::any_of(unitWords, [&](const QString &unit) { return rest.startsWith(unit); });
}

/// "Rp" stays with its figure, and a figure with its "juta". Keeps the length: formats count by position.
QString typographic(QString text)
{
    text.replace(QStringLiteral("Rp "), QStringLiteral("Rp") + noBreakSpace);
    for (qsizetype i = 1; i + 1 < text.size(); ++i)
        if (text[i] == u' ' && text[i - 1].isDigit() && isUnitAt(text, i + 1))
            text[i] = noBreakSpace;
    text.replace(u'\n', QChar::LineSeparator);
    for (QChar &c : text)
        if (c < u' ')
            c = u' ';
    return text;
}

QList<QTextLayout::FormatRange> formatsOf(const report::Words &words)
{
    QList<QTextLayout::FormatRange> formats;
    int start = 0;
    for (const report::Span &span : words.spans) {
        QTextCharFormat format;
        if (span.bold)
            format.setFontWeight(QFont::Bold);
        if (span.secondary)
            format.setForeground(noteText.color);
        format.setFontItalic(span.italic);
        if (span.missing) {
            format.setForeground(lightColors.problem);
            format.setBackground(lightColors.problemGround);
        }
        formats.append({start, int(span.text.size()), format});
        start += int(span.text.size());
    }
    return formats;
}

Qt::Alignment qtAlignment(report::Align align)
{
    switch (align) {
    case report::Align::Centre:
        return Qt::AlignHCenter;
    case report::Align::Right:
        return Qt::AlignRight;
    default:
        return Qt::AlignLeft;
    }
}

/// "2018–2022" stays on one line: how many characters of \a line stand before it, where it would be broken.
int charactersBeforeRange(const QString &text, const QTextLine &line)
{
    const qsizetype end = line.textStart() + line.textLength();
    if (end < 2 || end >= text.size() || text[end - 1] != QChar(0x2013) || !text[end].isDigit())
        return 0;
    return int(text.lastIndexOf(u' ', end - 1)) + 1 - line.textStart();
}

void breakLines(QTextLayout &layout, double width, double leading)
{
    layout.beginLayout();
    for (int i = 0;; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        if (const int count = charactersBeforeRange(layout.text(), line); count > 0)
            line.setNumColumns(count, width);
        line.setPosition(QPointF(0, i * leading + (leading - line.height()) / 2));
    }
    layout.endLayout();
}

}

TextBlock::TextBlock(const report::Words &words, const TextStyle &style, double width, report::Align align)
    : m_layout(std::make_shared<QTextLayout>(typographic(words.plain()), fontOf(style)))
    , m_color(style.color)
    , m_leading(pt(style.leading))
{
    QTextOption option(qtAlignment(align));
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    m_layout->setTextOption(option);
    m_layout->setFormats(formatsOf(words));
    breakLines(*m_layout, width, m_leading);
}

int TextBlock::lines() const
{
    return m_layout->lineCount();
}

double TextBlock::lastLineWidth() const
{
    return lines() == 0 ? 0 : m_layout->lineAt(lines() - 1).naturalTextWidth();
}

int TextBlock::lineOf(qsizetype position) const
{
    const QTextLine line = m_layout->lineForTextPosition(int(position));
    return line.isValid() ? line.lineNumber() : std::max(0, lines() - 1);
}

void TextBlock::draw(QPainter &painter, QPointF at) const
{
    drawLines(painter, at, 0, lines());
}

void TextBlock::drawLines(QPainter &painter, QPointF at, int first, int count) const
{
    painter.setPen(m_color);
    const int end = std::min(first + count, lines());
    for (int i = first; i < end; ++i)
        m_layout->lineAt(i).draw(&painter, at - QPointF(0, first * m_leading));
}

double naturalWidth(const QString &text, const QFont &font)
{
    const QFontMetricsF metrics(font);
    double widest = 0;
    for (const QStringView line : QStringView(text).split(u'\n'))
        widest = std::max(widest, metrics.horizontalAdvance(line.toString()));
    return widest;
}

double leastWidth(const QString &text, const QFont &font)
{
    const QFontMetricsF metrics(font);
    double widest = 0;
    const QString words = typographic(text).replace(QChar::LineSeparator, u' ');
    for (const QStringView word : QStringView(words).split(u' '))
        widest = std::max(widest, metrics.horizontalAdvance(word.toString()));
    return widest;
}

}
