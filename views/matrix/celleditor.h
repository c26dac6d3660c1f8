// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QLineEdit>
#include <QTimer>

class QLabel;

/// The line over a cell while its value is typed.
class CellEditor : public QLineEdit {
    Q_OBJECT

public:
    explicit CellEditor(QWidget *viewport);

    /// Shows itself over \a cell with \a text. Typed over, the arrow keys leave it; else they move in it.
    void open(const QRect &cell, const QString &text, bool typedOver);
    void setProblem(bool problem);

Q_SIGNALS:
    /// The value is meant; go on by \a step (columns, rows), also where it is none.
    void committed(const QPoint &step);
    void cancelled();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    bool m_typedOver = false;
};

/// What is wrong with a value, beside its cell, until it is corrected or a while has passed.
class CellRemark : public QFrame {
    Q_OBJECT

public:
    explicit CellRemark(QWidget *viewport);

    void show(const QRect &cell, const QString &sentence);
    QString sentence() const;

private:
    QLabel *m_label = nullptr;
    QTimer m_timer;
};
