// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/import/corrections.h"
#include "views/import/importwork.h"

#include <QWidget>

class EffectsModel;
class MarkLabel;
class ProblemsModel;
class QComboBox;
class QStackedWidget;
class Segments;
class TableView;

/// What to look at before importing, and what the import would do to the plan.
class OutcomePane : public QWidget {
    Q_OBJECT

public:
    explicit OutcomePane(QWidget *parent = nullptr);

    void show(const ImportWork::State &state);
    /// The sheet that the person looks at, for "only this sheet".
    void setSheet(const std::pair<QString, QString> &fileAndSheet);

Q_SIGNALS:
    void problemChosen(const Problem &problem);
    void corrected(const Mapping &mapping);
    void fileLeftOut(const QString &path);

private:
    QWidget *head();
    void connectModels();
    void connectDecisions();
    void showProblems();
    void showCounts();
    void correct(const std::function<void(Mapping &)> &change);
    void correctTables(const QString &file, const std::function<void(Mapping &, const TablePlace &)> &change);

    ImportWork::State m_state;
    std::pair<QString, QString> m_sheet;
    ProblemsModel *m_problems;
    EffectsModel *m_effects;
    TableView *m_problemTable;
    TableView *m_effectTable;
    QStackedWidget *m_stack;
    Segments *m_reading;
    MarkLabel *m_errors;
    MarkLabel *m_warnings;
    MarkLabel *m_good;
    QComboBox *m_which;
};
