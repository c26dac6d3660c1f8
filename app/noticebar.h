// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class MarkLabel;
class QHBoxLayout;
class QPushButton;

/// A line above everything that tells something without asking for an answer: the plan may only be read,
/// who works here?
class NoticeBar : public QWidget {
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);

    /// Shows \a text; with an \a act a button of that name does \a run. Stays until it is closed or
    /// another one comes.
    void tell(const QString &text, const QString &act = {}, std::function<void()> run = {});
    /// Closes where it still tells \a text.
    void retract(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    MarkLabel *m_text = nullptr;
    QPushButton *m_act = nullptr;
    std::function<void()> m_run;
};
