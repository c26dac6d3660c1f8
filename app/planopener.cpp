// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planopener.h"

#include "app/sampleplan.h"
#include "model/edits/newplan.h"
#include "views/help/helpplace.h"
#include "views/start/newplandialog.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(MainWindow)
};

QString planFilter()
{
    return QStringLiteral("%1 (*.pilar)").arg(Text::tr("Plans"));
}

}

Plan::Session PlanOpener::session() const
{
    return {.author = m_settings.author(), .backups = m_settings.backupFolder()};
}

void PlanOpener::say(const QString &sentence)
{
    QMessageBox::warning(&m_window, Text::tr("Pilar"), sentence);
}

std::unique_ptr<Plan> PlanOpener::open(const QString &path, QString *notice)
{
    try {
        std::unique_ptr<Plan> plan;
        try {
            plan = Plan::open(path, Plan::Access::Edit, session());
        } catch (const CannotEdit &why) {
            plan = Plan::open(path, Plan::Access::Read, session());
            *notice = why.sentence();
        }
        if (!plan->changedOutside())
            return plan;
        if (!goOnAfterOutsideChange())
            return {};
        plan->acceptOutsideChange();
        return plan;
    } catch (const Unusable &problem) {
        return openBackup(problem, path, notice);
    } catch (const Failure &failure) {
        say(failure.sentence());
        return {};
    }
}

std::unique_ptr<Plan> PlanOpener::openBackup(const Unusable &problem, const QString &path, QString *notice)
{
    QMessageBox box(QMessageBox::Warning, Text::tr("This plan cannot be opened"), problem.sentence(),
                    QMessageBox::Close, &m_window);
    QPushButton *restore = problem.backup()
        ? box.addButton(Text::tr("Restore the backup…"), QMessageBox::AcceptRole)
        : nullptr;
    box.exec();
    if (!restore || box.clickedButton() != restore)
        return {};
    const QString proposed = QFileInfo(path).absolutePath() + QLatin1Char('/')
        + Text::tr("%1 restored.pilar").arg(QFileInfo(path).completeBaseName());
    const QString target
        = QFileDialog::getSaveFileName(&m_window, Text::tr("Restore the backup as"), proposed, planFilter());
    if (target.isEmpty())
        return {};
    QFile::remove(target);
    if (QFile::copy(problem.backup()->path, target))
        return open(target, notice);
    say(Text::tr("The backup could not be copied to “%1”.").arg(target));
    return {};
}

bool PlanOpener::goOnAfterOutsideChange()
{
    QMessageBox box(QMessageBox::Question, Text::tr("The plan was changed outside Pilar"),
                    Text::tr("The content is not what Pilar wrote when the plan was last closed: another "
                             "program changed it, or its bytes are damaged. "
                             "Go on with it as it is?"),
                    QMessageBox::NoButton, &m_window);
    QPushButton *goOn = box.addButton(Text::tr("Go on"), QMessageBox::AcceptRole);
    box.addButton(Text::tr("Close the plan"), QMessageBox::RejectRole);
    box.exec();
    return box.clickedButton() == goOn;
}

QString PlanOpener::choose()
{
    return QFileDialog::getOpenFileName(&m_window, Text::tr("Open a plan"),
                                        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                                        planFilter());
}

std::unique_ptr<Plan> PlanOpener::makeNew(bool *wantsWorkbook)
{
    NewPlanDialog dialog(presets(), &m_window);
    help::setPlace(&dialog, QStringLiteral("mulai"));
    dialog.setWantsWorkbook(*wantsWorkbook);
    if (dialog.exec() != QDialog::Accepted)
        return {};
    *wantsWorkbook = dialog.wantsWorkbook();
    try {
        return createPlan(dialog.path(), dialog.wanted(), session());
    } catch (const Failure &failure) {
        say(failure.sentence());
        return {};
    }
}

std::unique_ptr<Plan> PlanOpener::makeSample()
{
    try {
        return createSamplePlan(samplePlanPath(), session());
    } catch (const Failure &failure) {
        say(failure.sentence());
        return {};
    }
}

void PlanOpener::saveCopy(Plan &plan)
{
    QString path
        = QFileDialog::getSaveFileName(&m_window, Text::tr("Save a copy"), plan.path(), planFilter());
    if (path.isEmpty())
        return;
    if (!path.endsWith(u".pilar"))
        path += QStringLiteral(".pilar");
    if (QFileInfo(path) == QFileInfo(plan.path()))
        return say(
            Text::tr("This is the open plan itself; it is saved already. Choose another name for the copy."));
    plan.saveCopy(path);
}
