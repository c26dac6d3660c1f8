// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/agencies/rolematrixview.h"

#include "views/agencies/rolemarks.h"
#include "views/agencies/rolematrixmodel.h"
#include "views/common/tabledelegate.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

namespace {

class RoleDelegate : public QStyledItemDelegate {
public:
    explicit RoleDelegate(RoleMatrixView &view)
        : QStyledItemDelegate(&view)
        , m_view(view)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Colors &colors = colorsOf(option.palette);
        const RoleMatrix &matrix = m_view.roleModel().matrix();
        painter->save();
        painter->fillRect(option.rect, ground(index, colors));
        painter->setPen(colors.gridLine);
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        painter->drawLine(option.rect.topRight(), option.rect.bottomRight());
        if (const int led = matrix.led(index.row(), index.column()); led > 0) {
            painter->setPen(colors.secondary);
            painter->setFont(option.font);
            painter->drawText(option.rect, Qt::AlignCenter, QString::number(led));
        }
        paintRole(*painter, QRectF(option.rect).adjusted(0, 0, -1, -1),
                  matrix.mark(index.row(), index.column()), colors);
        if (index == m_view.currentIndex())
            paintCurrent(*painter, option.rect, colors);
        painter->restore();
    }

private:
    QColor ground(const QModelIndex &index, const Colors &colors) const
    {
        const QModelIndex hovered = m_view.hovered();
        if (index.column() == m_view.currentIndex().column())
            return colors.selected;
        if (hovered.isValid() && (index.row() == hovered.row() || index.column() == hovered.column()))
            return colors.hover;
        return m_view.roleModel().matrix().isHeading(index.row()) ? colors.alternate : colors.base;
    }

    void paintCurrent(QPainter &painter, const QRect &rect, const Colors &colors) const
    {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(
            QPen(m_view.hasFocus() ? colors.accent : colors.fieldBorder, m_view.hasFocus() ? 2 : 1));
        painter.drawRect(rect.adjusted(1, 1, -1, -1));
    }

    RoleMatrixView &m_view;
};

}

RoleMatrixView::RoleMatrixView(RoleMatrixModel *model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_agencies(new AgencyHeader(*this))
    , m_programs(new ProgramHeader(*this))
    , m_corner(new RoleMatrixCorner(*this))
{
    setObjectName(QStringLiteral("roles"));
    setAccessibleName(tr("Programs and OPD"));
    setModel(model);
    setHorizontalHeader(m_agencies);
    setVerticalHeader(m_programs);
    setItemDelegate(new RoleDelegate(*this));
    setCornerButtonEnabled(false);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    connect(m_programs, &QHeaderView::sectionClicked, this, &RoleMatrixView::chooseRow);
    connect(m_agencies, &QHeaderView::sectionClicked, this, &RoleMatrixView::chooseColumn);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        m_hovered = QModelIndex();
        m_pressed = QModelIndex();
    });
    applyFont();
}

QColor RoleMatrixView::pillarColorOf(Id<Pillar> pillar) const
{
    return pillarColor(m_data, pillar, colorsOf(palette())).solid;
}

void RoleMatrixView::showMatrix(RoleMatrix next)
{
    const QModelIndex before = currentIndex();
    const RoleMatrix &matrix = m_model->matrix();
    const RoleMatrix::Line line
        = before.isValid() ? matrix.lines()[std::size_t(before.row())] : RoleMatrix::Line{};
    const Id<Agency> agency
        = before.isValid() ? matrix.columns()[std::size_t(before.column())].agency : Id<Agency>{};
    const QPoint scrolled(horizontalScrollBar()->value(), verticalScrollBar()->value());
    m_model->show(std::move(next));
    if (currentIndex() == before)
        return;
    horizontalScrollBar()->setValue(scrolled.x());
    verticalScrollBar()->setValue(scrolled.y());
    int row = m_model->matrix().lineOf(line.pillar, line.program);
    if (row < 0)
        row = m_model->matrix().lineOf(line.pillar, {});
    const int column = m_model->matrix().columnOf(agency);
    if (row >= 0 && column >= 0)
        selectionModel()->setCurrentIndex(m_model->index(row, column), QItemSelectionModel::ClearAndSelect);
}

bool RoleMatrixView::selectProgram(Id<Program> program)
{
    const int row = m_model->matrix().lineOf({}, program);
    if (row < 0 || m_model->columnCount() == 0)
        return false;
    setCurrentIndex(m_model->index(row, std::max(0, currentIndex().column())));
    return true;
}

