// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/methods.h"

#include "model/scoring/mean.h"
#include "model/scoring/promethee.h"
#include "model/scoring/saw.h"
#include "model/scoring/topsis.h"
#include "model/scoring/vikor.h"
#include "model/scoring/waspas.h"
#include "model/scoring/weightedproduct.h"

#include <QCoreApplication>

#include <array>

namespace scoring {

std::span<const Method> methods()
{
    static constexpr std::array all{
        Method{QLatin1String("saw"), QT_TRANSLATE_NOOP("Scoring", "SAW"), QT_TRANSLATE_NOOP("Scoring", "SAW"),
               Better::Higher, &saw},
        Method{QLatin1String("mean"), QT_TRANSLATE_NOOP("Scoring", "Mean"),
               QT_TRANSLATE_NOOP("Scoring", "Mean"), Better::Higher,
               [](const DecisionMatrix &matrix, Normalisation) { return mean(matrix); }},
        Method{QLatin1String("wp"), QT_TRANSLATE_NOOP("Scoring", "Weighted product (WP)"),
               QT_TRANSLATE_NOOP("Scoring", "WP"), Better::Higher,
               [](const DecisionMatrix &matrix, Normalisation) { return weightedProduct(matrix); }},
        Method{QLatin1String("waspas"), QT_TRANSLATE_NOOP("Scoring", "WASPAS"),
               QT_TRANSLATE_NOOP("Scoring", "WASPAS"), Better::Higher,
               [](const DecisionMatrix &matrix, Normalisation) { return waspas(matrix); }},
        Method{QLatin1String("topsis"), QT_TRANSLATE_NOOP("Scoring", "TOPSIS"),
               QT_TRANSLATE_NOOP("Scoring", "TOPSIS"), Better::Higher,
               [](const DecisionMatrix &matrix, Normalisation) { return topsis(matrix).closeness; }},
        Method{QLatin1String("vikor"), QT_TRANSLATE_NOOP("Scoring", "VIKOR"),
               QT_TRANSLATE_NOOP("Scoring", "VIKOR"), Better::Lower,
               [](const DecisionMatrix &matrix, Normalisation) { return vikor(matrix).q; }},
        Method{QLatin1String("promethee"), QT_TRANSLATE_NOOP("Scoring", "PROMETHEE II"),
               QT_TRANSLATE_NOOP("Scoring", "PROMETHEE"), Better::Higher,
               [](const DecisionMatrix &matrix, Normalisation) { return promethee(matrix); }},
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

const Method *methodOrDefault(const QString &token)
{
    const Method *found = findMethod(token);
    return found ? found : &methods().front();
}

QString methodTitle(const Method &method)
{
    return QCoreApplication::translate("Scoring", method.title);
}

QString methodTitle(const Method &method, Normalisation normalisation)
{
    if (normalisation == Normalisation::Maximum || method.token != QLatin1String("saw"))
        return methodTitle(method);
    return methodTitle(method) + QStringLiteral(", ") + normalisationTitle(normalisation);
}

QString shortMethodTitle(const Method &method)
{
    return QCoreApplication::translate("Scoring", method.shortTitle);
}

}
