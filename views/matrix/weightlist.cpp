// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/matrix/weightlist.h"

#include "model/domain/format.h"
#include "model/scoring/weights.h"
#include "views/common/icons.h"
#include "views/common/labels.h"
#include "views/common/typed.h"
#include "views/matrix/markedslider.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>

#include <cmath>

namespace {

/// A slider counts tenths of a percent.
constexpr double steps = 1000;
/// Weights of many criteria are small: then half of the scale is enough, and a pixel moves less.
constexpr double smallWeight = 0.4;

int stepOf(double weight)
{
    return int(std::lround(weight * steps));
}

}

/// The widgets of one weight.
class WeightList::Line : public QWidget {
public:
    Line()
        : m_code(labels::pale())
        , m_title(new ElidedLabel)
        , slider(new MarkedSlider)
        , number(new QLineEdit)
        , lock(new QToolButton)
    {
        auto *cells = new QHBoxLayout(this);
        cells->setContentsMargins(0, 0, 0, 0);
        cells->setSpacing(6);
        labels::makeSmaller(m_code, 1);
        labels::makeSmaller(m_title, 1);
        labels::makeSmaller(number, 1);
        m_title->setFixedWidth(m_title->fontMetrics().horizontalAdvance(QStringLiteral("Sumber daya")) + 4);
        m_code->setFixedWidth(m_code->fontMetrics().horizontalAdvance(QStringLiteral("K00 ")));
        slider->setSingleStep(10);
        slider->setPageStep(50);
        number->setAlignment(Qt::AlignRight);
        number->setFixedWidth(number->fontMetrics().horizontalAdvance(QStringLiteral("100,0%")) + 14);
        lock->setIcon(icon("lock"));
        lock->setIconSize({14, 14});
        lock->setCheckable(true);
        lock->setAutoRaise(true);
        for (QWidget *cell : std::initializer_list<QWidget *>{m_code, m_title})
            cells->addWidget(cell);
        cells->addWidget(slider, 1);
        cells->addWidget(number);
        cells->addWidget(lock);
    }

    void show(const Entry &entry, const scoring::Reach &reach)
    {
        m_code->setText(entry.code);
        m_title->setText(entry.title);
        setToolTip(entry.toolTip);
        slider->setAccessibleName(WeightList::tr("Weight of %1").arg(entry.title));
        number->setAccessibleName(slider->accessibleName());
        lock->setAccessibleName(WeightList::tr("Keep the weight of %1").arg(entry.title));
        lock->setToolTip(entry.locked ? WeightList::tr("Kept when others change; click to free it")
                                      : WeightList::tr("Keep this weight when others change"));
        slider->setMark(std::min(stepOf(entry.entropy), slider->maximum()));
        slider->setEnabled(reach.isFree());
        number->setEnabled(reach.isFree());
        const QSignalBlocker quiet(lock);
        lock->setChecked(entry.locked);
        showWeight(entry.weight);
    }

    void setRange(int most)
    {
        const QSignalBlocker quiet(slider);
        if (!slider->isSliderDown())
            slider->setRange(0, most);
    }

    void showWeight(double weight)
    {
        const QSignalBlocker quiet(slider);
        if (!slider->isSliderDown())
            slider->setValue(stepOf(weight));
        if (!number->hasFocus() || !number->isModified())
            number->setText(format::percent(std::round(weight * steps) / steps));
    }

private:
    QLabel *m_code;
    ElidedLabel *m_title;

public:
    MarkedSlider *slider;
    QLineEdit *number;
    QToolButton *lock;
};

WeightList::WeightList(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(2);
    m_pause.setSingleShot(true);
    m_pause.setInterval(500);
    connect(&m_pause, &QTimer::timeout, this, &WeightList::settleMoved);
}

void WeightList::setEntries(const std::vector<Entry> &entries)
{
    const bool same = std::ranges::equal(entries, m_entries, {}, &Entry::id, &Entry::id) && !m_lines.empty();
    m_entries = entries;
    if (!same)
        build();
    const std::vector<double> now = weights();
    const std::vector<bool> locked = locks();
    const bool small = std::ranges::all_of(now, [](double weight) { return weight <= smallWeight; });
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        m_lines[i]->setRange(small ? int(steps) / 2 : int(steps));
        m_lines[i]->show(m_entries[i], scoring::reachOf(now, locked, i));
    }
}

void WeightList::build()
{
    m_pause.stop();
    m_isMoving = false;
    for (Line *line : m_lines)
        line->deleteLater();
    m_lines.clear();
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        auto *line = new Line;
        m_lines.push_back(line);
        m_rows->addWidget(line);
        connect(line->slider, &QSlider::valueChanged, this, [this, i](int step) { move(i, step / steps); });
        connect(line->slider, &QSlider::sliderReleased, this, &WeightList::settleMoved);
        connect(line->number, &QLineEdit::editingFinished, this, [this, i, line] {
            const auto percent = typed::number(QString(line->number->text()).remove(u'%'));
            const bool edited = line->number->isModified();
            line->number->setModified(false);
            if (edited && percent && *percent >= 0)
                settle(i, *percent / 100);
            line->showWeight(m_entries[i].weight);
        });
        connect(line->lock, &QToolButton::toggled, this,
                [this, i](bool locked) { Q_EMIT lockChanged(m_entries[i].id, locked); });
    }
}

std::vector<double> WeightList::weights() const
{
    std::vector<double> result;
    std::ranges::transform(m_entries, std::back_inserter(result), &Entry::weight);
    return result;
}

std::vector<bool> WeightList::locks() const
{
    std::vector<bool> result;
    std::ranges::transform(m_entries, std::back_inserter(result), &Entry::locked);
    return result;
}

double WeightList::within(std::size_t place, double weight) const
{
    const scoring::Reach reach = scoring::reachOf(weights(), locks(), place);
    return std::clamp(weight, reach.least, reach.most);
}

/// Shows what would be, and lets it be tried; written when the slider is let go, or the keys pause.
void WeightList::move(std::size_t place, double weight)
{
    m_moved = place;
    m_movedTo = within(place, weight);
    std::vector<std::pair<std::size_t, double>> set{{place, m_movedTo}};
    for (std::size_t i = 0; i < m_entries.size(); ++i)
        if (m_entries[i].locked && i != place)
            set.emplace_back(i, m_entries[i].weight);
    const auto next = scoring::yielded(weights(), set);
    if (!next)
        return;
    show(*next);
    m_isMoving = true;
    m_pause.start();
    Q_EMIT tried(*next);
}

void WeightList::settleMoved()
{
    const bool held = m_moved < m_lines.size() && m_lines[m_moved]->slider->isSliderDown();
    if (held || !m_isMoving)
        return;
    m_pause.stop();
    m_isMoving = false;
    settle(m_moved, m_movedTo);
}

void WeightList::settle(std::size_t place, double weight)
{
    if (place >= m_entries.size())
        return;
    const double wanted = within(place, weight);
    if (std::abs(wanted - m_entries[place].weight) > 0.5 / steps) {
        Q_EMIT changed(m_entries[place].id, wanted);
    } else {
        show(weights());
        Q_EMIT tried({});
    }
}

void WeightList::show(const std::vector<double> &weights)
{
    for (std::size_t i = 0; i < m_lines.size(); ++i)
        m_lines[i]->showWeight(weights[i]);
}
