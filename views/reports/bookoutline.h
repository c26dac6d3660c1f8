// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/volumes/blockkinds.h"
#include "model/report/volumes/volumefindings.h"
#include "views/reports/outlineactions.h"

#include <QSet>
#include <QWidget>

#include <functional>
#include <map>

class QMenu;
class QToolButton;
class QTreeWidgetItem;

namespace outlinerows {
class Tree;
}

/// *Susunan*: the chapters of a volume with their numbers, the blocks under them, and what is doubtful about
/// each. Everything that can be done with a chapter or block is here, by menu and by key.
class BookOutline : public QWidget {
    Q_OBJECT

public:
    explicit BookOutline(Plan &plan, QWidget *parent = nullptr);

    /// What is open and chosen stays, as far as it is there.
    void show(const report::Subject &subject, Id<Volume> volume);
    void setFindings(const std::vector<report::VolumeFinding> &findings);
    /// Chooses without telling chosen(); opens what it stands in.
    void choose(const outline::Item &item);
    outline::Item current() const { return m_current; }

Q_SIGNALS:
    void chosen(const outline::Item &item);
    void refused(const QString &sentence);  ///< what was asked cannot be done

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildHead();
    void buildActions();
    QAction *act(const QString &text, const QKeySequence &key, std::function<void()> run);
    void fill();
    void addChapters(QTreeWidgetItem *above, Id<Chapter> parent,
                     const std::map<Id<Chapter>, QString> &numbers);
    void addBlocks(QTreeWidgetItem *above, Id<Chapter> chapter);
    void markStates();
    QTreeWidgetItem *find(const outline::Item &item) const;
    void showCurrent();
    void fillAddMenu();
    void showMenu(const QPoint &position);
    void updateActions();
    void addNewChapter(bool below);
    void addNewBlock(const QString &kind);
    void take(const outline::Item &added);
    void drop(const outline::Item &moved, const outline::Item &target, outline::Side side);

    Plan &m_plan;
    report::Subject m_subject;
    Id<Volume> m_volume;
    std::vector<report::VolumeFinding> m_findings;
    outline::Item m_current;
    QSet<qint64> m_open;  ///< chapters that are unfolded
    outlinerows::Tree *m_tree = nullptr;
    QToolButton *m_add = nullptr;
    QMenu *m_addMenu = nullptr;
    QMenu *m_menu = nullptr;
    QAction *m_hide = nullptr;
    QAction *m_indent = nullptr;
    QAction *m_outdent = nullptr;
    bool m_filling = false;
};
