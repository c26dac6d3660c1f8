// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/import/mapping.h"

#include "model/domain/failure.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

const QLatin1String fileKey("file");
const QLatin1String sheetKey("sheet");
const QLatin1String tableKey("table");
const QLatin1String kindKey("kind");
const QLatin1String ignored("ignore");
const QLatin1String headingRowKey("heading_row");
const QLatin1String unitKey("unit");
const QLatin1String scorerKey("scorer");
const QLatin1String pillarKey("pillar");
const QLatin1String columnsKey("columns");
const QLatin1String headingKey("heading");
const QLatin1String columnKey("column");
const QLatin1String fieldKey("field");
const QLatin1String sheetsKey("sheets");
const QLatin1String agenciesKey("agencies");
const QLatin1String textKey("text");
const QLatin1String meaningKey("meaning");
const QLatin1String agencyKey("agency");

/// Leaves out what says nothing, so that a mapping stays readable.
void put(QJsonObject &object, QLatin1String key, const QString &value)
{
    if (!value.isEmpty())
        object.insert(key, value);
}

QJsonObject objectOf(const Mapping::SheetRule &rule)
{
    QJsonObject object{{sheetKey, rule.sheet}};
    put(object, fileKey, rule.file);
    if (rule.table != 1)
        object.insert(tableKey, rule.table);
    if (rule.ignored)
        object.insert(kindKey, ignored);
    else if (rule.kind)
        object.insert(kindKey, token(*rule.kind));
    if (rule.headingRow > 0)
        object.insert(headingRowKey, rule.headingRow);
    put(object, unitKey, token(rule.unit));
    put(object, scorerKey, rule.scorer);
    put(object, pillarKey, rule.pillar);
    QJsonArray columns;
    for (const Mapping::ColumnRule &column : rule.columns) {
        QJsonObject entry{{headingKey, column.heading}, {fieldKey, token(column.field)}};
        put(entry, columnKey, column.letters);
        columns.append(entry);
    }
    if (!columns.isEmpty())
        object.insert(columnsKey, columns);
    return object;
}

/// The value of a token, or a Failure that says which one is unknown.
template <class E>
E tokenAt(const QJsonObject &object, QLatin1String key)
{
    const QString text = object.value(key).toString();
    if (const auto value = fromToken<E>(text))
        return *value;
    throw Failure(Text::tr("The mapping is not right: “%1” is no “%2” that Pilar knows.").arg(text, key));
}

Mapping::SheetRule ruleOf(const QJsonObject &object)
{
    Mapping::SheetRule rule{.file = object.value(fileKey).toString(),
                            .sheet = object.value(sheetKey).toString(),
                            .table = object.value(tableKey).toInt(1),
                            .headingRow = object.value(headingRowKey).toInt(),
                            .scorer = object.value(scorerKey).toString(),
                            .pillar = object.value(pillarKey).toString()};
    rule.ignored = object.value(kindKey).toString() == ignored;
    if (!rule.ignored && object.contains(kindKey))
        rule.kind = tokenAt<Kind>(object, kindKey);
    if (object.contains(unitKey))
        rule.unit = tokenAt<MoneyUnit>(object, unitKey);
    const QJsonArray columns = object.value(columnsKey).toArray();
    for (const auto column : columns) {
        const QJsonObject entry = column.toObject();
        rule.columns.push_back({entry.value(headingKey).toString(), entry.value(columnKey).toString(),
                                tokenAt<Field>(entry, fieldKey)});
    }
    return rule;
}

}

const Mapping::SheetRule *Mapping::ruleFor(const QString &file, const QString &sheet, int table) const
{
    for (const SheetRule &rule : sheets)
        if (rule.sheet == sheet && rule.table == table && (rule.file.isEmpty() || rule.file == file))
            return &rule;
    return nullptr;
}

QByteArray toJson(const Mapping &mapping)
{
    QJsonArray sheets;
    for (const Mapping::SheetRule &rule : mapping.sheets)
        sheets.append(objectOf(rule));
    QJsonArray agencies;
    for (const Mapping::AgencyRule &rule : mapping.agencies) {
        QJsonObject entry{{textKey, rule.text}, {meaningKey, token(rule.meaning)}};
        put(entry, agencyKey, rule.agency);
        agencies.append(entry);
    }
    return QJsonDocument(QJsonObject{{sheetsKey, sheets}, {agenciesKey, agencies}}).toJson();
}

Mapping mappingFromJson(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        throw Failure(Text::tr("The mapping is no JSON object (%1). Save it again from the import preview.")
                          .arg(error.errorString()));
    Mapping mapping;
    const QJsonArray sheets = document.object().value(sheetsKey).toArray();
    for (const auto sheet : sheets)
        mapping.sheets.push_back(ruleOf(sheet.toObject()));
    const QJsonArray agencies = document.object().value(agenciesKey).toArray();
    for (const auto agency : agencies) {
        const QJsonObject entry = agency.toObject();
        mapping.agencies.push_back({entry.value(textKey).toString(),
                                    tokenAt<Mapping::AgencyRule::Meaning>(entry, meaningKey),
                                    entry.value(agencyKey).toString()});
    }
    return mapping;
}
