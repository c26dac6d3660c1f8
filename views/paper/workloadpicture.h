// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/edition.h"
#include "model/domain/plandata.h"

#include <QByteArray>

namespace paper {

/// The programs that each agency leads, quarter by quarter, as a PNG at 192 dots an inch; over its limit in
/// the problem colour. Agencies that lead none are left out. Needs a QGuiApplication.
QByteArray workloadPng(const PlanData &data, const Edition &edition);

}
