// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/blocks.h"

class QXmlStreamWriter;

namespace paper {

/// styles.xml: how paragraphs look, the pages with their head and foot.
QByteArray odtStyles(const report::Book &book);

/// The attributes by which every part names what it uses.
void writeOdtNamespaces(QXmlStreamWriter &xml);

}
