// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

/// What an empty page shows: what it is for, and the first steps.
class EmptyPage : public QWidget {
    Q_OBJECT

public:
    EmptyPage(const char *iconName, const QString &purpose, QWidget *parent = nullptr);

    QPushButton *addPrimary(const QString &text);
    QPushButton *addOther(const QString &text);
    /// For a narrow place, such as beside a page.
    void setNarrow();

private:
    QLabel *m_sentence = nullptr;
    QHBoxLayout *m_buttons = nullptr;
};
