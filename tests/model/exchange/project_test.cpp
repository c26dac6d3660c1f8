// SPDX-License-Identifier: GPL-3.0-or-later
// Plans of MS Project, ProjectLibre and GanttProject: each leaves out and adds something else.
#include "model/exchange/problem.h"
#include "model/exchange/reading/projectxml.h"
#include "model/exchange/reading/readworkbook.h"
#include "tests/support/sheets.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace {

const QString head = QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
                                    "<Project xmlns=\"http://schemas.microsoft.com/project\">");

/// <Task> of the parts given as "Name=Rapat;Start=2021-01-04T08:00:00"; a part in <> is taken as it is.
QString task(int uid, const QString &parts)
{
    QString xml = QStringLiteral("<Task><UID>%1</UID><ID>%1</ID>").arg(uid);
    for (const QString &part : parts.split(u';', Qt::SkipEmptyParts))
        xml += part.startsWith(u'<')
            ? part
            : QStringLiteral("<%1>%2</%1>").arg(part.section(u'=', 0, 0), part.section(u'=', 1));
    return xml + QStringLiteral("</Task>");
}

QString link(int uid, int type, int lag, int format)
{
    return QStringLiteral(
               "<PredecessorLink><PredecessorUID>%1</PredecessorUID><Type>%2</Type><LinkLag>%3</LinkLag>"
               "<LagFormat>%4</LagFormat></PredecessorLink>")
        .arg(uid)
        .arg(type)
        .arg(lag)
        .arg(format);
}

QString project(const QStringList &tasks, const QString &rest = {})
{
    return head + QStringLiteral("<Tasks>") + tasks.join(QString()) + QStringLiteral("</Tasks>") + rest
        + QStringLiteral("</Project>");
}

Workbook read(const QByteArray &bytes, const QString &name = QStringLiteral("rencana.xml"))
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(name));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    return readWorkbook(file.fileName());
}

Workbook read(const QString &xml)
{
    return read(xml.toUtf8());
}

QString refusalOf(const QByteArray &bytes, const QString &name = QStringLiteral("rencana.xml"))
{
    try {
        read(bytes, name);
    } catch (const Unreadable &unreadable) {
        EXPECT_FALSE(unreadable.problem().message.isEmpty());
        return unreadable.problem().code;
    }
    return {};
}

/// " <- Rapat FS2, Uji SS0".
QString linksTo(const PlanData &data, Id<Activity> successor)
{
    QStringList links;
    for (const Dependency &each : data.dependencies)
        if (each.successor == successor)
            links.append(QStringLiteral("%1 %2%3")
                             .arg(data.activities.find(each.predecessor)->name, QString(token(each.type)))
                             .arg(each.lag));
    links.sort();
    return links.isEmpty() ? QString() : QStringLiteral(" <- ") + links.join(QStringLiteral(", "));
}

/// "Program: Kegiatan 2021-01-04..2021-01-08 <- Rapat FS2".
QString activitiesOf(const PlanData &data)
{
    QStringList lines;
    for (const Activity *activity : byPosition(data.activities)) {
        QString line
            = QStringLiteral("%1: %2 %3..%4")
                  .arg(data.programs.find(activity->program)->name, activity->name,
                       activity->start.toString(Qt::ISODate), activity->finish.toString(Qt::ISODate));
        if (activity->duration)
            line += QStringLiteral(" %1d").arg(*activity->duration);
        if (activity->milestone)
            line += QStringLiteral(" *");
        if (activity->progress > 0)
            line += QStringLiteral(" %1%").arg(activity->progress);
        lines.append(line + linksTo(data, activity->id));
    }
    return lines.join(u'\n');
}

PlanData withPrograms()
{
    return imported(
        cityPlan(QStringLiteral("singkatan;nama\nDinkes;Dinas Kesehatan\n"), 2021, 2030),
        {csvOf(QStringLiteral("p.csv"),
               QStringLiteral("kode;program;dimensi\nP1;Portal;Governance\nP2;Pasar;Economy\n"))});
}

