// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scoring/decisionmatrix.h"
#include "model/scoring/normalisation.h"
#include "model/scoring/ranking.h"

#include <QLatin1String>
#include <QString>

namespace scoring {

/// One way to rank; a new one is one more line in methods.cpp.
struct Method {
    QLatin1String token;  ///< on the command line and in JSON
    const char *title;  ///< see methodTitle()
    const char *shortTitle;  ///< see shortMethodTitle()
    Better better;
    /// The method's own figure, one an alternative; only saw heeds the normalisation,
    /// by the maximum as a rule.
    std::vector<double> (*scores)(const DecisionMatrix &, Normalisation);
};

/// Every method, the default first.
std::span<const Method> methods();

/// Null where no method has this token.
const Method *findMethod(const QString &token);

/// As findMethod(), but the default where no method has this token.
const Method *methodOrDefault(const QString &token);

/// The method's name in the user's language.
QString methodTitle(const Method &method);

/// The same with the normalisation, where the method heeds it and it is not the usual one.
QString methodTitle(const Method &method, Normalisation normalisation);

/// As methodTitle(), for the head of a narrow column.
QString shortMethodTitle(const Method &method);

}
