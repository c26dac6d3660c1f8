// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/tabledelegate.h"

#include "views/common/colors.h"
#include "views/common/marks.h"
#include "views/common/outlinemodel.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

namespace {

constexpr int padding = 8;

QColor toneColor(Tone tone, const Colors &colors)
{
    switch (tone) {
    case Tone::Secondary:
        return colors.secondary;
    case Tone::Disabled:
        return colors.disabled;
    case Tone::Problem:
        return colors.problem;
    case Tone::Warning:
        return colors.warning;
    case Tone::Ok:
        return colors.ok;
    default:
        return colors.text;
    }
}

QColor groundColor(const QStyleOptionViewItem &option, bool heading, bool alarm, const Colors &colors)
{
    if (alarm)
        return colors.problemGround;
    if (option.state & QStyle::State_Selected)
        return option.state & QStyle::State_Active ? colors.selected : colors.selectedIdle;
    if (option.state & QStyle::State_MouseOver)
        return colors.hover;
    return heading ? colors.alternate : colors.base;
}

QFont fontOf(const QFont &base, const Cell &cell)
{
    QFont font = base;
    font.setBold(cell.bold);
    return font;
}

/// Each part takes its place from the left of \a rest; the text gets what remains.
void paintSwatch(QPainter &painter, QRect &rest, const QColor &color)
{
    const int side = painter.fontMetrics().ascent() * 3 / 4;
    painter.fillRect(QRect(rest.left(), rest.center().y() - side / 2, side, side), color);
    rest.setLeft(rest.left() + side + 6);
}

void paintMark(QPainter &painter, QRect &rest, marks::Kind kind, const Colors &colors)
{
    const int side = painter.fontMetrics().ascent() + 1;
    marks::paint(painter, QRectF(rest.left(), rest.center().y() - side / 2.0, side, side), kind, colors);
    rest.setLeft(rest.left() + side + 6);
}

void paintDiamond(QPainter &painter, QRect &rest, const QColor &color)
{
    const int half = painter.fontMetrics().ascent() / 3 + 1;
    const QPoint center(rest.left() + half, rest.center().y());
    const QPoint corners[] = {center - QPoint(0, half), center + QPoint(half, 0), center + QPoint(0, half),
                              center - QPoint(half, 0)};
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawConvexPolygon(corners, 4);
    rest.setLeft(rest.left() + 2 * half + 5);
}

void paintProgress(QPainter &painter, QRect &rest, double share, const QColor &done, const QColor &open)
{
    const int textWidth = painter.fontMetrics().horizontalAdvance(QStringLiteral("100%")) + 8;
    const QRect bar(rest.left(), rest.center().y() - 3, std::max(0, rest.width() - textWidth), 8);
    painter.fillRect(bar, open);
    painter.fillRect(
        QRect(bar.topLeft(), QSize(int(bar.width() * std::clamp(share, 0.0, 1.0)), bar.height())), done);
    rest.setLeft(bar.right() + 1);
}

/// After \a text, which stands at the left of \a rest, in what is left over.
void paintDetail(QPainter &painter, QRect rest, const QString &text, const QString &detail,
                 const Colors &colors)
{
    QFont regular = painter.font();
    rest.setLeft(rest.left() + painter.fontMetrics().horizontalAdvance(text) + 4);
    regular.setBold(false);
    painter.setFont(regular);
    painter.setPen(colors.secondary);
    painter.drawText(rest, int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine),
                     painter.fontMetrics().elidedText(detail, Qt::ElideRight, rest.width()));
}

void paintMarks(QPainter &painter, QRect &rest, const Cell &cell, const Colors &colors)
{
    if (cell.warnings > 0)
        rest.setRight(marks::paintCount(painter, rest, marks::Kind::Warning, cell.warnings, colors));
    if (cell.problems > 0)
        rest.setRight(marks::paintCount(painter, rest, marks::Kind::Problem, cell.problems, colors));
}

}

int tableRowHeight(const QFontMetrics &metrics)
{
    return std::max(20, metrics.ascent() + metrics.descent() + 7);
}

