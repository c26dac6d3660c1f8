// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/tabstrip.h"

#include "views/common/buttonrow.h"
#include "views/common/colors.h"
#include "views/common/marks.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QKeyEvent>
#include <QPainter>

namespace {

constexpr int sidePadding = 8;

class Tab : public QAbstractButton {
public:
    explicit Tab(const QString &title)
    {
        setText(title);
        setCheckable(true);
        setAttribute(Qt::WA_Hover);
    }

    void setMarks(int problems, int warnings)
    {
        m_problem = problems > 0;
        m_marked = problems + warnings;
        setAccessibleDescription(m_marked == 0 ? QString() : QString::number(m_marked));
        updateGeometry();
        update();
    }

    QSize sizeHint() const override
    {
        QFont bold = font();
        bold.setBold(true);
        const QFontMetrics metrics(bold);
        return {metrics.horizontalAdvance(text()) + 2 * sidePadding + (m_marked ? metrics.ascent() + 4 : 0),
                metrics.ascent() + metrics.descent() + 12};
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
        const Colors &colors = colorsOf(palette());
        if (isChecked())
            painter.fillRect(QRect(0, height() - 3, width(), 3), colors.accent);
        QFont letters = font();
        letters.setBold(isChecked());
        painter.setFont(letters);
        painter.setPen(isChecked() || underMouse() ? colors.text : colors.secondary);
        const int side = painter.fontMetrics().ascent();
        const int mark = m_marked ? side + 4 : 0;
        const QRect words = rect().adjusted(0, 0, -mark, 0);
        painter.drawText(words, Qt::AlignCenter, text());
        if (m_marked) {
            const int right = words.center().x() + painter.fontMetrics().horizontalAdvance(text()) / 2 + 4;
            marks::paint(painter, QRectF(right, (height() - side) / 2.0, side, side),
                         m_problem ? marks::Kind::Problem : marks::Kind::Warning, colors);
        }
        if (hasFocus()) {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(colors.accent, 2));
            painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -4), 3, 3);
        }
    }

private:
    bool m_problem = false;
    int m_marked = 0;
};

}

TabStrip::TabStrip(QWidget *parent)
    : QWidget(parent)
    , m_buttons(new QButtonGroup(this))
{
    connect(m_buttons, &QButtonGroup::idToggled, this, [this](int tab, bool on) {
        if (on)
            Q_EMIT currentChanged(tab);
    });
}

int TabStrip::addTab(const QString &title)
{
    const int number = int(m_buttons->buttons().size());
    auto *tab = new Tab(title);
    tab->setParent(this);
    tab->show();
    m_buttons->addButton(tab, number);
    if (number == 0)
        tab->setChecked(true);
    arrange();
    return number;
}

void TabStrip::clear()
{
    qDeleteAll(m_buttons->buttons());
}

void TabStrip::setMarks(int tab, int problems, int warnings)
{
    static_cast<Tab *>(m_buttons->button(tab))->setMarks(problems, warnings);
    arrange();
}

int TabStrip::current() const
{
    return m_buttons->checkedId();
}

void TabStrip::setCurrent(int tab)
{
    if (QAbstractButton *button = m_buttons->button(tab))
        button->setChecked(true);
}

void TabStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void TabStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrange();
}

/// Below the last row of tabs runs the line that separates areas.
void TabStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(colorsOf(palette()).areaLine);
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

void TabStrip::arrange()
{
    constexpr int side = 4;
    int x = side;
    int y = 0;
    int rowHeight = 0;
    for (QAbstractButton *tab : m_buttons->buttons()) {
        const QSize size = tab->sizeHint();
        if (x > side && x + size.width() > width() - side) {
            x = side;
            y += rowHeight;
        }
        tab->setGeometry(x, y, size.width(), size.height());
        x += size.width();
        rowHeight = size.height();
    }
    setFixedHeight(y + rowHeight + 1);
}
