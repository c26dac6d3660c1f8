// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/risks.h"

#include <QtGlobal>

template <>
const Table<Risk> &table<Risk>()
{
    static const Table<Risk> description{
        "risk",
        QT_TRANSLATE_NOOP("Field", "risk"),
        {
            keyColumn<&Risk::id>("id", QT_TRANSLATE_NOOP("Field", "key")),
            column<&Risk::program>("program_id", QT_TRANSLATE_NOOP("Field", "program")),
            column<&Risk::candidate>("candidate_id", QT_TRANSLATE_NOOP("Field", "candidate")),
            column<&Risk::description>("description", QT_TRANSLATE_NOOP("Field", "description")),
            column<&Risk::likelihood>("likelihood", QT_TRANSLATE_NOOP("Field", "likelihood")),
            column<&Risk::impact>("impact", QT_TRANSLATE_NOOP("Field", "impact")),
            column<&Risk::mitigation>("mitigation", QT_TRANSLATE_NOOP("Field", "mitigation")),
            column<&Risk::owner>("owner_id", QT_TRANSLATE_NOOP("Field", "owner")),
            column<&Risk::position>("position", QT_TRANSLATE_NOOP("Field", "order")),
        }};
    return description;
}

void removeRow(Database &db, Id<Risk> id)
{
    rows::remove<Risk>(db, id);
}
