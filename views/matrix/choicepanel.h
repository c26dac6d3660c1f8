// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/matrix/choicework.h"
#include "views/matrix/matrixpanel.h"

class Form;
class MarkLabel;
class QLabel;
class QMenu;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;
class QVBoxLayout;

/// Which candidates the ceiling allows: the conditions, the choice, and what would change it.
class ChoicePanel : public MatrixPanel {
    Q_OBJECT

public:
    explicit ChoicePanel(Plan &plan, QWidget *parent = nullptr);

    bool isBusy() const { return m_work.isBusy(); }

protected:
    void showState(const MatrixState &state) override;

private:
    void buildConditions();
    void buildList();
    QWidget *buildFoot();
    QString writeCeiling(const QString &text);
    QString writeCount(const QString &text, int Round::*member);
    void show(const ChoiceWork::Result &result);
    static QString markOf(const scoring::SelectionItem &item, bool chosen);
    static QString hintOf(const scoring::SelectionItem &item);
    void addRow(std::size_t item);
    void showPairs();
    void fillMenu();
    std::vector<Id<Candidate>> selectedCandidates() const;
    void require(Candidate::Requirement requirement);
    void pairUp(std::optional<CandidatePair::Kind> kind);
    void settle();

    ChoiceWork m_work;
    ChoiceWork::Result m_result;
    Form *m_conditions = nullptr;
    QLabel *m_sentence = nullptr;
    MarkLabel *m_obstacle = nullptr;
    QTreeWidget *m_list = nullptr;
    QMenu *m_menu = nullptr;
    QLabel *m_pairs = nullptr;
    QLabel *m_barred = nullptr;
    QPushButton *m_settle = nullptr;
};
