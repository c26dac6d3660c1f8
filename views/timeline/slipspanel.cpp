// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/slipspanel.h"

#include "model/domain/format.h"
#include "views/common/labels.h"
#include "views/common/tableview.h"
#include "views/timeline/slipsmodel.h"
#include "views/timeline/timelinewords.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace {

QLabel *wrapped(double smaller)
{
    auto *label = new QLabel;
    label->setWordWrap(true);
    label->setContentsMargins(12, 0, 12, 0);
    labels::makeSmaller(label, smaller);
    return label;
}

}

SlipsPanel::SlipsPanel(QWidget *parent)
    : QWidget(parent)
    , m_versions(new QComboBox)
    , m_sum(wrapped(1))
    , m_reason(wrapped(1))
    , m_table(new TableView(QStringLiteral("slips")))
    , m_model(new SlipsModel(this))
{
    m_versions->setAccessibleName(tr("Version to compare with"));
    m_versions->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_table->setOutlineModel(m_model);
    m_table->setRootIsDecorated(false);
    m_table->setReadOnly(true);
    m_table->setAccessibleName(tr("Slips"));
    auto *top = new QVBoxLayout;
    top->setContentsMargins(12, 10, 12, 0);
    top->addWidget(m_versions);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 10);
    all->setSpacing(8);
    all->addLayout(top);
    all->addWidget(m_sum);
    all->addWidget(m_table, 1);
    all->addWidget(m_reason);
    all->addStretch(0);
    connect(m_versions, &QComboBox::activated, this,
            [this](int index) { Q_EMIT versionChosen(m_versions->itemData(index).toLongLong()); });
    connect(m_table, &TableView::sortRequested, m_model, &SlipsModel::sortBy);
    connect(m_table, &TableView::currentKeyChanged, this, [this](const OutlineKey &key) {
        showReason();
        if (m_model->rowAt(key))
            Q_EMIT activityChosen({key.id});
    });
}

void SlipsPanel::setVersions(const std::vector<Version> &versions, qint64 chosen)
{
    const QSignalBlocker quiet(m_versions);
    m_versions->clear();
    m_versions->addItem(tr("Compare with: nothing"), 0);
    for (const Version &version : versions)
        m_versions->addItem(timelinewords::versionName(version), version.id);
    m_versions->setCurrentIndex(std::max(0, m_versions->findData(chosen)));
    m_versions->setEnabled(!versions.empty());
    showState({});
}

void SlipsPanel::show(const std::vector<SlipRow> &rows, const QString &problem)
{
    m_model->show(rows);
    showState(problem);
    showReason();
}

void SlipsPanel::showState(const QString &problem)
{
    const bool chosen = m_versions->currentData().toLongLong() != 0;
    m_table->setVisible(chosen && m_model->count() > 0);
    if (!problem.isEmpty())
        m_sum->setText(problem);
    else if (m_versions->count() <= 1)
        m_sum->setText(tr("The plan has no named version yet. Name one with Ctrl+S; what slips from then on "
                          "is listed here."));
    else if (!chosen)
        m_sum->setText(tr("Choose a version: its bars stand grey behind the present ones, and what slipped "
                          "since then is listed here."));
    else if (m_model->count() == 0)
        m_sum->setText(tr("Nothing has slipped since that version."));
    else
        m_sum->setText(tr("%n activities have other dates than in that version.", nullptr, m_model->count()));
}

/// The selected line in full: its words do not fit the table.
void SlipsPanel::showReason()
{
    const SlipRow *row = m_model->rowAt(m_table->currentKey());
    m_reason->setVisible(row);
    if (!row)
        return;
    QStringList lines{row->activity.code + u' ' + row->activity.name};
    if (!row->agency.isEmpty())
        lines.append(row->agency);
    if (row->slip.before.isValid())
        lines.append(tr("Then: %1").arg(timelinewords::days(row->slip.before)));
    if (row->slip.now.isValid())
        lines.append(tr("Now: %1").arg(timelinewords::days(row->slip.now)));
    lines.append(tr("Why: %1").arg(SlipsModel::reasonText(*row)));
    m_reason->setTextFormat(Qt::PlainText);
    m_reason->setText(lines.join(QChar::LineFeed));
}
