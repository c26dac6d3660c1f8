// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/agencies/rolematrixheaders.h"

#include "views/agencies/rolematrixmodel.h"
#include "views/agencies/rolematrixview.h"
#include "views/common/colors.h"
#include "views/common/icons.h"
#include "views/common/tabledelegate.h"

#include <QLocale>
#include <QPainter>

namespace {

constexpr int padding = 6;

QString count(int number)
{
    return number == 0 ? QStringLiteral("–") : QLocale().toString(number);
}

QFont bold(QFont font, bool isBold = true)
{
    font.setBold(isBold);
    return font;
}

/// Text that is read from below, its beginning at the lower end of \a rect.
void paintUpwards(QPainter &painter, const QRect &rect, const QString &text)
{
    painter.save();
    painter.translate(rect.left(), rect.bottom() + 1);
    painter.rotate(-90);
    const QRect turned(padding, 0, rect.height() - padding - 2, rect.width());
    painter.drawText(turned, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, turned.width()));
    painter.restore();
}

void paintCount(QPainter &painter, const QRect &rect, int number, bool strong, const Colors &colors)
{
    painter.setFont(bold(painter.font(), strong && number > 0));
    painter.setPen(number > 0 ? colors.text : colors.disabled);
    painter.drawText(rect, Qt::AlignCenter, count(number));
}

}

AgencyHeader::AgencyHeader(RoleMatrixView &view)
    : QHeaderView(Qt::Horizontal, &view)
    , m_view(view)
{
    setSectionsClickable(true);
    setSectionResizeMode(Fixed);
    setHighlightSections(false);
    setMouseTracking(true);
}

int AgencyHeader::namesHeight() const
{
    const QFontMetrics metrics(bold(font()));
    int longest = metrics.horizontalAdvance(tr("Supports"));
    for (const RoleMatrix::Column &column : m_view.roleModel().matrix().columns())
        longest = std::max(longest, metrics.horizontalAdvance(column.name));
    return std::min(longest + padding + 4, 150 * metrics.height() / 16);
}

QSize AgencyHeader::sizeHint() const
{
    return {length(), namesHeight() + 2 * tableRowHeight(fontMetrics())};
}

void AgencyHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Colors &colors = colorsOf(palette());
    const RoleMatrix::Column &column = m_view.roleModel().matrix().columns()[std::size_t(section)];
    const bool current = section == m_view.currentIndex().column();
    const int row = tableRowHeight(fontMetrics());
    painter->save();
    painter->fillRect(rect,
                      current                                    ? colors.selected
                          : section == m_view.hovered().column() ? colors.hover
                                                                 : colors.header);
    painter->setFont(bold(font(), current));
    painter->setPen(colors.text);
    paintUpwards(*painter, rect.adjusted(0, 0, -1, -2 * row), column.name);
    const QRect leads(rect.left(), rect.bottom() + 1 - 2 * row, rect.width() - 1, row);
    paintCount(*painter, leads, column.leads, true, colors);
    paintCount(*painter, leads.translated(0, row), column.supports, false, colors);
    painter->setPen(colors.gridLine);
    painter->drawLine(rect.topRight(), rect.bottomRight());
    painter->drawLine(leads.topLeft(), leads.topRight());
    painter->drawLine(leads.bottomLeft(), leads.bottomRight());
    painter->setPen(colors.areaLine);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->restore();
}

ProgramHeader::ProgramHeader(RoleMatrixView &view)
    : QHeaderView(Qt::Vertical, &view)
    , m_view(view)
{
    setSectionsClickable(true);
    setSectionResizeMode(Fixed);
    setHighlightSections(false);
    setMouseTracking(true);
}

void ProgramHeader::setNameWidth(int width)
{
    if (width == m_nameWidth)
        return;
    m_nameWidth = width;
    Q_EMIT geometriesChanged();
}

int ProgramHeader::countWidth() const
{
    return fontMetrics().horizontalAdvance(QStringLiteral("000")) + 8;
}

int ProgramHeader::codeWidth() const
{
    return fontMetrics().horizontalAdvance(QStringLiteral("SG-000")) + 2 * padding;
}

QSize ProgramHeader::sizeHint() const
{
    return {m_nameWidth + 2 * countWidth(), length()};
}

void ProgramHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Colors &colors = colorsOf(palette());
    const RoleMatrix &matrix = m_view.roleModel().matrix();
    const RoleMatrix::Line &line = matrix.lines()[std::size_t(section)];
    const bool current = section == m_view.currentIndex().row();
    painter->save();
    painter->setFont(font());
    painter->fillRect(rect,
                      current                                 ? colors.selected
                          : section == m_view.hovered().row() ? colors.hover
                          : matrix.isHeading(section)         ? colors.alternate
                                                              : colors.base);
    if (matrix.isHeading(section))
        paintHeading(*painter, rect, line);
    else
        paintProgram(*painter, rect, line);
    painter->setPen(colors.gridLine);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    for (int i = 0; i < 3; ++i) {
        const int x = rect.right() - i * countWidth();
        painter->setPen(i == 0 ? colors.areaLine : colors.gridLine);
        painter->drawLine(x, rect.top(), x, rect.bottom());
    }
    painter->restore();
}

void ProgramHeader::paintHeading(QPainter &painter, const QRect &rect, const RoleMatrix::Line &line) const
{
    const Colors &colors = colorsOf(palette());
    const int side = painter.fontMetrics().ascent() * 3 / 4;
    QRect rest = rect.adjusted(4, 0, -2 * countWidth(), 0);
    paintIcon(painter, line.collapsed ? "right" : "down", QRectF(rest.left(), rest.center().y() - 6, 12, 12),
              colors.secondary);
    rest.setLeft(rest.left() + 18);
    painter.fillRect(QRect(rest.left(), rest.center().y() - side / 2, side, side),
                     m_view.pillarColorOf(line.pillar));
    rest.setLeft(rest.left() + side + 6);
    painter.setFont(bold(painter.font()));
    painter.setPen(colors.text);
    const QString name = line.name.isEmpty() ? tr("Not mapped yet") : line.name;
    painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter, name);
    rest.setLeft(rest.left() + painter.fontMetrics().horizontalAdvance(name) + 6);
    painter.setFont(bold(painter.font(), false));
    painter.setPen(colors.secondary);
    const QString count = QStringLiteral("· ") + tr("%n programs", nullptr, line.programs);
    painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(count, Qt::ElideRight, rest.width()));
}

void ProgramHeader::paintProgram(QPainter &painter, const QRect &rect, const RoleMatrix::Line &line) const
{
    const Colors &colors = colorsOf(palette());
    const QRect code(rect.left() + 22, rect.top(), codeWidth(), rect.height());
    painter.setPen(colors.secondary);
    painter.drawText(code, Qt::AlignLeft | Qt::AlignVCenter, line.code);
    const QRect name(code.right() + 1, rect.top(), rect.right() - 2 * countWidth() - code.right() - padding,
                     rect.height());
    painter.setPen(colors.text);
    painter.drawText(name, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(line.name, Qt::ElideRight, name.width()));
    QRect counts(rect.right() + 1 - 2 * countWidth(), rect.top(), countWidth(), rect.height());
    if (line.leads == 0) {
        painter.setFont(bold(painter.font()));
        painter.setPen(colors.problem);
        painter.drawText(counts, Qt::AlignCenter, QStringLiteral("0"));
        painter.setFont(bold(painter.font(), false));
    } else {
        paintCount(painter, counts, line.leads, false, colors);
    }
    paintCount(painter, counts.translated(countWidth(), 0), line.supports, false, colors);
}

RoleMatrixCorner::RoleMatrixCorner(RoleMatrixView &view)
    : QWidget(&view)
    , m_view(view)
{
}

void RoleMatrixCorner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colors &colors = colorsOf(palette());
    const int row = tableRowHeight(fontMetrics());
    const int top = height() - 2 * row;
    const int side = m_view.programHeader().countWidth();
    painter.fillRect(rect(), colors.header);
    painter.setPen(colors.gridLine);
    for (const int y : {top, top + row})
        painter.drawLine(0, y, width(), y);
    painter.setPen(colors.secondary);
    painter.drawText(QRect(8, top - row, width(), row), Qt::AlignLeft | Qt::AlignVCenter, tr("Program"));
    paintUpwards(painter, QRect(width() - 2 * side, 0, side, top), tr("Leads"));
    paintUpwards(painter, QRect(width() - side, 0, side, top), tr("Supports"));
    painter.drawText(QRect(8, top, width(), row), Qt::AlignLeft | Qt::AlignVCenter, tr("Leads (programs)"));
    painter.drawText(QRect(8, top + row, width(), row), Qt::AlignLeft | Qt::AlignVCenter,
                     tr("Supports (programs)"));
    for (int i = 0; i < 3; ++i) {
        const int x = width() - 1 - i * side;
        painter.setPen(i == 0 ? colors.areaLine : colors.gridLine);
        painter.drawLine(x, 0, x, height());
    }
    painter.setPen(colors.areaLine);
    painter.drawLine(0, height() - 1, width(), height() - 1);
}
