// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/format.h"
#include "views/common/icons.h"
#include "views/matrix/matrixcanvas.h"

#include <QCoreApplication>

#include <cmath>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Matrix)
};

class HeadPainting : MatrixCanvas {
public:
    using MatrixCanvas::MatrixCanvas;

    void paint()
    {
        paintHeads();
        paintWeights();
        paintCorner();
        paintResultHeads();
        paintFrozenEdges();
    }

private:
    void paintHeads()
    {
        m_painter.save();
        m_painter.fillRect(QRect(0, 0, m_geometry.viewport.width(), m_geometry.headHeight), m_colors.header);
        m_painter.setClipRect(
            QRect(m_geometry.nameWidth, 0, m_geometry.cellArea().width(), m_geometry.headHeight));
        for (int column = m_geometry.firstColumn(); column < m_geometry.endColumn(); ++column)
            paintHead(column);
        m_painter.restore();
    }

    void paintHead(int column)
    {
        const MatrixColumn &criterion = m_picture.columns[std::size_t(column)];
        const QRect rect = m_geometry.head(column);
        if (column == m_marks.hoveredHead)
            m_painter.fillRect(rect, m_colors.hover);
        m_painter.setPen(m_colors.gridLine);
        m_painter.drawLine(rect.topRight(), rect.bottomRight());
        m_painter.setFont(m_bold);
        const int line = QFontMetrics(m_bold).height();
        const QString code = criterion.code.isEmpty() ? QString::number(column + 1) : criterion.code;
        const QRect top(rect.left() + 1, rect.top() + 3, rect.width() - 2, line);
        write(top, criterion.cost ? code + QStringLiteral(" ↓") : code, Qt::AlignCenter, m_colors.text);
        m_painter.setFont(m_small);
        const int small = QFontMetrics(m_small).height() - 2;
        QRect below(rect.left() + 1, top.bottom(), rect.width() - 2, small);
        for (const QString &title : m_look.titles[std::size_t(column)]) {
            write(below, title, Qt::AlignCenter, m_colors.secondary);
            below.translate(0, small);
        }
        if (m_marks.current && m_marks.current->column == column)
            m_painter.fillRect(QRect(rect.left(), rect.bottom() - 2, rect.width() - 1, 2), m_colors.accent);
    }

    void paintWeights()
    {
        m_painter.save();
        m_painter.fillRect(
            QRect(0, m_geometry.headHeight, m_geometry.viewport.width(), m_geometry.weightHeight),
            m_colors.base);
        m_painter.setClipRect(QRect(m_geometry.nameWidth, m_geometry.headHeight,
                                    m_geometry.cellArea().width(), m_geometry.weightHeight));
        double most = 0;
        for (const MatrixColumn &column : m_picture.columns)
            most = std::max(most, column.weight);
        for (int column = m_geometry.firstColumn(); column < m_geometry.endColumn(); ++column)
            paintWeight(column, most);
        m_painter.restore();
    }

    void paintWeight(int column, double most)
    {
        const double weight = m_picture.columns[std::size_t(column)].weight;
        const QRect rect = m_geometry.cell({MatrixPlace::weights, column});
        m_painter.setFont(m_look.font);
        write(rect.adjusted(0, 0, 0, -7), format::percent(weight), Qt::AlignCenter, m_colors.text);
        const QRect bar(rect.left() + 6, rect.bottom() - 7, rect.width() - 13, 3);
        m_painter.fillRect(bar, m_colors.gridLine);
        const double share = most > 0 ? weight / most : 0;
        m_painter.fillRect(QRect(bar.topLeft(), QSize(int(std::lround(bar.width() * share)), bar.height())),
                           m_colors.accent);
        if (m_marks.current == MatrixPlace{MatrixPlace::weights, column})
            paintRing(rect.adjusted(0, 0, -1, -1), false);
    }

    void paintCorner()
    {
        const QRect rect = m_geometry.name(MatrixPlace::weights);
        m_painter.setFont(m_bold);
        const QString title = Text::tr("Weight");
        const QRect text = rect.adjusted(padding + swatchSide + padding, 0, -padding, 0);
        write(text, title, Qt::AlignVCenter, m_colors.text);
        const int used = QFontMetrics(m_bold).horizontalAdvance(title) + padding;
        m_painter.setFont(m_look.font);
        const bool whole = std::abs(m_picture.weightSum - 1) < 0.0005;
        write(text.adjusted(used, 0, 0, 0), Text::tr("sum %1").arg(format::percent(m_picture.weightSum)),
              Qt::AlignVCenter, whole ? m_colors.secondary : m_colors.warning);
    }

    void paintResultHeads()
    {
        for (int method = 0; method < m_geometry.methods; ++method) {
            const QRect rect = m_geometry.resultHead(method);
            m_painter.fillRect(rect, m_colors.header);
            m_painter.setPen(m_colors.gridLine);
            m_painter.drawLine(rect.topLeft(), rect.bottomLeft());
            m_painter.setFont(m_bold);
            const int line = QFontMetrics(m_bold).height();
            const QString title = scoring::shortMethodTitle(*m_picture.methods[std::size_t(method)]);
            const QRect top(rect.left(), rect.center().y() - line + 1, rect.width(), line);
            write(top, title, Qt::AlignCenter, m_colors.text);
            if (m_picture.sortedByLeading && method == m_picture.leading) {
                const int end = top.center().x() + QFontMetrics(m_bold).horizontalAdvance(title) / 2;
                paintChevron(m_painter, QRectF(end + 2, top.center().y() - 5, 12, 12), true,
                             m_colors.secondary);
            }
            m_painter.setFont(m_small);
            write(top.translated(0, line), Text::tr("score · rank"), Qt::AlignHCenter, m_colors.secondary);
        }
        paintTeamHead();
    }

    void paintTeamHead()
    {
        if (m_geometry.teamWidth == 0)
            return;
        const QRect rect = m_geometry.teamHead();
        m_painter.fillRect(rect, m_colors.header);
        m_painter.setPen(m_colors.gridLine);
        m_painter.drawLine(rect.topLeft(), rect.bottomLeft());
        m_painter.setFont(m_bold);
        const int line = QFontMetrics(m_bold).height();
        const QRect top(rect.left(), rect.center().y() - line + 1, rect.width(), line);
        write(top, Text::tr("Team"), Qt::AlignCenter, m_colors.text);
        m_painter.setFont(m_small);
        write(top.translated(0, line), Text::tr("rank"), Qt::AlignHCenter, m_colors.secondary);
    }

    void paintFrozenEdges()
    {
        m_painter.setPen(m_colors.areaLine);
        const int width = m_geometry.viewport.width();
        m_painter.drawLine(0, m_geometry.headHeight - 1, width, m_geometry.headHeight - 1);
        m_painter.drawLine(0, m_geometry.top() - 1, width, m_geometry.top() - 1);
        if (m_geometry.scrollRange().width() > 0) {
            const int left = m_geometry.nameWidth - 1;
            m_painter.drawLine(left, 0, left, m_geometry.viewport.height());
            m_painter.drawLine(m_geometry.resultsLeft(), 0, m_geometry.resultsLeft(),
                               m_geometry.viewport.height());
        }
    }
};

}

void paintMatrixHeads(QPainter &painter, const MatrixPicture &picture, const MatrixGeometry &geometry,
                      const MatrixLook &look, const MatrixMarks &marks)
{
    HeadPainting(painter, picture, geometry, look, marks).paint();
}
