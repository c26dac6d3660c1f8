// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan.h"

class QWidget;

/// What the page and the form of a candidate ask for in a dialog. Each returns at once; the dialog makes
/// the edit.

/// Which program the candidate sharpens: those of its dimension first.
void linkToProgram(Plan &plan, Id<Candidate> candidate, QWidget *parent);
/// Year, source of money and sub-dimension of the program that is made of it.
void makeProgramOf(Plan &plan, Id<Candidate> candidate, QWidget *parent);
/// The conditions themselves: add, rename, remove, reorder.
void showGatesDialog(Plan &plan, QWidget *parent);
