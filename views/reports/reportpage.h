// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/volumes/volumefindings.h"
#include "views/common/page.h"
#include "views/reports/outlineactions.h"

#include <QFutureWatcher>

#include <functional>

class BookFindings;
class BookOutline;
class BookPreview;
class ChapterEditor;
class NoticeBar;
class QStackedWidget;
class ReportHead;

/// *Laporan*: the books of the plan. At the left what stands in the chosen one, in the middle the chapter in
/// which is written and what is doubtful, at the right the pages as they will be printed.
class ReportPage : public Page {
    Q_OBJECT

public:
    explicit ReportPage(Plan &plan, QWidget *parent = nullptr);
    ~ReportPage() override;

    QString helpTopic() const override { return QStringLiteral("laporan"); }
    QString status() const override;

    /// Shows another book. What is being typed is kept.
    void chooseVolume(Id<Volume> volume);
    Id<Volume> volume() const { return m_volume; }
    /// Shows a chapter, and puts the cursor into \a item's block where it has one.
    void goTo(const outline::Item &item);

    /// Writes one of paper::exports() to a file, or into a folder, in the background; the notice above the
    /// page tells when it is there, or why not.
    void exportTo(const QString &name, const QString &out, const QString &format = {});
    /// Likewise the chosen book; the extension of \a out tells the format.
    void exportBook(const QString &out);
    /// After the books of a version were handed over into \a folder.
    void tellSubmitted(const QString &folder);
    bool isExporting() const { return m_exporting; }
    /// A folder in \a parent that does not exist yet: forms that came back filled in are never written over.
    static QString freshFolder(const QString &parent, const QString &name);

Q_SIGNALS:
    void submitRequested(Id<Volume> volume);  ///< somebody wants to hand it over

protected:
    void refresh(const PlanData &data) override;
    void hideEvent(QHideEvent *event) override;

private:
    struct Written {
        QStringList paths{};
        QString folder{};  ///< that was filled; empty for a single file
        QString problem{};
    };

    QWidget *buildBooks();
    QWidget *buildEmpty();
    void connectParts();
    void connectHead();
    void readSubject();
    void showBook();
    void showTyped();
    void showChosen(const outline::Item &item, bool focus);
    void showFindings();
    void editLetterhead();
    void manageVolumes();
    void print();
    void askExport(const QString &name, const QString &extension);
    void askExtracts(const QString &extension);
    void askBook(const QString &extension);
    QString askFile(const QString &proposed, const QString &extension);
    QString askFolder(const QString &proposed);
    QString proposedName(const QString &name) const;
    void write(const QString &shown, const QString &folder, std::function<QStringList()> work);
    void tellWritten();

    report::Subject m_subject;
    Id<Volume> m_volume;
    ReportHead *m_head = nullptr;
    QStackedWidget *m_stack = nullptr;
    BookOutline *m_outline = nullptr;
    ChapterEditor *m_editor = nullptr;
    BookFindings *m_findings = nullptr;
    BookPreview *m_preview = nullptr;
    NoticeBar *m_notice = nullptr;
    QFutureWatcher<Written> m_writing;
    QString m_folder;  ///< where the last file went
    bool m_exporting = false;
};
