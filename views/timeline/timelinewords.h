// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/history.h"
#include "views/timeline/timelineoutline.h"

/// What the timeline says in words, in the language of the program.
namespace timelinewords {

/// Beside a bar: "28 hari", "35 hari · 80% · terlambat 57 hari", "14 Jun 2018".
QString barLabel(const TimelineFacts &facts, const Activity &activity, bool withAgency);
QString barLabel(const TimelineFacts &facts, const Program &program, bool withAgency);
QString barLabel(const TimelineFacts &facts, const Candidate &candidate);
QString until(QDate last, bool wholeYears);  ///< "s.d. 2022", "s.d. 14 Jun 2018"
QString from(QDate first, bool wholeYears);  ///< "mulai 2022"
QString missingYears();
QString missingDates();

QString percent(double share);  ///< "80%", never rounded up to what is not reached
QString late(int days);  ///< "57 hari terlambat"
bool isMilestone(const TimelineFacts &facts, const Activity &activity);

/// The name of a group: a pillar, an agency, a horizon, or those that belong to none.
QString groupName(const PlanData &data, TimelineGrouping grouping, qint64 group);

QString versionName(const Version &version);  ///< "Rapat 30 Agustus · 30 Agu 2018"

QString date(QDate day);  ///< "14 Jun 2018"
QString days(const schedule::Days &days);  ///< "14 Jun 2018 – 3 Agu 2018"
QString workDays(qint64 count);  ///< "28 hari kerja"
/// "FS", "FS + 10 hari".
QString link(const Dependency &link);
/// "33 Survei lokasi → 38 Pengembangan"
QString linkName(const PlanData &data, const Dependency &link);

/// All about a row, for a tooltip (rich text) and for a screen reader (plain).
QString toolTip(const TimelineFacts &facts, const OutlineKey &key);
QString spoken(const TimelineFacts &facts, const OutlineKey &key);

/// Between what a link stands, of what kind it is and whether it is kept; rich text.
QString linkToolTip(const TimelineFacts &facts, const Rows<Dependency>::Key &link);

/// About the days around \a day: dates to remember from \a first to \a last, and its own holiday. Rich
/// text, empty where there is nothing to say.
QString datesToolTip(const PlanData &data, QDate day, QDate first, QDate last);

/// The one thing that matters most about a row: why it is where it is, or what is wrong with it.
QString sentence(const TimelineFacts &facts, const OutlineKey &key);

}
