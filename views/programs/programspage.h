// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/findings.h"
#include "views/common/page.h"
#include "views/programs/programoutline.h"

class ProgramsModel;
class QComboBox;
class QMenu;
class QPushButton;
class QStackedLayout;
class QToolButton;

/// *Masterplan*: pillars, sub-dimensions, programs and activities as one tree.
class ProgramsPage : public Page {
    Q_OBJECT

public:
    ProgramsPage(Plan &plan, Findings &findings, QWidget *parent = nullptr);

    bool reveal(const Selection &selection) override;
    QString helpTopic() const override { return QStringLiteral("masterplan"); }
    QString status() const override;
    QList<TableView *> tables() const override { return {m_table}; }

protected:
    void refresh(const PlanData &data) override;

private:
    void buildHead();
    void buildTools();
    void buildTable();
    QWidget *emptyPage();
    void setFilter(const QString &text);
    void setGrouping(int index);
    void setOnlyDoubtful(bool only);
    void reshow();
    void showSelection();
    void updateButtons();
    Selection::Kind kindOf(const OutlineKey &key) const;
    void fillMenu(QMenu *menu, const OutlineKey &key);
    void fillMore(QMenu *menu);

    void addProgram();
    void addActivity();
    void addPillar();
    void addSubDimension();
    void duplicate(const OutlineKey &key);
    void removeRows(const std::vector<OutlineKey> &keys);
    void shiftRows(int step);
    void sortBy(int column, Qt::SortOrder order);
    void edit(const OutlineKey &key);

    Findings &m_findings;
    ProgramOutlineOptions m_options;
    ProgramsModel *m_model = nullptr;
    TableView *m_table = nullptr;
    QStackedLayout *m_stack = nullptr;
    QComboBox *m_grouping = nullptr;
    QToolButton *m_doubtful = nullptr;
    QPushButton *m_addActivity = nullptr;
    QPushButton *m_addProgram = nullptr;
    QByteArray m_unfolded;  ///< as it was before the filter
    bool m_shownOnce = false;
};
