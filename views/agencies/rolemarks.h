// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/agencies/rolematrix.h"
#include "views/common/colors.h"

class QPainter;

/// Paints a role into the middle of \a rect: filled leads, a ring supports, a small dot supports as one
/// of a group.
void paintRole(QPainter &painter, const QRectF &rect, RoleMark mark, const Colors &colors);
