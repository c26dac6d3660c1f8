// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/totalrow.h"

#include "views/common/colors.h"
#include "views/common/tabledelegate.h"
#include "views/common/tableview.h"

#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>

TotalRow::TotalRow(TableView *view, std::function<Cell(int)> cell)
    : QWidget(view)
    , m_view(view)
    , m_cell(std::move(cell))
{
    connect(view->header(), &QHeaderView::sectionResized, this, qOverload<>(&QWidget::update));
    connect(view->header(), &QHeaderView::sectionMoved, this, qOverload<>(&QWidget::update));
    connect(view->horizontalScrollBar(), &QScrollBar::valueChanged, this, qOverload<>(&QWidget::update));
    show();
}

void TotalRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colors &colors = colorsOf(palette());
    painter.fillRect(rect(), colors.header);
    painter.setPen(colors.areaLine);
    painter.drawLine(rect().topLeft(), rect().topRight());
    for (int column = 0; column < m_view->header()->count(); ++column) {
        if (m_view->isColumnHidden(column))
            continue;
        const Cell cell = m_cell(column);
        QFont bold = m_view->font();
        bold.setBold(cell.tone != Tone::Secondary);
        painter.setFont(bold);
        const QRect place(m_view->columnViewportPosition(column), 1, m_view->columnWidth(column),
                          height() - 1);
        if (cell.alarm)
            painter.fillRect(place, colors.problemGround);
        paintCell(painter, place, cell, m_view->outlineModel()->columns()[std::size_t(column)].alignment,
                  palette());
    }
}
