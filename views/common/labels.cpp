// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/labels.h"

#include "views/common/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>
#include <QVBoxLayout>

QLabel *labels::pale(const QString &text)
{
    auto *label = new QLabel(text);
    makePale(label);
    return label;
}

QLabel *labels::bold(const QString &text)
{
    auto *label = new QLabel(text);
    makeBold(label);
    return label;
}

void labels::makePale(QLabel *label)
{
    label->setForegroundRole(QPalette::PlaceholderText);
}

void labels::makeBold(QWidget *widget)
{
    QFont font = widget->font();
    font.setBold(true);
    widget->setFont(font);
}

void labels::makeSmaller(QWidget *widget, double points)
{
    QFont font = widget->font();
    font.setPointSizeF(font.pointSizeF() - points);
    widget->setFont(font);
}

ElidedLabel::ElidedLabel(const QString &text, QWidget *parent)
    : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().horizontalAdvance(QStringLiteral("MMM…")), QLabel::minimumSizeHint().height()};
}

bool ElidedLabel::isCut() const
{
    return fontMetrics().horizontalAdvance(text()) > contentsRect().width();
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || !toolTip().isEmpty() || !isCut())
        return QLabel::event(event);
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), text(), this);
    return true;
}

void ElidedLabel::paintEvent(QPaintEvent *event)
{
    if (!isCut())
        return QLabel::paintEvent(event);
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(contentsRect(), int(alignment()),
                     fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width()));
}

QVBoxLayout *labels::twoLines(const QString &title, const QString &detail)
{
    auto *first = new ElidedLabel(title);
    makeBold(first);
    auto *second = new ElidedLabel(detail);
    makePale(second);
    makeSmaller(second, 1);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(0);
    lines->addStretch(1);
    for (QLabel *label : {first, second}) {
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        lines->addWidget(label);
    }
    lines->addStretch(1);
    return lines;
}

IconLabel::IconLabel(const char *iconName, int side, QWidget *parent)
    : QWidget(parent)
    , m_icon(iconName)
{
    setFixedSize(side, side);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colors &colors = colorsOf(palette());
    paintIcon(painter, m_icon, rect(), isEnabled() ? colors.secondary : colors.disabled);
}

MarkLabel::MarkLabel(marks::Kind kind, const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_label(new QLabel)
{
    auto *all = new QHBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_label);
    m_label->setTextFormat(Qt::RichText);
    m_label->setFocusPolicy(Qt::NoFocus);
    connect(m_label, &QLabel::linkActivated, this, &MarkLabel::linkActivated);
    setText(text);
}

int MarkLabel::signSide() const
{
    return fontMetrics().ascent() + 1;
}

void MarkLabel::setKind(marks::Kind kind)
{
    m_kind = kind;
    showText();
    update();
}

void MarkLabel::setText(const QString &text, const QString &link, const QString &target)
{
    m_text = text;
    m_link = link;
    m_target = target;
    showText();
}

void MarkLabel::setWordWrap(bool wrap)
{
    m_label->setWordWrap(wrap);
}

void MarkLabel::setPale(bool pale)
{
    m_pale = pale;
    showText();
}

void MarkLabel::showText()
{
    layout()->setContentsMargins(signSide() + 4, 0, 0, 0);
    const Colors &colors = colorsOf(palette());
    const QString color = (m_pale ? colors.secondary : marks::color(m_kind, colors)).name();
    QString html = m_text.toHtmlEscaped();
    if (!m_link.isEmpty())
        html += QStringLiteral(" <a style=\"color:%1\" href=\"%2\">%3</a>")
                    .arg(color, m_target.toHtmlEscaped(), m_link.toHtmlEscaped());
    m_label->setText(QStringLiteral("<span style=\"color:%1\">%2</span>").arg(color, html));
    setAccessibleName(m_text);
}

void MarkLabel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        showText();
}

void MarkLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int side = signSide();
    const double top = std::max(0.0, (fontMetrics().height() - side) / 2.0);
    const double first = m_label->wordWrap() ? top : (height() - side) / 2.0;
    marks::paint(painter, QRectF(0.5, first, side, side), m_kind, colorsOf(palette()));
}
