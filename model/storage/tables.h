// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/storage/activities.h"
#include "model/storage/agencies.h"
#include "model/storage/budget.h"
#include "model/storage/calendar.h"
#include "model/storage/candidates.h"
#include "model/storage/city.h"
#include "model/storage/criteria.h"
#include "model/storage/indicators.h"
#include "model/storage/pillars.h"
#include "model/storage/programs.h"
#include "model/storage/risks.h"
#include "model/storage/scores.h"
#include "model/storage/volumes.h"
