// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/candidates/candidatecolumns.h"

#include "model/domain/words.h"
#include "views/common/colors.h"
#include "views/parts/agencyfield.h"

#include <QGuiApplication>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Candidates)
};

constexpr int mostMonths = 12;
const QString dash = QStringLiteral("–");

Cell dashCell(Cell cell)
{
    if (cell.text.isEmpty()) {
        cell.typed = QString();
        cell.text = dash;
        cell.tone = Tone::Disabled;
    }
    return cell;
}

template <QString Candidate::*Member>
Cell textCell(const CandidateFacts &, const Candidate &candidate)
{
    return {.text = candidate.*Member, .editable = true};
}

template <QString Candidate::*Member>
QString setText(const CandidateFacts &, Candidate &candidate, const QString &text)
{
    candidate.*Member = text;
    return {};
}

Cell codeCell(const CandidateFacts &facts, const Candidate &candidate)
{
    const Colors &colors = colorsOf(QGuiApplication::palette());
    return {.text = candidate.code,
            .swatch = pillarColor(facts.data, candidate.pillar, colors).solid,
            .editable = true};
}

Cell agencyCell(const CandidateFacts &facts, const Candidate &candidate)
{
    const AgencyPlace<Candidate> place{&Candidate::agency, &Candidate::agencyText};
    const QString name = place.nameIn(facts.data, candidate);
    const bool unknown = !candidate.agency && !name.isEmpty();
    return dashCell({.text = name,
                     .tone = unknown ? Tone::Problem : Tone::Normal,
                     .toolTip = unknown ? Text::tr("“%1” is no OPD of this plan").arg(name) : QString(),
                     .editable = true,
                     .suggestions = typed::agencyNames(facts.data)});
}

QString setAgency(const CandidateFacts &facts, Candidate &candidate, const QString &text)
{
    const AgencyPlace<Candidate> place{&Candidate::agency, &Candidate::agencyText};
    place.set(facts.data, candidate, text.simplified());
    return {};
}

Cell programCell(const CandidateFacts &facts, const Candidate &candidate)
{
    const Program *program = facts.data.programs.find(candidate.program);
    QStringList codes;
    for (const Program *each : byPosition(facts.data.programs))
        codes.append(each->code.isEmpty() ? each->name : each->code);
    return dashCell({.text = !program              ? QString()
                         : program->code.isEmpty() ? program->name
                                                   : program->code,
                     .toolTip = program ? program->name : QString(),
                     .editable = true,
                     .suggestions = codes});
}

QString setProgram(const CandidateFacts &facts, Candidate &candidate, const QString &text)
{
    candidate.program = {};
    for (const Program &program : facts.data.programs)
        if (program.code.compare(text, Qt::CaseInsensitive) == 0
            || program.name.compare(text, Qt::CaseInsensitive) == 0)
            candidate.program = program.id;
    return candidate.program || text.isEmpty() ? QString()
                                               : Text::tr("“%1” is no program of this plan.").arg(text);
}

Cell costCell(const CandidateFacts &, const Candidate &candidate)
{
    if (!candidate.cost)
        return dashCell({.editable = true});
    const QString amount = format::amount(*candidate.cost, format::Unit::Juta);
    return {.text = amount,
            .value = candidate.cost->rupiah,
            .toolTip = format::rupiah(*candidate.cost),
            .editable = true,
            .typed = amount};
}

QString setCost(const CandidateFacts &, Candidate &candidate, const QString &text)
{
    candidate.cost = text.isEmpty() ? std::nullopt : typed::money(text, format::Unit::Juta);
    return candidate.cost || text.isEmpty() ? QString() : typed::moneySentence(text);
}

Cell monthsCell(const CandidateFacts &, const Candidate &candidate)
{
    if (!candidate.months)
        return dashCell({.editable = true});
    const bool tooLong = *candidate.months > mostMonths;
    return {.text = QString::number(*candidate.months),
            .value = *candidate.months,
            .tone = tooLong ? Tone::Problem : Tone::Normal,
            .bold = tooLong,
            .toolTip = tooLong ? Text::tr("A quick win is done within 12 months.") : QString(),
            .editable = true};
}

QString setMonths(const CandidateFacts &, Candidate &candidate, const QString &text)
{
    candidate.months = text.isEmpty() ? std::nullopt : typed::whole(text);
    const bool fits = candidate.months && *candidate.months <= 240;
    return fits || text.isEmpty() ? QString() : Text::tr("“%1” is no number of months.").arg(text);
}

QString list(const QString &title, const QStringList &texts)
{
    return texts.isEmpty() ? QString() : title + QStringLiteral("\n• ") + texts.join(QStringLiteral("\n• "));
}

Cell gatesCell(const CandidateFacts &facts, const Candidate &candidate)
{
    const GateCount gates = facts.gatesOf(candidate.id);
    if (gates.all() == 0)
        return dashCell({});
    QStringList tip{list(Text::tr("Not met:"), gates.failed),
                    list(Text::tr("Not answered:"), gates.unanswered)};
    tip.removeAll(QString());
    return {.text = Text::tr("%1 of %2", "gates passed").arg(gates.passed).arg(gates.all()),
            .value = gates.passed - 1000 * int(gates.failed.size()),
            .tone = !gates.failed.isEmpty()   ? Tone::Problem
                : !gates.unanswered.isEmpty() ? Tone::Secondary
                                              : Tone::Ok,
            .toolTip = tip.isEmpty() ? Text::tr("All conditions are met.") : tip.join(u'\n')};
}

