// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scoring/ahp.h"

#include <QWidget>

class MarkedSlider;
class QLabel;
class QPushButton;
class QToolButton;

/// "Manfaat is slightly more important than Waktu": in the program's language, for a judgement of Saaty's
/// scale (others as the nearest).
QString judgementSentence(const QString &a, const QString &b, double value);

/// Asks pair after pair how much more one criterion matters than another, on Saaty's scale, by a slider with
/// one criterion at each end.
class PairQuestion : public QWidget {
    Q_OBJECT

public:
    explicit PairQuestion(QWidget *parent = nullptr);

    /// The criteria by their short names, and what was judged. Keeps the pair that is asked where it can.
    void setJudgements(const QStringList &criteria, const std::vector<scoring::Judgement> &judgements);
    void ask(std::size_t a, std::size_t b);

Q_SIGNALS:
    void judged(std::size_t a, std::size_t b, double value);
    void takenAway(std::size_t a, std::size_t b);

private:
    QLayout *headLine();
    void connectAll();
    void step(int by);
    void askNextOpen();
    void showPair();
    void showWords();
    void commit();
    const scoring::Judgement *given() const;
    double chosen() const;

    QStringList m_criteria;
    std::vector<scoring::Judgement> m_judgements;
    std::vector<std::pair<std::size_t, std::size_t>> m_pairs;
    std::size_t m_current = 0;

    QLabel *m_place = nullptr;
    QLabel *m_left = nullptr;
    QLabel *m_right = nullptr;
    QLabel *m_words = nullptr;
    MarkedSlider *m_slider = nullptr;
    QPushButton *m_next = nullptr;
    QToolButton *m_remove = nullptr;
};
