// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/newplan.h"

#include "model/domain/builtin.h"
#include "model/edits/rows.h"
#include "model/report/volumes/presetvolumes.h"

#include <QCoreApplication>
#include <QJsonArray>

using builtin::objects;
using builtin::text;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Edits)
};

QString aliases(const QJsonObject &object)
{
    const QVariantList names = object.value(QLatin1String("aliases")).toArray().toVariantList();
    return QVariant(names).toStringList().join(u'|');
}

int nextPosition(const auto &rows)
{
    return int(rows.size() + 1) * edits::positionGap;
}

void readPillar(const QJsonObject &object, Preset &preset)
{
    const Pillar pillar{.id = Id<Pillar>::create(),
                        .code = text(object, "code"),
                        .name = text(object, "name"),
                        .aliases = aliases(object),
                        .position = nextPosition(preset.pillars)};
    preset.pillars.push_back(pillar);
    int number = 0;
    for (const QJsonObject &sub : objects(object, "sub_dimensions"))
        preset.subDimensions.push_back({.id = Id<SubDimension>::create(),
                                        .pillar = pillar.id,
                                        .code = QStringLiteral("%1.%2").arg(pillar.code).arg(++number),
                                        .name = text(sub, "name"),
                                        .aliases = aliases(sub),
                                        .position = nextPosition(preset.subDimensions)});
}

/// Keys are drawn anew at each reading: two plans share no rows.
Preset readPreset(const QString &name)
{
    const QJsonObject root = builtin::file(qPrintable(QStringLiteral("presets/") + name));
    Preset preset{.name = name, .title = text(root, "title")};
    for (const QJsonObject &pillar : objects(root, "pillars"))
        readPillar(pillar, preset);
    for (const QJsonObject &source : objects(root, "funding_sources"))
        preset.fundingSources.push_back({.id = Id<FundingSource>::create(),
                                         .name = text(source, "name"),
                                         .apbd = source.value(QLatin1String("apbd")).toBool(),
                                         .aliases = aliases(source),
                                         .position = nextPosition(preset.fundingSources)});
    for (const QJsonObject &gate : objects(root, "gates"))
        preset.gates.push_back({.id = Id<Gate>::create(),
                                .text = text(gate, "text"),
                                .rule = fromToken<Gate::Rule>(text(gate, "rule")).value_or(Gate::Rule::Asked),
                                .position = nextPosition(preset.gates)});
    return preset;
}

const QStringList presetNames{QStringLiteral("kominfo-2017"), QStringLiteral("permen-2026")};

void insertAll(Database &db, const auto &all)
{
    for (const auto &row : all)
        rows::insert(db, row);
}

}

std::vector<Holiday> publicHolidays(int firstYear, int lastYear)
{
    std::vector<Holiday> holidays;
    for (const QJsonObject &day : objects(builtin::file("calendar/holidays"), "days")) {
        const QDate date = QDate::fromString(text(day, "date"), Qt::ISODate);
        if (date.year() >= firstYear && date.year() <= lastYear)
            holidays.push_back(
                {.date = date,
                 .name = text(day, "name"),
                 .kind = fromToken<Holiday::Kind>(text(day, "kind")).value_or(Holiday::Kind{})});
    }
    return holidays;
}

std::vector<Preset> presets()
{
    std::vector<Preset> all;
    for (const QString &name : presetNames)
        all.push_back(readPreset(name));
    return all;
}

std::unique_ptr<Plan> createPlan(const QString &path, const NewPlan &wanted, const Plan::Session &session)
{
    if (!presetNames.contains(wanted.preset))
        throw Failure(Text::tr("There is no preset “%1”. Choose one of: %2.")
                          .arg(wanted.preset, presetNames.join(u", ")));
    if (wanted.firstYear < 2000 || wanted.lastYear > 2100 || wanted.firstYear > wanted.lastYear)
        throw Failure(Text::tr("The period %1–%2 is not possible: it needs two years between 2000 and 2100, "
                               "the earlier one first.")
                          .arg(wanted.firstYear)
                          .arg(wanted.lastYear));
    const Preset preset = readPreset(wanted.preset);
    const City city{.name = wanted.city,
                    .kind = wanted.kind,
                    .firstYear = wanted.firstYear,
                    .lastYear = wanted.lastYear,
                    .asOf = wanted.asOf};
    PlanData pillars;
    pillars.pillars = Rows(preset.pillars);
    const report::PresetVolumes books = report::presetVolumes(pillars);
    return Plan::create(path, session, [&](Database &db) {
        rows::insert(db, city);
        insertAll(db, preset.pillars);
        insertAll(db, preset.subDimensions);
        insertAll(db, preset.fundingSources);
        insertAll(db, preset.gates);
        insertAll(db, publicHolidays(wanted.firstYear, wanted.lastYear));
        insertAll(db, books.volumes);
        insertAll(db, books.chapters);
        insertAll(db, books.blocks);
        insertAll(db, books.signatories);
        insertAll(db, books.fields);
    });
}
