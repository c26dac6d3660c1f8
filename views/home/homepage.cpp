// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/home/homepage.h"

#include "model/domain/format.h"
#include "views/common/icons.h"
#include "views/common/labels.h"
#include "views/common/panel.h"
#include "views/common/style.h"
#include "views/home/homewidgets.h"
#include "views/home/nextsteps.h"
#include "views/home/stages.h"
#include "views/start/recentlist.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace {

constexpr std::size_t mostSteps = 6;

QLabel *atRight(QLabel *label, int width)
{
    label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    label->setFixedWidth(width);
    return label;
}

/// Rounded down: 100 % means nothing is missing.
QString percent(double share)
{
    return QStringLiteral("%1%").arg(int(share * 100 + 1e-9));
}

QWidget *plainRow(QHBoxLayout *&side, int height)
{
    auto *row = new QWidget;
    row->setMinimumHeight(height);
    side = new QHBoxLayout(row);
    side->setContentsMargins(12, 0, 12, 0);
    side->setSpacing(12);
    return row;
}

}

HomePage::HomePage(Plan &plan, Findings &findings, QWidget *parent)
    : Page(plan, tr("Home"), parent)
    , m_findings(findings)
    , m_steps(new Panel(tr("Next steps")))
    , m_pillars(new Panel(tr("Completeness by pillar")))
    , m_stages(new Panel(tr("Readiness by stage of the bimtek")))
    , m_recent(new RecentList)
{
    buildHead();
    m_stages->setNote(tr("what each stage still lacks"));
    auto *columns = new QHBoxLayout;
    columns->setSpacing(16);
    for (const auto &[upper, lower] : {std::pair<QWidget *, QWidget *>(m_steps, m_recent),
                                       std::pair<QWidget *, QWidget *>(m_pillars, m_stages)}) {
        auto *column = new QVBoxLayout;
        column->setSpacing(16);
        column->addWidget(upper);
        column->addWidget(lower);
        column->addStretch(1);
        columns->addLayout(column, 1);
    }
    auto *inside = new QWidget;
    inside->setLayout(columns);
    columns->setContentsMargins(16, 16, 16, 16);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(inside);
    body()->addWidget(scroll);
    connect(&findings, &Findings::changed, this, &HomePage::follow);
    connect(m_recent, &RecentList::chosen, this, &HomePage::planChosen);
    connect(m_recent, &RecentList::forgotten, this, &HomePage::planForgotten);
}

void HomePage::buildHead()
{
    m_subtitle = labels::pale();
    m_subtitle->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    head()->addWidget(m_subtitle, 1);
    const auto button = [this](const char *iconName, const QString &text, const char *command) {
        auto *made = new QPushButton(icon(iconName), text);
        connect(made, &QPushButton::clicked, this,
                [this, command] { Q_EMIT commandRequested(QString::fromLatin1(command)); });
        head()->addWidget(made);
        return made;
    };
    button("open", tr("Open plan…"), "open");
    button("import", tr("Import workbook…"), "import")->setEnabled(plan().canEdit());
    setPrimary(button("plus", tr("New plan"), "new"));
}

void HomePage::setRecentPlans(const QList<RecentPlan> &plans)
{
    m_recent->show(plans.mid(0, 5));
}

void HomePage::refresh(const PlanData &now)
{
    const City city = now.city();
    QStringList parts{city.name};
    if (!city.rpjmd.isEmpty())
        parts.append(city.rpjmd);
    parts.append(tr("masterplan %1", "years").arg(format::years(city.firstYear, city.lastYear)));
    m_subtitle->setText(parts.join(QStringLiteral(" · ")));
    const bool hasVersion = !plan().versions().empty();
    m_steps->clear();
    for (const NextStep &step : nextSteps(now, m_findings.review(), hasVersion, mostSteps))
        m_steps->addRow(stepRow(step));
    if (m_steps->rowCount() == 0)
        m_steps->addRow(stepRow({marks::Kind::Ok,
                                 tr("Nothing is missing"),
                                 tr("A reviewer would find no problem and no warning."),
                                 {},
                                 {},
                                 {}}));
    const Findings::Counts counts = m_findings.all();
    m_steps->setNote(QStringLiteral("%1, %2").arg(tr("%n problems", nullptr, counts.problems),
                                                  tr("%n warnings", nullptr, counts.warnings)));
    m_pillars->clear();
    for (const Pillar *pillar : byPosition(now.pillars))
        m_pillars->addRow(pillarRow(now, *pillar));
    m_pillars->setNote(percent(m_findings.review().plan.share()), true);
    m_stages->clear();
    for (const Stage &stage : stages(now, m_findings.review(), hasVersion))
        m_stages->addRow(stageRow(stage));
    Q_EMIT statusChanged();
}

