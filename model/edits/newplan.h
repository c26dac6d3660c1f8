// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan.h"

/// What a person says about a plan before it exists.
struct NewPlan {
    QString preset = QStringLiteral("kominfo-2017");
    QString city{};  ///< with its kind: "Kota Tangerang Selatan"
    City::Kind kind = City::Kind::Kota;
    int firstYear = 0;
    int lastYear = 0;
    QDate asOf{};  ///< the day for which progress is reported; none: today
};

/// A set of pillars, funding sources and gates to start from; data in resources/presets.
struct Preset {
    QString name{};  ///< as given on the command line
    QString title{};  ///< as shown
    std::vector<Pillar> pillars{};
    std::vector<SubDimension> subDimensions{};
    std::vector<FundingSource> fundingSources{};
    std::vector<Gate> gates{};
};

/// The presets that there are, the default first.
std::vector<Preset> presets();

/// The national holidays and days of joint leave that are known of those years; data in resources/calendar.
std::vector<Holiday> publicHolidays(int firstYear, int lastYear);

/// A new file at \a path with the preset's rows and the public holidays of its years. A Failure for an
/// unknown preset, a wrong period or an existing file.
std::unique_ptr<Plan> createPlan(const QString &path, const NewPlan &wanted, const Plan::Session &session);
