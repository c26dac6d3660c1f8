// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/matrix/pairquestion.h"

#include "views/common/icons.h"
#include "views/common/labels.h"
#include "views/matrix/markedslider.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>

#include <array>
#include <cmath>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PairQuestion)
};

constexpr int mostSteps = 8;

/// 0 in the middle; to the left the first criterion matters more: -2 is 3, 2 is 1/3.
int stepOf(double value)
{
    const double times = value >= 1 ? value : 1 / value;
    const int steps = std::min(mostSteps, int(std::lround(times)) - 1);
    return value >= 1 ? -steps : steps;
}

double valueOf(int step)
{
    return step <= 0 ? 1.0 - step : 1.0 / (1 + step);
}

QToolButton *stepButton(const char *iconName, const QString &words)
{
    auto *button = new QToolButton;
    button->setIcon(icon(iconName));
    button->setAutoRaise(true);
    button->setToolTip(words);
    button->setAccessibleName(words);
    return button;
}

}

QString judgementSentence(const QString &a, const QString &b, double value)
{
    const bool turned = value < 1;
    const int times = std::min(mostSteps + 1, int(std::lround(turned ? 1 / value : value)));
    const std::array sentences{
        Text::tr("%1 and %2 are equally important"),
        Text::tr("%1 is equally or slightly more important than %2"),
        Text::tr("%1 is slightly more important than %2"),
        Text::tr("%1 is slightly or clearly more important than %2"),
        Text::tr("%1 is clearly more important than %2"),
        Text::tr("%1 is clearly or very clearly more important than %2"),
        Text::tr("%1 is very clearly more important than %2"),
        Text::tr("%1 is very clearly or absolutely more important than %2"),
        Text::tr("%1 is absolutely more important than %2"),
    };
    return sentences.at(std::size_t(times - 1)).arg(turned ? b : a, turned ? a : b);
}

PairQuestion::PairQuestion(QWidget *parent)
    : QWidget(parent)
    , m_place(labels::pale())
    , m_left(labels::bold())
    , m_right(labels::bold())
    , m_words(new QLabel)
    , m_slider(new MarkedSlider)
    , m_next(new QPushButton(tr("Next open pair")))
    , m_remove(stepButton("trash", tr("Take this comparison away")))
{
    m_words->setWordWrap(true);
    m_left->setWordWrap(true);
    m_right->setWordWrap(true);
    m_right->setAlignment(Qt::AlignRight);
    labels::makeSmaller(m_words, 1);
    labels::makeSmaller(m_place, 1);
    m_slider->setRange(-mostSteps, mostSteps);
    m_slider->setPageStep(2);
    m_slider->setOrigin(0);
    auto *names = new QHBoxLayout;
    names->addWidget(m_left, 1);
    names->addWidget(m_right, 1);
    auto *feet = new QHBoxLayout;
    feet->addWidget(m_next);
    feet->addStretch();
    feet->addWidget(m_remove);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(6);
    all->addLayout(headLine());
    all->addLayout(names);
    all->addWidget(m_slider);
    all->addWidget(m_words);
    all->addLayout(feet);
    connectAll();
    setEnabled(false);  // until there is a pair
}

void PairQuestion::connectAll()
{
    connect(m_next, &QPushButton::clicked, this, &PairQuestion::askNextOpen);
    connect(m_slider, &QSlider::valueChanged, this, [this] {
        showWords();
        if (!m_slider->isSliderDown())
            commit();
    });
    connect(m_slider, &QSlider::sliderMoved, this, &PairQuestion::showWords);
    connect(m_slider, &QSlider::sliderReleased, this, &PairQuestion::commit);
    // The middle is a judgement too, and no key moves the slider there from where it is.
    connect(m_slider, &MarkedSlider::confirmed, this, &PairQuestion::commit);
    connect(m_remove, &QToolButton::clicked, this,
            [this] { Q_EMIT takenAway(m_pairs[m_current].first, m_pairs[m_current].second); });
}

