// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;

/// A few words in one frame of which one is chosen: the readings of a page, the answers to a question.
/// The arrow keys go from one to the next.
class Segments : public QWidget {
    Q_OBJECT

public:
    /// \a name says what is chosen, for those who do not see it.
    explicit Segments(const QString &name, QWidget *parent = nullptr);

    int add(const QString &text);  ///< the first one is chosen; returns its number
    int current() const;
    void setCurrent(int number);  ///< does not tell chosen()

Q_SIGNALS:
    void chosen(int number);  ///< by the person

private:
    QButtonGroup *m_buttons = nullptr;
};
