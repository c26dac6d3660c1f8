// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/import/importwork.h"

#include "model/exchange/import/corrections.h"
#include "model/exchange/reading/readworkbook.h"

#include <QDir>
#include <QFileInfo>
#include <QtConcurrentRun>

namespace {

/// Two files of the same name in different folders stay apart.
void makeUnique(std::vector<Workbook> &books, const QString &path)
{
    Workbook &last = books.back();
    const auto same = std::ranges::count(books, last.file, &Workbook::file);
    if (same > 1)
        last.file = QFileInfo(path).dir().dirName() + u'/' + last.file;
}

void useKept(const std::vector<KeptMapping> &kept, ImportState &state)
{
    if (!(state.options.mapping == Mapping{}))
        return;
    for (const KeptMapping &each : kept)
        if (corrections::fits(each.mapping, *state.books)) {
            state.options.mapping = each.mapping;
            state.mappingName = each.name;
            return;
        }
}

}

std::vector<Problem> ImportState::problems() const
{
    std::vector<Problem> all = unreadable;
    // Without any book there is nothing in the draft that a person could want to know.
    all.insert(all.end(), preview.draft.problems.begin(), preview.draft.problems.end());
    return all;
}

QStringList ImportState::files() const
{
    QStringList names;
    for (const Workbook &book : *books)
        names.append(book.file);
    return names;
}

ImportWork::ImportWork(QObject *parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ImportWork::finish);
}

/// What still runs has all it needs and goes away by itself.
ImportWork::~ImportWork()
{
    cancel();
}

void ImportWork::cancel()
{
    m_watcher.future().cancel();
    m_watcher.setFuture({});
    m_busy = false;
}

void ImportWork::read(const PlanData &data, const QStringList &paths, const State &before,
                      const std::vector<KeptMapping> &kept)
{
    start([data, paths, before, kept](Promise &promise) -> State {
        auto state = std::make_shared<ImportState>();
        std::vector<Workbook> books;
        for (const QString &path : paths) {
            if (promise.isCanceled())
                return {};
            try {
                books.push_back(readWorkbook(path));
                makeUnique(books, path);
            } catch (const Unreadable &unreadable) {
                state->unreadable.push_back(unreadable.problem());
                state->unreadablePaths.append(path);
            }
        }
        state->books = std::make_shared<const std::vector<Workbook>>(std::move(books));
        if (before) {
            state->options = before->options;
            state->mappingName = before->mappingName;
        }
        useKept(kept, *state);
        if (!promise.isCanceled())
            state->preview = prepareImport(data, *state->books, state->options);
        return state;
    });
}

void ImportWork::prepare(const PlanData &data, const State &state, const ImportOptions &options,
                         const QString &name)
{
    start([data, state, options, name](Promise &) -> State {
        auto next = std::make_shared<ImportState>(*state);
        next->options = options;
        next->mappingName = name;
        next->preview = prepareImport(data, *next->books, options);
        return next;
    });
}

void ImportWork::run(Promise &promise, const std::function<State(Promise &)> &work)
{
    try {
        promise.addResult(Outcome{work(promise), {}});
    } catch (const Failure &failure) {
        promise.addResult(Outcome{{}, failure.sentence()});
    } catch (const std::bad_alloc &) {
        promise.addResult(Outcome{
            {}, tr("There is not enough memory for these files. Close other programs, or import fewer.")});
    }
}

void ImportWork::start(std::function<State(Promise &)> work)
{
    cancel();
    m_busy = true;
    m_watcher.setFuture(QtConcurrent::run(&ImportWork::run, std::move(work)));
}

void ImportWork::finish()
{
    if (!m_busy || !m_watcher.isFinished() || m_watcher.isCanceled() || m_watcher.future().resultCount() == 0)
        return;
    m_busy = false;
    const Outcome outcome = m_watcher.result();
    if (outcome.state)
        Q_EMIT done(outcome.state);
    else if (!outcome.failure.isEmpty())
        Q_EMIT failed(outcome.failure);
}
