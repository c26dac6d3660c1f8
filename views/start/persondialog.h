// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;

/// Asks who works with Pilar here; the history of a plan carries it.
class PersonDialog : public QDialog {
    Q_OBJECT

public:
    PersonDialog(const QString &name, const QString &agency, QWidget *parent = nullptr);

    QString name() const;
    QString agency() const;

private:
    QLineEdit *m_name = nullptr;
    QLineEdit *m_agency = nullptr;
};
