// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/import/kinds.h"

#include <QCoreApplication>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

constexpr std::array<const char *, std::size_t(Kind::Count)> kindTitles{
    QT_TRANSLATE_NOOP("Import", "Agencies"),  QT_TRANSLATE_NOOP("Import", "Kelurahan"),
    QT_TRANSLATE_NOOP("Import", "Team"),      QT_TRANSLATE_NOOP("Import", "Programs"),
    QT_TRANSLATE_NOOP("Import", "Criteria"),  QT_TRANSLATE_NOOP("Import", "Candidates"),
    QT_TRANSLATE_NOOP("Import", "Scores"),    QT_TRANSLATE_NOOP("Import", "Comparisons"),
    QT_TRANSLATE_NOOP("Import", "Activities")};

constexpr std::array<const char *, std::size_t(Field::Count)> fieldTitles{
    QT_TRANSLATE_NOOP("Import", "Kept as a note"),
    QT_TRANSLATE_NOOP("Import", "Left out"),
    QT_TRANSLATE_NOOP("Import", "Note"),
    QT_TRANSLATE_NOOP("Import", "Code"),
    QT_TRANSLATE_NOOP("Import", "Number of the row"),
    QT_TRANSLATE_NOOP("Import", "Official code"),
    QT_TRANSLATE_NOOP("Import", "Name"),
    QT_TRANSLATE_NOOP("Import", "Description"),
    QT_TRANSLATE_NOOP("Import", "Pillar"),
    QT_TRANSLATE_NOOP("Import", "Sub-dimension"),
    QT_TRANSLATE_NOOP("Import", "Lead agency"),
    QT_TRANSLATE_NOOP("Import", "Supporting agencies"),
    QT_TRANSLATE_NOOP("Import", "Partners"),
    QT_TRANSLATE_NOOP("Import", "Budget"),
    QT_TRANSLATE_NOOP("Import", "Realised budget"),
    QT_TRANSLATE_NOOP("Import", "Source of money"),
    QT_TRANSLATE_NOOP("Import", "Indicator"),
    QT_TRANSLATE_NOOP("Import", "Baseline"),
    QT_TRANSLATE_NOOP("Import", "Target"),
    QT_TRANSLATE_NOOP("Import", "Realised target"),
    QT_TRANSLATE_NOOP("Import", "Unit of measure"),
    QT_TRANSLATE_NOOP("Import", "Years of work"),
    QT_TRANSLATE_NOOP("Import", "First year"),
    QT_TRANSLATE_NOOP("Import", "Last year"),
    QT_TRANSLATE_NOOP("Import", "Horizon"),
    QT_TRANSLATE_NOOP("Import", "Action group"),
    QT_TRANSLATE_NOOP("Import", "RPJMD"),
    QT_TRANSLATE_NOOP("Import", "Renstra"),
    QT_TRANSLATE_NOOP("Import", "Risk"),
    QT_TRANSLATE_NOOP("Import", "Mitigation"),
    QT_TRANSLATE_NOOP("Import", "Activity of the program"),
    QT_TRANSLATE_NOOP("Import", "Short name"),
    QT_TRANSLATE_NOOP("Import", "Full name"),
    QT_TRANSLATE_NOOP("Import", "Other names"),
    QT_TRANSLATE_NOOP("Import", "Kind of agency"),
    QT_TRANSLATE_NOOP("Import", "Kecamatan"),
    QT_TRANSLATE_NOOP("Import", "Kelurahan"),
    QT_TRANSLATE_NOOP("Import", "Seat"),
    QT_TRANSLATE_NOOP("Import", "Office"),
    QT_TRANSLATE_NOOP("Import", "Person"),
    QT_TRANSLATE_NOOP("Import", "Body"),
    QT_TRANSLATE_NOOP("Import", "Agency"),
    QT_TRANSLATE_NOOP("Import", "Weight"),
    QT_TRANSLATE_NOOP("Import", "Benefit or cost"),
    QT_TRANSLATE_NOOP("Import", "Scale"),
    QT_TRANSLATE_NOOP("Import", "Lowest value"),
    QT_TRANSLATE_NOOP("Import", "Highest value"),
    QT_TRANSLATE_NOOP("Import", "Origin of the value"),
    QT_TRANSLATE_NOOP("Import", "Meaning of a level"),
    QT_TRANSLATE_NOOP("Import", "Problem"),
    QT_TRANSLATE_NOOP("Import", "Innovation"),
    QT_TRANSLATE_NOOP("Import", "Benefit"),
    QT_TRANSLATE_NOOP("Import", "Uniqueness"),
    QT_TRANSLATE_NOOP("Import", "Development"),
    QT_TRANSLATE_NOOP("Import", "Sustainability"),
    QT_TRANSLATE_NOOP("Import", "Resources"),
    QT_TRANSLATE_NOOP("Import", "Cost"),
    QT_TRANSLATE_NOOP("Import", "Months"),
    QT_TRANSLATE_NOOP("Import", "Program (code)"),
    QT_TRANSLATE_NOOP("Import", "Program (name)"),
    QT_TRANSLATE_NOOP("Import", "Kind of innovation"),
    QT_TRANSLATE_NOOP("Import", "Stage"),
    QT_TRANSLATE_NOOP("Import", "Decision"),
    QT_TRANSLATE_NOOP("Import", "Reason of the decision"),
    QT_TRANSLATE_NOOP("Import", "Scorer"),
    QT_TRANSLATE_NOOP("Import", "Candidate"),
    QT_TRANSLATE_NOOP("Import", "Candidate (code)"),
    QT_TRANSLATE_NOOP("Import", "Criterion"),
    QT_TRANSLATE_NOOP("Import", "Other criterion"),
    QT_TRANSLATE_NOOP("Import", "Value"),
    QT_TRANSLATE_NOOP("Import", "Scores of a criterion"),
    QT_TRANSLATE_NOOP("Import", "Judgements of a criterion"),
    QT_TRANSLATE_NOOP("Import", "Start"),
    QT_TRANSLATE_NOOP("Import", "Finish"),
    QT_TRANSLATE_NOOP("Import", "Duration"),
    QT_TRANSLATE_NOOP("Import", "Predecessors"),
    QT_TRANSLATE_NOOP("Import", "Milestone"),
    QT_TRANSLATE_NOOP("Import", "Progress"),
    QT_TRANSLATE_NOOP("Import", "Months of work"),
    QT_TRANSLATE_NOOP("Import", "Budget year"),
    QT_TRANSLATE_NOOP("Import", "Starts not before"),
    QT_TRANSLATE_NOOP("Import", "Finished by"),
    QT_TRANSLATE_NOOP("Import", "Fixed start"),
    QT_TRANSLATE_NOOP("Import", "On the roadmap")};

}

QString kindTitle(Kind kind)
{
    return Text::tr(kindTitles.at(std::size_t(kind)));
}

QString columnTitle(Field field)
{
    return Text::tr(fieldTitles.at(std::size_t(field)));
}
