// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QTableWidget>

#include <vector>

/// A day with a name and a kind, as it is typed.
struct NamedDay {
    qint64 id = 0;  ///< of the row that it stands for; 0: a new one
    QDate date{};
    QString name{};
    int kind = 0;  ///< place in the words of the table
};

/// Days to type into, a line a day, with an empty one at the end.
class DatesTable : public QTableWidget {
    Q_OBJECT

public:
    /// \a kinds are the words of the last column.
    DatesTable(const QString &name, const QStringList &kinds, QWidget *parent = nullptr);

    void setDays(const std::vector<NamedDay> &days);
    /// What was typed, without empty lines.
    std::vector<NamedDay> days() const;
    /// The sentence about the first line whose date cannot be read or stands twice where \a eachOnce, and
    /// makes that line current; empty where all is well.
    QString problem(bool eachOnce);
    void removeSelected();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setLine(int row, const NamedDay &day);
    void keepEmptyLine();
    bool isEmpty(int row) const;
    NamedDay dayAt(int row) const;

    QStringList m_kinds;
};
