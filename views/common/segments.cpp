// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/segments.h"

#include "views/common/buttonrow.h"
#include "views/common/colors.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

namespace {

class Segment : public QAbstractButton {
public:
    explicit Segment(const QString &text)
    {
        setText(text);
        setCheckable(true);
        setAttribute(Qt::WA_Hover);
    }

    QSize sizeHint() const override
    {
        QFont bold = font();
        bold.setBold(true);
        const QFontMetrics metrics(bold);
        return {metrics.horizontalAdvance(text()) + 24, metrics.ascent() + metrics.descent() + 9};
    }

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (!moveInRow(*this, *event))
            QAbstractButton::keyPressEvent(event);
    }

    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Colors &colors = colorsOf(palette());
        painter.setClipPath(outline());
        painter.fillRect(rect(), ground(colors));
        painter.setPen(QPen(isEnabled() ? colors.fieldBorder : colors.areaLine, isChecked() ? 0 : 1));
        painter.setClipping(false);
        if (!isChecked())
            painter.drawPath(outline());
        if (hasFocus())
            paintFocus(painter, colors);
        QFont letters = font();
        letters.setBold(isChecked());
        painter.setFont(letters);
        painter.setPen(!isEnabled() ? colors.disabled : isChecked() ? colors.onAccent : colors.text);
        painter.drawText(rect(), Qt::AlignCenter, text());
    }

private:
    QColor ground(const Colors &colors) const
    {
        if (isChecked())
            return isEnabled() ? colors.accent : colors.selectedIdle;
        return !isEnabled() ? colors.window : isDown() || underMouse() ? colors.hover : colors.field;
    }

    bool isFirst() const { return group()->buttons().front() == this; }
    bool isLast() const { return group()->buttons().back() == this; }

    /// Only the ends of the row are round; neighbours share a border.
    QPainterPath outline() const
    {
        QPainterPath path;
        const QRectF box = QRectF(rect()).adjusted(isFirst() ? 0.5 : -0.5, 0.5, -0.5, -0.5);
        path.setFillRule(Qt::WindingFill);
        path.addRoundedRect(box, 3, 3);
        if (!isFirst())
            path.addRect(box.adjusted(0, 0, -6, 0));
        if (!isLast())
            path.addRect(box.adjusted(6, 0, 0, 0));
        return path.simplified();
    }

    void paintFocus(QPainter &painter, const Colors &colors) const
    {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(isChecked() ? colors.onAccent : colors.accent, isChecked() ? 1 : 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(3, 3, -3, -3), 2, 2);
    }
};

}

Segments::Segments(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_buttons(new QButtonGroup(this))
{
    setAccessibleName(name);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_buttons, &QButtonGroup::idClicked, this, &Segments::chosen);
}

int Segments::add(const QString &text)
{
    const int number = int(m_buttons->buttons().size());
    auto *segment = new Segment(text);
    m_buttons->addButton(segment, number);
    layout()->addWidget(segment);
    if (number == 0)
        segment->setChecked(true);
    return number;
}

int Segments::current() const
{
    return m_buttons->checkedId();
}

void Segments::setCurrent(int number)
{
    if (QAbstractButton *button = m_buttons->button(number))
        button->setChecked(true);
}
