// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/import/effectsmodel.h"

#include <QLocale>

EffectsModel::EffectsModel(QObject *parent)
    : OutlineModel(
        {{.id = QStringLiteral("title"), .title = tr("What"), .width = 190},
         {.id = QStringLiteral("created"), .title = tr("New"), .width = 76, .alignment = Qt::AlignRight},
         {.id = QStringLiteral("updated"), .title = tr("Changed"), .width = 84, .alignment = Qt::AlignRight},
         {.id = QStringLiteral("unchanged"),
          .title = tr("As before"),
          .width = 92,
          .alignment = Qt::AlignRight},
         {.id = QStringLiteral("removed"), .title = tr("Removed"), .width = 84, .alignment = Qt::AlignRight},
         {.id = QStringLiteral("added"), .title = tr("What is new"), .width = 500}},
        parent)
{
}

void EffectsModel::show(std::vector<Effect> effects)
{
    m_effects = std::move(effects);
    Outline outline;
    for (std::size_t i = 0; i < m_effects.size(); ++i)
        outline.add(-1, {.kind = 1, .id = qint64(i) + 1, .group = qint64(qHash(m_effects[i].title))});
    setOutline(std::move(outline));
}

Cell EffectsModel::cell(const OutlineKey &key, int column) const
{
    if (key.id > qint64(m_effects.size()))
        return {};  // of the outline before
    const Effect &effect = m_effects[std::size_t(key.id - 1)];
    const auto number = [](qint64 value) { return numberCell(QLocale().toString(value), value); };
    switch (column) {
    case Title:
        return {.text = effect.title};
    case Created:
        return number(effect.counts.created);
    case Updated:
        return number(effect.counts.updated);
    case Unchanged:
        return number(effect.counts.unchanged);
    case Removed:
        return number(effect.counts.removed);
    default:
        return {.text = effect.added.join(QStringLiteral(", ")), .tone = Tone::Secondary};
    }
}
