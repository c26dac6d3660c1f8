// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/start/recentplan.h"

#include <QSettings>

/// What the program remembers about its person, in the system's usual place; never in a plan.
class Settings {
public:
    QString name() const;
    QString agency() const;
    void setPerson(const QString &name, const QString &agency);
    /// As the history writes it: "Name (OPD)"; the account's name where nothing was said yet.
    QString author() const;

    QList<RecentPlan> recentPlans() const;  ///< newest first, at most ten
    /// Puts it first.
    void addRecentPlan(const RecentPlan &plan);
    void removeRecentPlan(const QString &path);

    bool dark() const;
    void setDark(bool dark);

    QString language() const;  ///< "id" or "en"
    void setLanguage(const QString &language);

    /// Folder of all backups, in the user's data folder.
    QString backupFolder() const;

    /// Folder of the mappings by which workbooks are read, beside it.
    QString mappingFolder() const;

    QByteArray layout(const QString &name) const;  ///< geometry and states that widgets save
    void setLayout(const QString &name, const QByteArray &state);
    QVariant value(const QString &key, const QVariant &fallback = {}) const;
    void setValue(const QString &key, const QVariant &value);

private:
    void setRecentPlans(const QList<RecentPlan> &plans);

    QSettings m_settings;
};
