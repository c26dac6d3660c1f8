// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/paper/finishedpdf.h"

#include "model/domain/failure.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <array>

namespace paper {

namespace {

using Handle = QPDFObjectHandle;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

Handle textOf(const QString &text)
{
    return Handle::newUnicodeString(text.toStdString());
}

/// Six capital letters that follow from the bytes of a font.
std::string subsetTag(const Buffer &font)
{
    const QByteArray hash = QCryptographicHash::hash(
        QByteArrayView(reinterpret_cast<const char *>(font.getBuffer()), qsizetype(font.getSize()))
            .toByteArray(),
        QCryptographicHash::Sha256);
    std::string tag;
    for (int i = 0; i < 6; ++i)
        tag += char('A' + uchar(hash[i]) % 26);
    return tag;
}

class Finisher {
public:
    Finisher(QPDF &pdf, const PdfExtras &extras)
        : m_pdf(pdf)
        , m_extras(extras)
        , m_objects(QPDFPageDocumentHelper(pdf).getAllPages())
    {
    }

    void finish()
    {
        m_pdf.getRoot().replaceKey("/Lang", Handle::newString(m_extras.language.toStdString()));
        m_pdf.getRoot().replaceKey("/ViewerPreferences", Handle::parse("<< /DisplayDocTitle true >>"));
        addInformation();
        nameFonts();
        addOutline();
        for (const PdfLink &link : m_extras.links)
            addLink(link);
    }

private:
    void addInformation();
    void nameFonts();
    void addOutline();
    void addLink(const PdfLink &link);
    Handle destination(const PdfHeading &heading) const;
    Handle pageObject(int page) const { return m_objects[std::size_t(page)].getObjectHandle(); }

