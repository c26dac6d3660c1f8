// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/page.h"
#include "views/programs/programoutline.h"

class ProgramsModel;
class TableView;
class QComboBox;
class QMenu;
class QStackedLayout;

/// *Masterplan*: pillars, sub-dimensions, programs and activities as one tree.
class ProgramsPage : public Page {
    Q_OBJECT

public:
    explicit ProgramsPage(Plan &plan, QWidget *parent = nullptr);

    bool reveal(const Selection &selection) override;
    QString helpTopic() const override { return QStringLiteral("masterplan"); }
    QString tableText() const override;

protected:
    void refresh(const PlanData &data) override;

private:
    void buildHead();
    void buildTable();
    QWidget *emptyPage();
    void showSelection();
    void fillMenu(QMenu *menu, const OutlineKey &key);
    void addProgram();
    void addActivity();
    void duplicate(const OutlineKey &key);
    void removeRows(const std::vector<OutlineKey> &keys);
    void sortBy(int column, Qt::SortOrder order);
    void edit(const OutlineKey &key);

    ProgramOutlineOptions m_options;
    ProgramsModel *m_model = nullptr;
    TableView *m_table = nullptr;
    QStackedLayout *m_stack = nullptr;
    bool m_shownOnce = false;
};
