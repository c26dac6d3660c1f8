// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/marks.h"

#include <QWidget>

#include <functional>

class MarkLabel;
class QHBoxLayout;

/// A line above everything that tells something without asking for an answer: the plan may only be read,
/// who works here? what was written where?
class NoticeBar : public QWidget {
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);

    /// A button of the notice.
    struct Act {
        QString text{};
        std::function<void()> run{};
    };

    /// Shows \a text and the buttons of \a acts. Stays until it is closed or another one comes.
    void tell(const QString &text, const std::vector<Act> &acts = {}, marks::Kind kind = marks::Kind::Note);
    /// Closes where it still tells \a text.
    void retract(const QString &text);
    QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    MarkLabel *m_text = nullptr;
    QHBoxLayout *m_acts = nullptr;
    marks::Kind m_kind = marks::Kind::Note;
};
