// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/agencies/reading.h"
#include "views/common/outline.h"

class MembersModel;
class TableView;
class QMenu;
class QStackedLayout;

/// *Anggota tim*: who sits in the Dewan, the Tim Pelaksana and the Forum.
class MemberList : public AgencyReading {
    Q_OBJECT

public:
    explicit MemberList(Plan &plan, QWidget *parent = nullptr);

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
    void fillMenu(QMenu *menu, const OutlineKey &key);
    void add();
    void edit(Id<Member> member);
    void removeRows(const std::vector<OutlineKey> &keys);

    QString m_filter;
    MembersModel *m_model = nullptr;
    TableView *m_table = nullptr;
    QWidget *m_tools = nullptr;
    QStackedLayout *m_stack = nullptr;
    bool m_shownOnce = false;
};