    QPDF &m_pdf;
    const PdfExtras &m_extras;
    std::vector<QPDFPageObjectHelper> m_objects;
};

Handle point(double value)
{
    return Handle::newReal(value, 2);
}

Handle Finisher::destination(const PdfHeading &heading) const
{
    return Handle::newArray({pageObject(heading.page), Handle::newName("/XYZ"), Handle::newNull(),
                             point(heading.top), Handle::newNull()});
}

void Finisher::addInformation()
{
    Handle info = m_pdf.getTrailer().getKey("/Info");
    const std::string changed
        = "D:" + m_extras.changed.toUTC().toString(QStringLiteral("yyyyMMddHHmmss")).toStdString() + "Z";
    info.replaceKey("/CreationDate", Handle::newString(changed));
    info.replaceKey("/ModDate", Handle::newString(changed));
    info.replaceKey("/Author", textOf(m_extras.author));
    info.replaceKey("/Subject", textOf(m_extras.subject));
    if (!m_extras.contentHash.isEmpty())
        info.replaceKey("/PilarContent", textOf(m_extras.contentHash));
}

/// Qt marks the subset of a font by letters that differ from run to run; the bytes of the subset do not.
void Finisher::nameFonts()
{
    for (Handle font : m_pdf.getAllObjects()) {
        if (!font.isDictionaryOfType("/Font", "/Type0"))
            continue;
        Handle descendant = font.getKey("/DescendantFonts").getArrayItem(0);
        Handle descriptor = descendant.getKey("/FontDescriptor");
        const std::string name = descriptor.getKey("/FontName").getName();
        const auto plus = name.find('+');
        if (plus == std::string::npos)
            continue;
        const std::shared_ptr<Buffer> bytes = descriptor.getKey("/FontFile2").getStreamData();
        const Handle named = Handle::newName('/' + subsetTag(*bytes) + name.substr(plus));
        font.replaceKey("/BaseFont", named);
        descendant.replaceKey("/BaseFont", named);
        descriptor.replaceKey("/FontName", named);
    }
}

/// Hangs \a item under \a parent, after what hangs there already.
void append(Handle parent, Handle item)
{
    item.replaceKey("/Parent", parent);
    if (parent.hasKey("/Last")) {
        item.replaceKey("/Prev", parent.getKey("/Last"));
        parent.getKey("/Last").replaceKey("/Next", item);
    } else {
        parent.replaceKey("/First", item);
    }
    parent.replaceKey("/Last", item);
}

/// A negative count: closed, with so many entries in it.
void countClosed(Handle parent)
{
    const auto before = parent.hasKey("/Count") ? parent.getKey("/Count").getIntValue() : 0;
    parent.replaceKey("/Count", Handle::newInteger(before - 1));
}

/// Bookmarks: chapters, with their sections folded.
void Finisher::addOutline()
{
    Handle root = m_pdf.makeIndirectObject(Handle::parse("<< /Type /Outlines >>"));
    std::array<Handle, 5> last;  // the last entry of each level, as far as it is not closed by a higher one
    last[0] = root;
    int chapters = 0;
    for (const PdfHeading &heading : m_extras.headings) {
        const auto level = std::size_t(std::clamp(heading.level, 0, 4));
        if (level == 0 || !last.at(level - 1).isInitialized())
            continue;
        Handle item = m_pdf.makeIndirectObject(Handle::newDictionary());
        item.replaceKey("/Title", textOf(heading.title));
        item.replaceKey("/Dest", destination(heading));
        append(last.at(level - 1), item);
        if (level == 1)
            ++chapters;
        else
            countClosed(last.at(level - 1));
        last.at(level) = item;
        std::fill(last.begin() + std::ptrdiff_t(level) + 1, last.end(), Handle());
    }
    root.replaceKey("/Count", Handle::newInteger(chapters));
    m_pdf.getRoot().replaceKey("/Outlines", root);
    m_pdf.getRoot().replaceKey("/PageMode", Handle::newName("/UseOutlines"));
}

void Finisher::addLink(const PdfLink &link)
{
    Handle annotation = Handle::parse("<< /Type /Annot /Subtype /Link /Border [0 0 0] >>");
    annotation.replaceKey("/Rect",
                          Handle::newArray({point(link.box.left()), point(link.box.top()),
                                            point(link.box.right()), point(link.box.bottom())}));
    annotation.replaceKey("/Dest", destination(m_extras.headings[std::size_t(link.heading)]));
    Handle page = pageObject(link.page);
    if (!page.hasKey("/Annots"))
        page.replaceKey("/Annots", Handle::newArray());
    page.getKey("/Annots").appendItem(m_pdf.makeIndirectObject(annotation));
}

/// The objects of \a document, numbered in the order in which they are used.
QByteArray written(QPDF &document, qpdf_object_stream_e streams)
{
    QPDFWriter writer(document);
    writer.setOutputMemory();
    writer.setObjectStreamMode(streams);
    writer.setDeterministicID(true);
    writer.write();
    const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize())};
}

void read(QPDF &document, const QByteArray &pdf)
{
    document.processMemoryFile("report", pdf.constData(), std::size_t(pdf.size()));
}

}

QByteArray finishedPdf(const QByteArray &pdf, const PdfExtras &extras)
try {
    QPDF document;
    read(document, pdf);
    Finisher(document, extras).finish();
    // Twice: Qt numbers its objects by chance, and object streams keep the numbers that they are given.
    const QByteArray renumbered = written(document, qpdf_o_disable);
    QPDF again;
    read(again, renumbered);
    return written(again, qpdf_o_generate);
} catch (const std::exception &error) {
    throw Failure(Text::tr("The PDF could not be made: %1.").arg(QString::fromUtf8(error.what())));
}

QString contentHashOf(const QByteArray &pdf)
try {
    QPDF document;
    document.setSuppressWarnings(true);
    read(document, pdf);
    Handle info = document.getTrailer().getKey("/Info");
    if (!info.isDictionary() || !info.getKey("/PilarContent").isString())
        return {};
    return QString::fromStdString(info.getKey("/PilarContent").getUTF8Value());
} catch (const std::exception &) {
    return {};
}

}
