// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/volumes/fields.h"
#include "model/report/volumes/kinds/kinds.h"

#include <QCollator>
#include <QCoreApplication>
#include <QRegularExpression>

namespace report {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(BlockKinds)
};

bool isCalled(const QString &wanted, const QString &name)
{
    return !name.isEmpty() && wanted.compare(name, Qt::CaseInsensitive) == 0;
}

const Agency *agencyOf(const Subject &subject, const QString &wanted)
{
    for (const Agency &agency : subject.data.agencies)
        if (isCalled(wanted, agency.shortName) || isCalled(wanted, agency.fullName))
            return &agency;
    return nullptr;
}

bool takesPart(const PlanData &data, const Program &program, Id<Agency> agency)
{
    return program.lead == agency || data.supports.find(std::tuple(program.id, agency));
}

}

BlockOption pillarOption()
{
    return {QStringLiteral("dimensi"), Text::tr("Dimension"), BlockOption::Takes::Pillar};
}

BlockOption agencyOption()
{
    return {QStringLiteral("opd"), Text::tr("OPD"), BlockOption::Takes::Agency};
}

BlockOption yearsOption()
{
    return {QStringLiteral("tahun"), Text::tr("Years"), BlockOption::Takes::Years};
}

BlockOption unitOption()
{
    return {QStringLiteral("satuan"), Text::tr("Unit of money"), BlockOption::Takes::Unit};
}

std::pair<int, int> yearsOf(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^\\s*(\\d{4})(?:\\s*[-–]\\s*(\\d{4}))?\\s*$"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return {0, 0};
    const int first = match.captured(1).toInt();
    return {first, match.captured(2).isEmpty() ? first : match.captured(2).toInt()};
}

format::Unit unitOf(const BlockCall &call)
{
    const QString unit = call.word("satuan");
    if (unit == u"rupiah")
        return format::Unit::Rupiah;
    if (unit == u"ribu")
        return format::Unit::Ribu;
    return unit == u"miliar" ? format::Unit::Miliar : format::Unit::Juta;
}

bool isTextBefore(const QString &one, const QString &other)
{
    QCollator collator;
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    return collator.compare(one, other) < 0;
}

void setUnit(Table &table, format::Unit unit)
{
    const QString usual = format::unitName(format::Unit::Juta);
    const QString wanted = format::unitName(unit);
    table.caption.replace(usual, wanted);
    for (Column &column : table.columns)
        if (column.holds == Column::Holds::Money) {
            column.unit = unit;
            column.title.replace(usual, wanted);
            column.group.replace(usual, wanted);
        }
}

const Pillar *pillarOf(const Subject &subject, const BlockCall &call)
{
    const QString wanted = call.word("dimensi");
    for (const Pillar &pillar : subject.data.pillars)
        if (isCalled(wanted, pillar.code) || isCalled(wanted, pillar.name))
            return &pillar;
    return nullptr;
}

/// A filter that names nothing of the plan keeps nothing: it is a finding, and all would be wrong, too.
WantsProgram wantedPrograms(const Subject &subject, const BlockCall &call)
{
    const Pillar *pillar = pillarOf(subject, call);
    const Agency *agency = agencyOf(subject, call.word("opd"));
    if ((!pillar && !call.word("dimensi").isEmpty()) || (!agency && !call.word("opd").isEmpty()))
        return [](const Program & /*program*/) { return false; };
    const auto [first, last] = yearsOf(call.word("tahun"));
    const auto isInYears = [first = first, last = last](const Program &program) {
        return first == 0 || program.firstYear == 0
            || (program.firstYear <= last && program.lastYear >= first);
    };
    const auto involves = [&data = subject.data](const Program &program, Id<Agency> id) {
        return !id || takesPart(data, program, id);
    };
    return [&subject, pillar, agency, isInYears, involves](const Program &program) {
        return (!pillar || program.pillar == pillar->id)
            && involves(program, agency ? agency->id : Id<Agency>()) && involves(program, subject.agency)
            && isInYears(program);
    };
}

PlanData withWantedPrograms(const Subject &subject, const BlockCall &call)
{
    PlanData data = subject.data;
    std::vector<Program> programs;
    std::ranges::copy_if(subject.data.programs, std::back_inserter(programs), wantedPrograms(subject, call));
    data.programs = Rows(std::move(programs));
    return data;
}

QString captionOf(const Subject &subject, const BlockCall &call, const QString &usual)
{
    return call.text.trimmed().isEmpty() ? usual : filled(subject, call.text.simplified()).plain();
}

}
