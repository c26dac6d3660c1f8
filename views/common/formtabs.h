// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAbstractButton;
class QButtonGroup;
class QStackedWidget;

/// Pages of a form with a row of tabs above, which breaks into a second row where the inspector is narrow.
/// A tab can say how many problems and warnings its page has.
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

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();

    QWidget *m_strip = nullptr;
    QButtonGroup *m_buttons = nullptr;
    QStackedWidget *m_pages = nullptr;
};
