// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/programs/predecessors.h"

#include "model/domain/names.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Predecessors)
};

QString linkText(const PlanData &data, const Dependency &link)
{
    const Activity *before = data.activities.find(link.predecessor);
    QString text = before ? nameOf(*before) : QString();
    if (link.type != Link::FS || link.lag != 0)
        text += token(link.type);
    if (link.lag != 0)
        text += (link.lag > 0 ? u'+' : u'-') + QString::number(std::abs(link.lag));
    return text;
}

const Activity *find(const PlanData &data, const Activity &successor, const QString &code)
{
    const Activity *elsewhere = nullptr;
    for (const Activity &each : data.activities) {
        if (each.id == successor.id || nameOf(each).compare(code, Qt::CaseInsensitive) != 0)
            continue;
        if (each.program == successor.program)
            return &each;
        if (!elsewhere)
            elsewhere = &each;
    }
    return elsewhere;
}

}

QString predecessors::textOf(const PlanData &data, Id<Activity> activity)
{
    std::vector<Dependency> links;
    for (const Dependency &link : data.dependencies)
        if (link.successor == activity)
            links.push_back(link);
    QStringList texts;
    for (const Dependency &link : links)
        texts.append(linkText(data, link));
    return texts.join(QStringLiteral(", "));
}

predecessors::Reading predecessors::read(const PlanData &data, Id<Activity> activity, const QString &text)
{
    static const QRegularExpression shape(
        QStringLiteral("^(.+?)\\s*(FS|SS|FF|SF)?\\s*([+\\-−]\\s*\\d{1,4})?$"),
        QRegularExpression::CaseInsensitiveOption);
    const Activity *successor = data.activities.find(activity);
    Reading reading;
    if (!successor)
        return reading;
    const QStringList parts = text.split(QRegularExpression(QStringLiteral("[,;]")), Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const auto match = shape.match(part.trimmed());
        const Activity *before = match.hasMatch() ? find(data, *successor, match.captured(1)) : nullptr;
        if (!before)
            return {.problem = Text::tr("There is no activity “%1”. Write codes like 12, 12FS+5 or 14SS.")
                                   .arg(part.trimmed())};
        const QString type = match.captured(2).toUpper();
        const QString lag = match.captured(3).replace(QChar(0x2212), u'-').remove(u' ');
        reading.links.push_back({.predecessor = before->id,
                                 .successor = activity,
                                 .type = fromToken<Link>(type).value_or(Link::FS),
                                 .lag = lag.toInt()});
    }
    return reading;
}
