// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/matrix/stabilitywork.h"

#include <QtConcurrentRun>

namespace {

void run(QPromise<StabilityWork::Result> &promise, const scoring::StabilityQuestion &question)
{
    promise.setProgressRange(0, 100);
    auto found = scoring::stabilityOf(question, [&](double done) {
        promise.setProgressValue(int(100 * done));
        return !promise.isCanceled();
    });
    if (found)
        promise.addResult(std::make_shared<const scoring::Stability>(std::move(*found)));
}

}

StabilityWork::StabilityWork(QObject *parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this, &StabilityWork::progressed);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        if (!m_busy || m_watcher.isCanceled() || m_watcher.future().resultCount() == 0)
            return;
        m_busy = false;
        Q_EMIT done(m_watcher.result());
    });
}

/// What still runs has all it needs and goes away by itself.
StabilityWork::~StabilityWork()
{
    cancel();
}

void StabilityWork::cancel()
{
    m_watcher.future().cancel();
    m_watcher.setFuture({});
    m_busy = false;
}

void StabilityWork::start(const scoring::StabilityQuestion &question)
{
    cancel();
    m_busy = true;
    m_watcher.setFuture(QtConcurrent::run(&run, question));
}
