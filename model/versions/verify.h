// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/history.h"

/// Whether a report is what was handed over.
struct Verification {
    enum class Result {
        Submitted,  ///< byte for byte a file of that submission
        Altered,  ///< carries the stamp of that submission, but other bytes than its files
        Unknown,  ///< carries a stamp that no submission of this plan has
        Unstamped  ///< neither a stamp nor a file of any submission
    };

    Result result = Result::Unstamped;
    std::optional<Submission> submission{};  ///< of Submitted and Altered
};

/// \a stamp is the content hash that the report carries, empty for none; \a bytes the whole file. Of several
/// submissions with the same content the latest one counts.
Verification verifyReport(const QByteArray &bytes, const QString &stamp,
                          const std::vector<Submission> &submissions);

/// SHA-256 of \a bytes in hexadecimal, as SubmittedFile keeps it.
QString sha256Of(const QByteArray &bytes);
