// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/volumes/submitted.h"

#include "model/plan.h"
#include "model/report/edition.h"
#include "model/report/volumes/blockkinds.h"
#include "model/report/volumes/changesbypart.h"
#include "model/report/volumes/presetvolumes.h"
#include "model/versions/compare.h"
#include "model/versions/dataat.h"

#include <algorithm>
#include <set>

namespace report {

namespace {

bool isOf(const PlanData &data, const ChapterBlock &block, Id<Volume> volume)
{
    const Chapter *chapter = data.chapters.find(block.chapter);
    return !volume || (chapter && chapter->volume == volume);
}

/// The versions since which the blocks of \a volume tell what changed.
std::set<QString> versionsToldOf(const Subject &subject, Id<Volume> volume)
{
    std::set<QString> names;
    for (const ChapterBlock &block : subject.data.chapterBlocks)
        if (!block.hidden && isOf(subject.data, block, volume))
            if (const QString version = toldSince(subject, block); !version.isEmpty())
                names.insert(version);
    return names;
}

/// The newest of that name; null where there is none.
const Version *named(const std::vector<Version> &versions, const QString &name)
{
    const auto found = std::find_if(versions.rbegin(), versions.rend(),
                                    [&](const Version &version) { return version.name == name; });
    return found == versions.rend() ? nullptr : &*found;
}

std::vector<ChangesOf> changesSince(const Plan &plan, qint64 entry)
{
    const qint64 now = plan.log().empty() ? 0 : plan.log().back().number;
    return changesByPart(changesBetween(plan, entry, now), dataAt(plan, entry), plan.data());
}

}

QString submittedLast(const Plan &plan)
{
    const std::vector<Submission> submissions = plan.submissions();
    if (submissions.empty())
        return {};
    const std::vector<Version> versions = plan.versions();
    const auto last = std::ranges::find(versions, submissions.back().version, &Version::id);
    return last != versions.end() ? last->name : QString();
}

Subject subjectOf(const Plan &plan, Id<Volume> volume)
{
    Subject subject{
        .data = withVolumes(plan.data()), .edition = editionOf(plan), .submitted = submittedLast(plan)};
    const std::vector<Version> versions = plan.versions();
    for (const QString &name : versionsToldOf(subject, volume))
        if (const Version *version = named(versions, name))
            subject.changesSince.emplace(name, changesSince(plan, version->entry));
    return subject;
}

Edition submittedEdition(const Plan &plan, const QString &name)
{
    Edition edition = editionOf(plan);
    edition.version = name;
    edition.contentHash = plan.contentHash();
    return edition;
}

}
