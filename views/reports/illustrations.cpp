// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reports/illustrations.h"

#include "model/edits/rows.h"
#include "model/report/volumes/blockkinds.h"
#include "model/report/volumes/volumebook.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>

namespace illustrations {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Illustrations)
};

constexpr qint64 mostBytes = qint64(2) * 1024 * 1024;

/// Blocks name their picture: two must not be called the same.
QString freeName(const PlanData &data, const QString &wanted)
{
    const auto isTaken = [&](const QString &name) {
        return std::ranges::any_of(data.illustrations,
                                   [&](const Illustration &other) { return other.name == name; });
    };
    QString name = wanted;
    for (int number = 2; isTaken(name); ++number)
        name = QStringLiteral("%1 (%2)").arg(wanted).arg(number);
    return name;
}

}

Read read(const QString &path)
{
    const QString shown = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {.problem = Text::tr("“%1” cannot be read: %2").arg(shown, file.errorString())};
    if (file.size() > mostBytes)
        return {.problem
                = Text::tr("“%1” is larger than 2 MB. Save it smaller, then insert it again.").arg(shown)};
    QByteArray bytes = file.readAll();
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    const QByteArray format = reader.format();
    if ((format != "png" && format != "jpeg") || !reader.size().isValid())
        return {.problem = Text::tr("“%1” is no PNG or JPEG picture. Save it as one of these, then insert it "
                                    "again.")
                               .arg(shown)};
    return {.name = QFileInfo(path).completeBaseName(), .content = QString::fromLatin1(bytes.toBase64())};
}

Id<ChapterBlock> insert(Plan &plan, const Read &picture, const outline::Item &after)
{
    const PlanData data = plan.data();
    const Illustration added{.id = Id<Illustration>::create(),
                             .position = edits::lastPosition<Illustration>(data) + edits::positionGap,
                             .name = freeName(data, picture.name),
                             .content = picture.content};
    const ChapterBlock block{.id = Id<ChapterBlock>::create(),
                             .chapter = after.chapter,
                             .kind = QStringLiteral("gambar"),
                             .options = report::optionsText({{QStringLiteral("gambar"), added.name}})};
    const auto siblings = report::blocksIn(data, after.chapter);
    const auto at = std::ranges::find_if(
        siblings, [&](const ChapterBlock *sibling) { return sibling->id == after.block; });
    const Id<ChapterBlock> before
        = at == siblings.end() || std::next(at) == siblings.end() ? Id<ChapterBlock>{} : (*std::next(at))->id;
    const auto order = edits::placed(data, block, before);
    const bool done = plan.edit(Text::tr("Insert picture %1").arg(added.name), [&](Database &db) {
        rows::insert(db, added);
        for (const ChapterBlock &row : order)
            rows::put(db, row);
    });
    return done ? block.id : Id<ChapterBlock>{};
}

}