QWidget *HomePage::stepRow(const NextStep &step)
{
    QHBoxLayout *side = nullptr;
    QWidget *row = plainRow(side, 48);
    side->addWidget(new Sign(step.kind, 20));
    side->addLayout(labels::twoLines(step.title, step.detail), 1);
    if (step.button.isEmpty())
        return row;
    auto *button = new QPushButton(step.button);
    button->setFixedHeight(24);
    connect(button, &QPushButton::clicked, this, [this, step] {
        if (step.page.isEmpty())
            Q_EMIT commandRequested(step.command);
        else
            Q_EMIT pageRequested(step.page);
    });
    side->addWidget(button);
    return row;
}

QWidget *HomePage::pillarRow(const PlanData &now, const Pillar &pillar)
{
    auto *row = new ClickRow;
    row->setMinimumHeight(40);
    row->setAccessibleName(pillar.name);
    const auto &all = m_findings.review().pillars;
    const auto found = all.find(pillar.id);
    const double share = found == all.end() ? 0 : found->second.share();
    const QColor color = pillarColor(now, pillar.id, colorsOf(palette())).solid;
    row->row()->addWidget(new Swatch(color));
    row->add(new QLabel(pillar.name), 1);
    const auto programs = std::ranges::count(now.programs, pillar.id, &Program::pillar);
    row->add(atRight(labels::pale(tr("%n programs", nullptr, int(programs))), 84));
    row->row()->addWidget(new ShareBar(share, color, 140));
    row->add(atRight(labels::bold(percent(share)), 40));
    int problems = 0;
    int warnings = 0;
    for (const review::Finding &finding : m_findings.review().findings)
        if (finding.pillar == pillar.id) {
            problems += finding.severity == review::Severity::Error;
            warnings += finding.severity == review::Severity::Warning;
        }
    row->row()->addWidget(new CountMarks(problems, warnings));
    connect(row, &QAbstractButton::clicked, this, [this, id = pillar.id] {
        Q_EMIT lookRequested({.kind = Selection::Kind::Pillar, .id = id.value});
    });
    return row;
}

QWidget *HomePage::stageRow(const Stage &stage)
{
    QHBoxLayout *side = nullptr;
    QWidget *row = plainRow(side, 60);
    const bool complete = stage.done == stage.asked && !stage.partial;
    side->addWidget(new StageSign(stage.numeral, complete));
    side->addLayout(labels::twoLines(stage.title, stage.detail), 1);
    auto *figures = new QVBoxLayout;
    figures->setSpacing(4);
    auto *line = new QHBoxLayout;
    const int missing = stage.asked - stage.done;
    line->addWidget(labels::pale(missing == 0 ? tr("complete") : tr("%n things lacking", nullptr, missing)),
                    1);
    line->addWidget(labels::bold(percent(stage.share)));
    figures->addStretch();
    figures->addLayout(line);
    figures->addWidget(new ShareBar(stage.share, complete ? colorsOf(palette()).ok : QColor(), 128));
    figures->addStretch();
    side->addLayout(figures);
    if (!stage.missing.isEmpty())
        row->setToolTip(tr("Lacking: %1").arg(stage.missing.join(QStringLiteral("; "))));
    return row;
}

QString HomePage::status() const
{
    const PlanData &now = plan().data();
    return QStringList{tr("%n programs", nullptr, int(now.programs.size())),
                       tr("%n candidates", nullptr, int(now.candidates.size())),
                       tr("%n OPD", nullptr, int(now.agencies.size()))}
        .join(QStringLiteral("     "));
}
