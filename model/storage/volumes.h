// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/volume.h"
#include "model/storage/table.h"

template <>
const Table<Volume> &table<Volume>();
template <>
const Table<Chapter> &table<Chapter>();
template <>
const Table<ChapterBlock> &table<ChapterBlock>();
template <>
const Table<Illustration> &table<Illustration>();
template <>
const Table<Signatory> &table<Signatory>();
template <>
const Table<OwnField> &table<OwnField>();

/// With all chapters and blocks that stand in it.
void removeRow(Database &db, Id<Volume> id);
void removeRow(Database &db, Id<Chapter> id);
void removeRow(Database &db, Id<ChapterBlock> id);
void removeRow(Database &db, Id<Illustration> id);
void removeRow(Database &db, Id<Signatory> id);
void removeRow(Database &db, Id<OwnField> id);
