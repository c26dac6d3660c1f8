// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/agencies/agenciesmodel.h"

#include "model/domain/format.h"
#include "model/domain/words.h"
#include "views/common/typed.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Agencies)
};

QStringList kindWords()
{
    QStringList words;
    for (const auto kind : enumerators<Agency::Kind>())
        words.append(format::capitalised(word(kind)));
    return words;
}

template <QString Agency::*Member>
Cell textCell(const AgencyUses &, const Agency &agency)
{
    return {.text = agency.*Member, .editable = true};
}

template <QString Agency::*Member>
QString setText(const AgencyUses &, Agency &agency, const QString &text)
{
    agency.*Member = text.simplified();
    return {};
}

QString setShortName(const AgencyUses &uses, Agency &agency, const QString &text)
{
    const QString name = text.simplified();
    for (const Agency &other : uses.data.agencies)
        if (other.id != agency.id && other.shortName.compare(name, Qt::CaseInsensitive) == 0
            && !name.isEmpty())
            return Text::tr("“%1” is another OPD of this plan already. If both are the same one, merge them.")
                .arg(other.shortName);
    agency.shortName = name;
    return {};
}

Cell kindCell(const AgencyUses &, const Agency &agency)
{
    const QStringList words = kindWords();
    return {
        .text = words.value(int(agency.kind)), .value = int(agency.kind), .editable = true, .choices = words};
}

QString setKind(const AgencyUses &, Agency &agency, const QString &text)
{
    const auto kind = typed::oneOf<Agency::Kind>(kindWords(), text);
    if (!kind)
        return Text::tr("“%1” is no kind of OPD. Kinds are: %2.")
            .arg(text, kindWords().join(QStringLiteral(", ")));
    agency.kind = *kind;
    return {};
}

Cell aliasesCell(const AgencyUses &, const Agency &agency)
{
    const QStringList names = agency.aliases.split(u'|', Qt::SkipEmptyParts);
    return {.text = names.join(QStringLiteral("; ")),
            .tone = Tone::Secondary,
            .toolTip = names.size() > 1 ? names.join(u'\n') : QString(),
            .editable = true};
}

/// Lists from a spreadsheet are separated in one of many ways; a comma may belong to a name.
QString setAliases(const AgencyUses &, Agency &agency, const QString &text)
{
    static const QRegularExpression separator(QStringLiteral("\\s*[|;/\\n]\\s*"));
    QStringList names;
    for (const QString &name : text.split(separator, Qt::SkipEmptyParts))
        if (!names.contains(name.simplified(), Qt::CaseInsensitive))
            names.append(name.simplified());
    agency.aliases = names.join(u'|');
    return {};
}

template <int AgencyUse::*Member>
Cell countCell(const AgencyUses &uses, const Agency &agency)
{
    const int count = uses.of(agency.id).*Member;
    return numberCell(QLocale().toString(count), count);
}

constexpr auto left = Qt::AlignLeft;
constexpr auto right = Qt::AlignRight;

// A new column is one more line here, in the order of AgenciesModel::Column.
std::vector<AgenciesModel::ColumnSpec> agencyColumns()
{
    return {
        {"short", QT_TRANSLATE_NOOP("Agencies", "Short name"), 124, left, false, textCell<&Agency::shortName>,
         setShortName},
        {"full", QT_TRANSLATE_NOOP("Agencies", "Full name"), 240, left, false, textCell<&Agency::fullName>,
         setText<&Agency::fullName>},
        {"kind", QT_TRANSLATE_NOOP("Agencies", "Kind"), 92, left, true, kindCell, setKind},
        {"aliases", QT_TRANSLATE_NOOP("Agencies", "Other names"), 148, left, false, aliasesCell, setAliases},
        {"leads", QT_TRANSLATE_NOOP("Agencies", "Leads"), 84, right, false, countCell<&AgencyUse::leads>,
         nullptr},
        {"supports", QT_TRANSLATE_NOOP("Agencies", "Supports"), 88, right, false,
         countCell<&AgencyUse::supports>, nullptr},
        {"candidates", QT_TRANSLATE_NOOP("Agencies", "Candidates"), 80, right, false,
         countCell<&AgencyUse::candidates>, nullptr},
        {"members", QT_TRANSLATE_NOOP("Agencies", "Members"), 76, right, true, countCell<&AgencyUse::members>,
         nullptr},
        {"code", QT_TRANSLATE_NOOP("Agencies", "Code"), 168, left, true, textCell<&Agency::code>,
         setText<&Agency::code>},
    };
}

}

AgenciesModel::AgenciesModel(Plan &plan, QObject *parent)
    : RowsModel(plan, "Agencies", agencyColumns(), parent)
{
    newRowValue = [] { return Agency{}; };
    regroup = [](Agency &agency, const OutlineKey &group) {
        if (group.id < qint64(Agency::Kind::Count))
            agency.kind = Agency::Kind(group.id);
    };
}

QString AgenciesModel::unknownName(const OutlineKey &key) const
{
    const auto &unknown = context().unknown;
    return key.kind == agencyrow::Unknown && key.id < qint64(unknown.size())
        ? unknown[std::size_t(key.id)].name
        : QString();
}

Cell AgenciesModel::cell(const OutlineKey &key, int column) const
{
    if (key.kind == agencyrow::Unknown)
        return unknownName(key).isEmpty() ? Cell{}
                                          : unknownCell(context().unknown[std::size_t(key.id)], column);
    return key.kind == listrow::Heading ? headingCell(key, column) : RowsModel::cell(key, column);
}

Cell AgenciesModel::unknownCell(const UnknownAgency &unknown, int column) const
{
    if (column == ShortName)
        return {.text = unknown.name,
                .tone = Tone::Warning,
                .toolTip = Text::tr("“%1” stands in the plan but is no OPD of it.").arg(unknown.name)};
    if (column == FullName)
        return {.text
                = Text::tr("occurs %n times; right-click to say which OPD it is", nullptr, unknown.uses),
                .tone = Tone::Secondary};
    return {};
}

Cell AgenciesModel::headingCell(const OutlineKey &key, int column) const
{
    if (column != ShortName)
        return {};
    if (key.id == agencyrow::unknownHeading)
        return {.text = Text::tr("Not recognised"), .tone = Tone::Warning, .bold = true};
    return {.text = format::capitalised(word(Agency::Kind(key.id))),
            .bold = true,
            .detail = QStringLiteral("· ") + Text::tr("%n OPD", nullptr, rowCount(indexOf(key)))};
}

Cell AgenciesModel::totalCell(int column) const
{
    const AgencyUses &uses = context();
    switch (column) {
    case ShortName:
        return {.text = Text::tr("%n OPD", nullptr, int(uses.data.agencies.size()))};
    case FullName: {
        const auto leading
            = std::ranges::count_if(uses.uses, [](const auto &use) { return use.first && use.second.leads; });
        return {.text = Text::tr("%n of them lead a program", nullptr, int(leading)),
                .tone = Tone::Secondary};
    }
    case Leads: {
        const int led = int(uses.data.programs.size()) - uses.of({}).leads;
        return numberCell(QLocale().toString(led), led);
    }
    case Candidates: {
        const int proposed = int(uses.data.candidates.size()) - uses.of({}).candidates;
        return numberCell(QLocale().toString(proposed), proposed);
    }
    default:
        return {};
    }
}
