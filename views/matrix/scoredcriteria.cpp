// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/matrix/scoredcriteria.h"

#include "model/domain/names.h"
#include "model/edits/rounds.h"

#include <QCheckBox>
#include <QVBoxLayout>

ScoredCriteria::ScoredCriteria(Plan &plan, QWidget *parent)
    : QWidget(parent)
    , m_plan(plan)
    , m_boxes(new QVBoxLayout(this))
{
    m_boxes->setContentsMargins(0, 0, 0, 0);
    m_boxes->setSpacing(2);
}

void ScoredCriteria::show(Id<Scorer> scorer)
{
    const PlanData now = m_plan.data();
    const auto criteria = byPosition(
        now.criteria, [](const Criterion &each) { return each.origin == Criterion::Origin::Scored; });
    while (m_boxes->count() > int(criteria.size()))
        delete m_boxes->takeAt(m_boxes->count() - 1)->widget();
    while (m_boxes->count() < int(criteria.size()))
        m_boxes->addWidget(new QCheckBox(this));
    for (std::size_t i = 0; i < criteria.size(); ++i) {
        auto *box = static_cast<QCheckBox *>(m_boxes->itemAt(int(i))->widget());
        const Id<Criterion> criterion = criteria[i]->id;
        box->setText(titleOf(*criteria[i]));
        box->setToolTip(criteria[i]->name);
        box->setEnabled(m_plan.canEdit());
        box->setChecked(!now.exemptions.find({scorer, criterion}));
        box->disconnect(this);
        connect(box, &QCheckBox::clicked, this, [this, scorer, criterion](bool scores) {
            edits::setExempt(m_plan, scorer, criterion, !scores);
        });
    }
}
