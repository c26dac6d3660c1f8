// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/programs/manyprograms.h"

#include "model/domain/words.h"
#include "model/edits/programs.h"
#include "views/programs/subdimensionchoice.h"

#include <QLabel>

namespace {

QString label(const char *column)
{
    return RowForm<Program>::labelOf(column);
}

QString yearText(int year)
{
    return year == 0 ? QString() : QString::number(year);
}

}

ManyPrograms::ManyPrograms(Plan &plan, QWidget *parent)
    : Form(parent)
    , m_plan(plan)
{
    addFact({}, {}, [] { return tr("What you fill in here is written into all of them, in one step."); });
    addPlace();
    QStringList groups;
    for (const auto group : enumerators<Program::ActionGroup>())
        groups.append(format::capitalised(word(group)));
    addEnum("action_group", &Program::actionGroup, groups);
    setCaption(QStringLiteral("action_group"), tr("Action group"));
    addLead();
    addYear("first_year", &Program::firstYear);
    setCaption(QStringLiteral("first_year"), tr("Implementation"));
    addYear("last_year", &Program::lastYear);
    join(tr("to", "2018 to 2021"));
    QStringList horizons;
    for (const auto horizon : enumerators<Horizon>())
        horizons.append(format::horizon(horizon));
    addEnum("horizon", &Program::horizon, horizons);
    addText("rpjmd", &Program::rpjmd);
    addText("renstra", &Program::renstra);
    addText("note", &Program::note);
    addMoney();
    finish();
}

std::vector<Program> ManyPrograms::rows() const
{
    std::vector<Program> rows;
    for (const Id<Program> id : m_programs)
        if (const Program *program = m_plan.data().programs.find(id))
            rows.push_back(*program);
    return rows;
}

template <class Get>
auto ManyPrograms::common(Get get) const
{
    std::optional<decltype(get(Program{}))> value;
    for (const Program &program : rows()) {
        if (value && *value != get(program))
            return decltype(value)();
        value = get(program);
    }
    return value;
}

void ManyPrograms::change(const std::function<void(Program &)> &alter)
{
    std::vector<Program> next = rows();
    for (Program &program : next)
        alter(program);
    edits::change(m_plan, next);
}

/// An empty line says whether nothing is there or the programs differ.
void ManyPrograms::keep(QLineEdit *line, std::function<bool()> differs)
{
    m_lines.emplace_back(line, std::move(differs));
}

void ManyPrograms::addPlace()
{
    const auto place
        = [this] { return common([](const Program &p) { return std::pair(p.pillar, p.subDimension); }); };
    const auto choice = [this] {
        return SubDimensionChoice(m_plan.data(),
                                  common([](const Program &p) { return p.pillar; }).value_or(Id<Pillar>{}));
    };
    addChoice(
        QStringLiteral("sub_dimension_id"), label("sub_dimension_id"), [choice] { return choice().words(); },
        [place, choice] {
            const auto shared = place();
            return shared ? choice().wordsOf(shared->first, shared->second) : tr("various");
        },
        [this, choice](const QString &words) {
            const SubDimensionChoice places = choice();
            if (const SubDimensionChoice::Place *chosen = places.find(words))
                edits::mapPrograms(m_plan, m_programs, chosen->pillar, chosen->subDimension);
            return QString();
        });
}

void ManyPrograms::addLead()
{
    const auto lead = [this] { return common([](const Program &p) { return p.lead; }); };
    QLineEdit *line = addCompleted(
        QStringLiteral("lead_id"), label("lead_id"), [this] { return typed::agencyNames(m_plan.data()); },
        [this, lead] {
            const Agency *agency = m_plan.data().agencies.find(lead().value_or(Id<Agency>{}));
            return agency ? agency->shortName : QString();
        },
        [this](const QString &text) {
            const Agency *agency = typed::agency(m_plan.data(), text);
            if (!agency && !text.isEmpty())
                return tr("“%1” is no OPD of this plan.").arg(text);
            change([&](Program &program) {
                program.lead = agency ? agency->id : Id<Agency>{};
                program.leadText.clear();
            });
            return QString();
        });
    keep(line, [lead] { return !lead(); });
}

void ManyPrograms::addYear(const char *column, int Program::*member)
{
    const auto year = [this, member] { return common([member](const Program &p) { return p.*member; }); };
    QLineEdit *line = addLine(
        QString::fromLatin1(column), label(column), [year] { return yearText(year().value_or(0)); },
        [this, member](const QString &text) {
            const int value = text.isEmpty() ? 0 : text.toInt();
            if (!text.isEmpty() && (value < 2000 || value > 2100))
                return tr("A year from 2000 to 2100, or nothing.");
            change([&](Program &program) { program.*member = value; });
            return QString();
        });
    keep(line, [year] { return !year(); });
}

void ManyPrograms::addText(const char *column, QString Program::*member)
{
    const auto text = [this, member] { return common([member](const Program &p) { return p.*member; }); };
    QLineEdit *line = addLine(
        QString::fromLatin1(column), label(column), [text] { return text().value_or(QString()); },
        [this, member](const QString &words) {
            change([&](Program &program) { program.*member = words; });
            return QString();
        });
    keep(line, [text] { return !text(); });
}

template <class Enum>
void ManyPrograms::addEnum(const char *column, Enum Program::*member, const QStringList &words)
{
    addChoice(
        QString::fromLatin1(column), label(column), [words] { return words; },
        [this, member, words] {
            const auto shared = common([member](const Program &p) { return p.*member; });
            return shared ? words.value(int(*shared)) : tr("various");
        },
        [this, member, words](const QString &chosen) {
            change([&](Program &program) { program.*member = Enum(words.indexOf(chosen)); });
            return QString();
        });
}

void ManyPrograms::addMoney()
{
    addFact({}, tr("Budget"), [this] {
        Money sum;
        for (const Id<Program> id : m_programs)
            for (const BudgetLine &budgetLine : m_plan.data().budgetLines.of(id))
                sum += budgetLine.planned;
        return format::roundedRupiah(sum);
    });
}

void ManyPrograms::show(std::vector<Id<Program>> programs)
{
    m_programs = std::move(programs);
    setEditable(m_plan.canEdit());
    load();
    for (const auto &[line, differs] : m_lines)
        line->setPlaceholderText(differs() ? tr("various") : QString());
}
