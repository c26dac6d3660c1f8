// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/matrix/matrixpainting.h"

#include "model/domain/format.h"
#include "views/common/marks.h"
#include "views/matrix/matrixcanvas.h"

#include <QPainterPath>

namespace {

QFont bold(QFont font)
{
    font.setBold(true);
    return font;
}

class Painting : MatrixCanvas {
public:
    using MatrixCanvas::MatrixCanvas;

    void paint()
    {
        m_painter.fillRect(QRect(QPoint(), m_geometry.viewport), m_colors.base);
        paintCells();
        paintRows();
        paintProposedLine();
        paintCurrent();
    }

    QString elided(const QString &text, int width) const
    {
        return QFontMetrics(m_painter.font()).elidedText(text, Qt::ElideRight, width);
    }

    bool isCurrentRow(int row) const { return m_marks.current && m_marks.current->row == row; }

    void paintCells()
    {
        m_painter.save();
        m_painter.setClipRect(m_geometry.cellArea());
        m_painter.setFont(m_look.font);
        for (int row = m_geometry.firstRow(); row < m_geometry.endRow(); ++row)
            for (int column = m_geometry.firstColumn(); column < m_geometry.endColumn(); ++column)
                paintCell({row, column});
        m_painter.restore();
    }

    void paintCell(const MatrixPlace &place)
    {
        const MatrixCell &cell = m_picture.rows[std::size_t(place.row)].cells[std::size_t(place.column)];
        const MatrixColumn &column = m_picture.columns[std::size_t(place.column)];
        const QRect rect = m_geometry.cell(place).adjusted(0, 0, -1, -1);
        if (cell.isEmpty()) {
            m_painter.setPen(m_colors.gridLine);
            m_painter.drawLine(rect.bottomLeft() + QPoint(0, 1), rect.bottomRight() + QPoint(0, 1));
            return write(rect, cellText(m_picture, column, cell), Qt::AlignCenter, m_colors.disabled);
        }
        const QColor ground = scoreColor(cell.strength, m_colors);
        m_painter.fillRect(rect, ground);
        const QColor letters = letterOn(ground);
        write(rect, cellText(m_picture, column, cell), Qt::AlignCenter, letters);
        if (cell.missing > 0 && !m_picture.ofOneScorer)
            paintCorner(rect, letters);
    }

    /// A scorer is missing: a triangle in the upper right corner, readable on any violet.
    void paintCorner(const QRect &rect, const QColor &letters)
    {
        const int side = std::max(6, rect.height() / 4);
        const QPoint corner = rect.topRight() + QPoint(1, 0);
        QPainterPath triangle(corner);
        triangle.lineTo(corner - QPoint(side, 0));
        triangle.lineTo(corner + QPoint(0, side));
        m_painter.fillPath(triangle, letters == Qt::white ? darkColors.warning : lightColors.warning);
    }

    void paintRows()
    {
        m_painter.save();
        m_painter.setClipRect(0, m_geometry.top(), m_geometry.viewport.width(), m_geometry.viewport.height());
        for (int row = m_geometry.firstRow(); row < m_geometry.endRow(); ++row) {
            paintName(row);
            paintResults(row);
        }
        m_painter.restore();
    }

    QColor rowGround(int row) const
    {
        if (isCurrentRow(row))
            return m_marks.hasFocus ? m_colors.selected : m_colors.selectedIdle;
        return row == m_marks.hoveredRow ? m_colors.hover : m_colors.base;
    }

    void paintGround(const QRect &rect, int row)
    {
        m_painter.fillRect(rect, rowGround(row));
        m_painter.setPen(m_colors.gridLine);
        m_painter.drawLine(rect.bottomLeft(), rect.bottomRight());
    }

    void paintName(int row)
    {
        const MatrixRow &line = m_picture.rows[std::size_t(row)];
        const QRect rect = m_geometry.name(row);
        paintGround(rect, row);
        const QRect square(padding, rect.center().y() - swatchSide / 2 + 1, swatchSide, swatchSide);
        if (const auto color = m_look.pillars.find(line.pillar.value); color != m_look.pillars.end())
            m_painter.fillRect(square, *color);
        m_painter.setFont(m_look.font);
        const int codeWidth = QFontMetrics(m_look.font).horizontalAdvance(line.code);
        QRect text = rect.adjusted(square.right() + padding, 0, -padding, 0);
        write(text, line.code, Qt::AlignVCenter, m_colors.secondary);
        if (codeWidth > 0)
            text.setLeft(text.left() + codeWidth + padding);
        if (line.decision == Candidate::Decision::Chosen) {
            const int side = QFontMetrics(m_look.font).ascent();
            marks::paint(m_painter, QRectF(text.right() - side, text.center().y() - side / 2.0, side, side),
                         marks::Kind::Ok, m_colors);
            text.setRight(text.right() - side - 4);
        }
        write(text, elided(line.name, text.width()), Qt::AlignVCenter, m_colors.text);
    }

