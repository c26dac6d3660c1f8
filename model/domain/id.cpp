// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/id.h"

#include <QRandomGenerator>

qint64 randomKey()
{
    const auto key = qint64(QRandomGenerator::system()->generate64() >> 1);
    return key == 0 ? 1 : key;
}
