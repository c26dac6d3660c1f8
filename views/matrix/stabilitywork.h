// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scoring/stability.h"

#include <QFutureWatcher>
#include <QObject>

/// Works out the stability of a ranking away from the window. Each question cancels the one before.
class StabilityWork : public QObject {
    Q_OBJECT

public:
    using Result = std::shared_ptr<const scoring::Stability>;

    explicit StabilityWork(QObject *parent = nullptr);
    ~StabilityWork() override;

    void start(const scoring::StabilityQuestion &question);
    void cancel();
    bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void progressed(int percent);
    void done(const StabilityWork::Result &result);

private:
    QFutureWatcher<Result> m_watcher;
    bool m_busy = false;
};
