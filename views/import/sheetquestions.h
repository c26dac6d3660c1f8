// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/import/importwork.h"

#include <QWidget>

class QComboBox;

/// What a sheet leaves open: who scored where no column says it, into which round the scores go, and the
/// unit of money where none is written. Shows only what is to be asked.
class SheetQuestions : public QWidget {
    Q_OBJECT

public:
    explicit SheetQuestions(QWidget *parent = nullptr);

    /// \a sheet: index into the preview's sheets; -1: none.
    void show(const ImportState &state, int sheet);

Q_SIGNALS:
    void scorerChosen(const QString &scorer);
    void roundChosen(const QString &round);
    void unitChosen(MoneyUnit unit);

private:
    /// A line with suggestions, and what it said last.
    struct Line {
        QWidget *row = nullptr;
        QComboBox *box = nullptr;
        QString said{};
    };

    Line line(const QString &question, const QString &placeholder);
    void ask(Line &line, const QStringList &suggestions, const QString &said);
    /// What was newly typed or chosen; empty where there is nothing new.
    static QString answer(Line &line);

    Line m_scorer;
    Line m_round;
    QWidget *m_unitRow = nullptr;
    QComboBox *m_unit = nullptr;
};
