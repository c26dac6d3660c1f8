// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/form.h"

/// What several selected programs have in common; a field that is filled in is written into all of them,
/// in one step.
class ManyPrograms : public Form {
    Q_OBJECT

public:
    explicit ManyPrograms(Plan &plan, QWidget *parent = nullptr);

    void show(std::vector<Id<Program>> programs);
    std::size_t count() const { return m_programs.size(); }

private:
    void addPlace();
    void addLead();
    void addYear(const char *column, int Program::*member);
    void addText(const char *column, QString Program::*member);
    template <class Enum>
    void addEnum(const char *column, Enum Program::*member, const QStringList &words);
    void addMoney();

    std::vector<Program> rows() const;
    /// What all of them have; nothing where they differ.
    template <class Get>
    auto common(Get get) const;
    void change(const std::function<void(Program &)> &alter);
    void keep(QLineEdit *line, std::function<bool()> differs);

    Plan &m_plan;
    std::vector<Id<Program>> m_programs;
    std::vector<std::pair<QLineEdit *, std::function<bool()>>> m_lines;
};
