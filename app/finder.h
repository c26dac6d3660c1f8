// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/plandata.h"
#include "views/common/selection.h"

#include <QDialog>

class QAction;
class QLineEdit;
class QListWidget;

/// Ctrl+K: any program, OPD, candidate, activity or command by a few letters of it.
class Finder : public QDialog {
    Q_OBJECT

public:
    Finder(const PlanData &plan, const QList<QAction *> &commands, QWidget *parent);

Q_SIGNALS:
    void chosen(const Selection &selection);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Found {
        QString text{};  ///< what is searched and shown
        QString where{};  ///< shown pale behind it
        const char *iconName = nullptr;
        Selection selection{};
        QAction *command = nullptr;
    };

    void collect(const PlanData &plan, const QList<QAction *> &commands);
    void search(const QString &words);
    void choose();

    std::vector<Found> m_all;
    QLineEdit *m_line = nullptr;
    QListWidget *m_list = nullptr;
};
