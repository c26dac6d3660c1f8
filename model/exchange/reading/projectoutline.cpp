// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/reading/projectoutline.h"

#include "model/exchange/projectfields.h"

#include <algorithm>

using namespace projectfields;

ProjectOutline::ProjectOutline(const ProjectFile &file)
    : m_file(file)
    , m_lines(file.tasks.size())
{
    int number = 0;
    for (std::size_t task = 0; task < m_lines.size(); ++task) {
        m_lines[task].number = file.tasks[task].level == 0 ? 0 : ++number;
        m_ofUid.insert(file.tasks[task].uid, task);
    }
    nest();
    for (std::size_t task = 0; task < m_lines.size(); ++task)
        place(task);
    reach();
}

/// Each task stands under the last one before it whose level is higher up.
void ProjectOutline::nest()
{
    std::vector<std::size_t> open;
    for (std::size_t task = 0; task < m_lines.size(); ++task) {
        const ProjectFile::Task &read = m_file.tasks[task];
        if (read.absent || read.level == 0)
            continue;
        while (!open.empty() && m_file.tasks[open.back()].level >= read.level)
            open.pop_back();
        const bool named = !read.kind.isEmpty() && read.kind != QLatin1String(activityKind);
        m_lines[task].heading = read.summary || named;
        if (!open.empty()) {
            m_lines[task].parent = open.back();
            m_lines[open.back()].heading = true;
        }
        open.push_back(task);
    }
}

/// In a file of ours the heading that is called a program, else the second one from the top.
void ProjectOutline::place(std::size_t task)
{
    constexpr std::size_t deepest = 64;
    OutlineLine &line = m_lines[task];
    std::vector<std::size_t> above;
    for (auto up = line.parent; up && above.size() < deepest; up = m_lines[*up].parent)
        above.push_back(*up);
    std::ranges::reverse(above);
    if (line.heading || above.empty())
        return;
    const auto isProgram = [&](std::size_t heading) {
        const QString kind = m_file.tasks[heading].kind;
        return kind == QLatin1String(programKind) || kind == QLatin1String(candidateKind);
    };
    auto program = std::ranges::find_if(above, isProgram);
    if (program == above.end())
        program = above.begin() + (above.size() > 1 ? 1 : 0);
    line.program = *program;
    if (program != above.begin())
        line.pillar = *std::prev(program);
    line.groups.assign(std::next(program), above.end());
}

/// From the last task to the first, so that a heading comes after all that stands under it.
void ProjectOutline::reach()
{
    for (std::size_t task = m_lines.size(); task-- > 0;) {
        OutlineLine &line = m_lines[task];
        if (!line.heading && !m_file.tasks[task].absent && line.number > 0)
            line.earliest = line.latest = task;
        if (line.parent && line.earliest)
            widen(m_lines[*line.parent], line);
    }
}

/// What stands under \a line stands under its heading too.
void ProjectOutline::widen(OutlineLine &heading, const OutlineLine &line) const
{
    const auto startOf = [&](std::size_t task) { return m_file.tasks[task].start; };
    const auto finishOf = [&](std::size_t task) { return m_file.tasks[task].finish; };
    if (!heading.earliest || startOf(*line.earliest) <= startOf(*heading.earliest))
        heading.earliest = line.earliest;
    if (!heading.latest || finishOf(*line.latest) > finishOf(*heading.latest))
        heading.latest = line.latest;
}

std::optional<std::size_t> ProjectOutline::find(qint64 uid) const
{
    const auto found = m_ofUid.constFind(uid);
    return found == m_ofUid.constEnd() ? std::nullopt : std::optional(*found);
}

std::optional<std::size_t> ProjectOutline::activityFor(std::size_t task, bool first) const
{
    return first ? m_lines[task].earliest : m_lines[task].latest;
}
