// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan.h"
#include "model/report/volumes/subject.h"

#include <QWidget>

class QComboBox;
class QMenu;
class QPushButton;

/// The head of the page *Laporan*: which book, of whom, on which paper, and what can be done with it.
class ReportHead : public QWidget {
    Q_OBJECT

public:
    explicit ReportHead(Plan &plan, QWidget *parent = nullptr);

    /// Shows \a volume as chosen, with the choice of whom its copy is about where there is one.
    void show(const report::Subject &subject, Id<Volume> volume);
    /// Of whom the preview is, put into \a subject.
    report::Subject about(report::Subject subject) const;
    /// While something is being written.
    void setBusy(bool busy);

Q_SIGNALS:
    void volumeChosen(Id<Volume> volume);
    void subjectChosen();
    void manageRequested();
    void letterheadRequested();
    void printRequested();
    void submitRequested();
    /// The chosen book as a file with \a extension.
    void bookRequested(const QString &extension);
    /// \a name as in paper::exports(); \a extension empty for one that fills a folder.
    void exportRequested(const QString &name, const QString &extension);
    /// The copies for each OPD, in files with \a extension.
    void extractsRequested(const QString &extension);

private:
    QComboBox *addBox(const QString &name);
    QPushButton *addButton(const char *iconName, const QString &text);
    void fillVolumes();
    void fillSubjects();
    void fillExports();
    void addExport(const QString &name, const QString &title, const QString &gives);
    void choosePaper(int index);

    Plan &m_plan;
    report::Subject m_subject;
    Id<Volume> m_volume;
    QComboBox *m_volumes = nullptr;
    QComboBox *m_subjects = nullptr;
    QComboBox *m_paper = nullptr;
    QMenu *m_menu = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_print = nullptr;
};
