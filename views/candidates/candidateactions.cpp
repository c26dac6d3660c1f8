// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/candidates/candidateactions.h"

#include "model/edits/rows.h"
#include "views/candidates/gatesdialog.h"
#include "views/candidates/makeprogramdialog.h"
#include "views/common/colors.h"
#include "views/common/pickdialog.h"

#include <QCoreApplication>
#include <QWidget>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Candidates)
};

}

void linkToProgram(Plan &plan, Id<Candidate> id, QWidget *parent)
{
    const PlanData data = plan.data();
    const Candidate *candidate = data.candidates.find(id);
    if (!candidate)
        return;
    auto programs = byPosition(data.programs);
    // Not that of std::ranges: clang 14 cannot read what it returns.
    std::stable_partition(programs.begin(), programs.end(),
                          [&](const Program *program) { return program->pillar == candidate->pillar; });
    std::vector<PickDialog::Choice> choices;
    for (const Program *program : programs) {
        const Pillar *pillar = data.pillars.find(program->pillar);
        choices.push_back({.id = program->id.value,
                           .text = QStringLiteral("%1 %2").arg(program->code, program->name).trimmed(),
                           .detail = pillar ? pillar->name : QString(),
                           .swatch = pillarColor(data, program->pillar, colorsOf(parent->palette())).solid});
    }
    auto *dialog = new PickDialog(Text::tr("Which program does “%1” sharpen?").arg(candidate->name),
                                  Text::tr("Link"), std::move(choices), parent);
    QObject::connect(dialog, &PickDialog::picked, parent, [&plan, id](qint64 program) {
        if (const Candidate *present = plan.data().candidates.find(id)) {
            Candidate next = *present;
            next.program = {program};
            edits::change(plan, next);
        }
    });
    dialog->open();
}

void makeProgramOf(Plan &plan, Id<Candidate> candidate, QWidget *parent)
{
    if (plan.data().candidates.find(candidate))
        (new MakeProgramDialog(plan, candidate, parent))->open();
}

void showGatesDialog(Plan &plan, QWidget *parent)
{
    (new GatesDialog(plan, parent))->open();
}
