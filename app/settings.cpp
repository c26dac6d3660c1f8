// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace {

const QString nameKey = QStringLiteral("person/name");
const QString agencyKey = QStringLiteral("person/agency");
const QString recentKey = QStringLiteral("recent");
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

QStringList Settings::recentPlans() const
{
    return m_settings.value(recentKey).toStringList();
}

void Settings::addRecentPlan(const QString &path)
{
    QStringList recent = recentPlans();
    const QString absolute = QFileInfo(path).absoluteFilePath();
    recent.removeAll(absolute);
    recent.prepend(absolute);
    m_settings.setValue(recentKey, recent.mid(0, 10));
}

void Settings::removeRecentPlan(const QString &path)
{
    QStringList recent = recentPlans();
    recent.removeAll(path);
    m_settings.setValue(recentKey, recent);
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
