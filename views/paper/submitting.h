// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/history.h"
#include "model/report/volumes/subject.h"
#include "views/paper/exports.h"

namespace paper {

/// Which files are handed over.
struct SubmittedBooks {
    std::vector<Id<Volume>> volumes{};  ///< of the subject's plan
    QStringList formats{};  ///< of bookFormats()
    QString folder{};
};

/// Writes the books of a version that is about to be submitted, each page with its stamp (see
/// report::submittedEdition()), and returns their hashes for Plan::submit(). \a progress may end the work:
/// then what was written so far stays and nothing is returned. Throws a Failure. May run in any thread.
std::vector<SubmittedFile> writeSubmitted(const report::Subject &subject, const SubmittedBooks &books,
                                          const Progress &progress = {});

}
