// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/matrix/matrixgrid.h"

#include "views/matrix/celleditor.h"

#include <QAccessible>
#include <QApplication>
#include <QPainter>
#include <QScrollBar>

MatrixGrid::MatrixGrid(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_editor(new CellEditor(viewport()))
    , m_remark(new CellRemark(viewport()))
{
    setObjectName(QStringLiteral("matrixGrid"));
    setAccessibleName(tr("Matrix of candidates and criteria"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    connect(m_editor, &CellEditor::committed, this, &MatrixGrid::commit);
    connect(m_editor, &CellEditor::cancelled, this, &MatrixGrid::closeEditor);
    connect(m_editor, &QLineEdit::textEdited, this, [this] {
        m_remark->hide();
        m_editor->setProblem(false);
    });
    applyFont();
}

/// One point smaller than the rest, like every table.
void MatrixGrid::applyFont()
{
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() - 1);
    m_look.font = font;
    m_editor->setFont(font);
    m_remark->setFont(font);
    fit();
}

void MatrixGrid::setPicture(MatrixPicture picture, QHash<qint64, QColor> pillars)
{
    const Target current = targetAt(m_current);
    const Target anchor = targetAt(m_anchor);
    const bool sameRows
        = std::ranges::equal(m_picture.rows, picture.rows, {}, &MatrixRow::id, &MatrixRow::id);
    m_picture = std::move(picture);
    m_look.pillars = std::move(pillars);
    fit();
    m_current = placeOf(current).value_or(stepped(m_current, {}));
    m_anchor = sameRows ? placeOf(anchor).value_or(m_current) : m_current;
    if (m_editor->isVisible() && !m_taking)
        m_editor->setGeometry(m_geometry.cell(m_current).adjusted(-2, -1, 1, 0));
    viewport()->update();
}

void MatrixGrid::setCorner(QWidget *corner)
{
    m_corner = corner;
    corner->setParent(viewport());
    corner->show();
    fit();
}

void MatrixGrid::fit()
{
    const QFontMetrics metrics(m_look.font);
    m_geometry = matrixGeometry(viewport()->size(),
                                {.rows = int(m_picture.rows.size()),
                                 .columns = int(m_picture.columns.size()),
                                 .methods = int(m_picture.methods.size()),
                                 .places = m_picture.hasPlaces},
                                metrics);
    const QSize range = m_geometry.scrollRange();
    horizontalScrollBar()->setRange(0, range.width());
    horizontalScrollBar()->setPageStep(m_geometry.cellArea().width());
    horizontalScrollBar()->setSingleStep(m_geometry.cellWidth);
    verticalScrollBar()->setRange(0, range.height());
    verticalScrollBar()->setPageStep(m_geometry.cellArea().height());
    verticalScrollBar()->setSingleStep(m_geometry.rowHeight);
    m_geometry.scroll = {horizontalScrollBar()->value(), verticalScrollBar()->value()};
    m_look.titles.clear();
    const QFontMetrics small(smallerFont(m_look.font));
    for (const MatrixColumn &column : m_picture.columns) {
        const QString unit = unitOf(column);
        QStringList lines = brokenTitle(column.title, m_geometry.cellWidth, unit.isEmpty() ? 2 : 1, small);
        if (!unit.isEmpty())
            lines.append(unit);
        m_look.titles.push_back(lines);
    }
    if (m_corner)
        m_corner->setGeometry(0, 0, m_geometry.nameWidth - 1, m_geometry.headHeight - 1);
}

const MatrixRow *MatrixGrid::currentRow() const
{
    return m_current.row >= 0 && m_current.row < int(m_picture.rows.size())
        ? &m_picture.rows[std::size_t(m_current.row)]
        : nullptr;
}

const MatrixColumn *MatrixGrid::currentColumn() const
{
    return m_current.column < int(m_picture.columns.size())
        ? &m_picture.columns[std::size_t(m_current.column)]
        : nullptr;
}

void MatrixGrid::setCurrent(const MatrixPlace &place)
{
    go(stepped(place, {}), false);
}

bool MatrixGrid::select(Id<Candidate> candidate, Id<Criterion> criterion)
{
    const int row = candidate ? m_picture.rowOf(candidate) : MatrixPlace::weights;
    const int column = criterion ? m_picture.columnOf(criterion) : m_current.column;
    if ((candidate && row < 0) || column < 0)
        return false;
    setCurrent({row, column});
    return true;
}

QString MatrixGrid::remark() const
{
    return m_remark->sentence();
}

MatrixGrid::Target MatrixGrid::targetAt(const MatrixPlace &place) const
{
    Target target;
    if (place.row >= 0 && place.row < int(m_picture.rows.size()))
        target.candidate = m_picture.rows[std::size_t(place.row)].id;
    if (place.column >= 0 && place.column < int(m_picture.columns.size()))
        target.criterion = m_picture.columns[std::size_t(place.column)].id;
    return target;
}

std::optional<MatrixPlace> MatrixGrid::placeOf(const Target &target) const
{
    const int row = target.candidate ? m_picture.rowOf(target.candidate) : MatrixPlace::weights;
    const int column = m_picture.columnOf(target.criterion);
    if (column < 0 || (target.candidate && row < 0))
        return {};
    return MatrixPlace{row, column};
}

/// Goes no further than the matrix does.
MatrixPlace MatrixGrid::stepped(const MatrixPlace &from, const QPoint &step) const
{
    const int lastRow = int(m_picture.rows.size()) - 1;
    const int lastColumn = std::max(0, int(m_picture.columns.size()) - 1);
    return {std::clamp(from.row + step.y(), int(MatrixPlace::weights), lastRow),
            std::clamp(from.column + step.x(), 0, lastColumn)};
}

void MatrixGrid::go(const MatrixPlace &place, bool extend)
{
    const bool moved = place != m_current;
    m_current = place;
    // A block lies in the scores or in the weights, never in both.
    if (!extend || (m_anchor.row < 0) != (place.row < 0))
        m_anchor = place;
    m_remark->hide();
    showPlace(place);
    viewport()->update();
    if (!moved)
        return;
    sayWhere();
    Q_EMIT currentChanged();
}

void MatrixGrid::showPlace(const MatrixPlace &place)
{
    const QRect area = m_geometry.cellArea();
    const QRect cell = m_geometry.cell(place);
    const auto reveal = [](QScrollBar *bar, int low, int high, int areaLow, int areaHigh) {
        if (low < areaLow)
            bar->setValue(bar->value() - (areaLow - low));
        else if (high > areaHigh)
            bar->setValue(bar->value() + (high - areaHigh));
    };
    reveal(horizontalScrollBar(), cell.left(), cell.right(), area.left(), area.right());
    if (place.row >= 0)
        reveal(verticalScrollBar(), cell.top(), cell.bottom(), area.top(), area.bottom());
}

/// For those who do not see the cell.
void MatrixGrid::sayWhere()
{
    const MatrixColumn *column = currentColumn();
    if (!column)
        return;
    const QString criterion = QStringLiteral("%1 %2").arg(column->code, column->name);
    const MatrixRow *row = currentRow();
    setAccessibleDescription(
        row ? tr("%1 %2, %3: %4", "code and name of a candidate, criterion, value")
                  .arg(row->code, row->name, criterion,
                       cellText(m_picture, *column, row->cells[std::size_t(m_current.column)]))
            : tr("Weight of %1: %2").arg(criterion, textAt(m_current)));
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

QRect MatrixGrid::block() const
{
    return QRect(QPoint(std::min(m_anchor.column, m_current.column), std::min(m_anchor.row, m_current.row)),
                 QPoint(std::max(m_anchor.column, m_current.column), std::max(m_anchor.row, m_current.row)));
}

void MatrixGrid::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    m_look.colors = &colorsOf(palette());
    MatrixMarks marks{.hasFocus = hasFocus() || m_editor->hasFocus(),
                      .hoveredRow = m_hoveredRow,
                      .hoveredHead = m_hoveredHead};
    if (currentColumn())
        marks.current = m_current;
    if (m_anchor != m_current)
        marks.selection = block();
    paintMatrix(painter, m_picture, m_geometry, m_look, marks);
}

void MatrixGrid::resizeEvent(QResizeEvent *)
{
    fit();
}

void MatrixGrid::scrollContentsBy(int, int)
{
    m_geometry.scroll = {horizontalScrollBar()->value(), verticalScrollBar()->value()};
    if (m_editor->isVisible())
        m_editor->move(m_geometry.cell(m_current).topLeft() - QPoint(2, 1));
    m_remark->hide();
    viewport()->update();
}

void MatrixGrid::focusInEvent(QFocusEvent *)
{
    sayWhere();
    viewport()->update();
}

void MatrixGrid::focusOutEvent(QFocusEvent *)
{
    viewport()->update();
}

void MatrixGrid::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        applyFont();
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
}