/// Which pair it is, and the way to the next.
QLayout *PairQuestion::headLine()
{
    auto *back = stepButton("left", tr("Pair before"));
    auto *forward = stepButton("right", tr("Pair after"));
    auto *head = new QHBoxLayout;
    head->setSpacing(4);
    head->addWidget(m_place, 1);
    head->addWidget(back);
    head->addWidget(forward);
    connect(back, &QToolButton::clicked, this, [this] { step(-1); });
    connect(forward, &QToolButton::clicked, this, [this] { step(1); });
    return head;
}

void PairQuestion::setJudgements(const QStringList &criteria,
                                 const std::vector<scoring::Judgement> &judgements)
{
    if (criteria != m_criteria) {
        m_criteria = criteria;
        m_pairs.clear();
        m_current = 0;
        for (std::size_t a = 0; a < std::size_t(criteria.size()); ++a)
            for (std::size_t b = a + 1; b < std::size_t(criteria.size()); ++b)
                m_pairs.emplace_back(a, b);
    }
    m_judgements = judgements;
    setVisible(!m_pairs.empty());
    setEnabled(!m_pairs.empty());
    if (!m_pairs.empty())
        showPair();
}

void PairQuestion::ask(std::size_t a, std::size_t b)
{
    const auto at = std::ranges::find(m_pairs, std::pair(std::min(a, b), std::max(a, b)));
    if (at == m_pairs.end())
        return;
    m_current = std::size_t(at - m_pairs.begin());
    showPair();
}

void PairQuestion::step(int by)
{
    const auto count = int(m_pairs.size());
    m_current = std::size_t((int(m_current) + by + count) % count);
    showPair();
}

void PairQuestion::askNextOpen()
{
    const std::size_t from = m_current;
    do
        step(1);
    while (given() && m_current != from);
    m_slider->setFocus();
}

/// As the pair stands here, whichever way round it was stated.
const scoring::Judgement *PairQuestion::given() const
{
    const auto [a, b] = m_pairs[m_current];
    const auto at = std::ranges::find_if(m_judgements, [a = a, b = b](const scoring::Judgement &judgement) {
        return std::minmax(judgement.a, judgement.b) == std::minmax(a, b);
    });
    return at == m_judgements.end() ? nullptr : &*at;
}

double PairQuestion::chosen() const
{
    return valueOf(m_slider->sliderPosition());
}

void PairQuestion::showPair()
{
    const auto [a, b] = m_pairs[m_current];
    const scoring::Judgement *judgement = given();
    m_place->setText(tr("Pair %1 of %2, %3 compared", "numbers")
                         .arg(m_current + 1)
                         .arg(m_pairs.size())
                         .arg(m_judgements.size()));
    m_left->setText(m_criteria[qsizetype(a)]);
    m_right->setText(m_criteria[qsizetype(b)]);
    m_slider->setAccessibleName(tr("%1 or %2", "two criteria, which matters more")
                                    .arg(m_criteria[qsizetype(a)], m_criteria[qsizetype(b)]));
    const QSignalBlocker quiet(m_slider);
    if (!m_slider->isSliderDown())
        m_slider->setValue(!judgement              ? 0
                               : judgement->a == a ? stepOf(judgement->value)
                                                   : stepOf(1 / judgement->value));
    m_slider->setHollow(!judgement);
    m_remove->setEnabled(judgement);
    m_next->setEnabled(m_judgements.size() < m_pairs.size());
    showWords();
}

void PairQuestion::showWords()
{
    const auto [a, b] = m_pairs[m_current];
    if (!given() && !m_slider->isSliderDown())
        m_words->setText(
            tr("Not compared yet. Pull towards the one that matters more; space or a click on the "
               "middle says equally important."));
    else
        m_words->setText(judgementSentence(m_criteria[qsizetype(a)], m_criteria[qsizetype(b)], chosen()));
}

void PairQuestion::commit()
{
    const auto [a, b] = m_pairs[m_current];
    Q_EMIT judged(a, b, chosen());
}
