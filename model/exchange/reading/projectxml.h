// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/reading/limits.h"

#include <QDateTime>
#include <QHash>
#include <QStringList>

#include <optional>
#include <vector>

/// What a file of MS Project's XML format says, whoever wrote it, before anything is made of it.
struct ProjectFile {
    /// A duration or lag: minutes of work, or of the clock where it is elapsed.
    struct Time {
        double minutes = 0;
        bool elapsed = false;
    };

    struct Link {
        qint64 predecessor = 0;  ///< its UID
        int type = 1;  ///< 0 FF, 1 FS, 2 SF, 3 SS
        Time lag{};
        bool percent = false;  ///< the lag counts hundredths of the predecessor's duration, not minutes
        bool elsewhere = false;  ///< the predecessor is part of another file
    };

    struct Task {
        qint64 uid = -1;
        int level = -1;  ///< from 1; 0: the project itself
        QString name{};
        QString wbs{};
        QString number{};  ///< in the outline, "1.2.3"
        QString contact{};
        QString note{};
        QString code{};  ///< from fields that only our own files have, so are the next two
        QString kind{};
        bool onRoadmap = false;
        bool absent = false;  ///< an empty line, or one that is switched off or stands in another file
        bool milestone = false;
        bool summary = false;
        QDateTime start{};
        QDateTime finish{};
        std::optional<Time> duration{};
        int percent = 0;
        int constraint = 0;
        QDate constraintDay{};
        QDate deadline{};
        std::vector<Link> links{};
        QStringList resources{};  ///< their names
    };

    int minutesPerDay = 480;
    std::vector<Task> tasks{};  ///< from top to bottom
};

/// True where \a bytes are the beginning of such a file.
bool isProjectXml(const QByteArray &bytes);

/// Throws Unreadable: malformed, unsafe, or more than the caps allow.
ProjectFile readProjectXml(const QByteArray &bytes, const Limits &limits);

/// Minutes of "PT8H30M0S", "P2DT4H"; nothing for anything else.
std::optional<double> minutesOf(const QString &duration);