const QString day = QStringLiteral("Start=2021-01-04T08:00:00;Finish=2021-01-08T17:00:00;");

TEST(ProjectFiles, GiveTheirTasksToTheProgramsThatTheirHeadingsName)
{
    const QString xml = project({
        task(0, QStringLiteral("Name=Proyek;OutlineLevel=0;Summary=1")),
        task(1, QStringLiteral("Name=Smart Governance;OutlineLevel=1;Summary=1")),
        task(2, QStringLiteral("Name=P1 Portal;OutlineLevel=2;Summary=1")),
        task(3, day + QStringLiteral("Name=Kajian;OutlineLevel=3;PercentComplete=40")),
        task(4, QStringLiteral("Name=Tahap dua;OutlineLevel=3;Summary=1")),
        task(5, day + QStringLiteral("Name=Bangun;OutlineLevel=4")),
        task(6, QStringLiteral("Name=Baru;OutlineLevel=2;Summary=1")),
        task(7, day + QStringLiteral("Name=Survei;OutlineLevel=3")),
        task(8, QStringLiteral("Name=Pasar;OutlineLevel=1;Summary=1")),
        task(9, day + QStringLiteral("Name=Lapak;OutlineLevel=2")),
        task(10, day + QStringLiteral("Name=Rapat;OutlineLevel=1")),
    });
    const PlanData data = imported(withPrograms(), {read(xml)});
    EXPECT_EQ(activitiesOf(data),
              QStringLiteral("Portal: Kajian 2021-01-04..2021-01-08 40%\n"
                             "Portal: Bangun 2021-01-04..2021-01-08\n"
                             "Baru: Survei 2021-01-04..2021-01-08\n"
                             "Pasar: Lapak 2021-01-04..2021-01-08\n"
                             "rencana: Rapat 2021-01-04..2021-01-08"));
    for (const Program &program : data.programs)
        if (program.name == u"Baru") {
            EXPECT_EQ(data.pillars.find(program.pillar)->name, QStringLiteral("Smart Governance"));
        }
    for (const Activity &activity : data.activities)
        if (activity.name == u"Bangun") {
            EXPECT_EQ(activity.note, QStringLiteral("Kelompok: Tahap dua"));
        }
}

