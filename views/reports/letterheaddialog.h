// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/edits/volumes.h"

#include <QDialog>

class MarkLabel;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTableWidget;

/// *Kop dan penanda tangan*: what all books share. Written in one step when it is applied.
class LetterheadDialog : public QDialog {
    Q_OBJECT

public:
    explicit LetterheadDialog(Plan &plan, QWidget *parent = nullptr);

    /// What stands in the dialog now.
    edits::Letterhead wanted() const;
    /// Takes the picture at \a path as the logo, or says what is wrong with it.
    void setLogo(const QString &path);
    void accept() override;

private:
    QWidget *buildHead();
    /// A table with the buttons that add, remove and order its rows.
    QWidget *buildTable(QTableWidget *table, const QString &title, const QStringList &columns);
    void addRow(QTableWidget *table, qint64 id, const QStringList &cells);
    void moveRow(QTableWidget *table, int step);
    void showLogo();
    QString problem() const;

    Plan &m_plan;
    QPlainTextEdit *m_lines = nullptr;
    QString m_logo;
    QLabel *m_picture = nullptr;
    QPushButton *m_removeLogo = nullptr;
    QTableWidget *m_signatories = nullptr;
    QTableWidget *m_fields = nullptr;
    MarkLabel *m_problem = nullptr;
};
