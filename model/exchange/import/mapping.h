// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/import/kinds.h"
#include "model/exchange/import/money.h"

#include <vector>

/// What a person has corrected of the recognition, kept as JSON and used again for the next workbook of the
/// same form. Sheets are found by their name and columns by their heading, so that a mapping outlives moved
/// columns; what it names and a workbook does not have is passed over.
struct Mapping {
    struct ColumnRule {
        QString heading{};
        QString letters{};  ///< tells apart columns with the same heading; empty: the first one
        Field field = Field::Unknown;

        bool operator==(const ColumnRule &) const = default;
    };

    struct SheetRule {
        QString file{};  ///< empty: of any file
        QString sheet{};  ///< empty for a CSV
        int table = 1;  ///< which table of the sheet, from 1
        bool ignored = false;
        std::optional<Kind> kind{};
        int headingRow = 0;  ///< first row of the heading as the spreadsheet shows it; 0: as found
        MoneyUnit unit = MoneyUnit::Unknown;  ///< of money without a unit of its own heading
        QString scorer{};
        QString pillar{};
        std::vector<ColumnRule> columns{};

        bool operator==(const SheetRule &) const = default;
    };

    /// What a text means that is no agency of the plan.
    struct AgencyRule {
        enum class Meaning { Agency, Add, Partner, Skip, Count };

        QString text{};
        Meaning meaning = Meaning::Agency;
        QString agency{};  ///< short or full name, of an Agency

        bool operator==(const AgencyRule &) const = default;
    };

    std::vector<SheetRule> sheets{};
    std::vector<AgencyRule> agencies{};

    const SheetRule *ruleFor(const QString &file, const QString &sheet, int table) const;

    bool operator==(const Mapping &) const = default;
};

template <>
struct Tokens<Mapping::AgencyRule::Meaning> {
    static constexpr TokenList<Mapping::AgencyRule::Meaning> all{
        QLatin1String("agency"), QLatin1String("add"), QLatin1String("partner"), QLatin1String("skip")};
};

QByteArray toJson(const Mapping &mapping);

/// Throws a Failure that names what is wrong.
Mapping mappingFromJson(const QByteArray &json);
