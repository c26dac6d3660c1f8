// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/parts/indicatorspart.h"

#include "views/common/labels.h"
#include "views/common/tabledelegate.h"
#include "views/common/tableview.h"
#include "views/common/typed.h"
#include "views/parts/targetsmodel.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QVBoxLayout>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Indicators)
};

/// Value and year of a text like "62% (2017)", typed into one field and its year into another.
void addMeasure(RowForm<Indicator> &form, const char *column, QString Indicator::*text,
                std::optional<double> Indicator::*value)
{
    form.addLine(
        QString::fromLatin1(column), RowForm<Indicator>::labelOf(column),
        [&form, text] { return form.row().*text; },
        [&form, text, value](const QString &typedText) {
            form.change([&](Indicator &next) {
                next.*text = typedText;
                next.*value = typed::number(QString(typedText).remove(u'%'));
            });
            return QString();
        });
}

class IndicatorSection : public PartSection {
public:
    explicit IndicatorSection(Plan &plan)
        : m_form(new RowForm<Indicator>(plan))
        , m_model(new TargetsModel(plan, this))
        , m_table(new TableView(QStringLiteral("targets")))
    {
        m_form->text("name", &Indicator::name, 2);
        m_form->line("unit", &Indicator::unit);
        addMeasure(*m_form, "baseline", &Indicator::baseline, &Indicator::baselineValue);
        m_form->number("baseline_year", &Indicator::baselineYear, 2000, 2100);
        m_form->join(Text::tr("year"));
        addMeasure(*m_form, "target", &Indicator::target, &Indicator::targetValue);
        m_form->number("target_year", &Indicator::targetYear, 2000, 2100);
        m_form->join(Text::tr("year"));
        body()->addWidget(m_form);
        m_table->setOutlineModel(m_model);
        m_table->setStretchColumn(TargetsModel::Realised, 80);
        m_table->setRootIsDecorated(false);
        m_table->setAccessibleName(Text::tr("Targets by year"));
        m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_table->setReadOnly(!plan.canEdit());
        m_table->removeAction()->setEnabled(false);
        body()->addWidget(m_table);
    }

    void setNotes(const std::vector<FieldNote> &notes) override { m_form->setNotes(notes); }
    bool goTo(const QString &column) override { return m_form->goTo(column); }

protected:
    void load(qint64 id) override
    {
        m_form->setId({id});
        m_model->show({id});
        const int rows = m_model->rowCount();
        m_table->setFixedHeight(m_table->header()->sizeHint().height()
                                + rows * tableRowHeight(m_table->fontMetrics()) + 2);
    }

private:
    RowForm<Indicator> *m_form;
    TargetsModel *m_model;
    TableView *m_table;
};

}

PartList *makeIndicatorList(Plan &plan, Findings &findings)
{
    return new PartList(
        plan, findings,
        {.table = QLatin1String("indicator"),
         .title = Text::tr("Indicator %1"),
         .add = Text::tr("Add an indicator"),
         .empty = Text::tr("Indicators show whether the program has worked: what is measured, where it "
                           "stands today, and where it shall be."),
         .ids = partsOf<Indicator>,
         .make = [&plan] { return new IndicatorSection(plan); },
         .addOne =
             [&plan](const PartOwner &owner) {
                 Id<Indicator> added;
                 edits::add(plan, owner.part<Indicator>(), &added);
                 return added.value;
             },
         .removeOne = [&plan](qint64 id) { edits::remove<Indicator>(plan, {Id<Indicator>{id}}); }});
}
