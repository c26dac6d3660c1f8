// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <gtest/gtest.h>

/// What the program printed, and how it ended.
struct Output {
    int status = -1;
    QString out{};
    QString errors{};

    QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
};

/// Runs the program (PILAR, its path) as a person at a terminal would.
inline Output pilar(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(PILAR), arguments);
    EXPECT_TRUE(process.waitForFinished());
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}
