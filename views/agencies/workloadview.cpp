// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/agencies/workloadview.h"

#include "views/agencies/workloadmodel.h"
#include "views/common/colors.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

namespace {

constexpr int lineHeight = 22;
constexpr int narrowest = 20;
constexpr int widest = 44;
constexpr int nameWidth = 132;
constexpr double palest = 0.12;  ///< of the scale: one program is no empty cell

class LoadDelegate : public QStyledItemDelegate {
public:
    explicit LoadDelegate(WorkloadView &view)
        : QStyledItemDelegate(&view)
        , m_view(view)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Colors &colors = colorsOf(option.palette);
        const bool overloaded = m_view.workloadModel().isOverloaded(index);
        const QColor ground = groundOf(index, colors);
        painter->save();
        painter->fillRect(option.rect, ground);
        painter->setPen(colors.base);
        painter->drawLine(option.rect.topRight(), option.rect.bottomRight());
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        QFont letters = option.font;
        letters.setBold(overloaded);
        painter->setFont(letters);
        painter->setPen(overloaded ? colors.problem : letterOn(ground));
        painter->drawText(option.rect, Qt::AlignCenter, index.data().toString());
        if (overloaded)
            painter->drawRect(option.rect.adjusted(0, 0, -2, -2));
        if (index == m_view.currentIndex()) {
            painter->setPen(QPen(m_view.hasFocus() ? colors.accent : colors.fieldBorder, 2));
            painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
        }
        painter->restore();
    }

private:
    QColor groundOf(const QModelIndex &index, const Colors &colors) const
    {
        const WorkloadModel &model = m_view.workloadModel();
        if (model.isOverloaded(index))
            return colors.problemGround;
        const int count = model.countAt(index);
        if (count == 0)
            return colors.base;
        return scoreColor(palest + (1 - palest) * count / std::max(1, model.most()), colors);
    }

    WorkloadView &m_view;
};

/// Quarters under their years.
class QuarterHeader : public QHeaderView {
public:
    explicit QuarterHeader(WorkloadView &view)
        : QHeaderView(Qt::Horizontal, &view)
        , m_view(view)
    {
        setSectionsClickable(false);
        setHighlightSections(false);
    }

    QSize sizeHint() const override { return {100, 2 * fontMetrics().height() + 10}; }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int column) const override
    {
        const Colors &colors = colorsOf(palette());
        const int quarter = column % schedule::quartersAYear;
        painter->save();
        painter->fillRect(rect, colors.header);
        painter->setPen(quarter == schedule::quartersAYear - 1 ? colors.areaLine : colors.gridLine);
        painter->drawLine(rect.topRight(), rect.bottomRight());
        painter->setPen(colors.secondary);
        QFont letters = font();
        letters.setPointSizeF(letters.pointSizeF() - 2);
        painter->setFont(letters);
        const QRect below(rect.left(), rect.center().y(), rect.width(), rect.height() / 2);
        painter->drawText(below, Qt::AlignCenter, QString::number(quarter + 1));
        painter->restore();
    }

    /// After the sections, so that a year may be wider than its first quarter.
    void paintEvent(QPaintEvent *event) override
    {
        QHeaderView::paintEvent(event);
        QPainter painter(viewport());
        const Colors &colors = colorsOf(palette());
        painter.setPen(colors.text);
        QFont letters = font();
        letters.setBold(true);
        painter.setFont(letters);
        for (int column = 0; column < count(); column += schedule::quartersAYear) {
            const QRect year(sectionViewportPosition(column), 0,
                             schedule::quartersAYear * sectionSize(column), height() / 2 + 2);
            painter.fillRect(year.adjusted(0, 0, -1, -2), colors.header);
            painter.drawText(year, Qt::AlignCenter,
                             QString::number(m_view.workloadModel().workload().yearOf(column)));
        }
    }

private:
    WorkloadView &m_view;
};

}

WorkloadView::WorkloadView(WorkloadModel *model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setObjectName(QStringLiteral("workload"));
    setAccessibleName(tr("Programs that run, OPD by quarter"));
    setModel(model);
    setHorizontalHeader(new QuarterHeader(*this));
    setItemDelegate(new LoadDelegate(*this));
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::NoSelection);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(lineHeight);
    verticalHeader()->setDefaultSectionSize(lineHeight);
    verticalHeader()->setFixedWidth(nameWidth);
    verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    verticalHeader()->setSectionsClickable(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setMinimumSectionSize(narrowest);
    connect(model, &QAbstractItemModel::modelReset, this, &WorkloadView::fitColumns);
}

void WorkloadView::fitColumns()
{
    const int columns = std::max(1, m_model->columnCount());
    horizontalHeader()->setDefaultSectionSize(std::clamp(viewport()->width() / columns, narrowest, widest));
}

void WorkloadView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void WorkloadView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    Q_EMIT cellChosen(current);
}