void paintCell(QPainter &painter, const QRect &rect, const Cell &cell, Qt::Alignment alignment,
               const QPalette &palette)
{
    const Colors &colors = colorsOf(palette);
    QRect rest = rect.adjusted(padding, 0, -padding, 0);
    paintMarks(painter, rest, cell, colors);
    if (cell.mark)
        paintMark(painter, rest, *cell.mark, colors);
    if (cell.swatch.isValid() && !cell.progress)
        paintSwatch(painter, rest, cell.swatch);
    if (cell.diamond)
        paintDiamond(painter, rest, cell.swatch.isValid() ? cell.swatch : colors.accent);
    if (cell.progress)
        paintProgress(painter, rest, *cell.progress, cell.swatch.isValid() ? cell.swatch : colors.accent,
                      colors.gridLine);
    painter.setPen(toneColor(cell.tone, colors));
    const QString text = painter.fontMetrics().elidedText(QString(cell.text).replace(u'\n', u' '),
                                                          Qt::ElideRight, rest.width());
    painter.drawText(rest, int(alignment | Qt::AlignVCenter | Qt::TextSingleLine), text);
    if (!cell.detail.isEmpty())
        paintDetail(painter, rest, text, cell.detail, colors);
}

void TableDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const Colors &colors = colorsOf(option.palette);
    const auto cell = index.data(OutlineModel::CellRole).value<Cell>();
    const bool heading = index.data(OutlineModel::HeadingRole).toBool();
    const auto alignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->fillRect(option.rect, groundColor(option, heading, cell.alarm, colors));
    painter->setPen(colors.gridLine);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->setFont(fontOf(option.font, cell));
    painter->setRenderHint(QPainter::Antialiasing);
    paintCell(*painter, option.rect, cell, alignment, option.palette);
    if (option.state & QStyle::State_HasFocus) {
        painter->setRenderHint(QPainter::Antialiasing, false);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(colors.accent, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

QSize TableDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto cell = index.data(OutlineModel::CellRole).value<Cell>();
    const QFontMetrics metrics(fontOf(option.font, cell));
    return {metrics.horizontalAdvance(cell.text) + 2 * padding + (cell.swatch.isValid() ? 18 : 0),
            tableRowHeight(metrics)};
}

QWidget *TableDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                     const QModelIndex &index) const
{
    const auto cell = index.data(OutlineModel::CellRole).value<Cell>();
    if (!cell.choices.isEmpty()) {
        auto *list = new QComboBox(parent);
        list->addItems(cell.choices);
        // One click chooses: the person has opened the list already by editing the cell.
        connect(list, &QComboBox::activated, this, [this, list] {
            auto *self = const_cast<TableDelegate *>(this);
            Q_EMIT self->commitData(list);
            Q_EMIT self->closeEditor(list);
        });
        return list;
    }
    auto *line = new QLineEdit(parent);
    line->setFrame(false);
    line->setAlignment(Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()));
    if (!cell.suggestions.isEmpty()) {
        auto *completer = new QCompleter(cell.suggestions, line);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        line->setCompleter(completer);
    }
    return line;
}

void TableDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const auto cell = index.data(OutlineModel::CellRole).value<Cell>();
    const QString text = index.data(Qt::EditRole).toString();
    if (auto *list = qobject_cast<QComboBox *>(editor)) {
        list->setCurrentText(cell.text);
        list->showPopup();
    } else if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        line->setText(text);
    }
}

void TableDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    QString text;
    if (auto *list = qobject_cast<QComboBox *>(editor))
        text = list->currentText();
    else if (auto *line = qobject_cast<QLineEdit *>(editor))
        text = line->text();
    if (editor->property("forAll").toBool())
        Q_EMIT committedForAll(text);
    else if (text != index.data(Qt::EditRole).toString())
        model->setData(index, text, Qt::EditRole);
}

void TableDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                         const QModelIndex &) const
{
    editor->setGeometry(option.rect);
}

bool TableDelegate::eventFilter(QObject *editor, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && (key->modifiers() & Qt::ControlModifier)) {
            editor->setProperty("forAll", true);
            auto *widget = static_cast<QWidget *>(editor);
            Q_EMIT commitData(widget);
            Q_EMIT closeEditor(widget);
            return true;
        }
    }
    return QStyledItemDelegate::eventFilter(editor, event);
}

bool TableDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                              const QModelIndex &index)
{
    const auto cell = index.data(OutlineModel::CellRole).value<Cell>();
    const QFontMetrics metrics(fontOf(option.font, cell));
    const bool cut = metrics.horizontalAdvance(cell.text) > option.rect.width() - 2 * padding;
    const QString text = !cell.toolTip.isEmpty() ? cell.toolTip : cut ? cell.text : QString();
    if (event->type() != QEvent::ToolTip || text.isEmpty())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), text.toHtmlEscaped().prepend(u"<span>").append(u"</span>"), view,
                       option.rect);
    return true;
}
