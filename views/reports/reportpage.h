// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/page.h"
#include "views/reports/reportpress.h"

class ExportList;
class NoticeBar;
class PagesView;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

/// *Laporan*: the report as it will be printed, its contents at the left, and at the right everything that
/// can be made of the plan. The preview is of the moment when the page was opened or asked for anew.
class ReportPage : public Page {
    Q_OBJECT

public:
    explicit ReportPage(Plan &plan, QWidget *parent = nullptr);
    ~ReportPage() override;

    QString helpTopic() const override { return QStringLiteral("laporan"); }
    QString status() const override;

    /// Writes one of paper::exports() to a file, or into a folder, in the background; the notice above the
    /// preview tells when it is there, or why not.
    void exportTo(const QString &name, const QString &out);
    bool isExporting() const { return m_exporting; }
    /// A folder in \a parent that does not exist yet: forms that came back filled in are never written over.
    static QString freshFolder(const QString &parent, const QString &name);

protected:
    void refresh(const PlanData &data) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    struct Written {
        QStringList paths{};
        QString folder{};  ///< that was filled; empty for a single file
        QString problem{};
    };

    void buildHead();
    void layOut();
    void showLayout(const ReportLayout &layout);
    void showContents(const ReportLayout &layout);
    void markContents(int page);
    void goToTyped();
    void chooseZoom(int index);
    void ask(const QString &name, const QString &extension);
    QString proposedName(const QString &name) const;
    void tellWritten();

    ReportPress m_press;
    PagesView *m_pages = nullptr;
    QTreeWidget *m_contents = nullptr;
    ExportList *m_exports = nullptr;
    NoticeBar *m_notice = nullptr;
    QLabel *m_state = nullptr;
    QPushButton *m_again = nullptr;
    QLineEdit *m_page = nullptr;
    QLabel *m_of = nullptr;
    QComboBox *m_zoom = nullptr;
    QFutureWatcher<Written> m_writing;
    QString m_folder;  ///< where the last file went
    bool m_seen = false;  ///< shown, so that a change of the plan makes the preview old
    bool m_old = false;
    bool m_exporting = false;
};
