// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class HelpBrowser;
class QLabel;
class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

/// The help beside the work: contents at the left, the text at the right, a search over all of it.
class HelpWindow : public QWidget {
    Q_OBJECT

public:
    explicit HelpWindow(QWidget *parent);
    ~HelpWindow() override;

    /// Shows \a place (see helptopics.h) in the help window of \a from's window, which is made where it is
    /// missing. A modal dialog has one of its own: it would not let anybody use another.
    static HelpWindow *open(const QString &place, QWidget *from);

    void show(const QString &place);
    HelpBrowser *browser() const { return m_browser; }
    QTreeWidget *contents() const { return m_contents; }
    QLineEdit *search() const { return m_search; }

private:
    void build();
    QWidget *bar();
    QAction *step(const char *iconName, const QString &text, const QKeySequence &keys);
    void addShortcuts();
    void fillContents();
    void filter();
    void followSource();
    void findNext();
    void leave();
    QTreeWidgetItem *itemOf(const QString &topic) const;
    std::vector<QTreeWidgetItem *> shownItems() const;

    HelpBrowser *m_browser = nullptr;
    QTreeWidget *m_contents = nullptr;
    QLineEdit *m_search = nullptr;
    QLabel *m_found = nullptr;
};
