// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/chapters/chapters.h"

#include "model/report/horizons.h"
#include "model/report/roadmap.h"

#include <QCoreApplication>

namespace report {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

/// "Jangka pendek: 7 program selesai paling lambat 2019."
QString horizonText(const PlanData &data, const Roadmap::Band &band, Horizon horizon)
{
    const auto count = std::ranges::count_if(
        data.programs, [&](const Program &program) { return horizonOf(data, program) == horizon; });
    return Text::tr("%1: %n programs are done by %2.", nullptr, int(count))
        .arg(format::horizonTitle(horizon))
        .arg(band.lastYear);
}

}

void addRoadmap(BookWriter &book, const PlanData &data)
{
    const Roadmap roadmap = roadmapOf(data);
    if (roadmap.lanes.empty() || roadmap.firstYear == 0)
        return;
    book.add(Section{.landscape = true});
    book.heading(1, Text::tr("Roadmap"));
    QStringList sentences;
    for (const Roadmap::Band &band : roadmap.bands)
        sentences.append(horizonText(data, band, band.horizon));
    if (!sentences.isEmpty())
        book.paragraph(sentences.join(u' '));
    const QString years = format::years(roadmap.firstYear, roadmap.lastYear);
    book.figure({.caption = Text::tr("Roadmap %1").arg(years),
                 .alternative = Text::tr("Each program as a bar over its years, by dimension."),
                 .picture = roadmap});
    book.add(Section{.landscape = false});
}

}
