// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class MarkLabel;
class QHBoxLayout;
class QPushButton;

/// A line above everything that tells something without asking for an answer: the plan may only be read,
/// who works here?
class NoticeBar : public QWidget {
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);

    /// Shows \a text; with an \a act a button calls acted(). Stays until it is closed or another one comes.
    void tell(const QString &text, const QString &act = {});

Q_SIGNALS:
    void acted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    MarkLabel *m_text = nullptr;
    QPushButton *m_act = nullptr;
};
