// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/matrix/criterionform.h"

#include "model/domain/format.h"
#include "model/domain/words.h"
#include "model/edits/criteria.h"
#include "model/edits/scores.h"
#include "views/common/form.h"
#include "views/help/helpplace.h"
#include "views/matrix/anchorfields.h"

#include <QCoreApplication>
#include <QScrollArea>
#include <QVBoxLayout>

#include <cmath>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CriterionForm)
};

template <class Enum>
QStringList words()
{
    QStringList all;
    for (const Enum each : enumerators<Enum>())
        all.append(format::capitalised(word(each)));
    return all;
}

QString plain(double value)
{
    return format::number(value, value == std::floor(value) ? 0 : 2);
}

/// Sets one end of the scale; what is wrong with it, or nothing.
QString setEnd(RowForm<Criterion> &form, std::optional<double> Criterion::*end, const QString &text)
{
    const auto value = typed::number(text);
    if (!text.isEmpty() && !value)
        return Text::tr("“%1” is no number. Write it like 4 or 2,5.").arg(text);
    Criterion next = form.row();
    next.*end = text.isEmpty() ? std::nullopt : value;
    if (next.lowest && next.highest && *next.lowest >= *next.highest)
        return Text::tr("The scale must end above where it begins.");
    form.change([&](Criterion &criterion) { criterion.*end = next.*end; });
    return {};
}

QString setThreshold(RowForm<Criterion> &form, std::optional<double> Criterion::*threshold,
                     const QString &text)
{
    const auto value = typed::number(text);
    if (!text.isEmpty() && (!value || *value < 0))
        return Text::tr("A difference is a number from 0 up, in the unit of the scores; or nothing.");
    Criterion next = form.row();
    next.*threshold = text.isEmpty() ? std::nullopt : value;
    if (next.indifference && next.preference && *next.indifference > *next.preference)
        return Text::tr("The difference that says everything must not be below the one that says nothing.");
    form.change([&](Criterion &criterion) { criterion.*threshold = next.*threshold; });
    return {};
}

QString setWeight(RowForm<Criterion> &form, const QString &text)
{
    const auto percent = typed::number(QString(text).remove(u'%'));
    if (!percent || *percent < 0 || *percent > 100)
        return Text::tr("A weight is a number from 0 to 100, the share in per cent.");
    edits::changeWeights(form.plan(), {{form.id(), *percent / 100}});
    return {};
}

/// A figure in rupiah or months has no scale of levels, and less of it is better.
void setOrigin(Criterion &criterion, Criterion::Origin origin)
{
    criterion.origin = origin;
    const bool scored = origin == Criterion::Origin::Scored;
    if (!scored)
        criterion.direction = Criterion::Direction::Cost;
    criterion.lowest = scored ? std::optional(criterion.lowest.value_or(0)) : std::nullopt;
    criterion.highest = scored ? std::optional(criterion.highest.value_or(4)) : std::nullopt;
}

double weightSum(const PlanData &data)
{
    double sum = 0;
    for (const Criterion &criterion : data.criteria)
        sum += criterion.weight;
    return sum;
}

}

CriterionForm::CriterionForm(Plan &plan, QWidget *parent)
    : InspectorForm(parent)
    , m_plan(plan)
    , m_form(new RowForm<Criterion>(plan))
{
    help::setPlace(this, QStringLiteral("bobot"));
    RowForm<Criterion> &form = *m_form;
    form.line("code", &Criterion::code);
    m_shortName = form.addLine(
        QStringLiteral("short_name"), tr("Short name"), [&form] { return form.row().shortName; },
        [&form](const QString &text) {
            form.change([&](Criterion &next) { next.shortName = text; });
            return QString();
        });
    form.text("name", &Criterion::name, 2);
    form.choice("direction", &Criterion::direction, words<Criterion::Direction>());
    addWeight();
    form.addChoice(
        QStringLiteral("origin"), RowForm<Criterion>::labelOf("origin"),
        [] { return words<Criterion::Origin>(); },
        [&form] { return format::capitalised(word(form.row().origin)); },
        [&form](const QString &chosen) {
            const auto origin = Criterion::Origin(words<Criterion::Origin>().indexOf(chosen));
            form.change([&](Criterion &next) { setOrigin(next, origin); });
            return QString();
        });
    addScale();
    addAnchors();
    addThresholds();
    form.text("note", &Criterion::note, 3);
    form.finish();
    connect(m_form, &Form::linkActivated, this, [this] { edits::completeWeights(m_plan); });
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(m_form);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll);
}

void CriterionForm::addWeight()
{
    RowForm<Criterion> &form = *m_form;
    form.addLine(
        QStringLiteral("weight"), RowForm<Criterion>::labelOf("weight"),
        [&form] { return format::percent(form.row().weight); },
        [&form](const QString &text) { return setWeight(form, text); });
    form.addCheck(
        QStringLiteral("locked"), tr("Stays when others change"), [&form] { return form.row().locked; },
        [&form](bool locked) { form.change([&](Criterion &next) { next.locked = locked; }); });
}

/// Where nothing is typed any difference counts (PROMETHEE's usual criterion).
void CriterionForm::addThresholds()
{
    RowForm<Criterion> &form = *m_form;
    const auto add
        = [&form](const char *column, const QString &label, std::optional<double> Criterion::*threshold) {
              form.addLine(
                      QString::fromLatin1(column), label,
                      [&form, threshold] {
                          const std::optional<double> value = form.row().*threshold;
                          return value ? plain(*value) : QString();
                      },
                      [&form, threshold](const QString &text) { return setThreshold(form, threshold, text); })
                  ->setPlaceholderText(tr("any difference"));
          };
    add("indifference", tr("Difference that says nothing, up to"), &Criterion::indifference);
    add("preference", tr("Difference that says everything, from"), &Criterion::preference);
}

void CriterionForm::addScale()
{
    RowForm<Criterion> &form = *m_form;
    const auto add
        = [&form](const char *column, const QString &label, std::optional<double> Criterion::*end) {
              form.addLine(
                  QString::fromLatin1(column), label,
                  [&form, end] {
                      const std::optional<double> value = form.row().*end;
                      return value ? plain(*value) : QString();
                  },
                  [&form, end](const QString &text) { return setEnd(form, end, text); });
          };
    add("lowest", tr("Scale"), &Criterion::lowest);
    add("highest", tr("Scale to"), &Criterion::highest);
    form.join(tr("to"));
}

void CriterionForm::addAnchors()
{
    auto *fields = new AnchorFields;
    m_form->addWidget(QStringLiteral("anchors"), tr("Meaning of the levels"), fields,
                      [this, fields] { fields->show(m_plan.data(), m_form->id()); });
    connect(fields, &AnchorFields::edited, this,
            [this, fields] { edits::setAnchors(m_plan, m_form->id(), fields->meanings()); });
}

bool CriterionForm::show(qint64 id)
{
    if (!m_plan.data().criteria.find({id}))
        return false;
    m_form->setId({id});
    m_shortName->setPlaceholderText(columnTitle(m_form->row()));
    std::vector<FieldNote> notes;
    if (const double sum = weightSum(m_plan.data()); std::abs(sum - 1) > 0.0005)
        notes.push_back({.column = QStringLiteral("weight"),
                         .text = tr("All weights come to %1.").arg(format::percent(sum)),
                         .link = tr("Make it 100%"),
                         .target = QStringLiteral("complete")});
    m_form->setNotes(notes);
    return true;
}

QString CriterionForm::overline() const
{
    return tr("Criterion %1").arg(m_form->row().code);
}

QString CriterionForm::heading() const
{
    return m_form->row().name;
}
