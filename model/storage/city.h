// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/city.h"
#include "model/storage/table.h"

template <>
const Table<City> &table<City>();
