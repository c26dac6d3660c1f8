// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Keeps what is being typed in a field, as if it were left. Called before something else happens to the
/// plan, and before the field goes out of view.
void finishTyping();
