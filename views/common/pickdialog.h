// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

/// One of many things, found by typing a few letters: the agency to merge with, the program to link to.
/// Open it with open(); it deletes itself.
class PickDialog : public QDialog {
    Q_OBJECT

public:
    struct Choice {
        qint64 id = 0;
        QString text{};  ///< shown and searched
        QString detail{};  ///< shown pale behind it, searched too
        QColor swatch{};
    };

    /// \a question stands above the list; \a act names the button: "Link".
    PickDialog(const QString &question, const QString &act, std::vector<Choice> choices, QWidget *parent);

Q_SIGNALS:
    void picked(qint64 id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search(const QString &words);
    void choose();

    std::vector<Choice> m_choices;
    QLineEdit *m_line = nullptr;
    QListWidget *m_list = nullptr;
    QPushButton *m_button = nullptr;
};
