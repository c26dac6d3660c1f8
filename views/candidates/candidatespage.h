// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/candidates/candidateoutline.h"
#include "views/common/page.h"

class CandidatesModel;
class Findings;
class TableView;
class QMenu;
class QStackedLayout;

/// *Kandidat*: the candidates for quick win, what speaks for and against each, and what was decided.
class CandidatesPage : public Page {
    Q_OBJECT

public:
    CandidatesPage(Plan &plan, Findings &findings, QWidget *parent = nullptr);

    bool reveal(const Selection &selection) override;
    QString helpTopic() const override { return QStringLiteral("kandidat"); }
    QString status() const override;
    QList<TableView *> tables() const override { return {m_table}; }

protected:
    void refresh(const PlanData &data) override;

private:
    void buildHead();
    void buildTable();
    QWidget *emptyPage();
    void tellSelection();
    void fillMenu(QMenu *menu, const OutlineKey &key);
    void fillRowMenu(QMenu *menu, const Candidate &candidate);
    void sortBy(int column, Qt::SortOrder order);
    void add();
    void edit(Id<Candidate> candidate);
    void duplicate(Id<Candidate> candidate);
    void removeRows(const std::vector<OutlineKey> &keys);
    std::vector<Id<Candidate>> selectedCandidates() const;

    CandidateOutlineOptions m_options;
    CandidatesModel *m_model = nullptr;
    TableView *m_table = nullptr;
    QStackedLayout *m_stack = nullptr;
    bool m_shownOnce = false;
};
