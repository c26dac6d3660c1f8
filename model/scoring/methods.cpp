// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/methods.h"

#include "model/scoring/saw.h"
#include "model/scoring/topsis.h"

#include <QCoreApplication>

#include <array>

namespace scoring {

std::span<const Method> methods()
{
    static constexpr std::array all{
        Method{QLatin1String("saw"), QT_TRANSLATE_NOOP("Scoring", "SAW"), Better::Higher, &saw},
        Method{QLatin1String("topsis"), QT_TRANSLATE_NOOP("Scoring", "TOPSIS"), Better::Higher,
               [](const DecisionMatrix &matrix) { return topsis(matrix).closeness; }},
    };
    return all;
}

const Method *findMethod(const QString &token)
{
    for (const Method &method : methods())
        if (token == method.token)
            return &method;
    return nullptr;
}

QString methodTitle(const Method &method)
{
    return QCoreApplication::translate("Scoring", method.title);
}

}
