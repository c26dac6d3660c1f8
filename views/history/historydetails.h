// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/history/historyoutline.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QTextBrowser;

/// Beside the history: what the chosen change did, or how its state differs from another one, in words.
class HistoryDetails : public QWidget {
    Q_OBJECT

public:
    explicit HistoryDetails(Plan &plan, QWidget *parent = nullptr);

    void show(const HistoryFacts &facts, const OutlineKey &key);
    QString words() const;  ///< what is shown of the changes, as plain text

Q_SIGNALS:
    void goRequested();  ///< to the state that is shown

protected:
    void changeEvent(QEvent *event) override;

private:
    void showTitle();
    void showWay();
    void fillComparisons();
    void showWords();
    QString wordsHtml() const;
    std::vector<RowChange> changes() const;

    Plan &m_plan;
    HistoryFacts m_facts;
    OutlineKey m_key;
    QLabel *m_when = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_note = nullptr;
    QPushButton *m_go = nullptr;
    QLabel *m_goNote = nullptr;
    QComboBox *m_against = nullptr;
    QTextBrowser *m_words = nullptr;
};
