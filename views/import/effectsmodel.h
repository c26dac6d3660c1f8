// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/outlinemodel.h"
#include "views/import/effects.h"

/// What an import would do, a row a table of the plan.
class EffectsModel : public OutlineModel {
    Q_OBJECT

public:
    enum Column { Title, Created, Updated, Unchanged, Removed, Added };

    explicit EffectsModel(QObject *parent = nullptr);

    void show(std::vector<Effect> effects);
    Cell cell(const OutlineKey &key, int column) const override;

private:
    std::vector<Effect> m_effects;
};
