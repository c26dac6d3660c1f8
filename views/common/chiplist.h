// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <vector>

class QLineEdit;
class QStringListModel;
class QVBoxLayout;

/// A short list in a form: each entry with a button that takes it out, and a line that adds one and
/// completes what is typed.
class ChipList : public QWidget {
    Q_OBJECT

public:
    struct Entry {
        QString text{};
        QString detail{};  ///< pale behind it: "(30)"
        QString toolTip{};

        bool operator==(const Entry &) const = default;
    };

    /// \a placeholder stands in the empty line that adds.
    explicit ChipList(const QString &placeholder, QWidget *parent = nullptr);

    void setEntries(const std::vector<Entry> &entries);
    void setSuggestions(const QStringList &words);
    /// Takes what was typed away, after it was added.
    void clearLine();

Q_SIGNALS:
    void removeRequested(int entry);
    void addRequested(const QString &text);  ///< not empty

private:
    QWidget *row(const Entry &entry, int number);

    std::vector<Entry> m_entries;
    QVBoxLayout *m_rows = nullptr;
    QFrame *m_frame = nullptr;
    QLineEdit *m_line = nullptr;
    QStringListModel *m_words = nullptr;
};
