// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/paper/office/docx.h"

#include "views/paper/office/archive.h"
#include "views/paper/office/docxcontent.h"
#include "views/paper/office/docxpackage.h"
#include "views/paper/office/docxparts.h"

namespace paper {

QByteArray toDocx(const report::Book &book)
{
    DocxContent content(book);
    const QByteArray body = content.write();
    Archive archive;
    archive.add("[Content_Types].xml", docxContentTypes());
    archive.add("_rels/.rels", docxPackageRelations());
    archive.add("docProps/core.xml", docxCore(book));
    archive.add("docProps/custom.xml", docxCustom(book));
    archive.add("word/document.xml", body);
    archive.add("word/_rels/document.xml.rels", docxRelations(content.pictures().size()));
    archive.add("word/styles.xml", docxStyles(book));
    archive.add("word/header1.xml", docxHeader(book, false));
    archive.add("word/header2.xml", docxHeader(book, true));
    archive.add("word/footer1.xml", docxFooter(book, false));
    archive.add("word/footer2.xml", docxFooter(book, true));
    archive.add("word/numbering.xml", docxNumbering(content.numberedLists()));
    archive.add("word/footnotes.xml", docxFootnotes(content.notes()));
    archive.add("word/settings.xml", docxSettings());
    for (std::size_t i = 0; i < content.pictures().size(); ++i)
        archive.add(QByteArray("word/media/" + QByteArray::number(qulonglong(i) + 1) + ".png").constData(),
                    content.pictures()[i], Archive::Packing::Stored);
    return archive.take();
}

}
