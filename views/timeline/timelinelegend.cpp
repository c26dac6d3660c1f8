// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timelinelegend.h"

#include "views/common/colors.h"
#include "views/common/icons.h"
#include "views/timeline/barpainter.h"

#include <QCoreApplication>
#include <QPainter>
#include <QToolButton>

namespace {

constexpr double usualRow = 24;
constexpr int sampleDays = 28;

/// One sign with what it means; the sign is a bar of a made-up plan, painted like any other.
struct Sample {
    QString text{};
    TimelineBar bar{};
    int daysLate = 0;
};

const QDate monday(2018, 1, 1);

TimelineBar sampleBar(TimelineBar::Shape shape, double progress, const PillarColor &color)
{
    const schedule::Days days{monday, monday.addDays(sampleDays - 1)};
    return {.shape = shape, .days = days, .work = days, .progress = progress, .color = color};
}

TimelineBar milestone(double progress, const PillarColor &color)
{
    TimelineBar bar = sampleBar(TimelineBar::Shape::Milestone, progress, color);
    bar.days = {monday.addDays(sampleDays / 2), monday.addDays(sampleDays / 2)};
    return bar;
}

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

/// The most important first: what has no room is left out from the end.
std::vector<Sample> samples(TimelineColoring coloring, bool ghosts, const Colors &colors)
{
    using Shape = TimelineBar::Shape;
    const PillarColor color{colors.note, colors.noteGround};
    std::vector<Sample> result;
    if (coloring == TimelineColoring::Status) {
        result.push_back(
            {Text::tr("done"), sampleBar(Shape::Activity, 1, statusColor(TimelineStatus::Done, colors))});
        result.push_back({Text::tr("under way"),
                          sampleBar(Shape::Activity, 0.5, statusColor(TimelineStatus::Running, colors))});
        result.push_back({Text::tr("not begun"),
                          sampleBar(Shape::Activity, 0, statusColor(TimelineStatus::Open, colors))});
    } else {
        result.push_back({Text::tr("activity and progress"), sampleBar(Shape::Activity, 0.55, color)});
    }
    Sample late{Text::tr("late"), sampleBar(Shape::Activity, 0, color), sampleDays / 2};
    late.bar.days.last = late.bar.work.last = monday.addDays(sampleDays / 2 - 1);
    late.bar.daysLate = late.daysLate;
    result.push_back(late);
    Sample critical{Text::tr("critical path"), sampleBar(Shape::Activity, 0, color)};
    critical.bar.critical = true;
    result.push_back(critical);
    if (ghosts) {
        Sample ghost{Text::tr("in the version"), sampleBar(Shape::Activity, 0, color)};
        ghost.bar.ghost = ghost.bar.days;
        ghost.bar.days.first = ghost.bar.work.first = monday.addDays(sampleDays / 2);
        result.push_back(ghost);
    }
    result.push_back({Text::tr("milestone reached"), milestone(1, color)});
    result.push_back({Text::tr("milestone open"), milestone(0, color)});
    Sample slack{Text::tr("float"), sampleBar(Shape::Activity, 0, color)};
    slack.bar.days.last = slack.bar.work.last = monday.addDays(sampleDays / 3);
    slack.bar.slipsUntil = monday.addDays(sampleDays - 1);
    result.push_back(slack);
    return result;
}

/// Paints one sign at \a left and its words after it; returns where the next one may begin.
double paintSample(QPainter &painter, const Sample &sample, double left, double height,
                   const TimelineInk &ink)
{
    const TimelineSizes sizes = sizesFor(usualRow * QFontMetricsF(ink.font).height() / 15);
    TimelinePicture picture{.asOf = sample.bar.days.last.addDays(1 + sample.daysLate)};
    picture.view = {.scale = {monday, sizes.row / usualRow},
                    .sizes = sizes,
                    .area = QRectF(0, 0, sampleDays * sizes.row / usualRow, sizes.row)};
    TimelinePicture::Row row{.bar = sample.bar};
    row.shape = barShape(row.bar, picture.view.scale, picture.asOf, 0, sizes);
    painter.save();
    painter.translate(std::round(left), std::round((height - sizes.row) / 2));
    BarPainter(painter, picture, ink).paintGhost(row);
    BarPainter(painter, picture, ink).paintBar(row);
    painter.restore();
    const QFontMetricsF metrics(ink.font);
    const double textLeft = left + picture.view.area.width() + 8;
    painter.setPen(ink.colors.secondary);
    painter.drawText(QPointF(textLeft, (height + metrics.ascent() - metrics.descent()) / 2), sample.text);
    return textLeft + metrics.horizontalAdvance(sample.text) + 24;
}

}

