// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

/// The pages at the left of the window: icon, words and a count, an accent stroke at the present one.
class PageList : public QListWidget {
    Q_OBJECT

public:
    explicit PageList(QWidget *parent = nullptr);

    void addPage(const char *iconName, const QString &title);
    void addSeparator();
    /// A number at the right of \a page; 0 shows none.
    void setCount(int page, qsizetype count);

    int currentPage() const;  ///< separators not counted
    void setCurrentPage(int page);

Q_SIGNALS:
    void pageChosen(int page);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addMark(int role);
    QListWidgetItem *itemOf(int page) const;
};
