// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/paper/office/docximage.h"

#include <QXmlStreamWriter>

namespace paper {

void DocxImage::write(QXmlStreamWriter &xml) const
{
    for (const char *element : {"w:r", "w:drawing", "wp:inline"})
        xml.writeStartElement(QLatin1String(element));
    writeExtent(xml, "wp:extent");
    writeName(xml, "wp:docPr");
    xml.writeStartElement(QStringLiteral("a:graphic"));
    xml.writeStartElement(QStringLiteral("a:graphicData"));
    xml.writeAttribute(QStringLiteral("uri"),
                       QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/picture"));
    writePicture(xml);
    for (int i = 0; i < 5; ++i)
        xml.writeEndElement();
}

void DocxImage::writeExtent(QXmlStreamWriter &xml, const char *element) const
{
    const auto emu = [](double millimetres) { return QString::number(qint64(millimetres * 36000)); };
    xml.writeEmptyElement(QLatin1String(element));
    xml.writeAttribute(QStringLiteral("cx"), emu(size.width()));
    xml.writeAttribute(QStringLiteral("cy"), emu(size.height()));
}

void DocxImage::writeName(QXmlStreamWriter &xml, const char *element) const
{
    xml.writeEmptyElement(QLatin1String(element));
    xml.writeAttribute(QStringLiteral("id"), number);
    xml.writeAttribute(QStringLiteral("name"), QStringLiteral("Picture ") + number);
    xml.writeAttribute(QStringLiteral("descr"), alternative);
}

void DocxImage::writePicture(QXmlStreamWriter &xml) const
{
    xml.writeStartElement(QStringLiteral("pic:pic"));
    xml.writeStartElement(QStringLiteral("pic:nvPicPr"));
    writeName(xml, "pic:cNvPr");
    xml.writeEmptyElement(QStringLiteral("pic:cNvPicPr"));
    xml.writeEndElement();
    xml.writeStartElement(QStringLiteral("pic:blipFill"));
    xml.writeEmptyElement(QStringLiteral("a:blip"));
    xml.writeAttribute(QStringLiteral("r:embed"), QStringLiteral("picture") + number);
    xml.writeStartElement(QStringLiteral("a:stretch"));
    xml.writeEmptyElement(QStringLiteral("a:fillRect"));
    xml.writeEndElement();
    xml.writeEndElement();
    writeShape(xml);
    xml.writeEndElement();
}

void DocxImage::writeShape(QXmlStreamWriter &xml) const
{
    xml.writeStartElement(QStringLiteral("pic:spPr"));
    xml.writeStartElement(QStringLiteral("a:xfrm"));
    xml.writeEmptyElement(QStringLiteral("a:off"));
    xml.writeAttribute(QStringLiteral("x"), QStringLiteral("0"));
    xml.writeAttribute(QStringLiteral("y"), QStringLiteral("0"));
    writeExtent(xml, "a:ext");
    xml.writeEndElement();
    xml.writeStartElement(QStringLiteral("a:prstGeom"));
    xml.writeAttribute(QStringLiteral("prst"), QStringLiteral("rect"));
    xml.writeEndElement();
    xml.writeEndElement();
}

}
