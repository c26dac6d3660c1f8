// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/import/cellsview.h"

#include "views/common/colors.h"
#include "views/common/icons.h"
#include "views/common/labels.h"
#include "views/common/tabledelegate.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QPainter>
#include <QStyledItemDelegate>

namespace {

constexpr int narrowest = 52;
constexpr int widest = 190;
constexpr int rowsMeasured = 60;
constexpr std::size_t mergesShown = 2'000;

/// The letters of a column, below them its meaning and a sign that it can be chosen.
class MeaningHeader : public QHeaderView {
public:
    explicit MeaningHeader(QWidget *parent)
        : QHeaderView(Qt::Horizontal, parent)
    {
        setSectionsClickable(true);
        setHighlightSections(false);
        setMinimumSectionSize(36);
    }

    QSize sizeHint() const override { return {QHeaderView::sizeHint().width(), 2 * lineHeight() + 8}; }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        const Colors &colors = colorsOf(palette());
        const auto text
            = [&](int role) { return model()->headerData(section, orientation(), role).toString(); };
        painter->fillRect(rect, colors.header);
        painter->setPen(colors.areaLine);
        painter->drawLine(rect.bottomLeft(), rect.bottomRight());
        painter->drawLine(rect.topRight(), rect.bottomRight());
        QRect line = rect.adjusted(6, 4, -6, -4);
        painter->setPen(colors.secondary);
        painter->drawText(line, Qt::AlignLeft | Qt::AlignTop, text(Qt::DisplayRole));
        const QString meaning = text(CellsModel::MeaningRole);
        if (meaning.isEmpty())
            return;
        line.setTop(line.bottom() - lineHeight());
        paintChevron(*painter, QRectF(line.right() - 9, line.center().y() - 5, 10, 10), true,
                     colors.secondary);
        line.setRight(line.right() - 12);
        painter->setPen(colors.accent);
        painter->drawText(line, Qt::AlignLeft | Qt::AlignBottom,
                          fontMetrics().elidedText(meaning, Qt::ElideRight, line.width()));
    }

private:
    int lineHeight() const { return fontMetrics().height(); }
};

/// The current cell keeps its ring while another table has the focus.
class CellDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem plain = option;
        plain.state &= ~(QStyle::State_HasFocus | QStyle::State_Selected | QStyle::State_MouseOver);
        const auto *view = static_cast<const CellsView *>(option.widget);
        if (view->cells()->isHeading(index.row()))
            plain.font.setBold(true);
        QStyledItemDelegate::paint(painter, plain, index);
        if (index != view->currentIndex())
            return;
        painter->save();
        painter->setPen(QPen(colorsOf(option.palette).accent, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
        painter->restore();
    }
};

}

CellsView::CellsView(QWidget *parent)
    : QTableView(parent)
    , m_model(new CellsModel(this))
{
    setObjectName(QStringLiteral("cells"));
    labels::makeSmaller(this, 1);
    setHorizontalHeader(new MeaningHeader(this));
    setItemDelegate(new CellDelegate(this));
    setModel(m_model);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    QPalette grid = palette();
    grid.setColor(QPalette::Mid, colorsOf(grid).gridLine);
    setPalette(grid);
    verticalHeader()->setMinimumSectionSize(16);
    verticalHeader()->setDefaultSectionSize(tableRowHeight(fontMetrics()));
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setSectionsClickable(false);
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, &CellsView::askForMeaning);
}

/// A sheet that is read again keeps its widths and its place.
void CellsView::show(const ImportWork::State &state, int sheet)
{
    const QModelIndex before = currentIndex();
    const int row = before.row();
    const int column = before.column();
    m_model->show(state, sheet);
    const Sheet *shown = m_model->sheet();
    const QString name = shown
        ? (*state->books)[std::size_t(m_model->preview()->book)].file + u'\n' + shown->name
        : QString();
    const bool again = !name.isEmpty() && name == m_shown;
    m_shown = name;
    clearSpans();
    setSpans();
    setWidths();
    if (again)
        setCurrentIndex(m_model->index(row, column));
    else if (m_model->preview() && m_model->preview()->kind)
        scrollTo(m_model->index(m_model->preview()->headingTop, 0), PositionAtTop);
}

void CellsView::setSpans()
{
    const Sheet *sheet = m_model->sheet();
    if (!sheet || sheet->merges.size() > mergesShown)
        return;
    for (const Range &merge : sheet->merges)
        if (merge.bottom > merge.top || merge.right > merge.left)
            setSpan(merge.top, merge.left, merge.bottom - merge.top + 1, merge.right - merge.left + 1);
}

/// As wide as the first rows of the table need, within bounds.
void CellsView::setWidths()
{
    const int top = m_model->preview() && m_model->preview()->kind ? m_model->preview()->headingBottom : 0;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const QString meaning
            = m_model->headerData(column, Qt::Horizontal, CellsModel::MeaningRole).toString();
        int width = meaning.isEmpty() ? narrowest : fontMetrics().horizontalAdvance(meaning) + 30;
        for (int row = top; row < std::min(m_model->rowCount(), top + rowsMeasured); ++row)
            width = std::max(
                width, fontMetrics().horizontalAdvance(m_model->index(row, column).data().toString()) + 14);
        setColumnWidth(column, std::clamp(width, narrowest, widest));
    }
}

bool CellsView::look(const Problem &problem)
{
    const QModelIndex place = m_model->placeOf(problem);
    if (!place.isValid())
        return false;
    setCurrentIndex(place);
    scrollTo(place, PositionAtCenter);
    return true;
}

void CellsView::showColumn(int column)
{
    const SheetPreview *shown = m_model->preview();
    if (!shown || shown->turned)
        return;
    const int row = currentIndex().isValid() ? currentIndex().row() : shown->headingBottom;
    scrollTo(m_model->index(row, column));
}

void CellsView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update();
    Q_EMIT currentCellChanged(current);
}

void CellsView::askForMeaning(int column)
{
    const QHeaderView *header = horizontalHeader();
    const QPoint below(header->sectionViewportPosition(column), header->height());
    Q_EMIT meaningRequested(column, header->viewport()->mapToGlobal(below));
}

void CellsView::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    if (!index.isValid() || m_model->preview()->turned)
        return;
    QMenu menu(this);
    menu.addAction(tr("The headings begin in this row"), this,
                   [this, row = index.row()] { Q_EMIT headingRowChosen(row); });
    menu.exec(event->globalPos());
}
