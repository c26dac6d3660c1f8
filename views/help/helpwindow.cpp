// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/help/helpwindow.h"

#include "views/common/icons.h"
#include "views/common/labels.h"
#include "views/help/helpbrowser.h"
#include "views/help/helptopics.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QSettings>
#include <QShortcut>
#include <QSplitter>
#include <QToolButton>
#include <QTreeWidget>

namespace {

const QString layoutKey = QStringLiteral("layout/help");
constexpr int topicRole = Qt::UserRole;

QToolButton *button(QAction *action)
{
    auto *made = new QToolButton;
    made->setDefaultAction(action);
    made->setAutoRaise(true);
    made->setAccessibleName(action->text());
    return made;
}

}

HelpWindow::HelpWindow(QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_browser(new HelpBrowser)
    , m_contents(new QTreeWidget)
    , m_search(new QLineEdit)
    , m_found(labels::pale())
{
    setObjectName(QStringLiteral("HelpWindow"));
    resize(880, 680);
    build();
    addShortcuts();
    fillContents();
    connect(m_browser, &QTextBrowser::sourceChanged, this, &HelpWindow::followSource);
    restoreGeometry(QSettings().value(layoutKey).toByteArray());
}

HelpWindow::~HelpWindow()
{
    QSettings().setValue(layoutKey, saveGeometry());
}

HelpWindow *HelpWindow::open(const QString &place, QWidget *from)
{
    QWidget *window = from->window();
    auto *help = window->findChild<HelpWindow *>(QString(), Qt::FindDirectChildrenOnly);
    if (!help)
        help = new HelpWindow(window);
    help->show(place);
    return help;
}

void HelpWindow::show(const QString &place)
{
    m_browser->open(place);
    if (isMinimized())
        showNormal();
    QWidget::show();
    raise();
    activateWindow();
    m_browser->setFocus();
}

void HelpWindow::build()
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(bar());
    if (QLocale().language() != QLocale::Indonesian) {
        auto *note = labels::pale(tr("The help is written in Indonesian only, for now."));
        note->setObjectName(QStringLiteral("languageNote"));
        note->setContentsMargins(12, 0, 12, 8);
        all->addWidget(note);
    }
    auto *splitter = new QSplitter;
    auto *left = new QWidget;
    left->setBackgroundRole(QPalette::Base);
    left->setAutoFillBackground(true);
    auto *room = new QVBoxLayout(left);
    room->setContentsMargins(10, 8, 0, 8);
    room->addWidget(m_contents);
    splitter->addWidget(left);
    splitter->addWidget(m_browser);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({220, 660});
    splitter->setChildrenCollapsible(false);
    all->addWidget(splitter, 1);
}

QWidget *HelpWindow::bar()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(8, 6, 12, 6);
    auto *back = step("left", tr("Back"), QKeySequence::Back);
    auto *forward = step("right", tr("Forward"), QKeySequence::Forward);
    auto *home = step("home", tr("Contents"), QKeySequence::HelpContents);
    for (QAction *each : {back, forward, home})
        row->addWidget(button(each));
    back->setEnabled(false);
    forward->setEnabled(false);
    connect(back, &QAction::triggered, m_browser, &QTextBrowser::backward);
    connect(forward, &QAction::triggered, m_browser, &QTextBrowser::forward);
    connect(home, &QAction::triggered, this, [this] { m_browser->open(help::contents()); });
    connect(m_browser, &QTextBrowser::backwardAvailable, back, &QAction::setEnabled);
    connect(m_browser, &QTextBrowser::forwardAvailable, forward, &QAction::setEnabled);
    row->addStretch();
    row->addWidget(m_found);
    m_search->setPlaceholderText(tr("Search all of the help"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon("search"), QLineEdit::LeadingPosition);
    m_search->setMinimumWidth(240);
    m_search->setMaximumWidth(360);
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::filter);
    connect(m_search, &QLineEdit::returnPressed, this, &HelpWindow::findNext);
    row->addWidget(m_search);
    return bar;
}

QAction *HelpWindow::step(const char *iconName, const QString &text, const QKeySequence &keys)
{
    auto *action = new QAction(icon(iconName), text, this);
    action->setShortcut(keys);
    action->setToolTip(QStringLiteral("%1 (%2)").arg(text, keys.toString(QKeySequence::NativeText)));
    addAction(action);
    return action;
}

