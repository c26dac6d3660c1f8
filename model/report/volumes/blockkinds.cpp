// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/volumes/blockkinds.h"

#include "model/domain/names.h"
#include "model/report/volumes/kinds/kinds.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace report {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(BlockKinds)
};

std::vector<BlockKind> joined(std::vector<BlockKind> one, const std::vector<BlockKind> &other)
{
    one.insert(one.end(), other.begin(), other.end());
    return one;
}

}

const std::vector<BlockFamily> &blockFamilies()
{
    static const std::vector<BlockFamily> families{
        {{}, textKinds()},
        {Text::tr("City and team"), cityKinds()},
        {Text::tr("Programs"), programKinds()},
        {Text::tr("Roles and load of the OPD"), agencyKinds()},
        {Text::tr("Time and progress"), joined(timeKinds(), progressKinds())},
        {Text::tr("Budget"), moneyKinds()},
        {Text::tr("Quick wins"), joined(choiceKinds(), quickWinKinds())},
        {Text::tr("Review"), reviewKinds()},
        {Text::tr("Letterhead and signatures"), officialKinds()},
        {Text::tr("Cover and contents"), frontKinds()}};
    return families;
}

const std::vector<BlockKind> &blockKinds()
{
    static const std::vector<BlockKind> all = [] {
        std::vector<BlockKind> kinds;
        for (const BlockFamily &family : blockFamilies())
            kinds = joined(std::move(kinds), family.kinds);
        return kinds;
    }();
    return all;
}

const BlockKind *blockKind(const QString &name)
{
    const auto &all = blockKinds();
    const auto found = std::ranges::find(all, name, &BlockKind::name);
    return found == all.end() ? nullptr : &*found;
}

QString blockTitle(const PlanData &data, const ChapterBlock &block)
{
    const BlockKind *kind = blockKind(block.kind);
    if (!kind)
        return block.kind;
    if (kind->shape == BlockKind::Shape::Text)
        return block.text.trimmed().isEmpty() ? kind->title : shortened(block.text);
    const QString pillar = optionsOf(block).value(QLatin1String("dimensi")).toString();
    const auto found = std::ranges::find(data.pillars, pillar, &Pillar::code);
    return found == data.pillars.end() ? kind->title : QStringLiteral("%1: %2").arg(kind->title, found->name);
}

QJsonObject optionsOf(const ChapterBlock &block)
{
    return QJsonDocument::fromJson(block.options.toUtf8()).object();
}

QString optionsText(const QJsonObject &options)
{
    return options.isEmpty() ? QString()
                             : QString::fromUtf8(QJsonDocument(options).toJson(QJsonDocument::Compact));
}

}
