// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/blocks.h"

class QXmlStreamWriter;

/// The parts of a DOCX beside its text.
namespace paper {

QByteArray docxStyles(const report::Book &book);
QByteArray docxHeader(const report::Book &book, bool landscape);
QByteArray docxFooter(const report::Book &book, bool landscape);
/// \a numberedLists: the number that each of them begins with.
QByteArray docxNumbering(const std::vector<int> &numberedLists);
QByteArray docxFootnotes(const std::vector<QString> &notes);
QByteArray docxSettings();

/// The first numbered list has this number in numbering.xml; bullets are 1.
constexpr int firstNumberedList = 2;

/// Begins a part whose root is "w:\a root".
void beginDocxPart(QXmlStreamWriter &xml, const char *root);
/// An element with one attribute w:val.
void writeValue(QXmlStreamWriter &xml, const char *element, const QString &value);
/// Text with its line feeds, as a run's content.
void writeDocxText(QXmlStreamWriter &xml, const QString &text);

}
