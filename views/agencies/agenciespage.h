// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/page.h"

class AgencyReading;
class Segments;
class QStackedWidget;

/// *OPD & Tim*: the agencies, the team, and who does what in which program, and how much that is, as four
/// readings.
class AgenciesPage : public Page {
    Q_OBJECT

public:
    explicit AgenciesPage(Plan &plan, QWidget *parent = nullptr);

    bool reveal(const Selection &selection) override;
    QString helpTopic() const override { return QStringLiteral("opd"); }
    QString status() const override;
    QList<TableView *> tables() const override;
    QString tableText() const override;
    PrintedTable printedTable() const override;

protected:
    void refresh(const PlanData &now) override;

private:
    void addReading(AgencyReading *reading, const QString &title);
    void choose(int number);
    AgencyReading *reading() const;

    std::vector<AgencyReading *> m_readings;
    QLineEdit *m_filter = nullptr;
    Segments *m_switch = nullptr;
    QStackedWidget *m_tools = nullptr;
    QStackedWidget *m_bodies = nullptr;
};
