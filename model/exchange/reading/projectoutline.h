// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/reading/projectxml.h"

/// What the outline of a project makes of one of its tasks.
struct OutlineLine {
    int number = 0;  ///< as the other program shows it, from 1; 0: the project itself
    bool heading = false;  ///< other tasks stand under it, or it says that it is none
    std::optional<std::size_t> parent{};
    std::optional<std::size_t> pillar{};  ///< the heading over its program
    std::optional<std::size_t> program{};  ///< the heading that it belongs to
    std::vector<std::size_t> groups{};  ///< headings between its program and it
    std::optional<std::size_t> earliest{};  ///< of the tasks under a heading
    std::optional<std::size_t> latest{};
};

/// Which tasks of a project are headings over which others.
class ProjectOutline {
public:
    explicit ProjectOutline(const ProjectFile &file);

    const std::vector<OutlineLine> &lines() const { return m_lines; }  ///< one a task
    std::optional<std::size_t> find(qint64 uid) const;

    /// The task itself, or of a heading the one under it that begins first, or ends last; none where there is
    /// none.
    std::optional<std::size_t> activityFor(std::size_t task, bool first) const;

private:
    void nest();
    void place(std::size_t task);
    void reach();
    void widen(OutlineLine &heading, const OutlineLine &line) const;

    const ProjectFile &m_file;
    std::vector<OutlineLine> m_lines;
    QHash<qint64, std::size_t> m_ofUid{};
};
