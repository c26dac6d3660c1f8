// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/parts/riskspart.h"

#include "views/common/typed.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Risks)
};

QStringList likelihoodWords()
{
    return {QString(),
            Text::tr("1 – rare"),
            Text::tr("2 – unlikely"),
            Text::tr("3 – possible"),
            Text::tr("4 – likely"),
            Text::tr("5 – almost certain")};
}

QStringList impactWords()
{
    return {QString(),
            Text::tr("1 – slight"),
            Text::tr("2 – minor"),
            Text::tr("3 – moderate"),
            Text::tr("4 – major"),
            Text::tr("5 – severe")};
}

/// A step from 1 to 5, or not said.
void addStep(RowForm<Risk> &form, const char *column, std::optional<int> Risk::*member,
             const QStringList &words)
{
    form.addChoice(
        QString::fromLatin1(column), RowForm<Risk>::labelOf(column), [words] { return words; },
        [&form, member, words] { return words.value((form.row().*member).value_or(0)); },
        [&form, member, words](const QString &word) {
            const int step = int(words.indexOf(word));
            form.change([&](Risk &next) { next.*member = step > 0 ? std::optional(step) : std::nullopt; });
            return QString();
        });
}

/// Likelihood times impact, as the usual 5 × 5 table grades it.
QString level(const Risk &risk)
{
    if (!risk.likelihood || !risk.impact)
        return QStringLiteral("–");
    const int product = *risk.likelihood * *risk.impact;
    return product >= 15 ? Text::tr("%1 – high").arg(product)
        : product >= 6   ? Text::tr("%1 – moderate").arg(product)
                         : Text::tr("%1 – low").arg(product);
}

void addOwner(RowForm<Risk> &form)
{
    form.addCompleted(
        QStringLiteral("owner_id"), RowForm<Risk>::labelOf("owner_id"),
        [&form] { return typed::agencyNames(form.data()); },
        [&form] {
            const Agency *owner = form.data().agencies.find(form.row().owner);
            return owner ? owner->shortName : QString();
        },
        [&form](const QString &text) {
            const Agency *owner = typed::agency(form.data(), text);
            if (!owner && !text.isEmpty())
                return Text::tr("“%1” is no OPD of this plan.").arg(text);
            form.change([&](Risk &next) { next.owner = owner ? owner->id : Id<Agency>{}; });
            return QString();
        });
}

class RiskSection : public PartSection {
public:
    explicit RiskSection(Plan &plan)
        : m_form(new RowForm<Risk>(plan))
    {
        m_form->text("description", &Risk::description, 2);
        addStep(*m_form, "likelihood", &Risk::likelihood, likelihoodWords());
        addStep(*m_form, "impact", &Risk::impact, impactWords());
        m_form->addFact({}, Text::tr("Level"), [form = m_form] { return level(form->row()); });
        m_form->text("mitigation", &Risk::mitigation, 3);
        addOwner(*m_form);
        body()->addWidget(m_form);
    }

    void setNotes(const std::vector<FieldNote> &notes) override { m_form->setNotes(notes); }
    bool goTo(const QString &column) override { return m_form->goTo(column); }

protected:
    void load(qint64 id) override { m_form->setId({id}); }

private:
    RowForm<Risk> *m_form;
};

}

PartList *makeRiskList(Plan &plan, Findings &findings)
{
    return new PartList(
        plan, findings,
        {.table = QLatin1String("risk"),
         .title = Text::tr("Risk %1"),
         .add = Text::tr("Add a risk"),
         .empty = Text::tr("What could keep the program from working, and what is done about it."),
         .ids = partsOf<Risk>,
         .make = [&plan] { return new RiskSection(plan); },
         .addOne =
             [&plan](const PartOwner &owner) {
                 Id<Risk> added;
                 edits::add(plan, owner.part<Risk>(), &added);
                 return added.value;
             },
         .removeOne = [&plan](qint64 id) { edits::remove<Risk>(plan, {Id<Risk>{id}}); }});
}
