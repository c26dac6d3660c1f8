// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

class WorkloadModel;

/// The heat map: the more programs, the stronger; more than an agency can lead in the problem colour.
class WorkloadView : public QTableView {
    Q_OBJECT

public:
    explicit WorkloadView(WorkloadModel *model, QWidget *parent = nullptr);

    WorkloadModel &workloadModel() const { return *m_model; }
    void fitColumns();  ///< all quarters into the width where they have room

Q_SIGNALS:
    void cellChosen(const QModelIndex &index);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    WorkloadModel *m_model = nullptr;
};
