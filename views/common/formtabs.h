// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QStackedWidget;
class TabStrip;

/// Pages of a form with a row of tabs above (see TabStrip).
class FormTabs : public QWidget {
    Q_OBJECT

public:
    explicit FormTabs(QWidget *parent = nullptr);

    /// \a page gets a vertical scroll bar where it is higher than the tab, unless it \a scrolls by itself.
    int addTab(QWidget *page, const QString &title, bool scrolls = false);
    void setMarks(int tab, int problems, int warnings);
    int current() const;
    void setCurrent(int tab);

Q_SIGNALS:
    void currentChanged(int tab);

private:
    TabStrip *m_strip = nullptr;
    QStackedWidget *m_pages = nullptr;
};
