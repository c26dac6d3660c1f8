// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/agencies/agencyoutline.h"
#include "views/agencies/reading.h"

class AgenciesModel;
class TableView;
class QMenu;
class QStackedLayout;

/// *Daftar OPD*: the agencies with what they do in the plan, and names that are no agency yet.
class AgencyList : public AgencyReading {
    Q_OBJECT

public:
    explicit AgencyList(Plan &plan, QWidget *parent = nullptr);

    void tellSelection() override;
    QWidget *tools() const override { return m_tools; }
    void showPlan(const PlanData &now) override;
    void setFilter(const QString &text) override;
    bool reveal(const Selection &selection) override;
    TableView *table() const override { return m_table; }
    QString tableText() const override;

private:
    void buildTools();
    void buildTable();
    QWidget *emptyPage();
    void rebuild();
    void fillMenu(QMenu *menu, const OutlineKey &key);
    void sortBy(int column, Qt::SortOrder order);
    void add(const QString &name);
    void edit(Id<Agency> agency);
    void removeRows(const std::vector<OutlineKey> &keys);
    void duplicate(Id<Agency> agency);
    void merge(Id<Agency> agency);
    void recognise(const QString &name);
    void makeAgency(const QString &name);

    AgencyOutlineOptions m_options;
    AgenciesModel *m_model = nullptr;
    TableView *m_table = nullptr;
    QWidget *m_tools = nullptr;
    QStackedLayout *m_stack = nullptr;
    bool m_shownOnce = false;
};
