// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/blocks.h"

/// What holds the parts of a DOCX together, and what they are about.
namespace paper {

QByteArray docxContentTypes();
QByteArray docxRelations(std::size_t pictures);
QByteArray docxPackageRelations();
QByteArray docxCore(const report::Book &book);
QByteArray docxCustom(const report::Book &book);

}
