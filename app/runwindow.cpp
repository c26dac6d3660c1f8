// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runwindow.h"

#include "app/language.h"
#include "app/mainwindow.h"
#include "app/workspace.h"
#include "views/common/style.h"

#include <QApplication>
#include <QFile>
#include <QFileInfo>

namespace {

/// Another language needs other words everywhere: the window is made anew on the same plan.
class Windows {
public:
    explicit Windows(Settings &settings)
        : m_settings(settings)
    {
    }

    MainWindow &make()
    {
        m_window = std::make_unique<MainWindow>(m_settings);
        QObject::connect(
            m_window.get(), &MainWindow::languageChanged, qApp, [this] { remake(); }, Qt::QueuedConnection);
        m_window->show();
        return *m_window;
    }

private:
    void remake()
    {
        const QString plan = m_window->workspace() ? m_window->workspace()->plan().path() : QString();
        QApplication::setQuitOnLastWindowClosed(false);
        m_window->close();
        useLanguage(m_settings.language());
        make();
        QApplication::setQuitOnLastWindowClosed(true);
        if (!plan.isEmpty())
            m_window->openPlan(plan);
    }

    Settings &m_settings;
    std::unique_ptr<MainWindow> m_window;
};

}

int runWindow(int argc, char **argv)
{
    const QApplication application(argc, argv);
    Settings settings;
    useLanguage(settings.language());
    applyTheme(*qApp, settings.dark());
    Windows windows(settings);
    MainWindow &window = windows.make();
    if (argc > 1)
        window.openPlan(QFileInfo(QFile::decodeName(argv[1])).absoluteFilePath());
    window.askPersonOnce();
    return QApplication::exec();
}
