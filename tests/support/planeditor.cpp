// SPDX-License-Identifier: GPL-3.0-or-later
//
// A process that edits a plan, for tests that kill it, starve it or wait for it:
//   plan_editor loop FILE      edits for ever; says the number of each edit once it is made
//   plan_editor hold FILE      opens to edit, says "held" and waits for the end of its input
//   plan_editor starve FILE    edits while the file may not grow; says why it cannot, and whether it can
//   again
#include "model/edits/rows.h"

#include <QCoreApplication>
#include <QFile>

#include <csignal>
#include <cstdio>

#include <sys/resource.h>

namespace {

void say(const QString &line)
{
    std::puts(line.toUtf8().constData());
    std::fflush(stdout);
}

/// Every fifth step takes the one before it back. What the file holds after step n follows from n alone;
/// see crash_test.cpp.
bool step(Plan &plan, int number)
{
    if (number % 5 == 0)
        return plan.undo();
    City city = plan.data().city();
    city.vision = QString(number % 97 * 31, u'v');
    return plan.edit(QStringLiteral("Langkah %1").arg(number), [&](Database &db) {
        rows::insert(db, Area{.id = {number}, .name = QStringLiteral("Kelurahan %1").arg(number)});
        rows::update(db, city);
    });
}

void loop(Plan &plan)
{
    for (int number = 1; step(plan, number); ++number)
        say(QString::number(number));
}

void hold()
{
    say(QStringLiteral("held"));
    while (std::getchar() != EOF) { }
}

bool addText(Plan &plan, qsizetype size)
{
    return edits::add(plan, Area{.name = QString(size, u'x')});
}

void starve(Plan &plan, const QString &path)
{
    QObject::connect(&plan, &Plan::failed, &plan, &say);
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    rlimit limit = before;
    limit.rlim_cur = rlim_t(QFile(path).size() + 8192);
    setrlimit(RLIMIT_FSIZE, &limit);
    const PlanData data = plan.data();
    const bool refused = !addText(plan, 1'000'000) && plan.data() == data;
    say(refused ? QStringLiteral("nothing changed") : QStringLiteral("changed"));
    setrlimit(RLIMIT_FSIZE, &before);
    say(addText(plan, 1'000'000) ? QStringLiteral("works again") : QStringLiteral("still refused"));
}

}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QString what = QCoreApplication::arguments().value(1);
    const QString path = QCoreApplication::arguments().value(2);
    try {
        const auto plan = Plan::open(path, Plan::Access::Edit, {.author = QStringLiteral("Ratna")});
        if (what == u"loop")
            loop(*plan);
        else if (what == u"hold")
            hold();
        else
            starve(*plan, path);
    } catch (const Failure &failure) {
        say(failure.sentence());
        return 1;
    }
    return 0;
}
