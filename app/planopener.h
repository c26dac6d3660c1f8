// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings.h"
#include "model/plan.h"

class QWidget;

/// Gets hold of a plan for the window, with the questions that this takes. Each returns null where there
/// is none in the end; the person has been told why.
class PlanOpener {
public:
    PlanOpener(Settings &settings, QWidget &window)
        : m_settings(settings)
        , m_window(window)
    {
    }

    /// \a notice receives why the plan can only be read, where it is so.
    std::unique_ptr<Plan> open(const QString &path, QString *notice);
    QString choose();  ///< a path to open; empty for none
    /// \a wantsWorkbook says what is chosen to begin with, and receives whether a workbook is to be imported
    /// right after.
    std::unique_ptr<Plan> makeNew(bool *wantsWorkbook);

    std::unique_ptr<Plan> makeSample();

    /// Asks where to, and writes a copy of \a plan there.
    void saveCopy(Plan &plan);
    void say(const QString &sentence);

private:
    Plan::Session session() const;
    std::unique_ptr<Plan> openBackup(const Unusable &problem, const QString &path, QString *notice);
    bool goOnAfterOutsideChange();

    Settings &m_settings;
    QWidget &m_window;
};
