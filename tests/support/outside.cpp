// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/outside.h"

#include <QProcess>

#include <gtest/gtest.h>

QString outside(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    EXPECT_TRUE(process.waitForFinished(120'000)) << qPrintable(program);
    EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().toStdString();
    return QString::fromUtf8(process.readAllStandardOutput());
}
