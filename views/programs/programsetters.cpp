// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/programs/programsetters.h"

#include "model/domain/words.h"
#include "views/common/typed.h"

#include <QCoreApplication>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Programs)
};

QString date(Activity &activity, QDate Activity::*member, const QString &text)
{
    const QDate date = typed::date(text);
    if (!date.isValid() && !text.isEmpty())
        return typed::dateSentence(text);
    activity.*member = date;
    if (activity.milestone)
        activity.start = activity.finish = date;
    if (activity.start.isValid() && activity.finish.isValid())
        activity.duration.reset();
    if (activity.start.isValid() && activity.finish.isValid() && activity.finish < activity.start)
        return Text::tr("It would finish before it starts.");
    return {};
}

bool isNothing(const QString &text)
{
    return text.isEmpty() || text == u"–" || text == u"-";
}

}

QString programsetters::lead(const PlanData &data, Program &program, const QString &text)
{
    const Agency *agency = typed::agency(data, text);
    if (!agency && !isNothing(text))
        return Text::tr("“%1” is no OPD of this plan. Add it on the page OPD & Tim first.").arg(text);
    program.lead = agency ? agency->id : Id<Agency>{};
    program.leadText.clear();
    return {};
}

QString programsetters::years(const PlanData & /*data*/, Program &program, const QString &text)
{
    const auto years = isNothing(text) ? std::pair(0, 0) : typed::years(text);
    if (!years)
        return Text::tr("“%1” are no years. Write them like 2018–2021.").arg(text);
    program.firstYear = years->first;
    program.lastYear = years->second;
    return {};
}

QString programsetters::horizon(const PlanData & /*data*/, Program &program, const QString &text)
{
    for (const auto each : enumerators<Horizon>())
        if (format::horizon(each).compare(isNothing(text) ? QString() : text, Qt::CaseInsensitive) == 0) {
            program.horizon = each;
            return {};
        }
    return Text::tr("“%1” is no horizon. Choose one of: %2.")
        .arg(text,
             QStringList{format::horizon(Horizon::Short), format::horizon(Horizon::Medium),
                         format::horizon(Horizon::Long)}
                 .join(QStringLiteral(", ")));
}

QString programsetters::actionGroup(const PlanData & /*data*/, Program &program, const QString &text)
{
    QStringList words;
    for (const auto group : enumerators<Program::ActionGroup>())
        words.append(word(group));
    const auto group = typed::oneOf<Program::ActionGroup>(words, isNothing(text) ? QString() : text);
    if (!group)
        return Text::tr("“%1” is no action group. Choose one of: %2.")
            .arg(text, words.mid(1).join(QStringLiteral(", ")));
    program.actionGroup = *group;
    return {};
}

QString programsetters::activityLead(const PlanData &data, Activity &activity, const QString &text)
{
    const Agency *agency = typed::agency(data, text);
    activity.agency = agency ? agency->id : Id<Agency>{};
    activity.agencyText = agency || isNothing(text) ? QString() : text;
    return {};
}

QString programsetters::activityStart(const PlanData & /*data*/, Activity &activity, const QString &text)
{
    return date(activity, &Activity::start, text);
}

QString programsetters::activityFinish(const PlanData & /*data*/, Activity &activity, const QString &text)
{
    return date(activity, &Activity::finish, text);
}

QString programsetters::activityProgress(const PlanData & /*data*/, Activity &activity, const QString &text)
{
    const std::optional<int> percent = typed::whole(text);
    if (!percent || *percent < 0 || *percent > 100)
        return Text::tr("Progress is a whole number from 0 to 100.");
    activity.progress = *percent;
    return {};
}
