// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/style.h"

#include <QApplication>
#include <QFileInfo>
#include <QLocale>
#include <QStandardPaths>

#include <gtest/gtest.h>

int main(int argc, char **argv)
{
    testing::InitGoogleTest(&argc, argv);
    qputenv("TZ", "Asia/Jakarta");
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (!qEnvironmentVariableIsSet("TMPDIR") && QFileInfo(QStringLiteral("/dev/shm")).isWritable())
        qputenv("TMPDIR", "/dev/shm");
    QLocale::setDefault(QLocale(QStringLiteral("id_ID")));
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    applyTheme(application, false);
    return RUN_ALL_TESTS();
}
