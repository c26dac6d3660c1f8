// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan.h"
#include "views/common/inspector.h"
#include "views/common/tableprint.h"

#include <QWidget>

class QHBoxLayout;
class QLineEdit;
class QVBoxLayout;
class TableView;

/// One page of the window: a head with its title and tools, and the page below. It shows a plan and
/// calls edits; it knows no other page. While it is hidden it does not follow changes: it catches up
/// when it is shown.
class Page : public QWidget {
    Q_OBJECT

public:
    Page(Plan &plan, const QString &title, QWidget *parent = nullptr);

    /// Selects what was found or clicked elsewhere. False where it is no thing of this page.
    virtual bool reveal(const Selection &selection);
    /// What F1 says of this page: a topic of views/help/helptopics.h.
    virtual QString helpTopic() const = 0;
    /// Short words for the status bar, besides what the window says itself.
    virtual QString status() const { return {}; }
    /// The tables of the page, the main one first: the window remembers their columns and unfolded rows,
    /// and prints and copies the main one.
    virtual QList<TableView *> tables() const { return {}; }
    /// What the page shows beside itself, in tabs of the inspector, which takes the widgets over.
    virtual QList<SideTab> sideTabs() const { return {}; }
    /// For "copy table": the page's main table as text with tabs; empty where there is none.
    virtual QString tableText() const;
    /// For "print table"; without columns where there is nothing to print.
    virtual PrintedTable printedTable() const;
    /// Puts the cursor into the page's filter (Ctrl+F). Does nothing without one.
    virtual void focusFilter();

    QString title() const { return m_title; }

Q_SIGNALS:
    void selected(const Selection &selection);  ///< the inspector shows it
    void lookRequested(const Selection &selection);  ///< the page of that thing opens and shows it
    void
    commandRequested(const QString &command);  ///< something of the window's menus, by its name: "import"
    void statusChanged();

protected:
    /// Shows \a data; called after a change while visible, else when the page is shown next.
    virtual void refresh(const PlanData &data) = 0;

    Plan &plan() const { return m_plan; }
    QHBoxLayout *head() const { return m_head; }  ///< after the title; put stretch and tools here
    QVBoxLayout *body() const { return m_body; }  ///< below the head, without margins
    /// A filter line in the head; its text arrives by \a changed after each key.
    QLineEdit *addFilter(const QString &placeholder, std::function<void(const QString &)> changed);

    void clearFilter();
    /// Something else that the page shows has changed: refreshes now, or when the page is shown next.
    void follow();

    void showEvent(QShowEvent *event) override;

private:
    Plan &m_plan;
    QString m_title;
    QHBoxLayout *m_head = nullptr;
    QVBoxLayout *m_body = nullptr;
    QLineEdit *m_filter = nullptr;
    bool m_stale = true;
};
