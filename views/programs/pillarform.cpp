// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/programs/pillarform.h"

#include "model/edits/programs.h"
#include "views/common/chiplist.h"
#include "views/common/colors.h"

#include <QCoreApplication>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PillarForm)
};

/// Other names as a list; in the file they are separated by |.
template <class Row>
void addAliases(RowForm<Row> &form)
{
    auto *list = new ChipList(Text::tr("Add another name…"));
    list->setToolTip(Text::tr("Names that an import recognises as this one."));
    form.addWidget(QStringLiteral("aliases"), RowForm<Row>::labelOf("aliases"), list, [list, &form] {
        std::vector<ChipList::Entry> entries;
        for (const QString &alias : form.row().aliases.split(u'|', Qt::SkipEmptyParts))
            entries.push_back({.text = alias});
        list->setEntries(entries);
    });
    QObject::connect(list, &ChipList::addRequested, list, [list, &form](const QString &text) {
        list->clearLine();
        form.change([&](Row &next) {
            QStringList aliases = next.aliases.split(u'|', Qt::SkipEmptyParts);
            aliases.append(QString(text).remove(u'|'));
            next.aliases = aliases.join(u'|');
        });
    });
    QObject::connect(list, &ChipList::removeRequested, list, [&form](int entry) {
        form.change([&](Row &next) {
            QStringList aliases = next.aliases.split(u'|', Qt::SkipEmptyParts);
            aliases.removeAt(entry);
            next.aliases = aliases.join(u'|');
        });
    });
}

void fill(QWidget &form, Form &fields)
{
    fields.finish();
    auto *all = new QVBoxLayout(&form);
    all->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(&fields);
    all->addWidget(scroll);
}

std::vector<const SubDimension *> subDimensionsOf(const PlanData &data, Id<Pillar> pillar)
{
    return byPosition(data.subDimensions, [&](const SubDimension &sub) { return sub.pillar == pillar; });
}

/// The sub-dimensions of a pillar; what is typed becomes another one.
ChipList *subDimensionList(Plan &plan, RowForm<Pillar> &form)
{
    auto *list = new ChipList(Text::tr("Add a sub-dimension…"));
    form.addWidget(QStringLiteral("sub_dimensions"), Text::tr("Sub-dimensions"), list, [list, &form] {
        std::vector<ChipList::Entry> entries;
        for (const SubDimension *sub : subDimensionsOf(form.data(), form.id()))
            entries.push_back({.text = titleOf(*sub), .toolTip = sub->name});
        list->setEntries(entries);
    });
    QObject::connect(list, &ChipList::addRequested, list, [list, &plan, &form](const QString &text) {
        list->clearLine();
        const auto others = subDimensionsOf(form.data(), form.id());
        edits::add(plan,
                   SubDimension{.pillar = form.id(),
                                .code = QStringLiteral("%1.%2").arg(form.row().code).arg(others.size() + 1),
                                .name = text});
    });
    QObject::connect(list, &ChipList::removeRequested, list, [&plan, &form](int entry) {
        edits::remove<SubDimension>(plan, {subDimensionsOf(form.data(), form.id())[std::size_t(entry)]->id});
    });
    return list;
}

}

PillarForm::PillarForm(Plan &plan, Findings &findings, QWidget *parent)
    : InspectorForm(parent)
    , m_plan(plan)
    , m_findings(findings)
    , m_form(new RowForm<Pillar>(plan))
{
    m_form->line("code", &Pillar::code);
    m_form->line("name", &Pillar::name);
    subDimensionList(plan, *m_form);
    addAliases(*m_form);
    m_form->addFact({}, Text::tr("Programs"), [this] {
        const auto programs = std::ranges::count(m_plan.data().programs, m_form->id(), &Program::pillar);
        return QLocale().toString(qlonglong(programs));
    });
    fill(*this, *m_form);
    connect(&findings, &Findings::changed, this, &PillarForm::showNotes);
}

bool PillarForm::show(qint64 id)
{
    if (!m_plan.data().pillars.find({id}))
        return false;
    m_form->setId({id});
    showNotes();
    return true;
}

void PillarForm::showNotes()
{
    m_form->setNotes(m_findings.notes(QLatin1String("pillar"), m_form->id().value));
}

void PillarForm::goTo(const QString &field, qint64)
{
    m_form->goTo(field);
}

QString PillarForm::overline() const
{
    return Text::tr("Pillar %1").arg(m_form->row().code);
}

QString PillarForm::heading() const
{
    return m_form->row().name;
}

QColor PillarForm::color() const
{
    return pillarColor(m_plan.data(), m_form->id(), colorsOf(palette())).solid;
}

SubDimensionForm::SubDimensionForm(Plan &plan, Findings &findings, QWidget *parent)
    : InspectorForm(parent)
    , m_plan(plan)
    , m_findings(findings)
    , m_form(new RowForm<SubDimension>(plan))
{
    m_form->line("code", &SubDimension::code);
    m_form->line("name", &SubDimension::name);
    m_form->addChoice(
        QStringLiteral("pillar_id"), RowForm<SubDimension>::labelOf("pillar_id"),
        [this] {
            QStringList names;
            for (const Pillar *pillar : byPosition(m_plan.data().pillars))
                names.append(pillar->name);
            return names;
        },
        [this] {
            const Pillar *pillar = m_plan.data().pillars.find(m_form->row().pillar);
            return pillar ? pillar->name : QString();
        },
        [this](const QString &name) {
            for (const Pillar &pillar : m_plan.data().pillars)
                if (pillar.name == name) {
                    edits::moveSubDimension(m_plan, m_form->id(), pillar.id, {});
                    break;
                }
            return QString();
        });
    addAliases(*m_form);
    fill(*this, *m_form);
    connect(&findings, &Findings::changed, this, &SubDimensionForm::showNotes);
}

bool SubDimensionForm::show(qint64 id)
{
    if (!m_plan.data().subDimensions.find({id}))
        return false;
    m_form->setId({id});
    showNotes();
    return true;
}

void SubDimensionForm::showNotes()
{
    m_form->setNotes(m_findings.notes(QLatin1String("sub_dimension"), m_form->id().value));
}

void SubDimensionForm::goTo(const QString &field, qint64)
{
    m_form->goTo(field);
}

QString SubDimensionForm::overline() const
{
    const Pillar *pillar = m_plan.data().pillars.find(m_form->row().pillar);
    return QStringList{m_form->row().code, pillar ? pillar->name : QString()}.join(QStringLiteral(" · "));
}

QString SubDimensionForm::heading() const
{
    return m_form->row().name;
}

QColor SubDimensionForm::color() const
{
    return pillarColor(m_plan.data(), m_form->row().pillar, colorsOf(palette())).solid;
}
