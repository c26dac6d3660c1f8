// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan.h"
#include "views/import/importwork.h"

#include <QDialog>

class ImportHead;
class OutcomePane;
class QLabel;
class QMimeData;
class QProgressBar;
class QPushButton;
class QSplitter;
class SheetPane;

/// The preview of an import: shows what was recognised of the files and what they would do to the plan,
/// takes corrections, and writes all of it as one change. Until then the plan stays as it is.
class ImportDialog : public QDialog {
    Q_OBJECT

public:
    /// \a mappings: the folder of the mappings that the person keeps.
    ImportDialog(Plan &plan, QString mappings, QWidget *parent = nullptr);

    void addFiles(const QStringList &paths);
    bool isBusy() const { return m_work->isBusy(); }
    /// Null until files were read.
    const ImportState *state() const { return m_state.get(); }
    /// What was imported, in a sentence; after the dialog was accepted.
    QString report() const { return m_report; }

    /// Keeps the corrections for the next workbook of the same form.
    void keep(const QString &name);

Q_SIGNALS:
    void shown();  ///< the preview is up to date

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    QWidget *footer();
    void connectParts();
    void read();
    void correct(const Mapping &mapping, const QString &name = {});
    void prepare(const ImportOptions &options, const QString &name);
    void take(const ImportWork::State &state);
    void updateFooter();
    void fail(const QString &sentence);
    void stop();
    void import();
    void leaveOut(const QString &path);
    void chooseFiles();
    void chooseMapping();
    void useKept(const QString &name);
    void askForName();

    Plan &m_plan;
    QString m_folder;
    QStringList m_paths;
    std::vector<KeptMapping> m_kept;
    ImportWork *m_work;
    ImportWork::State m_state;
    QString m_report;
    ImportHead *m_head;
    SheetPane *m_sheets;
    OutcomePane *m_outcome;
    QSplitter *m_middle;
    QLabel *m_note = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_stop = nullptr;
    QPushButton *m_import = nullptr;
};

/// The local files among what is dragged that could be tables, by their names.
QStringList tableFiles(const QMimeData &data);

/// Asks for spreadsheets; empty where the person thinks better of it.
QStringList chooseTableFiles(QWidget *parent);
