// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/import/headings.h"
#include "model/exchange/import/kinds.h"

/// What is known besides the words of the field, when headings are read.
struct Knowledge {
    QSet<QString> criteria{};  ///< codes and names, as compactWords(): headings of score sheets
    QSet<QString> sources{};  ///< names of funding sources, as compactWords(): headings of money columns
    int firstYear = 0;  ///< of the plan: what "Tahun 1" means
};

/// One column of a table with what it means.
struct Column {
    int index = 0;
    QString heading{};
    Field field = Field::Unknown;
    std::vector<int> years{};  ///< of money, targets and marks: of which years
    MoneyUnit unit = MoneyUnit::Unknown;
    bool rupiah = false;  ///< the heading says Rp; thousands or millions may be said elsewhere
    bool total = false;  ///< the sum of other columns, to be compared with them
    int level = 0;  ///< of an Anchor; of a Month 1 to 12
    QString key{};  ///< of a score or judgement: the criterion; of money or marks: the source or horizon
    bool undecided = false;  ///< a year without further words: marks, money or targets
};

/// The columns that \a headings make of a table of one kind, and how much speaks for it.
struct Assignment {
    std::vector<Column> columns{};
    double score = 0;
    bool specific = false;  ///< the name of its rows is called by the kind's own word
};

/// True where only one column of a table may mean \a field.
bool standsOnce(Field field);

Assignment assignColumns(Kind kind, const std::vector<Heading> &headings, const Knowledge &knowledge,
                         bool titled);

/// Looks at the data rows from \a first up to \a end and corrects what the headings alone made of a column:
/// marks that are money, sources that are sums, criteria among unknown headings.
void settleByData(Kind kind, const Grid &grid, int first, int end, std::vector<Column> &columns);

/// Matrices often leave the corner empty: adds the column at the left of the criteria that names the rows.
/// Takes back criteria of a matrix of judgements that no row has.
void settleMatrix(Kind kind, const Grid &grid, int first, int end, std::vector<Column> &columns);

/// True where the columns hold all that a table of \a kind must have.
bool isComplete(Kind kind, const std::vector<Column> &columns, bool titled, bool specific);
