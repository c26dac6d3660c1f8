// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/findings.h"

#include <QDialog>

/// *Kota dan periode*: whose plan this is, which years it covers, and as of when its progress counts. Each
/// field is written when it is left, like everywhere.
class CityDialog : public QDialog {
    Q_OBJECT

public:
    CityDialog(Plan &plan, Findings &findings, QWidget *parent = nullptr);

    void goTo(const QString &field);

protected:
    void done(int result) override;

private:
    void addFields();
    void addYears();
    void addHorizons();

    Plan &m_plan;
    RowForm<City> *m_form = nullptr;
};