bool RoleMatrixView::selectAgency(Id<Agency> agency)
{
    const int column = m_model->matrix().columnOf(agency);
    if (column < 0 || m_model->rowCount() == 0)
        return false;
    setCurrentIndex(m_model->index(std::max(0, currentIndex().row()), column));
    return true;
}

void RoleMatrixView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    updateEverything();
    if (current.isValid() && current.column() != previous.column())
        Q_EMIT agencyChosen(m_model->matrix().columns()[std::size_t(current.column())].agency);
}

void RoleMatrixView::act(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    if (m_model->matrix().isHeading(index.row()))
        Q_EMIT foldRequested(m_model->matrix().lines()[std::size_t(index.row())].pillar);
    else
        m_model->cycle(index);
}

void RoleMatrixView::chooseRow(int row)
{
    const RoleMatrix::Line line = m_model->matrix().lines()[std::size_t(row)];
    setCurrentIndex(m_model->index(row, std::max(0, currentIndex().column())));
    if (line.program)
        Q_EMIT programChosen(line.program);
    else
        Q_EMIT foldRequested(line.pillar);
}

void RoleMatrixView::chooseColumn(int column)
{
    const int row = currentIndex().isValid() ? currentIndex().row() : std::max(0, rowAt(0));
    const bool same = column == currentIndex().column();
    setCurrentIndex(m_model->index(row, column));
    if (same)
        Q_EMIT agencyChosen(m_model->matrix().columns()[std::size_t(column)].agency);
}

void RoleMatrixView::mousePressEvent(QMouseEvent *event)
{
    QTableView::mousePressEvent(event);
    m_pressed = event->button() == Qt::LeftButton ? indexAt(event->pos()) : QModelIndex();
}

void RoleMatrixView::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    const QModelIndex released = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && released.isValid() && released == m_pressed)
        act(released);
    m_pressed = QModelIndex();
}

/// Two clicks in a row are two clicks.
void RoleMatrixView::mouseDoubleClickEvent(QMouseEvent *event)
{
    mousePressEvent(event);
}

void RoleMatrixView::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() == Qt::NoButton)
        setHovered(indexAt(event->pos()));
    QTableView::mouseMoveEvent(event);
}

void RoleMatrixView::leaveEvent(QEvent *event)
{
    setHovered({});
    QTableView::leaveEvent(event);
}

void RoleMatrixView::setHovered(const QModelIndex &index)
{
    if (m_hovered == index)
        return;
    m_hovered = index;
    updateEverything();
}

void RoleMatrixView::updateEverything()
{
    viewport()->update();
    m_agencies->viewport()->update();
    m_programs->viewport()->update();
}

void RoleMatrixView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Space:
        act(currentIndex());
        return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        m_model->clear(currentIndex());
        return;
    default:
        QTableView::keyPressEvent(event);
    }
}

/// A table that is reached by the keyboard has a current cell.
void RoleMatrixView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && m_model->rowCount() > 1 && m_model->columnCount() > 0)
        setCurrentIndex(m_model->index(1, 0));
    viewport()->update();
}

/// Names take a third of the width, so that most agencies fit on a small screen.
void RoleMatrixView::resizeEvent(QResizeEvent *event)
{
    const int unit = fontMetrics().height();
    m_programs->setNameWidth(std::clamp(width() * 26 / 100, 12 * unit, 26 * unit));
    QTableView::resizeEvent(event);
}

/// As in every table, letters are one point smaller.
void RoleMatrixView::applyFont()
{
    QFont smaller = QApplication::font();
    smaller.setPointSizeF(smaller.pointSizeF() - 1);
    if (smaller != font())
        setFont(smaller);
    const int row = tableRowHeight(QFontMetrics(smaller));
    for (QWidget *part : {static_cast<QWidget *>(m_agencies), static_cast<QWidget *>(m_programs),
                          static_cast<QWidget *>(m_corner)})
        part->setFont(smaller);
    m_agencies->setMinimumSectionSize(row - 2);
    m_agencies->setDefaultSectionSize(row - 2);
    m_programs->setMinimumSectionSize(row);
    m_programs->setDefaultSectionSize(row);
}

void RoleMatrixView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        applyFont();
}

void RoleMatrixView::updateGeometries()
{
    QTableView::updateGeometries();
    m_corner->setGeometry(m_programs->x(), m_agencies->y(), m_programs->width(), m_agencies->height());
    m_corner->raise();
}
