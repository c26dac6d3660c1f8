// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/marks.h"
#include "views/reports/reportpress.h"
#include "views/timeline/timelinesheets.h"

#include <QDialog>

class MarkLabel;
class PagesView;
class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QPrinter;

/// The timeline on paper: at the left what of it and how, at the right the pages as they will be, and how
/// many they are, before anything is printed. It prints and writes in the background.
class TimelinePrintDialog : public QDialog {
    Q_OBJECT

public:
    /// \a shown is what the page of the timeline shows; files are proposed as \a path with their extension.
    TimelinePrintDialog(PlanData now, Edition edition, TimelinePrint shown, QString path,
                        QWidget *parent = nullptr);
    ~TimelinePrintDialog() override;

    /// What is asked for now.
    TimelinePrint print() const;
    int pageCount() const;  ///< of the preview; 0 while there is none
    bool isBusy() const { return m_press.isLayingOut() || m_writing.isRunning(); }
    /// Writes the pages, or for .svg and .png all on one, to \a path.
    void save(const QString &path);

private:
    /// How it went, in a sentence.
    struct Outcome {
        QString sentence{};
        bool failed = false;
    };

    QFormLayout *buildFields();
    QComboBox *choices(const QString &name, const QString &shownBy,
                       const std::vector<std::pair<QString, QVariant>> &all);
    void buildChoices();
    void buildYears();
    QDialogButtonBox *buildButtons();
    void layOut();
    void showLayout(const ReportLayout &layout);
    void askAndSave(const QString &extension);
    void askAndPrint();
    void write(const QString &busy, std::function<QString()> work);
    void setActsEnabled(bool enabled);
    void tellWritten();
    void tell(marks::Kind kind, const QString &sentence);

    PlanData m_data;
    Edition m_edition;
    TimelinePrint m_shown;
    QString m_path;
    ReportPress m_press;
    QFutureWatcher<Outcome> m_writing;
    bool m_failed = false;
    PagesView *m_pages = nullptr;
    QComboBox *m_paper = nullptr;
    QComboBox *m_from = nullptr;
    QComboBox *m_to = nullptr;
    QComboBox *m_months = nullptr;
    QComboBox *m_rows = nullptr;
    QComboBox *m_grouping = nullptr;
    QDoubleSpinBox *m_letters = nullptr;
    QCheckBox *m_rollUp = nullptr;
    QCheckBox *m_links = nullptr;
    QCheckBox *m_critical = nullptr;
    QLabel *m_count = nullptr;
    MarkLabel *m_state = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
};
