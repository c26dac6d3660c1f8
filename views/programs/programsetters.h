// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/plandata.h"

/// How a typed or pasted text becomes part of a row. Each returns what is wrong with the text in a
/// sentence, empty where the row has taken it over.
namespace programsetters {

template <auto Member>
QString text(const PlanData & /*data*/, auto &row, const QString &text)
{
    row.*Member = text;
    return {};
}

QString lead(const PlanData &data, Program &program, const QString &text);
QString years(const PlanData &data, Program &program, const QString &text);
QString horizon(const PlanData &data, Program &program, const QString &text);
QString actionGroup(const PlanData &data, Program &program, const QString &text);

QString activityLead(const PlanData &data, Activity &activity, const QString &text);
QString activityStart(const PlanData &data, Activity &activity, const QString &text);
QString activityFinish(const PlanData &data, Activity &activity, const QString &text);
QString activityProgress(const PlanData &data, Activity &activity, const QString &text);

}
