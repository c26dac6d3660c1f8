// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/programs/activityform.h"

#include "model/domain/parties.h"
#include "model/edits/activities.h"
#include "model/schedule/schedule.h"
#include "views/common/colors.h"
#include "views/common/typed.h"
#include "views/programs/predecessors.h"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace {

/// A row of \a plan's programs as it is typed to choose it.
QString programWords(const Program &program)
{
    return titleOf(program);
}

const Program *programOf(const PlanData &data, const QString &text)
{
    for (const Program &program : data.programs)
        if (programWords(program).compare(text, Qt::CaseInsensitive) == 0
            || program.code.compare(text, Qt::CaseInsensitive) == 0)
            return &program;
    return nullptr;
}

}

ActivityForm::ActivityForm(Plan &plan, Findings &findings, QWidget *parent)
    : InspectorForm(parent)
    , m_plan(plan)
    , m_findings(findings)
    , m_form(new RowForm<Activity>(plan))
{
    m_form->line("code", &Activity::code);
    m_form->line("name", &Activity::name);
    addProgram();
    addAgency();
    addDates();
    m_form->number("progress", &Activity::progress, 0, 100);
    addPredecessors();
    m_form->text("note", &Activity::note, 3);
    m_form->addFact(QStringLiteral("timeline"), {}, [] {
        return QStringLiteral("<a href=\"timeline\">%1</a>").arg(tr("Show on the timeline").toHtmlEscaped());
    });
    m_form->finish();
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(m_form);
    all->addWidget(scroll);
    connect(m_form, &Form::linkActivated, this, [this] {
        Q_EMIT lookRequested({.kind = Selection::Kind::Activity,
                              .id = m_form->id().value,
                              .page = QStringLiteral("timeline")});
    });
    connect(&findings, &Findings::changed, this, &ActivityForm::showNotes);
}

void ActivityForm::addProgram()
{
    m_form->addCompleted(
        QStringLiteral("program_id"), RowForm<Activity>::labelOf("program_id"),
        [this] {
            QStringList words;
            for (const Program *program : byPosition(m_plan.data().programs))
                words.append(programWords(*program));
            return words;
        },
        [this] {
            const Program *program = m_plan.data().programs.find(m_form->row().program);
            return program ? programWords(*program) : QString();
        },
        [this](const QString &text) {
            const Program *program = programOf(m_plan.data(), text);
            if (!program)
                return tr("There is no program “%1”.").arg(text);
            edits::moveActivities(m_plan, {m_form->id()}, {.program = program->id});
            return QString();
        });
}

void ActivityForm::addAgency()
{
    QLineEdit *agency = m_form->addCompleted(
        QStringLiteral("agency_text"), RowForm<Activity>::labelOf("agency_id"),
        [this] { return typed::agencyNames(m_plan.data()); },
        [this] {
            const Activity activity = m_form->row();
            return performerName(m_plan.data(), activity);
        },
        [this](const QString &text) {
            const Agency *known = typed::agency(m_plan.data(), text);
            m_form->change([&](Activity &next) {
                next.agency = known ? known->id : Id<Agency>{};
                next.agencyText = known ? QString() : text;
            });
            return QString();
        });
    agency->setPlaceholderText(tr("As the program"));
}

void ActivityForm::addDate(const char *column, QDate Activity::*member)
{
    QLineEdit *line = m_form->addLine(
        QString::fromLatin1(column), RowForm<Activity>::labelOf(column),
        [this, member] { return typed::textOf(m_form->row().*member); },
        [this, member](const QString &text) {
            Activity next = m_form->row();
            next.*member = typed::date(text);
            if (!(next.*member).isValid() && !text.isEmpty())
                return typed::dateSentence(text);
            if (next.start.isValid() && next.finish.isValid() && next.finish < next.start)
                return tr("It would finish before it starts.");
            edits::setDates(m_plan, {{next.id, next.start, next.finish}});
            return QString();
        });
    line->setPlaceholderText(tr("day/month/year"));
}

