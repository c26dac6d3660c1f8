// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/writing/mspdi.h"

#include "model/exchange/reading/readworkbook.h"
#include "model/schedule/schedule.h"
#include "tests/support/outside.h"
#include "tests/support/sheets.h"

#include <QFile>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

namespace {

using writing::toMspdi;

const QString plannersStylesheet = QStringLiteral("/usr/share/planner/stylesheets/msp2planner.xsl");

PlanData emptyPlan()
{
    return cityPlan(QStringLiteral("singkatan;nama\nDinkes;Dinas Kesehatan\nDiskominfo;Dinas Kominfo\n"),
                    2021, 2030);
}

/// Two programs with activities that are linked in every way, one without, one that nobody mapped.
PlanData plan()
{
    PlanData data = imported(
        emptyPlan(),
        {csvOf(QStringLiteral("program.csv"),
               QStringLiteral("kode;program;dimensi;opd;anggaran 2021 (Rp);tahun mulai;tahun selesai\n"
                              "P1;Portal;Governance;Diskominfo;1.500.000.000;2021;2022\n"
                              "P2;Pasar & <warung>;Economy;;250.000.000;2021;2021\n"
                              "P3;Taman;Environment;Dinkes;;2024;2025\n"
                              "P4;Lain-lain;Living;;;2021;2021\n")),
         csvOf(QStringLiteral("jadwal.csv"),
               QStringLiteral(
                   "no;kode program;kegiatan;opd;mulai;selesai;durasi;pendahulu;tonggak;progres;tidak "
                   "sebelum;tidak lewat;tetap;peta jalan\n"
                   "1;P1;Kajian;;04/01/2021;15/01/2021;;;;100;;;;\n"
                   "2;P1;Bangun;Dinkes;18/01/2021;12/03/2021;;1FS;;40;;30/06/2021;;\n"
                   "3;P1;Uji;;;;10;2SS+20;;;01/03/2021;;;\n"
                   "4;P1;Luncur;;17/08/2021;17/08/2021;;3FF-2;Ya;;;;Ya;Ya\n"
                   "1;P2;Survei;Mitra kampus;05/04/2021;30/04/2021;;;;;;;;\n"
                   "2;P2;Lapak;;;;15;1SF+3, 4;;;;;;\n"))});
    Program unmapped = *std::ranges::find(data.programs, QStringLiteral("P4"), &Program::code);
    unmapped.pillar = {};
    data.programs = data.programs.patched({{unmapped.id, unmapped}});
    return data;
}

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The texts of all elements \a name, or of their attribute, in order.
QStringList all(const QByteArray &xml, QStringView name, const char *attribute = nullptr)
{
    QStringList texts;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        reader.readNext();
        if (!reader.isStartElement() || reader.name() != name)
            continue;
        if (attribute)
            texts.append(reader.attributes().value(QLatin1String(attribute)).toString());
        else
            texts.append(reader.readElementText(QXmlStreamReader::IncludeChildElements));
    }
    EXPECT_FALSE(reader.hasError()) << qPrintable(reader.errorString());
    return texts;
}

/// "1FS0" for each link, by the codes of its ends.
QStringList linksOf(const PlanData &data)
{
    QStringList links;
    for (const Dependency &link : data.dependencies) {
        const Activity &from = *data.activities.find(link.predecessor);
        const Activity &to = *data.activities.find(link.successor);
        links.append(QStringLiteral("%1 %2%3 %4")
                         .arg(from.name, QString(token(link.type)))
                         .arg(link.lag)
                         .arg(to.name));
    }
    links.sort();
    return links;
}

/// What must come back: everything that was planned, with its computed dates.
QStringList activitiesOf(const PlanData &data)
{
    const schedule::WorkCalendar calendar = schedule::calendarOf(data);
    const schedule::Schedule computed = schedule::computeSchedule(data, calendar);
    QStringList lines;
    for (const Activity *activity : byPosition(data.activities)) {
        const schedule::Days days = schedule::drawnDays(*activity, computed, calendar);
        const schedule::ActivityTimes &times = *computed.activities.find(activity->id);
        lines.append(QStringLiteral("%1/%2 %3 %4..%5 %6d float %7 %8% %9")
                         .arg(data.programs.find(activity->program)->name, activity->code, activity->name,
                              days.first.toString(Qt::ISODate), days.last.toString(Qt::ISODate))
                         .arg(times.duration)
                         .arg(times.totalFloat)
                         .arg(activity->progress)
                         .arg(QStringLiteral("%1%2%3%4")
                                  .arg(activity->milestone ? u"*" : u"", activity->fixed ? u" fixed" : u"",
                                       activity->onRoadmap ? u" roadmap" : u"",
                                       activity->notAfter.toString(Qt::ISODate))));
    }
    return lines;
}

PlanData broughtBack(const QByteArray &xml, const PlanData &into)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("rencana.xml")));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(xml);
    file.close();
    return imported(into, {readWorkbook(file.fileName())});
}

TEST(MsProjectXml, HoldsTheOutlineOfThePlan)
{
    const QByteArray xml = toMspdi(plan());
    EXPECT_EQ(all(xml, u"OutlineNumber"),
              (QStringList{QStringLiteral("1"), QStringLiteral("1.1"), QStringLiteral("1.1.1"),
                           QStringLiteral("1.1.2"), QStringLiteral("1.1.3"), QStringLiteral("1.1.4"),
                           QStringLiteral("2"), QStringLiteral("2.1"), QStringLiteral("2.1.1"),
                           QStringLiteral("2.1.2"), QStringLiteral("3"), QStringLiteral("3.1"),
                           QStringLiteral("4"), QStringLiteral("4.1")}));
    const QString text = QString::fromUtf8(xml);
    EXPECT_TRUE(text.contains(QStringLiteral("<Name>Pasar &amp; &lt;warung&gt;</Name>")));
    EXPECT_TRUE(text.contains(QStringLiteral("<FixedCost>150000000000</FixedCost>"))) << "in hundredths";
    EXPECT_TRUE(text.contains(QStringLiteral("<Deadline>2021-06-30T17:00:00</Deadline>")));
    EXPECT_TRUE(text.contains(QStringLiteral("<ConstraintType>2</ConstraintType>")));
    EXPECT_TRUE(text.contains(QStringLiteral("<Contact>Mitra kampus</Contact>")));
}

