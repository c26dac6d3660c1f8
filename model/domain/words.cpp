// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/words.h"

#include <QCoreApplication>

namespace {

template <class E>
using WordList = std::array<const char *, std::size_t(E::Count)>;

template <class E>
QString translated(E value, const WordList<E> &words)
{
    const char *text = words.at(std::size_t(value));
    return *text ? QCoreApplication::translate("Word", text) : QString();
}

}

QString word(City::Kind kind)
{
    return translated(kind, {QT_TRANSLATE_NOOP("Word", "city"), QT_TRANSLATE_NOOP("Word", "regency")});
}

QString word(City::WorkWeek week)
{
    return translated(week,
                      {QT_TRANSLATE_NOOP("Word", "Monday to Friday"),
                       QT_TRANSLATE_NOOP("Word", "Monday to Saturday"),
                       QT_TRANSLATE_NOOP("Word", "every day")});
}

QString word(Holiday::Kind kind)
{
    return translated(
        kind, {QT_TRANSLATE_NOOP("Word", "national holiday"), QT_TRANSLATE_NOOP("Word", "joint leave")});
}

QString word(Occasion::Kind kind)
{
    return translated(kind,
                      {QT_TRANSLATE_NOOP("Word", "bimtek"), QT_TRANSLATE_NOOP("Word", "review"),
                       QT_TRANSLATE_NOOP("Word", "other")});
}

QString word(Volume::Each each)
{
    return translated(each,
                      {QT_TRANSLATE_NOOP("Word", "the whole plan"), QT_TRANSLATE_NOOP("Word", "each OPD"),
                       QT_TRANSLATE_NOOP("Word", "each quick win")});
}

QString word(Volume::Paper paper)
{
    return translated(
        paper,
        {QT_TRANSLATE_NOOP("Word", "A4"), QT_TRANSLATE_NOOP("Word", "F4"), QT_TRANSLATE_NOOP("Word", "A3")});
}

QString word(Agency::Kind kind)
{
    return translated(kind,
                      {QT_TRANSLATE_NOOP("Word", "department"), QT_TRANSLATE_NOOP("Word", "board"),
                       QT_TRANSLATE_NOOP("Word", "secretariat"), QT_TRANSLATE_NOOP("Word", "inspectorate"),
                       QT_TRANSLATE_NOOP("Word", "office"), QT_TRANSLATE_NOOP("Word", "kecamatan"),
                       QT_TRANSLATE_NOOP("Word", "kelurahan"), QT_TRANSLATE_NOOP("Word", "other")});
}

QString word(Member::Body body)
{
    return translated(body,
                      {QT_TRANSLATE_NOOP("Word", "Council"), QT_TRANSLATE_NOOP("Word", "Implementation team"),
                       QT_TRANSLATE_NOOP("Word", "Forum")});
}

QString word(Horizon horizon)
{
    return translated(horizon,
                      {"", QT_TRANSLATE_NOOP("Word", "short term"), QT_TRANSLATE_NOOP("Word", "medium term"),
                       QT_TRANSLATE_NOOP("Word", "long term")});
}

QString word(Program::ActionGroup group)
{
    return translated(group,
                      {"", QT_TRANSLATE_NOOP("Word", "people"), QT_TRANSLATE_NOOP("Word", "infrastructure"),
                       QT_TRANSLATE_NOOP("Word", "applications"), QT_TRANSLATE_NOOP("Word", "literacy")});
}

QString word(Candidate::Decision decision)
{
    return translated(decision,
                      {QT_TRANSLATE_NOOP("Word", "not decided"), QT_TRANSLATE_NOOP("Word", "chosen"),
                       QT_TRANSLATE_NOOP("Word", "deferred"), QT_TRANSLATE_NOOP("Word", "rejected")});
}

QString word(Candidate::Requirement requirement)
{
    return translated(requirement,
                      {QT_TRANSLATE_NOOP("Word", "free"), QT_TRANSLATE_NOOP("Word", "must be chosen"),
                       QT_TRANSLATE_NOOP("Word", "left out")});
}

QString word(CandidatePair::Kind kind)
{
    return translated(
        kind, {QT_TRANSLATE_NOOP("Word", "only together"), QT_TRANSLATE_NOOP("Word", "at most one of them")});
}

QString word(Gate::Rule rule)
{
    return translated(rule,
                      {QT_TRANSLATE_NOOP("Word", "asked of people"),
                       QT_TRANSLATE_NOOP("Word", "takes twelve months at most"),
                       QT_TRANSLATE_NOOP("Word", "has a lead agency"),
                       QT_TRANSLATE_NOOP("Word", "has a cost"),
                       QT_TRANSLATE_NOOP("Word", "every risk has a mitigation")});
}

QString word(Criterion::Direction direction)
{
    return translated(direction, {QT_TRANSLATE_NOOP("Word", "benefit"), QT_TRANSLATE_NOOP("Word", "cost")});
}

QString word(Criterion::Origin origin)
{
    return translated(origin,
                      {QT_TRANSLATE_NOOP("Word", "scored"),
                       QT_TRANSLATE_NOOP("Word", "cost of the candidate"),
                       QT_TRANSLATE_NOOP("Word", "months of the candidate")});
}

QString word(Round::Joint joint)
{
    return translated(joint,
                      {QT_TRANSLATE_NOOP("Word", "mean"), QT_TRANSLATE_NOOP("Word", "median"),
                       QT_TRANSLATE_NOOP("Word", "trimmed mean")});
}

QString word(Link link)
{
    return translated(
        link,
        {QT_TRANSLATE_NOOP("Word", "finish to finish"), QT_TRANSLATE_NOOP("Word", "finish to start"),
         QT_TRANSLATE_NOOP("Word", "start to finish"), QT_TRANSLATE_NOOP("Word", "start to start")});
}
