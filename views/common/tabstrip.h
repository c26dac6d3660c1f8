// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;

/// A row of tabs, which breaks into a second row where there is no room. A tab can say how many problems and
/// warnings what it stands for has.
class TabStrip : public QWidget {
    Q_OBJECT

public:
    explicit TabStrip(QWidget *parent = nullptr);

    /// The first tab is the current one. Returns its number.
    int addTab(const QString &title);
    void clear();
    void setMarks(int tab, int problems, int warnings);
    int current() const;  ///< -1 without tabs
    void setCurrent(int tab);

Q_SIGNALS:
    void currentChanged(int tab);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void arrange();

    QButtonGroup *m_buttons = nullptr;
};