void HelpWindow::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, auto act) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, act);
    };
    add(QKeySequence(Qt::Key_Escape), [this] { leave(); });
    add(QKeySequence::Find, [this] {
        m_search->setFocus();
        m_search->selectAll();
    });
    add(QKeySequence(Qt::Key_F3), [this] { findNext(); });
}

void HelpWindow::fillContents()
{
    m_contents->setObjectName(QStringLiteral("contents"));
    m_contents->setAccessibleName(tr("Contents of the help"));
    m_contents->setHeaderHidden(true);
    m_contents->setRootIsDecorated(false);
    m_contents->setIndentation(12);
    m_contents->setFrameShape(QFrame::NoFrame);
    m_contents->setMinimumWidth(160);
    const int rowHeight = fontMetrics().height() + 4;
    for (const help::Topic &topic : help::topics()) {
        QTreeWidgetItem *group = m_contents->topLevelItem(m_contents->topLevelItemCount() - 1);
        if (!group || group->text(0) != topic.group) {
            group = new QTreeWidgetItem(m_contents, {topic.group});
            group->setFlags(Qt::ItemIsEnabled);
            QFont bold = font();
            bold.setBold(true);
            group->setFont(0, bold);
            group->setSizeHint(0, QSize(0, rowHeight + 6));
        }
        auto *item = new QTreeWidgetItem(group, {topic.title});
        item->setData(0, topicRole, topic.name);
        item->setSizeHint(0, QSize(0, rowHeight));
    }
    m_contents->expandAll();
    m_contents->setItemsExpandable(false);
    connect(m_contents, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem *item) {
        if (item && item->data(0, topicRole).isValid())
            m_browser->open(item->data(0, topicRole).toString());
    });
}

std::vector<QTreeWidgetItem *> HelpWindow::shownItems() const
{
    std::vector<QTreeWidgetItem *> items;
    for (int group = 0; group < m_contents->topLevelItemCount(); ++group)
        for (int i = 0; i < m_contents->topLevelItem(group)->childCount(); ++i)
            if (QTreeWidgetItem *item = m_contents->topLevelItem(group)->child(i); !item->isHidden())
                items.push_back(item);
    return items;
}

QTreeWidgetItem *HelpWindow::itemOf(const QString &topic) const
{
    for (QTreeWidgetItemIterator it(m_contents); *it; ++it)
        if ((*it)->data(0, topicRole) == topic)
            return *it;
    return nullptr;
}

/// The contents and the title follow what is read, however it was reached.
void HelpWindow::followSource()
{
    QTreeWidgetItem *item = itemOf(m_browser->topic());
    const QSignalBlocker quiet(m_contents);
    m_contents->setCurrentItem(item);
    setWindowTitle(item ? tr("Help: %1").arg(item->text(0)) : tr("Help"));
}

/// While words are searched for, the contents show the topics that hold them.
void HelpWindow::filter()
{
    const QString words = m_search->text().simplified();
    m_browser->setWords(words);
    for (int group = 0; group < m_contents->topLevelItemCount(); ++group) {
        QTreeWidgetItem *heading = m_contents->topLevelItem(group);
        bool any = false;
        for (int i = 0; i < heading->childCount(); ++i) {
            const QString topic = heading->child(i)->data(0, topicRole).toString();
            const bool holds = words.isEmpty() || help::mentions(topic, words);
            heading->child(i)->setHidden(!holds);
            any = any || holds;
        }
        heading->setHidden(!any);
    }
    const auto found = int(shownItems().size());
    m_found->setText(words.isEmpty()  ? QString()
                         : found == 0 ? tr("Not found")
                                      : tr("%n topics", nullptr, found));
}

/// The next place in the text, and after the last one the first place of the next topic that has some.
void HelpWindow::findNext()
{
    if (m_browser->showNext(false))
        return;
    const std::vector<QTreeWidgetItem *> items = shownItems();
    if (m_search->text().trimmed().isEmpty() || items.empty())
        return;
    auto next = std::ranges::find(items, itemOf(m_browser->topic()));
    if (next != items.end())
        ++next;
    if (next == items.end())
        next = items.begin();
    m_browser->open((*next)->data(0, topicRole).toString());
    m_browser->showNext(true);
}

/// Esc takes the search back first.
void HelpWindow::leave()
{
    if (m_search->text().isEmpty())
        close();
    else
        m_search->clear();
}
