// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/chapters/tables.h"
#include "model/report/volumes/kinds/kinds.h"

#include <QCoreApplication>

namespace report {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(BlockKinds)
};

void writeFindings(BookWriter &book, const Subject &subject, const BlockCall & /*call*/)
{
    addFindingTables(book, subject.data, subject.edition.changed.date());
}

/// The version that was asked for, else the one that was submitted last.
QString versionOf(const Subject &subject, const QJsonObject &options)
{
    const QString asked = options.value(QLatin1String("sejak")).toString();
    return asked.isEmpty() ? subject.submitted : asked;
}

/// What changed since a version, part by part.
void writeChanges(BookWriter &book, const Subject &subject, const BlockCall &call)
{
    const QString version = versionOf(subject, call.options);
    if (version.isEmpty())
        return book.note(Text::tr("This plan was not submitted before."));
    const auto changes = subject.changesSince.find(version);
    if (changes == subject.changesSince.end())
        return book.note(Text::tr("There is no version “%1”.").arg(version));
    if (changes->second.empty())
        return book.paragraph(Text::tr("Nothing changed since “%1”.").arg(version));
    for (const ChangesOf &part : changes->second) {
        book.heading(std::min(3, call.level + 1), part.part, false);
        List list;
        for (const QString &line : part.lines)
            list.items.emplace_back(line);
        book.add(std::move(list));
    }
}

const QString changesKind = QStringLiteral("perubahan");

}

QString toldSince(const Subject &subject, const ChapterBlock &block)
{
    return block.kind == changesKind ? versionOf(subject, optionsOf(block)) : QString();
}

std::vector<BlockKind> reviewKinds()
{
    using Shape = BlockKind::Shape;
    return {{QStringLiteral("temuan"), Text::tr("Completeness"), Shape::Table, {}, writeFindings},
            {changesKind,
             Text::tr("Changes since a version"),
             Shape::Other,
             {{QStringLiteral("sejak"), Text::tr("Since the version"), BlockOption::Takes::Version}},
             writeChanges}};
}

}