void ActivityForm::addDates()
{
    addDate("start", &Activity::start);
    m_form->setCaption(QStringLiteral("start"), tr("Dates"));
    addDate("finish", &Activity::finish);
    m_form->join(tr("to", "a date to a date"));
    addDuration();
    m_form->addCheck(
        QStringLiteral("milestone"), RowForm<Activity>::labelOf("milestone"),
        [this] { return m_form->row().milestone; },
        [this](bool milestone) {
            m_form->change([&](Activity &next) {
                next.milestone = milestone;
                if (milestone)
                    next.finish = next.start = next.start.isValid() ? next.start : next.finish;
            });
        });
    addFlag("fixed", &Activity::fixed);
    addBound("not_before", &Activity::notBefore);
    addBound("not_after", &Activity::notAfter);
    addFlag("on_roadmap", &Activity::onRoadmap);
}

void ActivityForm::addDuration()
{
    m_form->addLine(
        QStringLiteral("duration"), RowForm<Activity>::labelOf("duration"),
        [this] {
            return m_form->row().milestone ? QString()
                                           : QString::number(schedule::workDaysOf(m_form->row(), calendar()));
        },
        [this](const QString &text) {
            const std::optional<int> days = typed::whole(text);
            if (!days || *days < 1 || *days > 3000)
                return tr("A whole number of work days from 1 to 3.000.");
            m_form->change([&](Activity &next) {
                const schedule::WorkCalendar worked = calendar();
                if (next.start.isValid())
                    next.finish = worked.day(worked.morning(next.start) + *days - 1);
                next.duration = next.start.isValid() ? std::nullopt : days;
            });
            return QString();
        });
    m_form->addFact({}, {}, [] { return tr("work days"); });
    m_form->join({});
}

void ActivityForm::addFlag(const char *column, bool Activity::*member)
{
    m_form->addCheck(
        QString::fromLatin1(column), RowForm<Activity>::labelOf(column),
        [this, member] { return m_form->row().*member; },
        [this, member](bool on) { m_form->change([&](Activity &next) { next.*member = on; }); });
}

/// A day that binds the activity besides its dates.
void ActivityForm::addBound(const char *column, QDate Activity::*member)
{
    QLineEdit *line = m_form->addLine(
        QString::fromLatin1(column), RowForm<Activity>::labelOf(column),
        [this, member] { return typed::textOf(m_form->row().*member); },
        [this, member](const QString &text) {
            const QDate date = typed::date(text);
            if (!date.isValid() && !text.isEmpty())
                return typed::dateSentence(text);
            m_form->change([&](Activity &next) { next.*member = date; });
            return QString();
        });
    line->setPlaceholderText(tr("day/month/year"));
}

void ActivityForm::addPredecessors()
{
    QLineEdit *line = m_form->addLine(
        QStringLiteral("predecessors"), tr("Predecessors"),
        [this] { return predecessors::textOf(m_plan.data(), m_form->id()); },
        [this](const QString &text) {
            const predecessors::Reading reading = predecessors::read(m_plan.data(), m_form->id(), text);
            if (reading.problem.isEmpty())
                edits::setPredecessors(m_plan, m_form->id(), reading.links);
            return reading.problem;
        });
    line->setPlaceholderText(QStringLiteral("12FS+5, 14SS"));
    line->setToolTip(tr("Codes of activities that this one waits for. FS: starts after the other has "
                        "finished; SS: starts with it; FF: finishes with it; +5: five work days later."));
}

bool ActivityForm::show(qint64 id)
{
    if (!m_plan.data().activities.find({id}))
        return false;
    m_form->setId({id});
    showNotes();
    return true;
}

void ActivityForm::showNotes()
{
    m_form->setNotes(m_findings.notes(QLatin1String("activity"), m_form->id().value));
}

void ActivityForm::goTo(const QString &field, qint64)
{
    m_form->goTo(field);
}

QString ActivityForm::overline() const
{
    const Activity activity = m_form->row();
    const Program *program = m_plan.data().programs.find(activity.program);
    return QStringList{tr("Activity %1").arg(activity.code).trimmed(), program ? nameOf(*program) : QString()}
        .join(QStringLiteral(" · "));
}

QString ActivityForm::heading() const
{
    return m_form->row().name;
}

QColor ActivityForm::color() const
{
    const Program *program = m_plan.data().programs.find(m_form->row().program);
    return pillarColor(m_plan.data(), program ? program->pillar : Id<Pillar>{}, colorsOf(palette())).solid;
}
