// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/statusline.h"

#include "app/workspace.h"
#include "model/domain/format.h"
#include "views/common/labels.h"

#include <QAbstractButton>
#include <QLocale>
#include <QPainter>

/// Words that can be clicked, with a sign before them or pale without one.
class StatusButton : public QAbstractButton {
public:
    explicit StatusButton(std::optional<marks::Kind> kind)
        : m_kind(kind)
    {
        setAttribute(Qt::WA_Hover);
        setCursor(Qt::PointingHandCursor);
    }

    QSize sizeHint() const override
    {
        return {fontMetrics().horizontalAdvance(text()) + sign() + 8, fontMetrics().height() + 2};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Colors &colors = colorsOf(palette());
        const double side = sign() - 5.0;
        if (m_kind)
            marks::paint(painter, QRectF(4, (height() - side) / 2, side, side), *m_kind, colors);
        QFont letters = font();
        letters.setUnderline(underMouse());
        painter.setFont(letters);
        painter.setPen(m_kind ? marks::color(*m_kind, colors) : colors.secondary);
        painter.drawText(rect().adjusted(4 + sign(), 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, text());
        if (hasFocus()) {
            painter.setPen(QPen(colors.accent, 2));
            painter.drawRect(rect().adjusted(1, 1, -1, -1));
        }
    }

private:
    int sign() const { return m_kind ? fontMetrics().ascent() + 6 : 0; }

    std::optional<marks::Kind> m_kind;
};

namespace {

QString timeOf(const QDateTime &at)
{
    const QDateTime local = at.toLocalTime();
    const QString time = QLocale().toString(local.time(), QStringLiteral("HH.mm"));
    return local.date() == QDate::currentDate()
        ? time
        : format::shortDate(local.date()) + QStringLiteral(", ") + time;
}

}

StatusLine::StatusLine(QWidget *parent)
    : QStatusBar(parent)
    , m_saved(new MarkLabel(marks::Kind::Ok))
    , m_facts(labels::pale())
    , m_problems(new StatusButton(marks::Kind::Problem))
    , m_warnings(new StatusButton(marks::Kind::Warning))
    , m_asOf(new StatusButton({}))
    , m_version(labels::pale())
{
    setSizeGripEnabled(false);
    setContentsMargins(8, 0, 12, 0);
    labels::makeSmaller(this, 1);
    setMinimumHeight(0);
    m_saved->setPale(true);
    for (QWidget *part : std::initializer_list<QWidget *>{m_saved, m_facts, m_problems, m_warnings, m_asOf})
        addWidget(part);
    m_facts->setContentsMargins(10, 0, 6, 0);
    addPermanentWidget(m_version);
    for (StatusButton *button : {m_problems, m_warnings})
        connect(button, &QAbstractButton::clicked, this, &StatusLine::findingsRequested);
    connect(m_asOf, &QAbstractButton::clicked, this, &StatusLine::cityRequested);
    show(nullptr);
}

void StatusLine::show(const Workspace *workspace)
{
    const bool open = workspace && workspace->page();
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_saved, m_facts, m_problems, m_warnings, m_asOf, m_version})
        part->setVisible(open);
    if (!open)
        return;
    showSaved(*workspace);
    m_facts->setText(workspace->page()->status());
    m_facts->setVisible(!m_facts->text().isEmpty());
    showFindings(*workspace);
    const QDate asOf = workspace->plan().data().city().asOf;
    m_asOf->setText(asOf.isValid() ? tr("As of %1").arg(format::longDate(asOf)) : tr("As of today"));
    m_asOf->setToolTip(tr("City and period…"));
    m_asOf->updateGeometry();
    showVersion(*workspace);
}

void StatusLine::showSaved(const Workspace &workspace)
{
    const Plan &plan = workspace.plan();
    m_saved->setKind(plan.canEdit() ? marks::Kind::Ok : marks::Kind::Note);
    if (!plan.canEdit())
        m_saved->setText(tr("Read only"));
    else if (plan.log().empty())
        m_saved->setText(tr("Saved"));
    else
        m_saved->setText(tr("Saved %1", "a time").arg(timeOf(plan.log().back().at)));
}

void StatusLine::showFindings(const Workspace &workspace)
{
    const Findings::Counts counts = workspace.findings().all();
    m_problems->setText(tr("%n problems", nullptr, counts.problems));
    m_warnings->setText(tr("%n warnings", nullptr, counts.warnings));
    for (StatusButton *button : {m_problems, m_warnings}) {
        button->setToolTip(tr("Show the list of findings"));
        button->updateGeometry();
    }
    m_problems->setVisible(counts.problems > 0);
    m_warnings->setVisible(counts.warnings > 0);
}

void StatusLine::showVersion(const Workspace &workspace)
{
    const auto versions = workspace.plan().versions();
    m_version->setText(versions.empty() ? tr("No version named yet")
                                        : tr("Last version: %1").arg(versions.back().name));
}
