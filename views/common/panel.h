// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QFrame>

class QBoxLayout;
class QLabel;
class QVBoxLayout;

/// A box with a title, and rows below it with a line between two of them.
class Panel : public QFrame {
    Q_OBJECT

public:
    explicit Panel(const QString &title, QWidget *parent = nullptr);

    /// At the right of the title; pale, or bold for a figure that counts.
    void setNote(const QString &text, bool bold = false);
    void addRow(QWidget *row);
    void clear();
    int rowCount() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_note = nullptr;
    QWidget *m_head = nullptr;
    QVBoxLayout *m_rows = nullptr;
};

/// A row that can be clicked as a whole: put what it shows into its layout.
class ClickRow : public QAbstractButton {
    Q_OBJECT

public:
    explicit ClickRow(QWidget *parent = nullptr);

    QBoxLayout *row() const;
    /// A label whose clicks are the row's.
    void add(QLabel *label, int stretch = 0);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};
