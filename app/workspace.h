// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages.h"

class FindingsPanel;
class Inspector;
class PageList;
class QSplitter;
class QStackedWidget;
class Settings;

/// One open plan in the window: the list of pages, the present page, the inspector, and below the page
/// the list of findings. Pages are made when they are first opened.
class Workspace : public QWidget {
    Q_OBJECT

public:
    Workspace(std::unique_ptr<Plan> plan, Settings &settings, QWidget *parent = nullptr);
    ~Workspace() override;

    Plan &plan() const { return *m_plan; }
    Findings &findings() const { return *m_findings; }
    Page *page() const;  ///< the present one
    const PageEntry &entry() const { return m_entries[std::size_t(m_current)]; }

    void openPage(const QString &id);
    void openNextPage(int step);
    /// Opens the page of that thing and shows it there.
    void look(const Selection &selection);
    /// Pages that need the whole width show without it.
    void setInspectorVisible(bool visible);
    bool isInspectorVisible() const;
    void setFindingsVisible(bool visible);
    bool areFindingsVisible() const;
    const std::vector<PageEntry> &entries() const { return m_entries; }

    /// Remembers the page, the columns and unfolded rows of its tables, and the widths of the areas.
    void saveLayout();

Q_SIGNALS:
    void pageOpened();
    void planChosen(const QString &path);
    void planForgotten(const QString &path);
    void cityRequested(const QString &field);  ///< the city's form is to be shown, the cursor in that field
    void commandRequested(const QString &command);  ///< a page asks for something of the window: "import"

private:
    void build();
    void choose(int page);
    void showPage();
    Page *makePage(int number);
    void connectHome(class HomePage &home);
    void request(const QString &command);
    void restoreLayout();
    void restoreTables(const Page &page) const;
    QString expandedKey(const QString &table) const;
    void updateCounts();
    QString pageFor(const Selection &selection) const;
    bool lookHere(const Selection &selection);

    std::unique_ptr<Plan> m_plan;
    Settings &m_settings;
    std::unique_ptr<Findings> m_findings;
    std::vector<PageEntry> m_entries;
    std::vector<Page *> m_pages;
    std::vector<Selection> m_selections;  ///< of each page, for the inspector
    int m_current = 0;
    bool m_inspectorWanted = true;
    PageList *m_list = nullptr;
    QStackedWidget *m_stack = nullptr;
    Inspector *m_inspector = nullptr;
    FindingsPanel *m_findingsPanel = nullptr;
    QSplitter *m_middle = nullptr;
    QSplitter *m_splitter = nullptr;
};
