// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/timeline/sliprows.h"

#include <QWidget>

class QComboBox;
class QLabel;
class SlipsModel;
class TableView;

/// *Pergeseran* beside the timeline: what slipped since a named version, by how much and why.
class SlipsPanel : public QWidget {
    Q_OBJECT

public:
    explicit SlipsPanel(QWidget *parent = nullptr);

    /// The versions that can be chosen, the newest first, and the chosen one; 0: none.
    void setVersions(const std::vector<Version> &versions, qint64 chosen);
    /// What slipped since the chosen version; \a problem, where not empty, says why that is not known.
    void show(const std::vector<SlipRow> &rows, const QString &problem = {});

    TableView *table() const { return m_table; }

Q_SIGNALS:
    void versionChosen(qint64 version);
    void activityChosen(Id<Activity> activity);

private:
    void showState(const QString &problem);
    void showReason();

    QComboBox *m_versions = nullptr;
    QLabel *m_sum = nullptr;
    QLabel *m_reason = nullptr;
    TableView *m_table = nullptr;
    SlipsModel *m_model = nullptr;
};