Tone toneOf(Candidate::Decision decision)
{
    switch (decision) {
    case Candidate::Decision::Open:
        return Tone::Secondary;
    case Candidate::Decision::Chosen:
        return Tone::Ok;
    default:
        return Tone::Normal;
    }
}

Cell decisionCell(const CandidateFacts &, const Candidate &candidate)
{
    return {.text = decisionWords().value(int(candidate.decision)),
            .value = int(candidate.decision),
            .tone = toneOf(candidate.decision),
            .bold = candidate.decision == Candidate::Decision::Chosen,
            .toolTip = candidate.decisionReason,
            .editable = true,
            .choices = decisionWords()};
}

QString setDecision(const CandidateFacts &, Candidate &candidate, const QString &text)
{
    const auto decision = typed::oneOf<Candidate::Decision>(decisionWords(), text);
    if (!decision)
        return Text::tr("“%1” is no decision. Decisions are: %2.")
            .arg(text, decisionWords().join(QStringLiteral(", ")));
    candidate.decision = *decision;
    if (*decision == Candidate::Decision::Open)
        candidate.decisionReason.clear();
    return {};
}

Cell rankCell(const CandidateFacts &facts, const Candidate &candidate)
{
    const Standing *standing = facts.standingOf(candidate.id);
    if (!standing)
        return dashCell({.toolTip = Text::tr("Nobody has scored it yet.")});
    return {.text = QString::number(standing->rank),
            .value = standing->rank,
            .detail = format::number(standing->score, 3),
            .toolTip = Text::tr("Place %1 of %2 by SAW, score %3")
                           .arg(standing->rank)
                           .arg(facts.standings.size())
                           .arg(format::number(standing->score, 3))};
}

Cell noCell(const CandidateFacts &, const Candidate &)
{
    return {};
}

Cell pillarCell(const CandidateFacts &facts, const Candidate &candidate)
{
    const Pillar *pillar = facts.data.pillars.find(candidate.pillar);
    QStringList names{QString()};
    for (const Pillar *each : byPosition(facts.data.pillars))
        names.append(each->name);
    return {.text = pillar ? pillar->name : QString(), .editable = true, .choices = names};
}

QString setPillar(const CandidateFacts &facts, Candidate &candidate, const QString &text)
{
    candidate.pillar = {};
    for (const Pillar &pillar : facts.data.pillars)
        if (QStringList(pillar.aliases.split(u'|') << pillar.name << pillar.code)
                .contains(text, Qt::CaseInsensitive))
            candidate.pillar = pillar.id;
    return candidate.pillar || text.isEmpty() ? QString()
                                              : Text::tr("“%1” is no dimension of this plan.").arg(text);
}

Cell kindCell(const CandidateFacts &, const Candidate &candidate)
{
    return {.text = candidate.kind, .editable = true, .suggestions = innovationKinds()};
}

Cell stageCell(const CandidateFacts &, const Candidate &candidate)
{
    return {.text = candidate.stage, .editable = true, .suggestions = innovationStages()};
}

constexpr auto left = Qt::AlignLeft;
constexpr auto right = Qt::AlignRight;

}

std::vector<CandidatesModel::ColumnSpec> candidateColumns()
{
    return {
        {"code", QT_TRANSLATE_NOOP("Candidates", "Code"), 100, left, false, codeCell,
         setText<&Candidate::code>},
        {"name", QT_TRANSLATE_NOOP("Candidates", "Candidate"), 240, left, false, textCell<&Candidate::name>,
         setText<&Candidate::name>},
        {"agency", QT_TRANSLATE_NOOP("Candidates", "Proposed by"), 110, left, false, agencyCell, setAgency},
        {"program", QT_TRANSLATE_NOOP("Candidates", "Program"), 70, left, false, programCell, setProgram},
        {"cost", QT_TRANSLATE_NOOP("Candidates", "Rp million"), 70, right, false, costCell, setCost},
        {"months", QT_TRANSLATE_NOOP("Candidates", "Months"), 58, right, false, monthsCell, setMonths},
        {"gates", QT_TRANSLATE_NOOP("Candidates", "Gates"), 72, left, false, gatesCell, nullptr},
        {"decision", QT_TRANSLATE_NOOP("Candidates", "Decision"), 122, left, false, decisionCell,
         setDecision},
        {"rank", QT_TRANSLATE_NOOP("Candidates", "Place"), 80, left, false, rankCell, nullptr},
        {"problems", QT_TRANSLATE_NOOP("Candidates", "Problems"), 82, right, true, noCell, nullptr},
        {"pillar", QT_TRANSLATE_NOOP("Candidates", "Dimension"), 130, left, true, pillarCell, setPillar},
        {"kind", QT_TRANSLATE_NOOP("Candidates", "Kind"), 96, left, true, kindCell,
         setText<&Candidate::kind>},
        {"stage", QT_TRANSLATE_NOOP("Candidates", "Stage"), 130, left, true, stageCell,
         setText<&Candidate::stage>},
        {"note", QT_TRANSLATE_NOOP("Candidates", "Note"), 160, left, true, textCell<&Candidate::note>,
         setText<&Candidate::note>},
    };
}

QStringList decisionWords()
{
    QStringList words;
    for (const auto decision : enumerators<Candidate::Decision>())
        words.append(format::capitalised(word(decision)));
    return words;
}

QStringList innovationKinds()
{
    return {Text::tr("Program"), Text::tr("Product"), Text::tr("Method"), Text::tr("Concept"),
            Text::tr("Technology")};
}

QStringList innovationStages()
{
    return {Text::tr("Stating the problem"),
            Text::tr("Stating the idea"),
            Text::tr("Planning"),
            Text::tr("Building"),
            Text::tr("Running"),
            Text::tr("Evaluation")};
}