    void paintResults(int row)
    {
        const MatrixRow &line = m_picture.rows[std::size_t(row)];
        for (int method = 0; method < m_geometry.methods; ++method) {
            const MatrixResult &result = line.results[std::size_t(method)];
            const QRect score = m_geometry.score(row, method);
            const QRect rank = m_geometry.rank(row, method);
            paintGround(score.united(rank), row);
            m_painter.setPen(m_colors.gridLine);
            m_painter.drawLine(rank.topRight(), rank.bottomRight());
            m_painter.setFont(m_look.font);
            const QString dash = QStringLiteral("–");
            write(score, line.hasValues ? format::number(result.score, 3) : dash, Qt::AlignCenter,
                  line.hasValues ? m_colors.text : m_colors.disabled);
            m_painter.setFont(m_bold);
            write(rank.adjusted(0, 0, -10, 0), line.hasValues ? QString::number(result.rank) : dash,
                  Qt::AlignRight | Qt::AlignVCenter,
                  !line.hasValues       ? m_colors.disabled
                      : result.disputed ? m_colors.warning
                                        : m_colors.text);
        }
        if (m_geometry.teamWidth > 0)
            paintTeamPlace(row);
    }

    /// A place that the team gave is framed: it was decided, not computed.
    void paintTeamPlace(int row)
    {
        const MatrixRow &line = m_picture.rows[std::size_t(row)];
        const QRect rect = m_geometry.team(row);
        paintGround(rect, row);
        const bool given = !line.reason.isEmpty();
        m_painter.setFont(given ? m_bold : m_look.font);
        write(rect, line.hasValues || given ? QString::number(line.place) : QStringLiteral("–"),
              Qt::AlignCenter, given ? m_colors.accent : m_colors.text);
        if (given) {
            m_painter.setPen(m_colors.accent);
            m_painter.drawRect(rect.adjusted(8, 3, -9, -4));
        }
    }

    void paintProposedLine()
    {
        if (m_picture.proposed == 0)
            return;
        const QRect last = m_geometry.name(int(m_picture.proposed) - 1);
        if (last.bottom() < m_geometry.top())
            return;
        const int right = m_geometry.resultsLeft() + m_geometry.resultsWidth();
        m_painter.fillRect(QRect(0, last.bottom(), right, 2), m_colors.text);
    }

    void paintCurrent()
    {
        if (!m_marks.current || m_marks.current->row < 0)
            return;
        m_painter.save();
        m_painter.setClipRect(m_geometry.cellArea());
        paintRing(m_geometry.cell(*m_marks.current).adjusted(0, 0, -1, -1), true);
        if (!m_marks.selection.isEmpty())
            paintRing(blockRect(), false);
        m_painter.restore();
    }

    QRect blockRect() const
    {
        const QRect &block = m_marks.selection;
        return m_geometry.cell({block.top(), block.left()})
            .united(m_geometry.cell({block.bottom(), block.right()}))
            .adjusted(0, 0, -1, -1);
    }
};

}

MatrixCanvas::MatrixCanvas(QPainter &painter, const MatrixPicture &picture, const MatrixGeometry &geometry,
                           const MatrixLook &look, const MatrixMarks &marks)
    : m_painter(painter)
    , m_picture(picture)
    , m_geometry(geometry)
    , m_look(look)
    , m_colors(*look.colors)
    , m_marks(marks)
    , m_bold(bold(look.font))
    , m_small(smallerFont(look.font))
{
}

void MatrixCanvas::write(const QRect &rect, const QString &text, int flags, const QColor &color)
{
    m_painter.setPen(color);
    m_painter.drawText(rect, flags, text);
}

void MatrixCanvas::paintRing(const QRect &rect, bool inner)
{
    const QColor color = m_marks.hasFocus ? m_colors.accent : m_colors.secondary;
    const auto frame = [this](const QRect &outer, int width, const QColor &ink) {
        m_painter.fillRect(QRect(outer.left(), outer.top(), outer.width(), width), ink);
        m_painter.fillRect(QRect(outer.left(), outer.bottom() - width + 1, outer.width(), width), ink);
        m_painter.fillRect(QRect(outer.left(), outer.top(), width, outer.height()), ink);
        m_painter.fillRect(QRect(outer.right() - width + 1, outer.top(), width, outer.height()), ink);
    };
    frame(rect, 2, color);
    if (inner)
        frame(rect.adjusted(2, 2, -2, -2), 1, m_colors.base);
}

QFont smallerFont(const QFont &font)
{
    QFont smaller = font;
    smaller.setPointSizeF(font.pointSizeF() - 1);
    return smaller;
}

QStringList brokenTitle(const QString &text, int width, int most, const QFontMetrics &metrics)
{
    QStringList lines;
    QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    while (!words.isEmpty() && lines.size() < most) {
        QString line = words.takeFirst();
        while (!words.isEmpty() && metrics.horizontalAdvance(line + u' ' + words.front()) <= width)
            line += u' ' + words.takeFirst();
        if (lines.size() + 1 == most && !words.isEmpty())
            line += QChar(0x2026);
        lines.append(metrics.elidedText(line, Qt::ElideRight, width));
    }
    return lines;
}

void paintMatrix(QPainter &painter, const MatrixPicture &picture, const MatrixGeometry &geometry,
                 const MatrixLook &look, const MatrixMarks &marks)
{
    Painting(painter, picture, geometry, look, marks).paint();
    paintMatrixHeads(painter, picture, geometry, look, marks);
}
