// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/import/belongings.h"
#include "model/exchange/import/programitems.h"

/// Lays the agencies and partners of a program's rows over \a program, its supports and its partners.
void layParties(Context &context, Belongings &belongings, const ProgramItem &item, Program &program);
