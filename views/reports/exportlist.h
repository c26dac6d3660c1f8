// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class Panel;

/// What can be made of the plan: a row each, with what it gives and a button a format.
class ExportList : public QWidget {
    Q_OBJECT

public:
    explicit ExportList(QWidget *parent = nullptr);

Q_SIGNALS:
    /// \a name as in paper::exports(); \a extension empty for one that fills a folder.
    void chosen(const QString &name, const QString &extension);

private:
    struct Row;

    void add(Panel &panel, const Row &row);
};
