// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/typed.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <cmath>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Typed)
};

/// Rupiah in one of the word \a name; 0 for a word that is no unit.
double rupiahIn(const QString &name)
{
    static const std::vector<std::pair<QStringList, double>> units{
        {{QStringLiteral("ribu"), QStringLiteral("rb"), QStringLiteral("thousand")}, 1e3},
        {{QStringLiteral("juta"), QStringLiteral("jt"), QStringLiteral("million")}, 1e6},
        {{QStringLiteral("miliar"), QStringLiteral("milyar"), QStringLiteral("m"), QStringLiteral("billion")},
         1e9},
        {{QStringLiteral("triliun"), QStringLiteral("t"), QStringLiteral("trillion")}, 1e12},
    };
    for (const auto &[names, rupiah] : units)
        if (names.contains(name, Qt::CaseInsensitive))
            return rupiah;
    return 0;
}

double rupiahIn(format::Unit unit)
{
    switch (unit) {
    case format::Unit::Ribu:
        return 1e3;
    case format::Unit::Juta:
        return 1e6;
    case format::Unit::Miliar:
        return 1e9;
    default:
        return 1;
    }
}

bool isCalled(const Agency &agency, const QString &name)
{
    const auto same
        = [&](const QString &other) { return other.simplified().compare(name, Qt::CaseInsensitive) == 0; };
    return same(agency.shortName) || same(agency.fullName)
        || std::ranges::any_of(agency.aliases.split(u'|', Qt::SkipEmptyParts), same);
}

}

std::optional<int> typed::whole(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("^\\s*([0-9.,]+)\\s*(%|\\p{L}*)\\s*$"));
    const auto match = pattern.match(text);
    const std::optional<double> value = match.hasMatch() ? number(match.captured(1)) : std::nullopt;
    if (!value || *value != std::floor(*value) || *value > 1e9)
        return {};
    return int(*value);
}

std::optional<double> typed::number(const QString &text)
{
    QString plain = text.simplified().remove(u' ');
    plain.replace(QChar(0x2212), u'-');
    bool ok = false;
    const double value = QLocale().toDouble(plain, &ok);
    return ok && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

std::optional<double> typed::firstNumber(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("[-−]?\\d(?:[\\d.,]*\\d)?"));
    const auto match = pattern.match(text);
    return match.hasMatch() ? number(match.captured()) : std::nullopt;
}

std::optional<Money> typed::money(const QString &text, format::Unit unit)
{
    static const QRegularExpression pattern(
        QStringLiteral("^\\s*(Rp\\.?)?\\s*([0-9][0-9.,]*?)(,-|,--|\\.-)?\\s*(?:(\\p{L}+)\\s*)?$"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(text);
    const std::optional<double> value = match.hasMatch() ? number(match.captured(2)) : std::nullopt;
    if (!value)
        return {};
    const QString word = match.captured(4);
    const double per = !word.isEmpty() ? rupiahIn(word)
        : !match.captured(1).isEmpty() ? 1
        : !match.captured(3).isEmpty() ? 1
                                       : rupiahIn(unit);
    const double rupiah = std::round(*value * per);
    if (per == 0 || rupiah > 9e15)
        return {};
    return Money{qint64(rupiah)};
}

QDate typed::date(const QString &text)
{
    for (const char *pattern : {"yyyy-MM-dd", "d/M/yyyy", "d-M-yyyy", "d.M.yyyy", "d MMM yyyy", "d MMMM yyyy",
                                "d MMM yy", "d/M/yy"}) {
        const QDate date = QLocale().toDate(text.simplified(), QString::fromLatin1(pattern));
        if (date.isValid())
            return date.year() < 1970 ? date.addYears(100) : date;
    }
    return {};
}

QString typed::textOf(QDate date)
{
    return date.isValid() ? date.toString(QStringLiteral("d/M/yyyy")) : QString();
}

std::optional<std::pair<int, int>> typed::years(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("^(\\d{4})(?:\\D{1,6}(\\d{4}))?$"));
    const auto match = pattern.match(text.simplified());
    if (!match.hasMatch())
        return {};
    const int first = match.captured(1).toInt();
    const int last = match.captured(2).isEmpty() ? first : match.captured(2).toInt();
    if (first < 2000 || last > 2100 || first > last)
        return {};
    return std::pair(first, last);
}

QString typed::dateSentence(const QString &text)
{
    return Text::tr("“%1” is no date. Write it like 31/8/2018.").arg(text);
}

QString typed::moneySentence(const QString &text)
{
    return Text::tr("“%1” is no amount. Write it like 1.250 or 312,5.").arg(text);
}

const Agency *typed::agency(const PlanData &data, const QString &name)
{
    const QString wanted = name.simplified();
    if (wanted.isEmpty())
        return nullptr;
    const auto agencies = byPosition(data.agencies);
    // One agency's alias may be another one's present name: that one is meant.
    for (const Agency *agency : agencies)
        if (agency->shortName.compare(wanted, Qt::CaseInsensitive) == 0)
            return agency;
    for (const Agency *agency : agencies)
        if (isCalled(*agency, wanted))
            return agency;
    return nullptr;
}

QStringList typed::agencyNames(const PlanData &data)
{
    QStringList names;
    for (const Agency *agency : byPosition(data.agencies))
        names.append(agency->shortName);
    return names;
}
