// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

class QUrl;

/// The help texts, one Markdown file a topic in resources/help. A place is a topic, or a topic with a
/// heading of it: "kandidat#syarat".
namespace help {

struct Topic {
    QString name{};  ///< of its file, without suffix
    QString title{};
    QString group{};
};

/// The topic that lists all others, and is shown where another is missing.
QString contents();

/// Every topic but the contents, in the order in which the contents name them.
const std::vector<Topic> &topics();

/// The text of a topic in Markdown; empty where there is none.
QString text(const QString &topic);

/// What a browser opens for \a place.
QUrl url(const QString &place);

/// The topic that \a url opens.
QString topicOf(const QUrl &url);

/// How a link names a heading: "Sel yang tetap kosong" is "sel-yang-tetap-kosong".
QString anchor(const QString &heading);

/// Whether the text of \a topic holds \a words one after another, whatever their case.
bool mentions(const QString &topic, const QString &words);

}
