// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/paper/office/odt.h"

#include "views/paper/office/archive.h"
#include "views/paper/office/odtcontent.h"
#include "views/paper/office/odtstyles.h"

namespace paper {

namespace {

QByteArray manifestOf(std::size_t pictures)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("manifest:manifest"));
    xml.writeAttribute(QStringLiteral("xmlns:manifest"),
                       QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"));
    xml.writeAttribute(QStringLiteral("manifest:version"), QStringLiteral("1.2"));
    const auto entry = [&](const QString &path, const char *type) {
        xml.writeEmptyElement(QStringLiteral("manifest:file-entry"));
        xml.writeAttribute(QStringLiteral("manifest:full-path"), path);
        xml.writeAttribute(QStringLiteral("manifest:media-type"), QLatin1String(type));
    };
    entry(QStringLiteral("/"), "application/vnd.oasis.opendocument.text");
    for (const char *part : {"content.xml", "styles.xml", "meta.xml"})
        entry(QLatin1String(part), "text/xml");
    for (std::size_t i = 1; i <= pictures; ++i)
        entry(QStringLiteral("Pictures/%1.png").arg(i), "image/png");
    xml.writeEndDocument();
    return bytes;
}

QByteArray metaOf(const report::Book &book)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("office:document-meta"));
    writeOdtNamespaces(xml);
    xml.writeStartElement(QStringLiteral("office:meta"));
    const QString day = book.changed.toUTC().toString(Qt::ISODate);
    xml.writeTextElement(QStringLiteral("meta:generator"), QStringLiteral("Pilar"));
    xml.writeTextElement(QStringLiteral("dc:title"), cleaned(book.title));
    xml.writeTextElement(QStringLiteral("dc:subject"), cleaned(book.subject));
    xml.writeTextElement(QStringLiteral("meta:initial-creator"), cleaned(book.author));
    xml.writeTextElement(QStringLiteral("dc:creator"), cleaned(book.author));
    xml.writeTextElement(QStringLiteral("meta:creation-date"), day);
    xml.writeTextElement(QStringLiteral("dc:date"), day);
    xml.writeTextElement(QStringLiteral("dc:language"), book.language);
    if (!book.contentHash.isEmpty()) {
        xml.writeStartElement(QStringLiteral("meta:user-defined"));
        xml.writeAttribute(QStringLiteral("meta:name"), QStringLiteral("PilarContent"));
        xml.writeCharacters(book.contentHash);
        xml.writeEndElement();
    }
    xml.writeEndDocument();
    return bytes;
}

}

QByteArray toOdt(const report::Book &book)
{
    OdtContent content(book);
    const QByteArray body = content.write();
    Archive archive;
    archive.add("mimetype", "application/vnd.oasis.opendocument.text", Archive::Packing::Stored);
    archive.add("META-INF/manifest.xml", manifestOf(content.pictures().size()));
    archive.add("content.xml", body);
    archive.add("styles.xml", odtStyles(book));
    archive.add("meta.xml", metaOf(book));
    for (std::size_t i = 0; i < content.pictures().size(); ++i)
        archive.add(QByteArray("Pictures/" + QByteArray::number(qulonglong(i) + 1) + ".png").constData(),
                    content.pictures()[i], Archive::Packing::Stored);
    return archive.take();
}

}
