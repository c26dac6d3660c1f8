// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/volumes/volumefindings.h"

#include <QFutureWatcher>
#include <QWidget>

class QLabel;
class QScrollArea;
class QVBoxLayout;

/// *Temuan buku ini*: what a reader of the volume would miss. They are found in a thread of their own.
class BookFindings : public QWidget {
    Q_OBJECT

public:
    explicit BookFindings(QWidget *parent = nullptr);
    ~BookFindings() override;

    /// Looks through \a volume; found() tells when it is done. What comes meanwhile waits for its end.
    void look(const report::Subject &subject, Id<Volume> volume);
    const std::vector<report::VolumeFinding> &findings() const { return m_findings; }
    bool isLooking() const { return m_looking; }
    int problems() const;
    int warnings() const { return int(m_findings.size()) - problems(); }

Q_SIGNALS:
    void found();
    void chosen(const report::VolumeFinding &finding);
    void replacementChosen(const report::VolumeFinding &finding);

private:
    using List = std::vector<report::VolumeFinding>;

    void begin();
    void receive();
    void fill();
    QWidget *rowOf(const report::VolumeFinding &finding);

    QFutureWatcher<List> m_work;
    report::Subject m_subject;
    Id<Volume> m_volume;
    List m_findings;
    QLabel *m_counts = nullptr;
    QScrollArea *m_scroll = nullptr;
    QVBoxLayout *m_rows = nullptr;
    bool m_looking = false;
    bool m_waiting = false;
};
