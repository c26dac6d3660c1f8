// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

#include <vector>

void useLanguage(const QString &language)
{
    static std::vector<QTranslator *> installed;
    for (QTranslator *translator : installed)
        delete translator;  // takes itself out of the application
    installed.clear();
    QLocale::setDefault(language == u"en" ? QLocale(QLocale::English, QLocale::Indonesia)
                                          : QLocale(QStringLiteral("id_ID")));
    for (const QString &name : {QStringLiteral("qtbase"), QStringLiteral("pilar")}) {
        auto *translator = new QTranslator(QCoreApplication::instance());
        if (!translator->load(QStringLiteral(":/i18n/%1_%2.qm").arg(name, language))) {
            delete translator;
            continue;
        }
        QCoreApplication::installTranslator(translator);
        installed.push_back(translator);
    }
}
