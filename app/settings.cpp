// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"

#include <QStandardPaths>

namespace {

const QString nameKey = QStringLiteral("person/name");
const QString agencyKey = QStringLiteral("person/agency");
const QString recentKey = QStringLiteral("plans");
const QString pathField = QStringLiteral("path");
const QString programsField = QStringLiteral("programs");
const QString atField = QStringLiteral("at");
const QString darkKey = QStringLiteral("dark");
const QString languageKey = QStringLiteral("language");

QString accountName()
{
    const QString name = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    return name.isEmpty() ? QStringLiteral("Pilar") : name;
}

}

QString Settings::name() const
{
    return m_settings.value(nameKey).toString();
}

QString Settings::agency() const
{
    return m_settings.value(agencyKey).toString();
}

void Settings::setPerson(const QString &name, const QString &agency)
{
    m_settings.setValue(nameKey, name.trimmed());
    m_settings.setValue(agencyKey, agency.trimmed());
}

QString Settings::author() const
{
    if (name().isEmpty())
        return accountName();
    return agency().isEmpty() ? name() : QStringLiteral("%1 (%2)").arg(name(), agency());
}

QList<RecentPlan> Settings::recentPlans() const
{
    QList<RecentPlan> plans;
    const QVariantList rows = m_settings.value(recentKey).toList();
    for (const QVariant &row : rows) {
        const QVariantMap map = row.toMap();
        plans.append({.path = map[pathField].toString(),
                      .programs = map[programsField].toInt(),
                      .at = map[atField].toDateTime()});
    }
    return plans;
}

void Settings::setRecentPlans(const QList<RecentPlan> &plans)
{
    QVariantList rows;
    for (const RecentPlan &plan : plans)
        rows.append(QVariantMap{{pathField, plan.path}, {programsField, plan.programs}, {atField, plan.at}});
    m_settings.setValue(recentKey, rows);
}

void Settings::addRecentPlan(const RecentPlan &plan)
{
    removeRecentPlan(plan.path);
    QList<RecentPlan> plans = recentPlans();
    plans.prepend(plan);
    setRecentPlans(plans.mid(0, 10));
}

void Settings::removeRecentPlan(const QString &path)
{
    QList<RecentPlan> plans = recentPlans();
    plans.removeIf([&](const RecentPlan &plan) { return plan.path == path; });
    setRecentPlans(plans);
}

bool Settings::dark() const
{
    return m_settings.value(darkKey).toBool();
}

void Settings::setDark(bool dark)
{
    m_settings.setValue(darkKey, dark);
}

QString Settings::language() const
{
    return m_settings.value(languageKey, QStringLiteral("id")).toString();
}

void Settings::setLanguage(const QString &language)
{
    m_settings.setValue(languageKey, language);
}

QString Settings::backupFolder() const
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/cadangan");
}

QString Settings::mappingFolder() const
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/pemetaan");
}

QByteArray Settings::layout(const QString &name) const
{
    return m_settings.value(QStringLiteral("layout/") + name).toByteArray();
}

void Settings::setLayout(const QString &name, const QByteArray &state)
{
    m_settings.setValue(QStringLiteral("layout/") + name, state);
}

QVariant Settings::value(const QString &key, const QVariant &fallback) const
{
    return m_settings.value(key, fallback);
}

void Settings::setValue(const QString &key, const QVariant &value)
{
    m_settings.setValue(key, value);
}
