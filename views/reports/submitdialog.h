// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan.h"
#include "views/paper/submitting.h"

#include <QDialog>
#include <QFutureWatcher>

#include <atomic>

class QCheckBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QListWidget;
class QProgressBar;
class QPushButton;

/// *Serahkan*: names the present state as a version that is handed over, writes its books with a stamp on
/// each page, and records which files they were.
class SubmitDialog : public QDialog {
    Q_OBJECT

public:
    /// \a volume is chosen to begin with; \a folder is where files went last.
    SubmitDialog(Plan &plan, Id<Volume> volume, const QString &folder, QWidget *parent = nullptr);
    ~SubmitDialog() override;

    void setFolder(const QString &folder);
    QString folder() const;
    void submit();
    bool isWriting() const { return m_writing; }

    void reject() override;

private:
    struct Written {
        std::vector<SubmittedFile> files{};
        QString problem{};
        bool stopped = false;
    };

    void addBooks(Id<Volume> chosen);
    void addFormats();
    QWidget *folderRow();
    void chooseFolder();
    void updateButton();
    std::vector<Id<Volume>> chosenBooks() const;
    QStringList chosenFormats() const;
    void record();
    void tell(const QString &sentence, bool isProblem);

    Plan &m_plan;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_recipient = nullptr;
    QDateEdit *m_day = nullptr;
    QLineEdit *m_note = nullptr;
    QListWidget *m_books = nullptr;
    std::vector<QCheckBox *> m_formats;
    QLineEdit *m_folder = nullptr;
    QProgressBar *m_progress = nullptr;
    QLabel *m_told = nullptr;
    QPushButton *m_submit = nullptr;
    QPushButton *m_close = nullptr;
    QFutureWatcher<Written> m_work;
    std::shared_ptr<std::atomic<bool>> m_stop;
    bool m_writing = false;
};
