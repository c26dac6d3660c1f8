// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bars.h"

#include "app/commandset.h"
#include "views/common/labels.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QPushButton>
#include <QToolBar>
#include <QToolButton>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(MainWindow)
};

QStringList names(std::initializer_list<const char *> all)
{
    QStringList result;
    for (const char *name : all)
        result.append(QString::fromLatin1(name));
    return result;
}

/// Looks like a field, opens the search.
QPushButton *searchButton(const QAction &find)
{
    auto *button = new QPushButton;
    button->setObjectName(QStringLiteral("search"));
    button->setAccessibleName(find.text());
    button->setFixedWidth(288);
    auto *row = new QHBoxLayout(button);
    row->setContentsMargins(10, 0, 8, 0);
    row->setSpacing(8);
    row->addWidget(new IconLabel("search", 16));
    row->addWidget(labels::pale(find.text()), 1);
    QLabel *keys = labels::pale(find.shortcut().toString(QKeySequence::NativeText));
    labels::makeSmaller(keys, 2);
    row->addWidget(keys);
    QObject::connect(button, &QPushButton::clicked, &find, &QAction::trigger);
    return button;
}

void addCommands(QToolBar &bar, const CommandSet &commands, const QStringList &wanted)
{
    for (const QString &name : wanted)
        if (name.isEmpty())
            bar.addSeparator();
        else if (QAction *action = commands.find(name))
            bar.addAction(action);
}

}

void bars::fillMenus(QMenuBar &bar, const CommandSet &commands, QMenu *recent)
{
    QMenu *file = bar.addMenu(Text::tr("&File"));
    commands.fill(*file, names({"new", "open"}));
    file->addMenu(recent);
    commands.fill(*file,
                  names({"sample", "", "import", "export", "print", "print-timeline", "", "copy", "", "close",
                         "quit"}));
    commands.fill(*bar.addMenu(Text::tr("&Edit")),
                  names({"undo", "redo", "", "copyTable", "", "find", "filter"}));
    commands.fill(*bar.addMenu(Text::tr("&View")),
                  names({"inspector", "findings", "fullscreen", "dark", "", "nextPage", "previousPage"}));
    commands.fill(*bar.addMenu(Text::tr("&Plan")), names({"city", "calendar", "", "version", "history"}));
    QMenu *tools = bar.addMenu(Text::tr("&Tools"));
    commands.fill(*tools, names({"person"}));
    commands.fill(*tools->addMenu(Text::tr("Language")), names({"indonesian", "english"}));
    commands.fill(*bar.addMenu(Text::tr("&Help")), names({"help", "helpContents", "", "about"}));
}

void bars::fillToolBar(QToolBar &bar, const CommandSet &commands)
{
    bar.setObjectName(QStringLiteral("tools"));
    bar.setMovable(false);
    bar.setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar.setIconSize(QSize(20, 20));
    bar.setContextMenuPolicy(Qt::PreventContextMenu);
    addCommands(bar, commands, names({"open", "import", "export", "", "undo", "redo", "", "version"}));
    auto *space = new QWidget;
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar.addWidget(space);
    bar.addWidget(searchButton(*commands[QStringLiteral("find")]));
    addCommands(bar, commands, names({"fullscreen", "inspector"}));
    for (const char *name : {"fullscreen", "inspector"})
        if (auto *button
            = qobject_cast<QToolButton *>(bar.widgetForAction(commands[QString::fromLatin1(name)])))
            button->setToolButtonStyle(Qt::ToolButtonIconOnly);
}
