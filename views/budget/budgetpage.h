// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/format.h"
#include "views/budget/budgettable.h"
#include "views/common/page.h"

class BudgetChart;
class BudgetModel;
class BudgetPanel;
class QComboBox;
class QLabel;
class QMenu;
class QStackedLayout;
class Segments;

/// *Anggaran*: the money by year and source, pillar, OPD or program, beside its ceilings.
class BudgetPage : public Page {
    Q_OBJECT

public:
    explicit BudgetPage(Plan &plan, QWidget *parent = nullptr);

    /// The cell of a source's ceiling: id the source, 0 for all together, part the year.
    bool reveal(const Selection &selection) override;
    QString helpTopic() const override { return QStringLiteral("anggaran"); }
    QString status() const override;
    QList<TableView *> tables() const override;

protected:
    void refresh(const PlanData &now) override;

private:
    void buildHead();
    void buildTable();
    QWidget *buildBody();
    QComboBox *layerChoice();
    QWidget *emptyPage();
    void showAll();
    void showCell();
    void showTitle();
    bool select(const OutlineKey &key, int column);
    void openProgram(Id<Program> program);
    void openRow(const QModelIndex &index);
    void fillMenu(QMenu *menu, const OutlineKey &key);

    BudgetOptions m_options;
    format::Unit m_unit = format::Unit::Juta;
    BudgetModel *m_model = nullptr;
    TableView *m_table = nullptr;
    BudgetChart *m_chart = nullptr;
    BudgetPanel *m_panel = nullptr;
    QLabel *m_title = nullptr;
    Segments *m_rows = nullptr;
    QComboBox *m_figure = nullptr;
    QStackedLayout *m_stack = nullptr;
};
