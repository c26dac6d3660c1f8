// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/volumes/fields.h"

#include "model/domain/format.h"
#include "model/domain/names.h"
#include "model/report/volumes/fieldcall.h"
#include "model/report/volumes/kinds/kinds.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace report {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Fields)
};

const FieldKind *fieldKind(const QString &name)
{
    const auto &all = fieldKinds();
    const auto found
        = std::ranges::find_if(all, [&](const FieldKind &kind) { return name == QLatin1String(kind.name); });
    return found == all.end() ? nullptr : &*found;
}

const OwnField *ownField(const PlanData &data, const QString &name)
{
    const auto found = std::ranges::find(data.ownFields, name, &OwnField::name);
    return found == data.ownFields.end() ? nullptr : &*found;
}

bool isCalled(const QString &argument, const QString &name)
{
    return !name.isEmpty() && argument.compare(name, Qt::CaseInsensitive) == 0;
}

bool readPillar(FieldCall &call, const QString &argument)
{
    for (const Pillar &pillar : call.data().pillars)
        if (isCalled(argument, pillar.code) || isCalled(argument, pillar.name)) {
            call.pillar = pillar.id;
            return true;
        }
    return false;
}

/// "opd" is the one that the copy tells of.
bool readAgency(FieldCall &call, const QString &argument)
{
    if (argument == u"opd" && call.subject.agency) {
        call.agency = call.subject.agency;
        return true;
    }
    for (const Agency &agency : call.data().agencies)
        if (isCalled(argument, agency.shortName) || isCalled(argument, agency.fullName)) {
            call.agency = agency.id;
            return true;
        }
    return false;
}

bool readYears(FieldCall &call, const QString &argument)
{
    std::tie(call.firstYear, call.lastYear) = yearsOf(argument);
    return call.firstYear != 0 && call.firstYear <= call.lastYear;
}

bool readPlace(FieldCall &call, const QString &argument)
{
    bool isNumber = false;
    call.place = argument.toInt(&isNumber);
    return isNumber && call.place >= 1;
}

bool readArgument(FieldCall &call, const FieldKind &kind, const QString &argument)
{
    return ((kind.takes & FieldCall::OfPillar) && readPillar(call, argument))
        || ((kind.takes & FieldCall::Years) && readYears(call, argument))
        || ((kind.takes & FieldCall::OfAgency) && readAgency(call, argument))
        || ((kind.takes & FieldCall::Place) && readPlace(call, argument));
}

/// How many letters must change to make one name of the other (Levenshtein, 1966).
int distance(const QString &a, const QString &b)
{
    std::vector<int> row(std::size_t(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = std::exchange(row[0], int(i) + 1);
        for (std::size_t j = 1; j < row.size(); ++j) {
            const int change = diagonal + (a[i] == b[qsizetype(j) - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, change});
        }
    }
    return row.back();
}

QStringList allNames(const PlanData &data)
{
    QStringList names;
    for (const FieldKind &kind : fieldKinds())
        names.append(QLatin1String(kind.name));
    for (const OwnField &field : data.ownFields)
        names.append(field.name);
    return names;
}

/// The name that looks most like \a name, or shares a word with it; empty where none does.
QString likeliest(const PlanData &data, const QString &name)
{
    const QStringList names = allNames(data);
    const auto effort = [&](const QString &other) { return distance(name.toLower(), other); };
    const auto best = std::ranges::min_element(names, {}, effort);
    return best != names.end() && effort(*best) <= std::max<qsizetype>(2, name.size() / 3) ? *best
                                                                                           : QString();
}

FieldText ownText(const OwnField &field)
{
    const QString text = field.value.simplified();
    return {text.isEmpty() ? FieldText::State::Empty : FieldText::State::Known, text, {}};
}

}

FieldText fieldText(const Subject &subject, const QString &field)
{
    QStringList parts = field.split(u':');
    const QString name = parts.takeFirst().trimmed();
    if (const OwnField *own = ownField(subject.data, name); own && parts.isEmpty())
        return ownText(*own);
    const FieldKind *kind = fieldKind(name);
    if (!kind)
        return {FieldText::State::Unknown, {}, likeliest(subject.data, name)};
    FieldCall call{.subject = subject};
    for (const QString &part : parts)
        if (!readArgument(call, *kind, part.trimmed()))
            return {FieldText::State::Unknown, {}, name};
    const QString text = kind->text(call);
    return {text.isEmpty() ? FieldText::State::Empty : FieldText::State::Known, text, {}};
}

namespace {

/// A field of the program with the arguments that make sense in this plan.
void addChoices(std::vector<FieldChoice> &choices, const PlanData &data, const FieldKind &kind)
{
    const QString meaning = QCoreApplication::translate("Fields", kind.meaning);
    const QString name = QLatin1String(kind.name);
    const auto add = [&](const QString &argument, const QString &of) {
        choices.push_back({name + u':' + argument, Text::tr("%1: %2").arg(meaning, of)});
    };
    if (kind.takes & FieldCall::Place)
        return add(QStringLiteral("1"), QStringLiteral("1"));
    if (name != u"dimensi")
        choices.push_back({name, meaning});
    if (kind.takes & FieldCall::OfPillar)
        for (const Pillar *pillar : byPosition(data.pillars))
            add(pillar->code, pillar->name);
    const City city = data.city();
    if (name == u"anggaran" && city.firstYear != 0)
        for (int year = city.firstYear; year <= city.lastYear; ++year)
            add(QString::number(year), QString::number(year));
}

}

std::vector<FieldChoice> fieldChoices(const PlanData &data)
{
    std::vector<FieldChoice> choices;
    for (const OwnField *own : byPosition(data.ownFields))
        choices.push_back(
            {own->name, own->value.isEmpty() ? Text::tr("not filled in yet") : shortened(own->value)});
    for (const FieldKind &kind : fieldKinds())
        addChoices(choices, data, kind);
    return choices;
}

std::vector<FieldPlace> fieldsIn(const QString &text)
{
    std::vector<FieldPlace> places;
    for (qsizetype at = text.indexOf(u'{'); at >= 0; at = text.indexOf(u'{', at)) {
        if (at + 1 < text.size() && text[at + 1] == u'{') {
            at += 2;
            continue;
        }
        const qsizetype end = text.indexOf(u'}', at);
        const QString inside = text.mid(at + 1, end - at - 1);
        if (end < 0 || inside.trimmed().isEmpty() || inside.contains(u'\n') || inside.contains(u'{')) {
            ++at;
            continue;
        }
        places.push_back({at, end - at + 1, inside.trimmed()});
        at = end + 1;
    }
    return places;
}

namespace {

QString withoutDoubledBraces(QString text)
{
    return text.replace(QStringLiteral("{{"), QStringLiteral("{"))
        .replace(QStringLiteral("}}"), QStringLiteral("}"));
}

}

Words filled(const Subject &subject, const QString &text)
{
    Words words;
    const auto add = [&](const QString &plain) {
        if (!plain.isEmpty())
            words.spans.push_back({withoutDoubledBraces(plain)});
    };
    qsizetype done = 0;
    for (const FieldPlace &place : fieldsIn(text)) {
        add(text.mid(done, place.at - done));
        const FieldText field = fieldText(subject, place.field);
        if (field.state == FieldText::State::Known)
            words.spans.push_back({field.text});
        else
            words.spans.push_back({.text = Text::tr("(not filled in)"), .missing = true});
        done = place.at + place.length;
    }
    add(text.mid(done));
    return words;
}

}
