// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan.h"
#include "views/common/selection.h"

#include <QWidget>

#include <map>

class QLabel;
class QStackedWidget;
class TabStrip;

/// What the inspector shows for one kind of thing: one or several forms of its parts.
class InspectorForm : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// False where the thing is gone.
    virtual bool show(qint64 id) = 0;
    /// Shows what several things have in common, to change it for all of them; false where the form is
    /// only for one.
    virtual bool showMany(const std::vector<qint64> &ids);
    /// Puts the cursor into a field; see Selection::field.
    virtual void goTo(const QString &field, qint64 part);
    /// What stands above the form: "SG-14 · Smart Governance" and the name.
    virtual QString overline() const = 0;
    virtual QString heading() const = 0;
    virtual QColor color() const { return {}; }  ///< of the square before the overline

Q_SIGNALS:
    void lookRequested(const Selection &selection);
};

/// What a page shows beside itself, in a tab of the inspector.
struct SideTab {
    QString title{};
    QWidget *widget = nullptr;
};

/// The right side of the window: the form of what is selected, on whatever page. A page may have tabs of its
/// own there, beside that of the form.
class Inspector : public QWidget {
    Q_OBJECT

public:
    explicit Inspector(Plan &plan, QWidget *parent = nullptr);

    /// Gives the form that is shown for \a kind; the inspector owns it.
    void addForm(Selection::Kind kind, InspectorForm *form);
    /// The present page's tabs; the inspector takes the widgets over. Each page finds its last tab again.
    void setSideTabs(const QList<SideTab> &tabs);
    /// Where a field is named, its form comes to the front.
    void show(const Selection &selection);
    Selection selection() const { return m_selection; }

Q_SIGNALS:
    void lookRequested(const Selection &selection);

private:
    QWidget *buildDetails();
    void chooseTab(int tab);
    void refresh();
    bool showIn(InspectorForm &form) const;
    void showTitle(const InspectorForm &form);

    Selection m_selection;
    QList<SideTab> m_sideTabs;
    std::map<QWidget *, int> m_lastTabs;  ///< by the first side tab of a page
    TabStrip *m_strip = nullptr;
    QStackedWidget *m_pages = nullptr;  ///< the form's side first
    std::map<Selection::Kind, InspectorForm *> m_forms;
    QLabel *m_overline = nullptr;
    QLabel *m_heading = nullptr;
    QStackedWidget *m_stack = nullptr;
};
