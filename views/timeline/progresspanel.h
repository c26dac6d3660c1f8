// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/schedule/progress.h"
#include "views/common/selection.h"
#include "views/timeline/timelinefacts.h"

#include <QWidget>

class EmptyPage;
class Form;
class Panel;
class Plan;
class ProgressCurve;
class QScrollArea;
class Segments;

/// *Kemajuan* beside the timeline: what should be done by the as-of day and what is, of the plan, its pillars
/// and programs, by work days or by money; the S-curve; what is late and what will probably be.
class ProgressPanel : public QWidget {
    Q_OBJECT

public:
    explicit ProgressPanel(Plan &plan, QWidget *parent = nullptr);

    /// Shows \a facts now, or when the panel comes to the front.
    void showFacts(const TimelineFacts &facts);

Q_SIGNALS:
    void chosen(const Selection &selection);  ///< a row was clicked

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *content();
    void showAll();
    void showShares();
    void showPrograms();
    void showLate();
    void showAtRisk();
    const schedule::Earned &earnedOf(const schedule::Progress &progress) const;
    void addRow(Panel *panel, const QString &title, const QString &figure, const Selection &selection);

    Plan &m_plan;
    TimelineFacts m_facts;
    schedule::ProgressReport m_report;
    bool m_stale = true;
    Form *m_asOf = nullptr;
    Segments *m_unit = nullptr;
    Panel *m_shares = nullptr;
    Panel *m_programs = nullptr;
    Panel *m_late = nullptr;
    Panel *m_atRisk = nullptr;
    ProgressCurve *m_curve = nullptr;
    QScrollArea *m_area = nullptr;
    EmptyPage *m_empty = nullptr;
};
