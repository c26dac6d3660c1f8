// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/figures.h"

#include <QSizeF>

#include <optional>

namespace paper {

/// A figure as a word processor takes it.
struct OfficePicture {
    QByteArray png{};
    QSizeF size{};  ///< mm
    QString caption{};
    QString alternative{};  ///< never empty
};

/// A logo in its own shape, at most 22 mm wide and high; nothing where \a bytes are no picture.
std::optional<OfficePicture> officeLogo(const QByteArray &bytes, const QString &alternative);

/// A long roadmap comes in several parts. \a body: the room on a page, in the layout's units.
std::vector<OfficePicture> officePictures(const report::Figure &figure, QSizeF body);

}
