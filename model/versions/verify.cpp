// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/versions/verify.h"

#include <QCryptographicHash>

#include <algorithm>

QString sha256Of(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

Verification verifyReport(const QByteArray &bytes, const QString &stamp,
                          const std::vector<Submission> &submissions)
{
    const QString sha256 = sha256Of(bytes);
    const auto holds = [&](const Submission &row) {
        return std::ranges::find(row.files, sha256, &SubmittedFile::sha256) != row.files.end();
    };
    if (const auto found = std::find_if(submissions.rbegin(), submissions.rend(), holds);
        found != submissions.rend())
        return {Verification::Result::Submitted, *found};
    if (stamp.isEmpty())
        return {};
    const auto isOf = [&](const Submission &row) { return row.contentHash == stamp; };
    if (const auto found = std::find_if(submissions.rbegin(), submissions.rend(), isOf);
        found != submissions.rend())
        return {Verification::Result::Altered, *found};
    return {Verification::Result::Unknown, {}};
}
