// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/finder.h"

#include "views/common/icons.h"
#include "views/programs/programoutline.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace {

constexpr int mostShown = 50;

}

Finder::Finder(const PlanData &plan, const QList<QAction *> &commands, QWidget *parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint)
    , m_line(new QLineEdit)
    , m_list(new QListWidget)
{
    setObjectName(QStringLiteral("Finder"));
    m_line->setObjectName(QStringLiteral("finderLine"));
    resize(560, 420);
    auto *all = new QVBoxLayout(this);
    m_line->setPlaceholderText(tr("Find program, OPD, command"));
    m_line->setAccessibleName(m_line->placeholderText());
    m_line->installEventFilter(this);
    all->addWidget(m_line);
    all->addWidget(m_list);
    collect(plan, commands);
    connect(m_line, &QLineEdit::textChanged, this, &Finder::search);
    connect(m_line, &QLineEdit::returnPressed, this, &Finder::choose);
    connect(m_list, &QListWidget::itemActivated, this, &Finder::choose);
    search({});
}

void Finder::collect(const PlanData &plan, const QList<QAction *> &commands)
{
    using Kind = Selection::Kind;
    for (const Program *program : byPosition(plan.programs)) {
        const Pillar *pillar = plan.pillars.find(program->pillar);
        m_all.push_back({program->code + u' ' + program->name,
                         pillar ? pillar->name : QString(),
                         "program",
                         {Kind::Program, program->id.value}});
    }
    for (const Agency *agency : byPosition(plan.agencies))
        m_all.push_back({agency->shortName + u' ' + agency->fullName,
                         tr("OPD"),
                         "agency",
                         {Kind::Agency, agency->id.value}});
    for (const Candidate *candidate : byPosition(plan.candidates))
        m_all.push_back({candidate->code + u' ' + candidate->name,
                         tr("Candidate"),
                         "candidate",
                         {Kind::Candidate, candidate->id.value}});
    for (const Activity *activity : byPosition(plan.activities))
        m_all.push_back({activity->code + u' ' + activity->name,
                         tr("Activity"),
                         "activity",
                         {Kind::Activity, activity->id.value}});
    for (QAction *command : commands)
        if (command->isEnabled())
            m_all.push_back({command->text().remove(u'&'),
                             command->shortcut().toString(QKeySequence::NativeText),
                             "right",
                             {},
                             command});
}

void Finder::search(const QString &words)
{
    m_list->clear();
    for (std::size_t i = 0; i < m_all.size() && m_list->count() < mostShown; ++i) {
        const Found &found = m_all[i];
        if (!matchesFilter(found.text, words))
            continue;
        auto *item = new QListWidgetItem(
            icon(found.iconName), QStringLiteral("%1   · %2").arg(found.text.trimmed(), found.where), m_list);
        item->setData(Qt::UserRole, qulonglong(i));
    }
    m_list->setCurrentRow(0);
}

void Finder::choose()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    const Found found = m_all[std::size_t(item->data(Qt::UserRole).toULongLong())];
    accept();
    if (found.command)
        QTimer::singleShot(0, found.command, &QAction::trigger);
    else
        Q_EMIT chosen(found.selection);
}

/// Arrow keys move in the list while the person goes on typing.
bool Finder::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
        if (step != 0) {
            m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, m_list->count() - 1));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}
