// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/import/importer.h"
#include "model/exchange/import/mappingfiles.h"

#include <QFutureWatcher>
#include <QObject>

/// What is known of the files that a person wants to import: their cells, and what an import would do.
struct ImportState {
    using Books = std::shared_ptr<const std::vector<Workbook>>;

    Books books = std::make_shared<const std::vector<Workbook>>();
    std::vector<Problem> unreadable{};  ///< of files that are no table
    QStringList unreadablePaths{};  ///< of the same, one for each
    ImportOptions options{};
    QString mappingName{};  ///< of the kept mapping in options; empty: recognised alone
    ImportPreview preview{};

    /// Those of the files, then those of the draft.
    std::vector<Problem> problems() const;
    bool isRefused() const { return !unreadable.empty() || preview.draft.isRefused(); }
    QStringList files() const;  ///< names of the books
};

/// Reads files and works out their import away from the window. Each question cancels the one before.
class ImportWork : public QObject {
    Q_OBJECT

public:
    using State = std::shared_ptr<const ImportState>;

    explicit ImportWork(QObject *parent = nullptr);
    ~ImportWork() override;

    /// Reads all of \a paths as \a before was read. Where nothing was corrected yet and \a kept has a mapping
    /// for these sheets, the first that fits is used.
    void read(const PlanData &data, const QStringList &paths, const State &before,
              const std::vector<KeptMapping> &kept);
    /// Works out again what importing the books of \a state would do; \a name is that of the kept mapping in
    /// \a options.
    void prepare(const PlanData &data, const State &state, const ImportOptions &options, const QString &name);
    void cancel();
    bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void done(const ImportWork::State &state);
    void failed(const QString &sentence);  ///< what could not be foreseen: no memory

private:
    struct Outcome {
        State state{};
        QString failure{};
    };
    using Promise = QPromise<Outcome>;

    static void run(Promise &promise, const std::function<State(Promise &)> &work);
    void start(std::function<State(Promise &)> work);
    void finish();

    QFutureWatcher<Outcome> m_watcher;
    bool m_busy = false;
};
