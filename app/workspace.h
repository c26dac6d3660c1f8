// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages.h"

class Inspector;
class PageList;
class QSplitter;
class QStackedWidget;

/// One open plan in the window: the list of pages, the present page, and the inspector.
/// Pages are made when they are first opened.
class Workspace : public QWidget {
    Q_OBJECT

public:
    explicit Workspace(std::unique_ptr<Plan> plan, QWidget *parent = nullptr);
    ~Workspace() override;

    Plan &plan() const { return *m_plan; }
    Page *page() const;  ///< the present one
    const PageEntry &entry() const { return m_entries[std::size_t(m_current)]; }

    void openPage(const QString &id);
    void openNextPage(int step);
    /// Opens the page of that thing and shows it there.
    void look(const Selection &selection);
    void setInspectorVisible(bool visible);
    bool isInspectorVisible() const;
    const std::vector<PageEntry> &entries() const { return m_entries; }

    QByteArray layoutState() const;
    void restoreLayout(const QByteArray &state);

Q_SIGNALS:
    void pageOpened();
    void commandRequested(const QString &command);  ///< a page asks for something of the window: "import"

private:
    void choose(int page);
    void updateCounts();

    std::unique_ptr<Plan> m_plan;
    std::vector<PageEntry> m_entries;
    std::vector<Page *> m_pages;
    int m_current = 0;
    PageList *m_list = nullptr;
    QStackedWidget *m_stack = nullptr;
    Inspector *m_inspector = nullptr;
    QSplitter *m_splitter = nullptr;
};
