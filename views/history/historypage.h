// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/page.h"
#include "views/history/historyoutline.h"

#include <set>

class HistoryDetails;
class HistoryModel;
class QComboBox;
class QMenu;
class QStackedLayout;
class Segments;

/// *Riwayat*: every change and every named version, and the way back to each of them.
class HistoryPage : public Page {
    Q_OBJECT

public:
    explicit HistoryPage(Plan &plan, QWidget *parent = nullptr);

    bool reveal(const Selection &selection) override;
    QString helpTopic() const override { return QStringLiteral("riwayat"); }
    QString status() const override;
    QList<TableView *> tables() const override;

protected:
    void refresh(const PlanData &now) override;

private:
    void buildHead();
    void buildTable();
    QWidget *emptyPage();
    QWidget *noVersions();
    void showAll();
    void showAuthors();
    void showDetails();
    void unfoldNewDays();
    void fillMenu(QMenu *menu, const OutlineKey &key);
    void goThere();

    HistoryOptions m_options;
    HistoryModel *m_model = nullptr;
    TableView *m_table = nullptr;
    HistoryDetails *m_details = nullptr;
    QComboBox *m_author = nullptr;
    Segments *m_which = nullptr;
    QStackedLayout *m_stack = nullptr;
    bool m_shownOnce = false;
    std::set<OutlineKey> m_days;  ///< that were shown once: they stay folded if the person folds them
};
