// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/format.h"
#include "model/domain/parties.h"
#include "model/domain/terbilang.h"
#include "model/report/volumes/fieldcall.h"
#include "model/scoring/methods.h"
#include "model/scoring/roundranking.h"
#include "model/scoring/scorecube.h"

#include <QCoreApplication>
#include <QLocale>

#include <map>
#include <set>

namespace report {

namespace {

using Call = FieldCall;

QString count(std::size_t number)
{
    return format::number(double(number), 0);
}

bool leadsOrSupports(const PlanData &data, const Program &program, Id<Agency> agency)
{
    return program.lead == agency || data.supports.find(std::tuple(program.id, agency));
}

bool isMeant(const Call &call, const Program &program)
{
    if (call.pillar && program.pillar != *call.pillar)
        return false;
    if (call.agency && !leadsOrSupports(call.data(), program, *call.agency))
        return false;
    return call.firstYear == 0 || program.firstYear == 0
        || (program.firstYear <= call.lastYear && program.lastYear >= call.firstYear);
}

QString programs(const Call &call)
{
    return count(std::size_t(
        std::ranges::count_if(call.data().programs, [&](const Program &row) { return isMeant(call, row); })));
}

QString subDimensions(const Call &call)
{
    return count(std::size_t(std::ranges::count_if(call.data().subDimensions, [&](const SubDimension &row) {
        return !call.pillar || row.pillar == *call.pillar;
    })));
}

QString indicators(const Call &call)
{
    return count(std::size_t(std::ranges::count_if(call.data().indicators, [&](const Indicator &indicator) {
        const Program *program = call.data().programs.find(indicator.program);
        return program ? isMeant(call, *program) : !call.pillar && !call.agency;
    })));
}

/// Budget of the programs that are meant: an agency's is that of those it leads.
Money money(const Call &call)
{
    Money sum;
    for (const BudgetLine &line : call.data().budgetLines) {
        const Program *program = call.data().programs.find(line.program);
        const bool inYears
            = call.firstYear == 0 || (line.year >= call.firstYear && line.year <= call.lastYear);
        if (program && inYears && (!call.pillar || program->pillar == *call.pillar)
            && (!call.agency || program->lead == *call.agency))
            sum += line.planned;
    }
    return sum;
}

QString mostLeading(const Call &call)
{
    std::map<QString, int> led;
    for (const Program &program : call.data().programs)
        if (const QString name = leadName(call.data(), program); isMeant(call, program) && !name.isEmpty())
            ++led[name];
    const auto most = std::ranges::max_element(led, {}, [](const auto &each) { return each.second; });
    return most == led.end() ? QString() : most->first;
}

std::size_t agenciesOf(const PlanData &data, Agency::Kind kind)
{
    return std::size_t(std::ranges::count(data.agencies, kind, &Agency::kind));
}

/// Kecamatan as the areas name them, else the agencies of that kind.
std::size_t districts(const PlanData &data)
{
    std::set<QString> names;
    for (const Area &area : data.areas)
        names.insert(area.district);
    names.erase(QString());
    return names.empty() ? agenciesOf(data, Agency::Kind::Kecamatan) : names.size();
}

std::size_t leadingAgencies(const PlanData &data)
{
    std::set<Id<Agency>> leading;
    for (const Program &program : data.programs)
        if (program.lead)
            leading.insert(program.lead);
    return leading.size();
}

std::vector<const Candidate *> chosen(const PlanData &data)
{
    return byPosition(data.candidates,
                      [](const Candidate &row) { return row.decision == Candidate::Decision::Chosen; });
}

const Candidate *candidateOf(const Call &call)
{
    return call.data().candidates.find(call.subject.candidate);
}

const Round *presentRound(const PlanData &data)
{
    return data.rounds.find(scoring::currentRound(data));
}

QString method(const Call &call)
{
    const Round *round = presentRound(call.data());
    return round ? scoring::methodTitle(*scoring::methodOrDefault(round->method)) : QString();
}

/// The candidate at a place of the present round's ranking; of those that share it the first.
QString placed(const Call &call)
{
    const PlanData &data = call.data();
    const Round *round = presentRound(data);
    if (!round || data.scores.empty() || call.place == 0)
        return {};
    const scoring::ScoreCube cube(data, round->id);
    const std::vector<int> places = scoring::placesIn(*round, scoring::jointMatrix(cube));
    const auto at = std::ranges::find(places, call.place);
    if (at == places.end())
        return {};
    const Candidate *row = data.candidates.find(cube.candidates()[std::size_t(at - places.begin())]);
    return row ? row->name : QString();
}

QString quickWins(const Call &call)
{
    QStringList names;
    for (const Candidate *candidate : chosen(call.data()))
        names.append(candidate->name);
    return QLocale().createSeparatedList(names);
}

QString period(const Call &call)
{
    const City city = call.data().city();
    return city.firstYear == 0 ? QString() : format::years(city.firstYear, city.lastYear);
}

QString year(int number)
{
    return number == 0 ? QString() : QString::number(number);
}

QString agencyText(const Call &call, QString Agency::*name)
{
    const Agency *agency = call.data().agencies.find(call.agency.value_or(call.subject.agency));
    return agency ? agency->*name : QString();
}

QString pillarName(const Call &call)
{
    const Pillar *pillar = call.pillar ? call.data().pillars.find(*call.pillar) : nullptr;
    return pillar ? pillar->name : QString();
}

QString candidateText(const Call &call, QString Candidate::*text)
{
    const Candidate *candidate = candidateOf(call);
    return candidate ? candidate->*text : QString();
}

QString candidateCost(const Call &call)
{
    const Candidate *candidate = candidateOf(call);
    return candidate && candidate->cost ? format::rupiah(*candidate->cost) : QString();
}

/// Of what the plan says about the city as a whole.
std::vector<FieldKind> cityKinds()
{
    return {
        {"kota", QT_TRANSLATE_NOOP("Fields", "City or regency"), 0,
         [](const Call &call) { return call.data().city().name; }},
        {"provinsi", QT_TRANSLATE_NOOP("Fields", "Province"), 0,
         [](const Call &call) { return call.data().city().province; }},
        {"kepala_daerah", QT_TRANSLATE_NOOP("Fields", "Name of the head of region"), 0,
         [](const Call &call) { return call.data().city().headOfRegion; }},
        {"jabatan_kepala_daerah", QT_TRANSLATE_NOOP("Fields", "Office of the head of region"), 0,
         [](const Call &call) {
             return call.data().city().kind == City::Kind::Kota ? QStringLiteral("Wali Kota")
                                                                : QStringLiteral("Bupati");
         }},
        {"visi", QT_TRANSLATE_NOOP("Fields", "Vision"), 0,
         [](const Call &call) { return call.data().city().vision; }},
        {"rpjmd", QT_TRANSLATE_NOOP("Fields", "RPJMD"), 0,
         [](const Call &call) { return call.data().city().rpjmd; }},
        {"periode", QT_TRANSLATE_NOOP("Fields", "Years of the masterplan"), 0, period},
        {"tahun_awal", QT_TRANSLATE_NOOP("Fields", "First year"), 0,
         [](const Call &call) { return year(call.data().city().firstYear); }},
        {"tahun_akhir", QT_TRANSLATE_NOOP("Fields", "Last year"), 0,
         [](const Call &call) { return year(call.data().city().lastYear); }},
        {"tanggal", QT_TRANSLATE_NOOP("Fields", "Day of the plan's last change"), 0,
         [](const Call &call) { return format::longDate(call.subject.edition.changed.date()); }},
        {"versi", QT_TRANSLATE_NOOP("Fields", "Version and day"), 0,
         [](const Call &call) { return call.subject.edition.text(); }},
        {"versi_sebelumnya", QT_TRANSLATE_NOOP("Fields", "Version that was submitted before"), 0,
         [](const Call &call) { return call.subject.submitted; }},
    };
}

/// How many there are.
std::vector<FieldKind> countKinds()
{
    constexpr int ofProgram = Call::OfPillar | Call::OfAgency | Call::Years;
    return {
        {"jumlah_program", QT_TRANSLATE_NOOP("Fields", "Number of programs"), ofProgram, programs},
        {"jumlah_dimensi", QT_TRANSLATE_NOOP("Fields", "Number of dimensions"), 0,
         [](const Call &call) { return count(call.data().pillars.size()); }},
        {"jumlah_subdimensi", QT_TRANSLATE_NOOP("Fields", "Number of sub-dimensions"), Call::OfPillar,
         subDimensions},
        {"jumlah_indikator", QT_TRANSLATE_NOOP("Fields", "Number of indicators"), ofProgram, indicators},
        {"jumlah_kegiatan", QT_TRANSLATE_NOOP("Fields", "Number of activities"), 0,
         [](const Call &call) { return count(call.data().activities.size()); }},
        {"jumlah_opd", QT_TRANSLATE_NOOP("Fields", "Number of OPD"), 0,
         [](const Call &call) { return count(call.data().agencies.size()); }},
        {"jumlah_opd_pj", QT_TRANSLATE_NOOP("Fields", "Number of OPD that lead a program"), 0,
         [](const Call &call) { return count(leadingAgencies(call.data())); }},
        {"jumlah_kecamatan", QT_TRANSLATE_NOOP("Fields", "Number of kecamatan"), 0,
         [](const Call &call) { return count(districts(call.data())); }},
        {"jumlah_kelurahan", QT_TRANSLATE_NOOP("Fields", "Number of kelurahan or desa"), 0,
         [](const Call &call) { return count(call.data().areas.size()); }},
        {"jumlah_anggota", QT_TRANSLATE_NOOP("Fields", "Number of members of the team"), 0,
         [](const Call &call) { return count(call.data().members.size()); }},
        {"jumlah_kandidat", QT_TRANSLATE_NOOP("Fields", "Number of quick-win candidates"), 0,
         [](const Call &call) { return count(call.data().candidates.size()); }},
        {"jumlah_quick_win", QT_TRANSLATE_NOOP("Fields", "Number of chosen quick wins"), 0,
         [](const Call &call) { return count(chosen(call.data()).size()); }},
        {"jumlah_kriteria", QT_TRANSLATE_NOOP("Fields", "Number of criteria"), 0,
         [](const Call &call) { return count(call.data().criteria.size()); }},
        {"jumlah_penilai", QT_TRANSLATE_NOOP("Fields", "Number of scorers"), 0,
         [](const Call &call) { return count(call.data().scorers.size()); }},
    };
}

/// Money, names, ranks, and what a copy is about.
std::vector<FieldKind> otherKinds()
{
    constexpr int ofMoney = Call::OfPillar | Call::OfAgency | Call::Years;
    return {
        {"anggaran", QT_TRANSLATE_NOOP("Fields", "Budget need in rupiah"), ofMoney,
         [](const Call &call) { return format::rupiah(money(call)); }},
        {"anggaran_ringkas", QT_TRANSLATE_NOOP("Fields", "Budget need, rounded"), ofMoney,
         [](const Call &call) { return format::roundedRupiah(money(call)); }},
        {"anggaran_terbilang", QT_TRANSLATE_NOOP("Fields", "Budget need in words"), ofMoney,
         [](const Call &call) { return terbilang(money(call).rupiah) + QStringLiteral(" rupiah"); }},
        {"dimensi", QT_TRANSLATE_NOOP("Fields", "Name of a dimension"), Call::OfPillar, pillarName},
        {"opd_terbanyak", QT_TRANSLATE_NOOP("Fields", "OPD that leads the most programs"),
         Call::OfPillar | Call::Years, mostLeading},
        {"opd", QT_TRANSLATE_NOOP("Fields", "Full name of the OPD of this extract"), Call::OfAgency,
         [](const Call &call) { return agencyText(call, &Agency::fullName); }},
        {"opd_singkat", QT_TRANSLATE_NOOP("Fields", "Short name of the OPD of this extract"), Call::OfAgency,
         [](const Call &call) { return agencyText(call, &Agency::shortName); }},
        {"metode", QT_TRANSLATE_NOOP("Fields", "Method of the ranking"), 0, method},
        {"peringkat", QT_TRANSLATE_NOOP("Fields", "Candidate at a place of the ranking"), Call::Place,
         placed},
        {"quick_win", QT_TRANSLATE_NOOP("Fields", "Names of the chosen quick wins"), 0, quickWins},
        {"kandidat", QT_TRANSLATE_NOOP("Fields", "Quick win of this profile"), 0,
         [](const Call &call) { return candidateText(call, &Candidate::name); }},
        {"kode_kandidat", QT_TRANSLATE_NOOP("Fields", "Code of the quick win of this profile"), 0,
         [](const Call &call) { return candidateText(call, &Candidate::code); }},
        {"biaya_kandidat", QT_TRANSLATE_NOOP("Fields", "Cost of the quick win of this profile"), 0,
         candidateCost},
    };
}

}

const std::vector<FieldKind> &fieldKinds()
{
    static const std::vector<FieldKind> all = [] {
        std::vector<FieldKind> kinds = cityKinds();
        for (const std::vector<FieldKind> &more : {countKinds(), otherKinds()})
            kinds.insert(kinds.end(), more.begin(), more.end());
        return kinds;
    }();
    return all;
}

}
