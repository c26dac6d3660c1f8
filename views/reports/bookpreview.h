// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/volumes/volumebook.h"
#include "views/reports/reportpress.h"

#include <QTimer>
#include <QWidget>

class PagesView;
class QComboBox;
class QLabel;
class QLineEdit;

/// The pages of a volume as they will be printed, which follow what is written. The book is made and laid out
/// in the press's thread; what changes meanwhile waits for its end, and only the last state is made then.
class BookPreview : public QWidget {
    Q_OBJECT

public:
    explicit BookPreview(QWidget *parent = nullptr);
    ~BookPreview() override;

    /// Shows \a volume of \a subject, a moment later where \a soon is false: then more may be typed.
    void show(report::Subject subject, Id<Volume> volume, bool soon = false);
    /// Scrolls to where a chapter or block begins, now or once it is laid out; within a text, where \a before
    /// is what stands before the cursor, to its paragraph, where that is not in sight.
    void follow(Id<Chapter> chapter, Id<ChapterBlock> block, const QString &before = {});

    int pageCount() const;
    PagesView *pages() const { return m_pages; }
    /// What was counted in the book that is shown.
    int tables() const { return m_made.tables; }
    int figures() const { return m_made.figures; }

Q_SIGNALS:
    void laidOut();
    void failed(const QString &sentence);

private:
    /// What the press's thread found out besides the pages.
    struct Made {
        std::vector<report::BlockSource> sources{};
        int tables = 0;
        int figures = 0;
    };

    QWidget *buildHead();
    void begin();
    void receive(const ReportLayout &layout);
    std::optional<ReportLayout::Place> place() const;
    void goToPlace();
    void keepInSight();
    void goToTyped();
    void chooseZoom(int index);

    ReportPress m_press;
    PagesView *m_pages = nullptr;
    QLineEdit *m_page = nullptr;
    QLabel *m_of = nullptr;
    QComboBox *m_zoom = nullptr;
    QTimer m_pause;
    report::Subject m_subject;
    Id<Volume> m_volume;
    std::shared_ptr<Made> m_making;
    /// Of the book that was laid out last; belongs to the press's thread.
    std::shared_ptr<report::WrittenBlocks> m_written = std::make_shared<report::WrittenBlocks>();
    Made m_made;
    std::vector<ReportLayout::Place> m_places;
    Id<Chapter> m_chapter;
    Id<ChapterBlock> m_block;
    std::size_t m_paragraph = 0;  ///< of the block's text, from 0
    bool m_waiting = false;  ///< something newer than what is being laid out
    bool m_follows = false;  ///< the place asked for was not reached yet
};
