// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/binaryprogram.h"

#include "model/domain/failure.h"

#include <QCoreApplication>

#include <glpk.h>

#include <algorithm>
#include <csetjmp>
#include <memory>
#include <mutex>

namespace scoring {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Selection)
};

/// Branches looked at before giving up: some seconds of work.
constexpr int mostNodes = 100'000;

/// GLPK keeps one environment a thread, or one for all where it was built so: one at a time uses it. It is
/// silent, and gone afterwards.
class Environment {
public:
    Environment() { glp_term_out(GLP_OFF); }
    ~Environment() { glp_free_env(); }
    Environment(const Environment &) = delete;
    Environment &operator=(const Environment &) = delete;

private:
    std::lock_guard<std::mutex> m_lock{mutex()};

    static std::mutex &mutex()
    {
        static std::mutex one;
        return one;
    }
};

struct DeleteProblem {
    void operator()(glp_prob *problem) const { glp_delete_prob(problem); }
};
using Problem = std::unique_ptr<glp_prob, DeleteProblem>;

void addRow(glp_prob *problem, const BinaryProgram::Row &row)
{
    // GLPK counts from 1.
    std::vector<int> columns{0};
    std::vector<double> factors{0};
    for (const auto &[thing, factor] : row.terms) {
        columns.push_back(int(thing) + 1);
        factors.push_back(factor);
    }
    const bool below = row.lowest > -BinaryProgram::infinity;
    const bool above = row.highest < BinaryProgram::infinity;
    int kind = GLP_FR;
    if (below && above)
        kind = row.lowest == row.highest ? GLP_FX : GLP_DB;
    else if (below || above)
        kind = below ? GLP_LO : GLP_UP;
    const int index = glp_add_rows(problem, 1);
    glp_set_row_bnds(problem, index, kind, row.lowest, row.highest);
    glp_set_mat_row(problem, index, int(row.terms.size()), columns.data(), factors.data());
}

Problem problemOf(const BinaryProgram &program)
{
    Problem problem(glp_create_prob());
    glp_set_obj_dir(problem.get(), program.maximise ? GLP_MAX : GLP_MIN);
    glp_add_cols(problem.get(), int(program.worth.size()));
    for (std::size_t thing = 0; thing < program.worth.size(); ++thing) {
        glp_set_col_kind(problem.get(), int(thing) + 1, GLP_BV);
        glp_set_obj_coef(problem.get(), int(thing) + 1, program.worth[thing]);
    }
    for (const BinaryProgram::Row &row : program.rows)
        addRow(problem.get(), row);
    return problem;
}

void watch(glp_tree *tree, void *progress)
{
    int nodes = 0;
    glp_ios_tree_size(tree, nullptr, nullptr, &nodes);
    if (nodes >= mostNodes || !goesOn(*static_cast<const Progress *>(progress), double(nodes) / mostNodes))
        glp_ios_terminate(tree);
}

/// GLPK wants at least one thing to decide on.
bool allowsNothing(const BinaryProgram &program)
{
    return std::ranges::all_of(
        program.rows, [](const BinaryProgram::Row &row) { return row.lowest <= 0 && row.highest >= 0; });
}

/// What GLPK answered.
struct Answer {
    int relaxed = GLP_UNDEF;  ///< status of the problem without yes or no
    bool finished = false;
    bool failed = false;
};

void comeBack(void *place)
{
    std::longjmp(*static_cast<std::jmp_buf *>(place), 1);
}

/// GLPK would end the process where it fails; here it comes back instead. Nothing in this function or below
/// it needs to be destroyed.
Answer answerTo(glp_prob *problem, const Progress &progress)
{
    std::jmp_buf place;
    if (setjmp(place) != 0)
        return {.failed = true};
    glp_error_hook(&comeBack, &place);
    glp_smcp simplex;
    glp_init_smcp(&simplex);
    simplex.msg_lev = GLP_MSG_OFF;
    Answer answer{};
    if (glp_simplex(problem, &simplex) == 0)
        answer.relaxed = glp_get_status(problem);
    if (answer.relaxed == GLP_OPT) {
        glp_iocp branching;
        glp_init_iocp(&branching);
        branching.msg_lev = GLP_MSG_OFF;
        branching.cb_func = &watch;
        branching.cb_info = const_cast<Progress *>(&progress);
        answer.finished = glp_intopt(problem, &branching) == 0;
    }
    glp_error_hook(nullptr, nullptr);
    return answer;
}

BinarySolution::Outcome outcomeOf(const Answer &answer, glp_prob *problem)
{
    using Outcome = BinarySolution::Outcome;
    if (answer.relaxed == GLP_NOFEAS)
        return Outcome::Impossible;
    if (answer.relaxed != GLP_OPT)
        return Outcome::Unknown;
    switch (glp_mip_status(problem)) {
    case GLP_OPT:
        return Outcome::Best;
    case GLP_FEAS:
        return Outcome::Found;
    case GLP_NOFEAS:
        return Outcome::Impossible;
    default:
        return Outcome::Unknown;
    }
}

}

BinarySolution solve(const BinaryProgram &program, const Progress &progress)
{
    if (program.worth.empty())
        return {.outcome = allowsNothing(program) ? BinarySolution::Outcome::Best
                                                  : BinarySolution::Outcome::Impossible};
    const Environment environment;
    Problem problem = problemOf(program);
    const Answer answer = answerTo(problem.get(), progress);
    if (answer.failed) {
        // Its memory is in no known state; the environment takes all of it along.
        (void)problem.release();
        throw Failure(Text::tr("The best choice could not be worked out. Fewer conditions may help."));
    }
    BinarySolution solution{.outcome = outcomeOf(answer, problem.get())};
    for (std::size_t thing = 0; thing < program.worth.size() && solution.hasValues(); ++thing)
        solution.values.push_back(glp_mip_col_val(problem.get(), int(thing) + 1) > 0.5);
    return solution;
}

}
