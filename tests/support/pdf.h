// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QTemporaryDir>

/// A PDF as programs that are not ours read it.
class PdfFile {
public:
    explicit PdfFile(const QByteArray &bytes);

    int pages() const;
    /// The words of some pages, with one space between them; \a last 0: to the end.
    QString text(int first = 1, int last = 0) const;
    QString info() const;  ///< with the size of every page
    /// Fails the test where a font is not embedded, or a picture is no vector.
    void expectVectors() const;
    /// Fails the test where a letter is smaller than that many points.
    void expectLetters(int points) const;

private:
    QTemporaryDir m_folder;
    QString m_path;
};
