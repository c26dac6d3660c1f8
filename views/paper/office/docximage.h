// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSizeF>
#include <QString>

class QXmlStreamWriter;

namespace paper {

/// A picture as DOCX describes it: once to the text around it, once to itself.
struct DocxImage {
    QString number{};  ///< among the pictures of the document, from 1
    QSizeF size{};  ///< mm
    QString alternative{};

    /// A run with the picture in it.
    void write(QXmlStreamWriter &xml) const;

private:
    void writeExtent(QXmlStreamWriter &xml, const char *element) const;
    void writeName(QXmlStreamWriter &xml, const char *element) const;
    void writePicture(QXmlStreamWriter &xml) const;
    void writeShape(QXmlStreamWriter &xml) const;
};

}