TimelineLegend::TimelineLegend(QWidget *parent)
    : QWidget(parent)
    , m_offer(new QToolButton(this))
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    QFont smaller = font();
    smaller.setPointSizeF(smaller.pointSizeF() - 2);
    setFont(smaller);
    m_offer->setFont(smaller);
    m_offer->setIcon(icon("right"));
    m_offer->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_offer->setIconSize(QSize(12, 12));
    m_offer->hide();
    connect(m_offer, &QToolButton::clicked, this, &TimelineLegend::offerTaken);
}

void TimelineLegend::setOffer(const QString &offer)
{
    m_offer->setText(offer);
    m_offer->setAccessibleName(offer);
    m_offer->setVisible(!offer.isEmpty());
    placeOffer();
    update();
}

void TimelineLegend::setGhosts(bool ghosts)
{
    m_ghosts = ghosts;
    update();
}

void TimelineLegend::placeOffer()
{
    const QSize size(m_offer->sizeHint().width(), height() - 4);
    m_offer->setGeometry(QRect(QPoint(width() - 8 - size.width(), 3), size));
}

void TimelineLegend::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeOffer();
}

void TimelineLegend::setColoring(TimelineColoring coloring)
{
    m_coloring = coloring;
    update();
}

void TimelineLegend::setSentence(const QString &sentence)
{
    m_sentence = sentence;
    setToolTip(sentence);
    setAccessibleName(sentence);
    update();
}

QSize TimelineLegend::sizeHint() const
{
    return {200, fontMetrics().height() + 12};
}

void TimelineLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const TimelineInk ink{.colors = colorsOf(palette()), .font = font()};
    painter.fillRect(rect(), ink.colors.window);
    painter.setPen(ink.colors.areaLine);
    painter.drawLine(rect().topLeft(), rect().topRight());
    const int side = 12;
    const int right = m_offer->isHidden() ? width() - side : m_offer->x() - 8;
    const int wanted = fontMetrics().horizontalAdvance(m_sentence) + 4;
    const int sentenceWidth = std::min(wanted, right * (m_offer->isHidden() ? 9 : 13) / 20);
    double left = side;
    for (const Sample &sample : samples(m_coloring, m_ghosts, ink.colors)) {
        const double end = left + 36 + fontMetrics().horizontalAdvance(sample.text) + 24;
        if (end > right - sentenceWidth)
            break;
        left = paintSample(painter, sample, left, height(), ink);
    }
    const QRect place(right - sentenceWidth, 1, sentenceWidth, height() - 1);
    painter.setPen(ink.colors.text);
    painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter,
                     fontMetrics().elidedText(m_sentence, Qt::ElideRight, sentenceWidth));
}

void paintTimelineLegend(QPainter &painter, const QRectF &place, TimelineColoring coloring,
                         const TimelineInk &ink)
{
    const QFontMetricsF metrics(ink.font);
    painter.save();
    painter.setFont(ink.font);
    painter.translate(place.topLeft());
    double left = 0;
    for (const Sample &sample : samples(coloring, false, ink.colors)) {
        if (left + 60 + metrics.horizontalAdvance(sample.text) > place.width())
            break;
        left = paintSample(painter, sample, left, place.height(), ink);
    }
    painter.restore();
}
