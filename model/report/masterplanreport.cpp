// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/masterplanreport.h"

#include "model/domain/pillartone.h"
#include "model/report/chapters/chapters.h"

#include <QCoreApplication>

namespace report {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

Cover coverOf(const City &city, const PlanData &data, const QString &edition)
{
    Cover cover{.kicker = Text::tr("Smart city masterplan"), .title = city.name};
    cover.subtitle = format::years(city.firstYear, city.lastYear);
    const auto line = [&](const QString &text) {
        if (!text.isEmpty())
            cover.lines.push_back(text);
    };
    line(city.province.isEmpty() ? QString() : Text::tr("Province of %1").arg(city.province));
    line(Text::tr("Smart city team of %1").arg(city.name));
    line(edition);
    for (const Pillar *pillar : byPosition(data.pillars))
        cover.tones.push_back(pillarTone(data, pillar->id));
    return cover;
}

}

Book masterplanReport(const PlanData &data, const Edition &edition)
{
    const City city = data.city();
    const QString title = Text::tr("Smart city masterplan of %1 %2")
                              .arg(city.name, format::years(city.firstYear, city.lastYear))
                              .trimmed();
    BookWriter book({.title = title,
                     .author = city.name,
                     .subject = Text::tr("Programs, quick wins, roadmap and budget"),
                     .edition = edition.text(),
                     .stamp = edition.stamp(),
                     .contentHash = edition.contentHash,
                     .language = edition.language,
                     .changed = edition.changed});
    book.add(coverOf(city, data, edition.text()));
    book.add(Contents{Text::tr("Contents"), 2});
    for (const auto chapter : {addSummary, addPillars, addQuickWins, addRoadmap, addBudget})
        chapter(book, data);
    addFindings(book, data, edition.changed.date());
    return book.take();
}

}
