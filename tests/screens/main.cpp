// SPDX-License-Identifier: GPL-3.0-or-later
// Opens a plan and saves every page of the window as a picture: screens OUTPUT_FOLDER [PLAN]
// With --quick only in Indonesian at 1366 × 768, light and dark.
#include "app/mainwindow.h"
#include "app/workspace.h"
#include "support/generatedplan.h"
#include "views/common/style.h"

#include <QApplication>
#include <QDir>
#include <QLocale>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTranslator>

namespace {

struct Look {
    QString language;
    bool dark;
    QSize size;

    QString name() const
    {
        return QStringLiteral("%1-%2-%3")
            .arg(language, dark ? QStringLiteral("dark") : QStringLiteral("light"))
            .arg(size.width());
    }
};

void settle()
{
    for (int i = 0; i < 5; ++i)
        QApplication::processEvents(QEventLoop::AllEvents, 50);
}

/// So that the inspector has something to show: the program in the middle, else the first candidate...
void selectSomething(const PlanData &data, Page &page)
{
    using Kind = Selection::Kind;
    const auto first = [](const auto &rows) {
        return rows.empty() ? qint64(0) : byPosition(rows)[rows.size() / 5]->id.value;
    };
    for (const Selection &selection : {Selection{.kind = Kind::Program, .id = first(data.programs)},
                                       Selection{.kind = Kind::Agency, .id = first(data.agencies)},
                                       Selection{.kind = Kind::Candidate, .id = first(data.candidates)}})
        if (page.reveal(selection))
            return;
}

void savePages(const QString &folder, const QString &planPath, const Look &look)
{
    QTranslator qtbase;
    QTranslator pilar;
    QLocale::setDefault(look.language == u"id" ? QLocale(QStringLiteral("id_ID"))
                                               : QLocale(QLocale::English, QLocale::Indonesia));
    if (qtbase.load(QStringLiteral(":/i18n/qtbase_%1.qm").arg(look.language)))
        QApplication::installTranslator(&qtbase);
    if (pilar.load(QStringLiteral(":/i18n/pilar_%1.qm").arg(look.language)))
        QApplication::installTranslator(&pilar);
    applyTheme(*qApp, look.dark);
    Settings settings;
    MainWindow window(settings);
    window.resize(look.size);
    window.show();
    window.openPlan(planPath);
    window.workspace()->findings().update();
    for (const PageEntry &entry : window.workspace()->entries()) {
        window.workspace()->openPage(QString::fromLatin1(entry.id));
        settle();
        selectSomething(window.workspace()->plan().data(), *window.workspace()->page());
        settle();
        window.grab().save(
            QStringLiteral("%1/%2-%3.png").arg(folder, QString::fromLatin1(entry.id), look.name()));
    }
    window.close();
}

}

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("PilarTest"));
    const QStringList arguments = QApplication::arguments();
    const QString folder = arguments.value(1, QStringLiteral("screens"));
    QDir().mkpath(folder);
    const QTemporaryDir temporary;
    QString plan = arguments.value(2);
    if (!plan.endsWith(u".pilar")) {
        plan = temporary.filePath(QStringLiteral("Smart City Kota Contoh 2018–2026.pilar"));
        generatedPlan(plan, {});
    }
    const bool quick = arguments.contains(QStringLiteral("--quick"));
    for (const auto &language : {QStringLiteral("id"), QStringLiteral("en")})
        for (const bool dark : {false, true})
            for (const QSize size : {QSize(1366, 768), QSize(1920, 1080)})
                if (!quick || (language == u"id" && size.width() == 1366))
                    savePages(folder, plan, {language, dark, size});
    return 0;
}
