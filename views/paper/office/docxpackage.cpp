// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/paper/office/docxpackage.h"

#include "views/paper/office/officetext.h"

#include <QXmlStreamWriter>

namespace paper {

namespace {

const QString relationNamespace
    = QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/relationships");

void writeRelation(QXmlStreamWriter &xml, const QString &id, const char *type, const QString &target)
{
    xml.writeEmptyElement(QStringLiteral("Relationship"));
    xml.writeAttribute(QStringLiteral("Id"), id);
    xml.writeAttribute(QStringLiteral("Type"), QLatin1String(type));
    xml.writeAttribute(QStringLiteral("Target"), target);
}

void beginRelations(QXmlStreamWriter &xml)
{
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("Relationships"));
    xml.writeDefaultNamespace(QStringLiteral("http://schemas.openxmlformats.org/package/2006/relationships"));
}

}

QByteArray docxContentTypes()
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("Types"));
    xml.writeDefaultNamespace(QStringLiteral("http://schemas.openxmlformats.org/package/2006/content-types"));
    const std::vector<std::pair<const char *, const char *>> defaults{
        {"rels", "application/vnd.openxmlformats-package.relationships+xml"},
        {"xml", "application/xml"},
        {"png", "image/png"}};
    for (const auto &[extension, type] : defaults) {
        xml.writeEmptyElement(QStringLiteral("Default"));
        xml.writeAttribute(QStringLiteral("Extension"), QLatin1String(extension));
        xml.writeAttribute(QStringLiteral("ContentType"), QLatin1String(type));
    }
    const std::vector<std::pair<const char *, const char *>> parts{
        {"/word/document.xml", "wordprocessingml.document.main"},
        {"/word/styles.xml", "wordprocessingml.styles"},
        {"/word/header1.xml", "wordprocessingml.header"},
        {"/word/header2.xml", "wordprocessingml.header"},
        {"/word/footer1.xml", "wordprocessingml.footer"},
        {"/word/footer2.xml", "wordprocessingml.footer"},
        {"/word/numbering.xml", "wordprocessingml.numbering"},
        {"/word/footnotes.xml", "wordprocessingml.footnotes"},
        {"/word/settings.xml", "wordprocessingml.settings"},
        {"/docProps/custom.xml", "custom-properties"}};
    for (const auto &[part, type] : parts) {
        xml.writeEmptyElement(QStringLiteral("Override"));
        xml.writeAttribute(QStringLiteral("PartName"), QLatin1String(part));
        xml.writeAttribute(
            QStringLiteral("ContentType"),
            QStringLiteral("application/vnd.openxmlformats-officedocument.%1+xml").arg(QLatin1String(type)));
    }
    xml.writeEmptyElement(QStringLiteral("Override"));
    xml.writeAttribute(QStringLiteral("PartName"), QStringLiteral("/docProps/core.xml"));
    xml.writeAttribute(QStringLiteral("ContentType"),
                       QStringLiteral("application/vnd.openxmlformats-package.core-properties+xml"));
    xml.writeEndDocument();
    return bytes;
}

QByteArray docxRelations(std::size_t pictures)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    beginRelations(xml);
    const std::vector<std::pair<const char *, const char *>> parts{
        {"styles", "styles"},     {"numbering", "numbering"}, {"footnotes", "footnotes"},
        {"settings", "settings"}, {"header", "header1"},      {"header", "header2"},
        {"footer", "footer1"},    {"footer", "footer2"}};
    for (const auto &[type, name] : parts)
        writeRelation(xml, QLatin1String(name), qPrintable(relationNamespace + u'/' + QLatin1String(type)),
                      QLatin1String(name) + QStringLiteral(".xml"));
    for (std::size_t i = 1; i <= pictures; ++i)
        writeRelation(xml, QStringLiteral("picture%1").arg(i),
                      qPrintable(relationNamespace + QStringLiteral("/image")),
                      QStringLiteral("media/%1.png").arg(i));
    xml.writeEndDocument();
    return bytes;
}

QByteArray docxPackageRelations()
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    beginRelations(xml);
    writeRelation(xml, QStringLiteral("document"),
                  qPrintable(relationNamespace + QStringLiteral("/officeDocument")),
                  QStringLiteral("word/document.xml"));
    writeRelation(xml, QStringLiteral("core"),
                  "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
                  QStringLiteral("docProps/core.xml"));
    writeRelation(xml, QStringLiteral("custom"),
                  qPrintable(relationNamespace + QStringLiteral("/custom-properties")),
                  QStringLiteral("docProps/custom.xml"));
    xml.writeEndDocument();
    return bytes;
}

QByteArray docxCore(const report::Book &book)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("cp:coreProperties"));
    xml.writeAttribute(
        QStringLiteral("xmlns:cp"),
        QStringLiteral("http://schemas.openxmlformats.org/package/2006/metadata/core-properties"));
    xml.writeAttribute(QStringLiteral("xmlns:dc"), QStringLiteral("http://purl.org/dc/elements/1.1/"));
    xml.writeAttribute(QStringLiteral("xmlns:dcterms"), QStringLiteral("http://purl.org/dc/terms/"));
    xml.writeAttribute(QStringLiteral("xmlns:xsi"),
                       QStringLiteral("http://www.w3.org/2001/XMLSchema-instance"));
    xml.writeTextElement(QStringLiteral("dc:title"), cleaned(book.title));
    xml.writeTextElement(QStringLiteral("dc:subject"), cleaned(book.subject));
    xml.writeTextElement(QStringLiteral("dc:creator"), cleaned(book.author));
    xml.writeTextElement(QStringLiteral("dc:language"), book.language);
    for (const char *element : {"dcterms:created", "dcterms:modified"}) {
        xml.writeStartElement(QLatin1String(element));
        xml.writeAttribute(QStringLiteral("xsi:type"), QStringLiteral("dcterms:W3CDTF"));
        xml.writeCharacters(book.changed.toUTC().toString(Qt::ISODate));
        xml.writeEndElement();
    }
    xml.writeEndDocument();
    return bytes;
}

QByteArray docxCustom(const report::Book &book)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("Properties"));
    xml.writeAttribute(
        QStringLiteral("xmlns"),
        QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"));
    xml.writeAttribute(
        QStringLiteral("xmlns:vt"),
        QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"));
    if (!book.contentHash.isEmpty()) {
        xml.writeStartElement(QStringLiteral("property"));
        xml.writeAttribute(QStringLiteral("fmtid"), QStringLiteral("{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"));
        xml.writeAttribute(QStringLiteral("pid"), QStringLiteral("2"));
        xml.writeAttribute(QStringLiteral("name"), QStringLiteral("PilarContent"));
        xml.writeTextElement(QStringLiteral("vt:lpwstr"), book.contentHash);
        xml.writeEndElement();
    }
    xml.writeEndDocument();
    return bytes;
}

}