TEST(ProjectFiles, HaveLinksWithLagsInManyUnits)
{
    const QString start = QStringLiteral("OutlineLevel=1;Duration=PT80H0M0S;DurationFormat=7;Name=");
    const QString xml = project({
        task(11, start + QStringLiteral("A;Start=2021-01-04T08:00:00;Finish=2021-01-15T17:00:00")),
        task(12, start + QStringLiteral("B;") + link(11, 1, 9600, 7)),
        task(13,
             start + QStringLiteral("C;") + link(11, 3, -4800, 5) + QStringLiteral(";")
                 + link(12, 0, 24000, 9)),
        task(14, start + QStringLiteral("D;") + link(11, 2, 100'800, 8)),
        task(15, start + QStringLiteral("E;") + link(11, 1, 50, 19)),
    });
    EXPECT_EQ(activitiesOf(imported(withPrograms(), {read(xml)})),
              QStringLiteral("rencana: A 2021-01-04..2021-01-15\n"
                             "rencana: B .. 10d <- A FS2\n"
                             "rencana: C .. 10d <- A SS-1, B FF5\n"
                             "rencana: D .. 10d <- A SF5\n"
                             "rencana: E .. 10d <- A FS5"));
}

TEST(ProjectFiles, TellOnceOfAnAgencyThatThePlanDoesNotHave)
{
    QStringList tasks;
    QString assignments;
    for (int i = 1; i <= 3; ++i) {
        tasks.append(task(i, day + QStringLiteral("Name=A%1;OutlineLevel=1").arg(i)));
        assignments
            += QStringLiteral("<Assignment><TaskUID>%1</TaskUID><ResourceUID>1</ResourceUID></Assignment>")
                   .arg(i);
    }
    const QString xml = project(
        tasks,
        QStringLiteral("<Resources><Resource><UID>1</UID><Name>Dinas Pasar</Name></Resource></Resources>"
                       "<Assignments>%1</Assignments>")
            .arg(assignments));
    const std::vector<Workbook> books{read(xml)};
    EXPECT_EQ(problemsOf(withPrograms(), books), QStringLiteral("unknown_agency 1 OPD"));
    for (const Activity &activity : imported(withPrograms(), books).activities)
        EXPECT_EQ(activity.agencyText, QStringLiteral("Dinas Pasar"));
}

TEST(ProjectFiles, MayLinkHeadings)
{
    const QString xml = project({
        task(1, QStringLiteral("Name=Portal;OutlineLevel=1;Summary=1")),
        task(2, QStringLiteral("Name=A;OutlineLevel=2;Start=2021-01-04T08:00:00;Finish=2021-01-20T17:00:00")),
        task(3, QStringLiteral("Name=B;OutlineLevel=2;Start=2021-01-11T08:00:00;Finish=2021-01-15T17:00:00")),
        task(4, QStringLiteral("Name=Pasar;OutlineLevel=1;Summary=1;") + link(1, 1, 0, 7)),
        task(5, QStringLiteral("Name=C;OutlineLevel=2;Start=2021-02-08T08:00:00;Finish=2021-02-12T17:00:00")),
        task(6, QStringLiteral("Name=D;OutlineLevel=2;Start=2021-01-25T08:00:00;Finish=2021-02-12T17:00:00")),
    });
    EXPECT_EQ(activitiesOf(imported(withPrograms(), {read(xml)})),
              QStringLiteral("Portal: A 2021-01-04..2021-01-20\n"
                             "Portal: B 2021-01-11..2021-01-15\n"
                             "Pasar: C 2021-02-08..2021-02-12\n"
                             "Pasar: D 2021-01-25..2021-02-12 <- A FS0"));
}

TEST(ProjectFiles, HaveMilestonesInTheEveningThatAreTheNextMorning)
{
    const QString evening = QStringLiteral("Start=2021-01-08T17:00:00;Finish=2021-01-08T17:00:00;Milestone=1;"
                                           "Duration=PT0H0M0S;OutlineLevel=1;");
    const QString xml = project({
        task(1, day + QStringLiteral("Name=A;OutlineLevel=1")),
        task(2, evening + QStringLiteral("Name=B;") + link(1, 1, 0, 7)),
        task(3, evening + QStringLiteral("Name=C")),
    });
    const std::vector<Workbook> books{read(xml)};
    EXPECT_EQ(activitiesOf(imported(withPrograms(), books)),
              QStringLiteral("rencana: A 2021-01-04..2021-01-08\n"
                             "rencana: B 2021-01-11..2021-01-11 * <- A FS0\n"
                             "rencana: C 2021-01-08..2021-01-08 *"));
    EXPECT_EQ(problemsOf(withPrograms(), books), QString());
}

TEST(ProjectFiles, BindTheirTasks)
{
    const QString xml = project({
        task(1,
             day
                 + QStringLiteral(
                     "Name=A;OutlineLevel=1;ConstraintType=4;ConstraintDate=2021-01-01T08:00:00")),
        task(2,
             day
                 + QStringLiteral(
                     "Name=B;OutlineLevel=1;ConstraintType=4;ConstraintDate=2021-01-04T08:00:00")),
        task(3,
             day
                 + QStringLiteral(
                     "Name=C;OutlineLevel=1;ConstraintType=2;ConstraintDate=2021-01-04T08:00:00")),
        task(4,
             day
                 + QStringLiteral(
                     "Name=D;OutlineLevel=1;ConstraintType=7;ConstraintDate=2021-02-01T17:00:00")),
        task(5, day + QStringLiteral("Name=E;OutlineLevel=1;Deadline=2021-03-01T17:00:00")),
    });
    const PlanData data = imported(withPrograms(), {read(xml)});
    const auto activities = byPosition(data.activities);
    ASSERT_EQ(activities.size(), 5U);
    EXPECT_EQ(activities[0]->notBefore, QDate(2021, 1, 1));
    EXPECT_FALSE(activities[1]->notBefore.isValid()) << "its start says it already";
    EXPECT_TRUE(activities[2]->fixed);
    EXPECT_EQ(activities[3]->notAfter, QDate(2021, 2, 1));
    EXPECT_EQ(activities[4]->notAfter, QDate(2021, 3, 1));
}

TEST(ProjectFiles, OfOtherProgramsMayLackMuch)
{
    // GanttProject: no outline level beside the number, a byte order mark; empty lines; assignments.
    const QString xml = project(
        {task(1, QStringLiteral("Name=Portal;OutlineNumber=1;WBS=1;Type=0")),
         task(2, day + QStringLiteral("Name=Kegiatan;OutlineNumber=1.1;WBS=1.1;Duration=PT40H0M0S;IsNull=0")),
         task(3, QStringLiteral("IsNull=1")),
         task(4, day + QStringLiteral("Name=Mati;OutlineNumber=1.2;Active=0")),
         task(5,
              day + QStringLiteral("Name=Jumlah;OutlineNumber=1.3;") + link(4, 1, 0, 7) + QStringLiteral(";")
                  + link(2, 1, 0, 7)),
         task(6,
              QStringLiteral(
                  "Name=Tanpa tanggal;OutlineNumber=2;Duration=PT20H0M0S;<Unknown><Deep/></Unknown>"))},
        QStringLiteral(
            "<Resources><Resource><UID>0</UID></Resource><Resource><UID>3</UID><Name>Dinas Kesehatan"
            "</Name></Resource></Resources><Assignments><Assignment><UID>1</UID><TaskUID>2</TaskUID>"
            "<ResourceUID>3</ResourceUID></Assignment><Assignment><TaskUID>5</TaskUID><ResourceUID>-65535"
            "</ResourceUID></Assignment></Assignments>"));
    const PlanData data = imported(withPrograms(), {read("\xEF\xBB\xBF" + xml.toUtf8())});
    EXPECT_EQ(activitiesOf(data),
              QStringLiteral("Portal: Kegiatan 2021-01-04..2021-01-08\n"
                             "Portal: Jumlah 2021-01-04..2021-01-08 <- Kegiatan FS0\n"
                             "rencana: Tanpa tanggal .. 3d"));
    EXPECT_TRUE(byPosition(data.activities)[0]->agency);
}

TEST(ProjectFiles, MayCountDaysFromMidnightToMidnight)
{
    QString xml = project(
        {task(1,
              QStringLiteral("Name=A;OutlineLevel=1;Start=2025-01-30T00:00:00;"
                             "Finish=2025-02-01T00:00:00;Duration=PT48H0M0S")),
         task(2, QStringLiteral("Name=B;OutlineLevel=1;Duration=PT48H0M0S;") + link(1, 1, 14'400, 7)),
         task(3,
              QStringLiteral("Name=C;OutlineLevel=1;Start=2025-01-30T00:00:00;"
                             "Finish=2025-01-30T00:00:00;Milestone=1"))});
    xml.replace(QStringLiteral("<Tasks>"), QStringLiteral("<MinutesPerDay>1440</MinutesPerDay><Tasks>"));
    EXPECT_EQ(activitiesOf(imported(withPrograms(), {read(xml)})),
              QStringLiteral("rencana: A 2025-01-30..2025-01-31\n"
                             "rencana: B .. 2d <- A FS1\n"
                             "rencana: C 2025-01-30..2025-01-30 *"));
}

TEST(ProjectFiles, NameTheRowOfAProblemByTheNumberOfItsTask)
{
    const QString xml = project({
        task(1, QStringLiteral("Name=Portal;OutlineLevel=1;Summary=1")),
        task(2, QStringLiteral("Duration=PT8H0M0S;Name=A;OutlineLevel=2;") + link(3, 1, 0, 7)),
        task(3, QStringLiteral("Duration=PT8H0M0S;Name=B;OutlineLevel=2;") + link(2, 1, 0, 7)),
        task(4, QStringLiteral("Duration=PT8H0M0S;Name=C;OutlineLevel=2;") + link(99, 1, 0, 7)),
    });
    EXPECT_EQ(problemsOf(withPrograms(), {read(xml)}),
              QStringLiteral("cycle 2 Pendahulu\nunknown_predecessor 4 Pendahulu"));
    EXPECT_EQ(activitiesOf(imported(withPrograms(), {read(xml)})), QString());
}

TEST(ProjectFiles, KeepTheirTasksApartWhenTheyComeAgain)
{
    const QString before = project({task(7, day + QStringLiteral("Name=A;OutlineLevel=1")),
                                    task(9, day + QStringLiteral("Name=B;OutlineLevel=1"))});
    const QString after = project({task(12, day + QStringLiteral("Name=Baru;OutlineLevel=1")),
                                   task(7, day + QStringLiteral("Name=A diubah;OutlineLevel=1")),
                                   task(9, day + QStringLiteral("Name=B;OutlineLevel=1"))});
    const PlanData data = imported(withPrograms(), {read(before)});
    const Draft draft = prepareImport(data, {read(after)}, {}).draft;
    EXPECT_EQ(draft.countsOf(QStringLiteral("activities")),
              (Counts{.created = 1, .updated = 1, .unchanged = 1}));
}

TEST(ProjectFiles, ThatAreUnsafeOrDamagedAreRefused)
{
    const QString sound = project({task(1, day + QStringLiteral("Name=A"))});
    EXPECT_EQ(refusalOf(sound.toUtf8()), QString());
    EXPECT_EQ(refusalOf(sound.left(sound.size() - 30).toUtf8()), QStringLiteral("damaged"));
    EXPECT_EQ(
        refusalOf(QString(sound).replace(QStringLiteral("<Tasks>"), QStringLiteral("<Tasks>&lol;")).toUtf8()),
        QStringLiteral("damaged"));
    EXPECT_EQ(refusalOf(QString(sound)
                            .replace(QStringLiteral("<Project"),
                                     QStringLiteral(
                                         "<!DOCTYPE p [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><Project"))
                            .toUtf8()),
              QStringLiteral("unsafe"));
    EXPECT_EQ(refusalOf((head + QStringLiteral("<Tasks></Tasks></Project>")).toUtf8()),
              QStringLiteral("empty"));
    EXPECT_EQ(refusalOf(head.toUtf8() + QByteArray("<a>").repeated(100'000)), QStringLiteral("too_large"));
    EXPECT_EQ(refusalOf(head.toUtf8() + "<Title>" + QByteArray(5 << 20, 'x') + "</Title></Project>"),
              QStringLiteral("too_large"));
    EXPECT_EQ(
        refusalOf(head.toUtf8() + "<Tasks>" + QByteArray("<Task/>").repeated(250'000) + "</Tasks></Project>"),
        QStringLiteral("too_large"));
    EXPECT_EQ(refusalOf("<?xml version=\"1.0\"?><project name=\"x\" ganttproject=\"1\"/>"),
              QStringLiteral("not_a_table"));
}

TEST(ProjectFiles, HaveDurationsInAnyForm)
{
    EXPECT_EQ(minutesOf(QStringLiteral("PT8H30M0S")), 510.0);
    EXPECT_EQ(minutesOf(QStringLiteral("P2DT4H")), 3120.0);
    EXPECT_EQ(minutesOf(QStringLiteral("PT0H0M0S")), 0.0);
    EXPECT_FALSE(minutesOf(QStringLiteral("delapan jam")));
    EXPECT_FALSE(minutesOf(QStringLiteral("-PT8H")));
}

}