TEST(MsProjectXml, IsTheSameForTheSamePlan)
{
    const PlanData data = plan();
    EXPECT_EQ(toMspdi(data), toMspdi(data));
}

TEST(MsProjectXml, ComesBackAsTheSameActivitiesInAnEmptyPlan)
{
    const PlanData data = plan();
    const PlanData back = broughtBack(toMspdi(data), emptyPlan());
    EXPECT_EQ(activitiesOf(back), activitiesOf(data));
    EXPECT_EQ(linksOf(back), linksOf(data));
    EXPECT_EQ(back.programs.size(), 2U) << "those that have activities";
    for (const Program &program : back.programs)
        EXPECT_TRUE(program.pillar) << qPrintable(program.name);
}

TEST(MsProjectXml, ChangesNothingThatIsThere)
{
    const PlanData data = plan();
    const PlanData again = broughtBack(toMspdi(data), data);
    EXPECT_EQ(activitiesOf(again), activitiesOf(data));
    EXPECT_EQ(again.dependencies, data.dependencies);
    EXPECT_EQ(again.programs, data.programs);
    EXPECT_EQ(broughtBack(toMspdi(again), again), again);
}

TEST(MsProjectXml, LeavesOutWhatXmlCannotHold)
{
    PlanData data = plan();
    Activity odd = data.activities[0];
    odd.name = QStringLiteral("Kajian\x01 \x0B\uFFFEawal \U0001F680 ]]>") + QChar(0xD800);
    odd.note = QStringLiteral("satu\ndua\t\x1F");
    data.activities = data.activities.patched({{odd.id, odd}});
    const QByteArray xml = toMspdi(data);
    EXPECT_TRUE(all(xml, u"Name").contains(QStringLiteral("Kajian awal \U0001F680 ]]>")));
    EXPECT_TRUE(all(xml, u"Notes").contains(QStringLiteral("satu\ndua\t")));
}

TEST(MsProjectXml, OfAnEmptyPlanIsSoundToo)
{
    EXPECT_EQ(all(toMspdi(PlanData{}), u"Task").size(), 0);
    EXPECT_EQ(all(toMspdi(emptyPlan()), u"Resource").size(), 2);
}

/// GNOME Planner's own stylesheet is the judge of what another program understands.
TEST(MsProjectXml, IsTakenByGnomePlannerWithEverythingInIt)
{
    if (!QFile::exists(plannersStylesheet) || !QFile::exists(QStringLiteral("/usr/bin/xsltproc")))
        GTEST_SKIP() << "GNOME Planner or xsltproc is not installed: apt-get install planner xsltproc";
    const PlanData data = plan();
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("rencana.xml")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(toMspdi(data));
    file.close();
    const QString out = folder.filePath(QStringLiteral("rencana.planner"));
    outside(QStringLiteral("xsltproc"),
            {QStringLiteral("--nonet"), QStringLiteral("-o"), out, plannersStylesheet, file.fileName()});
    const QByteArray planner = readAll(out);
    EXPECT_EQ(all(planner, u"task", "name").size(), 4 + 4 + 6) << "pillars, programs, activities";
    EXPECT_TRUE(all(planner, u"task", "name").contains(QStringLiteral("Luncur")));
    EXPECT_EQ(all(planner, u"predecessor", "type"),
              (QStringList{QStringLiteral("FS"), QStringLiteral("SS"), QStringLiteral("FF"),
                           QStringLiteral("FS"), QStringLiteral("SF")}));
    QStringList lags;
    for (const int days : {0, 20, -2, 0, 3})
        lags.append(QString::number(days * 8 * 3600));
    EXPECT_EQ(all(planner, u"predecessor", "lag"), lags) << "in seconds of work";
    EXPECT_FALSE(all(planner, u"predecessor", "predecessor-id").contains(QString()));
    EXPECT_EQ(all(planner, u"resource", "name"),
              (QStringList{QStringLiteral("Dinkes"), QStringLiteral("Diskominfo")}));
    EXPECT_EQ(all(planner, u"allocation", "task-id").size(), 5) << "who leads, at its activities and at P3";
    EXPECT_EQ(all(planner, u"project", "name"), QStringList{data.city().name});
}

TEST(MsProjectXml, HasThePlansCalendar)
{
    PlanData data = emptyPlan();
    data.holidays = Rows<Holiday>({{.date = {2021, 8, 17}, .name = QStringLiteral("Kemerdekaan")}});
    const QByteArray xml = toMspdi(data);
    EXPECT_EQ(all(xml, u"WeekDay").size(), 7 + 1);
    EXPECT_EQ(all(xml, u"Exception").size(), 1);
    EXPECT_TRUE(xml.contains("<FromDate>2021-08-17T00:00:00</FromDate>"));
    City city = data.city();
    city.workWeek = City::WorkWeek::EveryDay;
    data.cities = Rows<City>({city});
    EXPECT_EQ(all(toMspdi(data), u"Exception").size(), 0) << "who works every day works on holidays";
}

}
