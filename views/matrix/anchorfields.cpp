// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/matrix/anchorfields.h"

#include "views/common/labels.h"

#include <QGridLayout>
#include <QLineEdit>

#include <cmath>

namespace {

/// More levels than these are no scale to describe one by one.
constexpr int mostLevels = 11;

/// The whole levels of the scale, and any that has a meaning already.
std::vector<int> levelsOf(const PlanData &data, const Criterion &criterion)
{
    std::vector<int> levels;
    const double low = criterion.lowest.value_or(0);
    const double high = criterion.highest.value_or(low - 1);
    if (criterion.origin == Criterion::Origin::Scored && high - low < mostLevels)
        for (int level = int(std::ceil(low)); level <= high; ++level)
            levels.push_back(level);
    for (const Anchor &anchor : data.anchors.of(criterion.id))
        if (std::ranges::find(levels, anchor.level) == levels.end())
            levels.push_back(anchor.level);
    std::ranges::sort(levels);
    return levels;
}

}

AnchorFields::AnchorFields(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(4);
}

void AnchorFields::show(const PlanData &plan, Id<Criterion> id)
{
    const Criterion *criterion = plan.criteria.find(id);
    setLevels(criterion ? levelsOf(plan, *criterion) : std::vector<int>{});
    for (std::size_t i = 0; i < m_levels.size(); ++i) {
        const Anchor *anchor = plan.anchors.find({id, m_levels[i]});
        QLineEdit *line = m_lines[i];
        if (!(line->hasFocus() && line->isModified()))
            line->setText(anchor ? anchor->meaning : QString());
        line->setToolTip(line->text());
        if (!line->hasFocus())
            line->setCursorPosition(0);
    }
}

void AnchorFields::setLevels(const std::vector<int> &levels)
{
    if (levels == m_levels)
        return;
    m_levels = levels;
    m_lines.clear();
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const int level : levels) {
        const int row = int(m_lines.size());
        QLabel *label = labels::pale(QString::number(level));
        auto *line = new QLineEdit;
        line->setAccessibleName(tr("Meaning of level %1").arg(level));
        line->setObjectName(QStringLiteral("anchor%1").arg(level));
        connect(line, &QLineEdit::editingFinished, this, [this, line] {
            if (line->isModified())
                Q_EMIT edited();
            line->setModified(false);
        });
        m_grid->addWidget(label, row, 0);
        m_grid->addWidget(line, row, 1);
        m_lines.push_back(line);
    }
}

std::vector<std::pair<int, QString>> AnchorFields::meanings() const
{
    std::vector<std::pair<int, QString>> result;
    for (std::size_t i = 0; i < m_levels.size(); ++i)
        result.emplace_back(m_levels[i], m_lines[i]->text().trimmed());
    return result;
}
