// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/import/agencynames.h"
#include "model/exchange/import/likeness.h"
#include "model/exchange/import/pillarnames.h"
#include "model/exchange/import/sourcenames.h"
#include "model/exchange/import/split.h"
#include "tests/support/sheets.h"

#include <gtest/gtest.h>

namespace {

AgencyNames someAgencies(std::vector<Mapping::AgencyRule> rules = {})
{
    AgencyNames names(QStringLiteral("Kota Contoh"), std::move(rules));
    const auto add = [&](qint64 id, const char *shortName, const char *fullName, Agency::Kind kind,
                         const char *aliases = "") {
        names.add({.id = {id},
                   .shortName = QString::fromUtf8(shortName),
                   .fullName = QString::fromUtf8(fullName),
                   .kind = kind,
                   .aliases = QString::fromUtf8(aliases)});
    };
    add(1, "Diskominfo", "Dinas Komunikasi dan Informatika", Agency::Kind::Dinas);
    add(2, "DKP3", "Dinas Ketahanan Pangan, Pertanian dan Perikanan", Agency::Kind::Dinas);
    add(3, "DSDABMBK", "Dinas Sumber Daya Air, Bina Marga dan Bina Konstruksi", Agency::Kind::Dinas,
        "Dinas PU|DPU");
    add(4, "Setda", "Sekretariat Daerah", Agency::Kind::Sekretariat);
    add(5, "Dinkes", "Dinas Kesehatan", Agency::Kind::Dinas);
    add(6, "Kec. Utara", "Kecamatan Utara", Agency::Kind::Kecamatan);
    add(7, "Kec. Selatan", "Kecamatan Selatan", Agency::Kind::Kecamatan);
    add(8, "Bappelitbangda", "Badan Perencanaan Pembangunan, Penelitian dan Pengembangan Daerah",
        Agency::Kind::Badan);
    return names;
}

/// "1, 2, mitra bank bjb [bank], ? Dinas X (Dinkes), kelompok 6+7".
QString parties(const char *cell, const AgencyNames &names = someAgencies())
{
    QStringList all;
    for (const NamedParty &party : names.read(QString::fromUtf8(cell))) {
        QStringList ids;
        for (const Id<Agency> id : party.agencies)
            ids.append(QString::number(id.value));
        switch (party.kind) {
        case NamedParty::Kind::Agency:
            all.append(party.loose ? ids.join(u'+') + u'~' : ids.join(u'+'));
            break;
        case NamedParty::Kind::Group:
            all.append(QStringLiteral("group ") + ids.join(u'+'));
            break;
        case NamedParty::Kind::Partner:
            all.append(QStringLiteral("partner ") + party.text
                       + (party.sure ? QString() : QStringLiteral("?")));
            break;
        case NamedParty::Kind::Vague:
            all.append(QStringLiteral("vague ") + party.text);
            break;
        case NamedParty::Kind::Skipped:
            all.append(QStringLiteral("skipped ") + party.text);
            break;
        default:
            all.append(QStringLiteral("unknown ") + party.text
                       + (party.suggestion.isEmpty() ? QString() : QStringLiteral(" ~ ") + party.suggestion));
        }
    }
    return all.join(QStringLiteral("; "));
}

TEST(AgencyNames, AreFoundByEachOfTheirNames)
{
    EXPECT_EQ(parties("Diskominfo"), QStringLiteral("1"));
    EXPECT_EQ(parties("DISKOMINFO"), QStringLiteral("1"));
    EXPECT_EQ(parties("dinas komunikasi & informatika"), QStringLiteral("1"));
    EXPECT_EQ(parties("Dinas Komunikasi dan Informatika Kota Contoh"), QStringLiteral("1"));
    EXPECT_EQ(parties("Dinas Komunikasi dan Informatika (Diskominfo)"), QStringLiteral("1"));
    EXPECT_EQ(parties("DPU"), QStringLiteral("3"));
    EXPECT_EQ(parties("Kecamatan Utara"), QStringLiteral("6"));
    EXPECT_EQ(parties("KecUtara"), QStringLiteral("6"));
    EXPECT_EQ(parties("Camat Selatan"), QStringLiteral("7"));
}

TEST(AgencyNames, AreSeveralInACell)
{
    EXPECT_EQ(parties("Diskominfo, Dinkes"), QStringLiteral("1; 5"));
    EXPECT_EQ(parties("Diskominfo/Dinkes"), QStringLiteral("1; 5"));
    EXPECT_EQ(parties("Diskominfo\nDinkes; Setda"), QStringLiteral("1; 5; 4"));
    EXPECT_EQ(parties("1. Diskominfo\n2. Dinas PU"), QStringLiteral("1; 3"));
    EXPECT_EQ(parties("- Diskominfo\n- Dinkes"), QStringLiteral("1; 5"));
    EXPECT_EQ(parties("Diskominfo dan Dinas Kesehatan"), QStringLiteral("1; 5"));
    EXPECT_EQ(parties("Diskominfo|Dinkes"), QStringLiteral("1; 5"));
}

TEST(AgencyNames, WithACommaStayWhole)
{
    EXPECT_EQ(parties("Dinas Ketahanan Pangan, Pertanian dan Perikanan, Dinkes"), QStringLiteral("2; 5"));
    EXPECT_EQ(parties("Dinkes, Dinas Sumber Daya Air, Bina Marga dan Bina Konstruksi, Setda"),
              QStringLiteral("5; 3; 4"));
    EXPECT_EQ(parties("Dinas Pariwisata, Pemuda dan Olahraga, Dinkes"),
              QStringLiteral("unknown Dinas Pariwisata, pemuda dan olahraga; 5")
                  .replace(QStringLiteral("pemuda dan olahraga"), QStringLiteral("Pemuda dan Olahraga")));
}

TEST(AgencyNames, AreToldByTheirFamilyAndByTheirParts)
{
    EXPECT_EQ(parties("Dinas Kominfo"), QStringLiteral("1~"));
    EXPECT_EQ(parties("Bappeda"), QStringLiteral("8~"));
    EXPECT_EQ(parties("Bagian Hukum"), QStringLiteral("4~"));
    EXPECT_EQ(parties("Bidang TIK Diskominfo"), QStringLiteral("1~"));
    EXPECT_EQ(parties("Kepala Dinas Kesehatan"), QStringLiteral("5~"));
}

TEST(AgencyNames, OfNobodyKnownArePartnersOrUnknown)
{
    EXPECT_EQ(
        parties("bank bjb, PLN; Perguruan tinggi / Komunitas kreatif"),
        QStringLiteral("partner bank bjb; partner PLN; partner Perguruan tinggi; partner Komunitas kreatif"));
    EXPECT_EQ(parties("Badan usaha air minum"), QStringLiteral("partner Badan usaha air minum"));
    EXPECT_EQ(parties("Kementerian Kominfo"), QStringLiteral("partner Kementerian Kominfo"));
    EXPECT_EQ(parties("Dinas Perhubungan Provinsi"), QStringLiteral("partner Dinas Perhubungan Provinsi"));
    EXPECT_EQ(parties("Dinas Luar Angkasa"), QStringLiteral("unknown Dinas Luar Angkasa"));
    EXPECT_EQ(parties("???"), QStringLiteral("unknown ???"));
    EXPECT_EQ(parties("Sanggar Melati"), QStringLiteral("partner Sanggar Melati?"));
    EXPECT_EQ(parties("OPD terkait"), QStringLiteral("vague OPD terkait"));
    EXPECT_EQ(parties("-"), QString());
}

TEST(AgencyNames, SpeltWrongAreSuggestedAndNotTaken)
{
    EXPECT_EQ(parties("Dinas Komunkasi dan Infromatika"),
              QStringLiteral("unknown Dinas Komunkasi dan Infromatika ~ Diskominfo"));
    EXPECT_EQ(parties("Dinkess"), QStringLiteral("unknown Dinkess ~ Dinkes"));
}

TEST(AgencyNames, OfAGroupMeanItsAgencies)
{
    EXPECT_EQ(parties("Seluruh Kecamatan"), QStringLiteral("group 6+7"));
    EXPECT_EQ(parties("2 Kecamatan"), QStringLiteral("group 6+7"));
    EXPECT_EQ(parties("semua OPD"), QStringLiteral("group 1+2+3+4+5+8"));
    EXPECT_EQ(parties("Kecamatan se-Kota Contoh"), QStringLiteral("group 6+7"));
    EXPECT_EQ(parties("Seluruh Kecamatan dan Kelurahan"), QStringLiteral("group 6+7"));
    EXPECT_EQ(parties("Diskominfo, Seluruh Kecamatan, bank bjb"),
              QStringLiteral("1; group 6+7; partner bank bjb"));
}

TEST(AgencyNames, FollowWhatWasDecidedByHand)
{
    using Meaning = Mapping::AgencyRule::Meaning;
    const AgencyNames names
        = someAgencies({{QStringLiteral("Dinas X"), Meaning::Agency, QStringLiteral("Dinkes")},
                        {QStringLiteral("Dinas Y"), Meaning::Partner, {}},
                        {QStringLiteral("Dinas Z"), Meaning::Skip, {}}});
    EXPECT_EQ(parties("Dinas X, Dinas Y; Dinas Z", names),
              QStringLiteral("5; partner Dinas Y; skipped Dinas Z"));
}

TEST(Likeness, CountsWrongMissingAndSwappedLetters)
{
    EXPECT_DOUBLE_EQ(likenessOf(QStringLiteral("dinkes"), QStringLiteral("dinkes")), 1);
    EXPECT_NEAR(likenessOf(QStringLiteral("abcde"), QStringLiteral("abdce")), 0.8, 1e-9);
    EXPECT_LT(likenessOf(QStringLiteral("dinas"), QStringLiteral("badan")), 0.5);
}

TEST(PillarNames, AreFoundInBothLanguagesWithNumbersAndTranslations)
{
    PillarNames names;
    names.add(Pillar{.id = {1},
                     .code = QStringLiteral("GOV"),
                     .name = QStringLiteral("Smart Governance"),
                     .aliases = QStringLiteral("Governance|Tata Kelola")});
    names.add(Pillar{.id = {2}, .code = QStringLiteral("LIV"), .name = QStringLiteral("Smart Living")});
    names.add(SubDimension{.id = {3},
                           .pillar = {1},
                           .name = QStringLiteral("Layanan Publik"),
                           .aliases = QStringLiteral("Service")});
    for (const char *text : {"Smart Governance", "1. SMART GOVERNANCE", "Dimensi 1: Smart Governance",
                             "Governance", "tata kelola", "A. Dimensi Tata Kelola",
                             "Smart Governance (Tata Kelola Pemerintahan)", "GOV", "1 Smart Governance"})
        EXPECT_EQ(names.find(QString::fromUtf8(text)).value, 1) << text;
    for (const char *text : {"1. Layanan Publik (Service)", "Service", "Sub Dimensi: Layanan Publik",
                             "1.1 Layanan Publik", "a) layanan publik"})
        EXPECT_TRUE(names.findSub(QString::fromUtf8(text), {1})) << text;
    EXPECT_FALSE(names.findSub(QStringLiteral("Service"), {2}));
    EXPECT_EQ(names.findInTitle(QStringLiteral("RENCANA PROGRAM DIMENSI SMART LIVING TAHUN 2018–2026")).value,
              2);
    EXPECT_FALSE(names.findInTitle(QStringLiteral("Smart Governance dan Smart Living")));
    EXPECT_EQ(pillarNameInTitle(QStringLiteral("DIMENSI SMART MOBILITY TAHUN 2018")),
              QStringLiteral("Smart mobility"));
    EXPECT_EQ(pillarNameInTitle(QStringLiteral("Smart Mobility")), QStringLiteral("Smart Mobility"));
    EXPECT_EQ(pillarNameInTitle(QStringLiteral("Masterplan Smart City Kota Contoh")), QString());
}

SourceNames someSources()
{
    SourceNames names(QStringLiteral("Kota Contoh"));
    names.add({.id = {1},
               .name = QStringLiteral("APBD"),
               .apbd = true,
               .aliases = QStringLiteral("APBD Kota|APBD Kab/Kota")});
    names.add({.id = {2}, .name = QStringLiteral("APBD Provinsi")});
    names.add({.id = {3}, .name = QStringLiteral("CSR"), .aliases = QStringLiteral("CSR/TJSL")});
    return names;
}

QString sources(const char *cell)
{
    QStringList all;
    for (const NamedSource &source : someSources().read(QString::fromUtf8(cell))) {
        QString text = source.source ? QString::number(source.source.value) : source.name;
        if (source.percent)
            text += QStringLiteral(" %1%").arg(source.percent->value());
        if (source.amount)
            text += QStringLiteral(" Rp%1").arg(source.amount->rupiah);
        all.append(text);
    }
    return all.join(QStringLiteral("; "));
}

TEST(SourceNames, AreListedInEveryUsualWay)
{
    EXPECT_EQ(sources("APBD"), QStringLiteral("1"));
    EXPECT_EQ(sources("APBD Kota Contoh"), QStringLiteral("1"));
    EXPECT_EQ(sources("APBD Kabupaten"), QStringLiteral("1"));
    EXPECT_EQ(sources("APBD, CSR/TJSL"), QStringLiteral("1; 3"));
    EXPECT_EQ(sources("APBD dan APBD Provinsi"), QStringLiteral("1; 2"));
    EXPECT_EQ(sources("APBD Prov. Banten"), QStringLiteral("2"));
    EXPECT_EQ(sources("APBD/CSR"), QStringLiteral("1; 3"));
    EXPECT_EQ(sources("APBD; Dana Desa"), QStringLiteral("1; Dana Desa"));
    EXPECT_EQ(sources("APBD, APBD Kota"), QStringLiteral("1"));
    EXPECT_EQ(sources("APBD Kota, CSR"), QStringLiteral("1; 3"));
    EXPECT_EQ(sources("APBD Kota/CSR"), QStringLiteral("1; 3"));
    EXPECT_EQ(sources("APBD Kota/Kabupaten"), QStringLiteral("1"));
}

TEST(SourceNames, CarryTheirShares)
{
    EXPECT_EQ(sources("APBD 70%; CSR 30%"), QStringLiteral("1 70%; 3 30%"));
    EXPECT_EQ(sources("70% APBD, 30% CSR"), QStringLiteral("1 70%; 3 30%"));
    EXPECT_EQ(sources("APBD (62,5 %) dan CSR (37,5 %)"), QStringLiteral("1 62.5%; 3 37.5%"));
    EXPECT_EQ(sources("APBD: Rp 500 juta; CSR: Rp 250.000.000"),
              QStringLiteral("1 Rp500000000; 3 Rp250000000"));
}

std::vector<qint64> shares(const char *cell, qint64 amount, qint64 total = 0)
{
    const Split split(someSources().read(QString::fromUtf8(cell)), {total > 0 ? total : amount});
    std::vector<qint64> result;
    if (split.isStated())
        for (const Money share : split.shares({amount}))
            result.push_back(share.rupiah);
    return result;
}

TEST(Split, IsHonouredToTheRupiahWithTheRemainderToTheFirst)
{
    using Shares = std::vector<qint64>;
    EXPECT_EQ(shares("APBD 70%; CSR 30%", 1'000'003), (Shares{700'003, 300'000}));
    EXPECT_EQ(shares("APBD 71%; CSR 29%", 100), (Shares{71, 29}));
    EXPECT_EQ(shares("APBD; CSR 30%", 1'000), (Shares{700, 300}));
    EXPECT_EQ(shares("APBD 500 juta; CSR 250 juta", 750'000'000), (Shares{500'000'000, 250'000'000}));
    EXPECT_EQ(shares("APBD 500 juta; CSR 250 juta", 300'000'000, 750'000'000),
              (Shares{200'000'000, 100'000'000}));
    EXPECT_EQ(shares("APBD 70%; CSR 20%", 1'000), Shares{});
    EXPECT_EQ(shares("APBD 500 juta; CSR 250 juta", 800'000'000), Shares{});
    EXPECT_EQ(shares("APBD; CSR", 1'000), Shares{});
}

}
