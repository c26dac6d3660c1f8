// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reports/bookfindings.h"

#include "views/common/labels.h"
#include "views/common/panel.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QtConcurrent>

namespace {

bool same(const report::VolumeFinding &a, const report::VolumeFinding &b)
{
    return a.severity == b.severity && a.chapter == b.chapter && a.block == b.block && a.text == b.text
        && a.field == b.field && a.suggestion == b.suggestion;
}

}

BookFindings::BookFindings(QWidget *parent)
    : QWidget(parent)
    , m_counts(labels::pale())
    , m_scroll(new QScrollArea)
    , m_rows(new QVBoxLayout)
{
    auto *head = new QWidget;
    head->setFixedHeight(28);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(12, 0, 12, 0);
    row->addWidget(labels::bold(tr("Findings of this book")), 1);
    row->addWidget(m_counts);
    auto *ground = new QWidget;
    ground->setAutoFillBackground(true);
    ground->setBackgroundRole(QPalette::Base);
    auto *inside = new QVBoxLayout(ground);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(0);
    m_rows->setSpacing(0);
    inside->addLayout(m_rows);
    inside->addStretch(1);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(ground);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(head);
    all->addWidget(m_scroll, 1);
    connect(&m_work, &QFutureWatcher<List>::finished, this, &BookFindings::receive);
    fill();
}

/// What is being looked for is finished first.
BookFindings::~BookFindings()
{
    m_work.disconnect(this);
    m_work.waitForFinished();
}

int BookFindings::problems() const
{
    return int(std::ranges::count(m_findings, report::VolumeFinding::Severity::Problem,
                                  &report::VolumeFinding::severity));
}

void BookFindings::look(const report::Subject &subject, Id<Volume> volume)
{
    m_subject = subject;
    m_volume = volume;
    m_waiting = true;
    if (!m_looking)
        begin();
}

void BookFindings::begin()
{
    m_waiting = false;
    m_looking = true;
    m_work.setFuture(QtConcurrent::run([subject = m_subject, volume = m_volume]() -> List {
        return subject.data.volumes.find(volume) ? report::volumeFindings(subject, volume) : List{};
    }));
}

void BookFindings::receive()
{
    m_looking = false;
    List next = m_work.result();
    if (!std::ranges::equal(next, m_findings, same)) {
        m_findings = std::move(next);
        fill();
    }
    if (m_waiting)
        begin();
    Q_EMIT found();
}

void BookFindings::fill()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const report::VolumeFinding &finding : m_findings)
        m_rows->addWidget(rowOf(finding));
    QStringList counts;
    if (const int count = problems(); count > 0)
        counts.append(tr("%n problems", nullptr, count));
    if (const int count = warnings(); count > 0)
        counts.append(tr("%n warnings", nullptr, count));
    m_counts->setText(counts.isEmpty() ? tr("nothing found") : counts.join(QStringLiteral(", ")));
}

QWidget *BookFindings::rowOf(const report::VolumeFinding &finding)
{
    const bool problem = finding.severity == report::VolumeFinding::Severity::Problem;
    auto *row = new ClickRow;
    row->row()->setContentsMargins(12, 4, 12, 4);
    row->setAccessibleName(finding.text);
    auto *text = new MarkLabel(problem ? marks::Kind::Problem : marks::Kind::Warning);
    text->setWordWrap(true);
    text->setPale(false);
    if (finding.suggestion.isEmpty())
        text->setText(finding.text);
    else
        text->setText(finding.text, tr("Use %1").arg(finding.suggestion), QStringLiteral("use"));
    row->row()->addWidget(text, 1);
    connect(row, &ClickRow::clicked, this, [this, finding] { Q_EMIT chosen(finding); });
    connect(text, &MarkLabel::linkActivated, this, [this, finding] { Q_EMIT replacementChosen(finding); });
    return row;
}
