// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/volumes/volumebook.h"

#include "model/report/volumes/blockkinds.h"
#include "model/report/volumes/fields.h"

#include <map>

namespace report {

namespace {

constexpr int deepest = 3;

/// Chapters and blocks by what they stand in: a volume of a thousand rows is walked once.
class Shelf {
public:
    Shelf(const PlanData &data, Id<Volume> volume)
    {
        for (const Chapter *chapter :
             byPosition(data.chapters, [&](const Chapter &row) { return row.volume == volume; }))
            m_chapters[chapter->parent].push_back(chapter);
        for (const ChapterBlock *block : byPosition(data.chapterBlocks))
            m_blocks[block->chapter].push_back(block);
    }

    std::vector<const Chapter *> chapters(Id<Chapter> parent) const { return of(m_chapters, parent); }
    std::vector<const ChapterBlock *> blocks(Id<Chapter> chapter) const { return of(m_blocks, chapter); }

private:
    template <class Rows>
    static Rows of(const std::map<Id<Chapter>, Rows> &all, Id<Chapter> key)
    {
        const auto found = all.find(key);
        return found == all.end() ? Rows() : found->second;
    }

    std::map<Id<Chapter>, std::vector<const Chapter *>> m_chapters;
    std::map<Id<Chapter>, std::vector<const ChapterBlock *>> m_blocks;
};

/// What a heading is numbered by its writer; a chapter without title has no heading and no number.
bool hasNumber(const Chapter &chapter)
{
    return chapter.numbered && !chapter.title.isEmpty();
}

class VolumeWriter {
public:
    VolumeWriter(const Subject &subject, const Volume &volume, WrittenBlocks *known = nullptr)
        : m_subject(subject)
        , m_volume(volume)
        , m_known(known)
        , m_shelf(subject.data, volume.id)
        , m_book(emptyBook(), HeadingNumbers(HeadingNumbers::Chapters::Roman))
    {
    }

    VolumeBook write()
    {
        m_book.add(Section{m_volume.landscape});
        writeChapters({}, 1);
        return {m_book.take(), std::move(m_sources)};
    }

private:
    Book emptyBook() const;
    void writeChapters(Id<Chapter> parent, int level);
    void writeChapter(const Chapter &chapter, int level);
    void writeBlock(const ChapterBlock &block, int level);
    void writeKnown(const BlockKind &kind, const ChapterBlock &block, const BlockCall &call);

    const Subject &m_subject;
    const Volume &m_volume;
    WrittenBlocks *m_known;
    Shelf m_shelf;
    BookWriter m_book;
    std::vector<BlockSource> m_sources;
};

Book VolumeWriter::emptyBook() const
{
    const City city = m_subject.data.city();
    return {.title = filled(m_subject, m_volume.title).plain(),
            .author = city.name,
            .subject = m_volume.shortName,
            .shortTitle = m_volume.shortName,
            .edition = m_subject.edition.text(),
            .stamp = m_subject.edition.stamp(),
            .contentHash = m_subject.edition.contentHash,
            .paper = m_volume.paper,
            .language = m_subject.edition.language,
            .changed = m_subject.edition.changed};
}

void VolumeWriter::writeChapters(Id<Chapter> parent, int level)
{
    for (const Chapter *chapter : m_shelf.chapters(parent))
        if (!chapter->hidden)
            writeChapter(*chapter, std::min(level, deepest));
}

/// Each chapter of the first level begins in the direction of the volume, whatever a table before it wanted.
void VolumeWriter::writeChapter(const Chapter &chapter, int level)
{
    if (level == 1)
        m_book.add(Section{m_volume.landscape});
    m_sources.push_back({m_book.blocks(), chapter.id, {}});
    if (!chapter.title.isEmpty())
        m_book.heading(level, filled(m_subject, chapter.title).plain(), chapter.numbered);
    for (const ChapterBlock *block : m_shelf.blocks(chapter.id))
        if (!block->hidden)
            writeBlock(*block, level);
    writeChapters(chapter.id, level + 1);
}

void VolumeWriter::writeBlock(const ChapterBlock &block, int level)
{
    m_sources.push_back({m_book.blocks(), block.chapter, block.id});
    const BlockKind *kind = blockKind(block.kind);
    if (!kind)
        return;
    const BlockCall call{.text = block.text,
                         .options = optionsOf(block),
                         .level = level,
                         .title = filled(m_subject, m_volume.title).plain()};
    // A text is written as quickly as it is looked up.
    if (m_known && kind->shape != BlockKind::Shape::Text)
        writeKnown(*kind, block, call);
    else
        kind->write(m_book, m_subject, call);
}

void VolumeWriter::writeKnown(const BlockKind &kind, const ChapterBlock &block, const BlockCall &call)
{
    const WrittenBlocks::Place place{call.level, call.title};
    const std::vector<Block> *written = m_known->find(block, place);
    if (!written) {
        BookWriter alone({}, HeadingNumbers(HeadingNumbers::Chapters::Roman));
        kind.write(alone, m_subject, call);
        written = &m_known->keep(block, place, alone.take().blocks);
    }
    for (const Block &each : *written)
        m_book.append(each);
}

void number(const Shelf &shelf, Id<Chapter> parent, int level, HeadingNumbers &numbers,
            std::map<Id<Chapter>, QString> &result)
{
    for (const Chapter *chapter : shelf.chapters(parent)) {
        if (chapter->hidden)
            continue;
        if (hasNumber(*chapter))
            result[chapter->id] = numbers.next(level);
        number(shelf, chapter->id, std::min(level + 1, deepest), numbers, result);
    }
}

}

namespace {

/// Copies of a volume one after the other, each from a new page on.
VolumeBook allCopies(const Volume &volume, const std::vector<Subject> &subjects)
{
    VolumeBook all;
    for (const Subject &subject : subjects) {
        VolumeBook copy = VolumeWriter(subject, volume).write();
        if (all.book.blocks.empty()) {
            all = std::move(copy);
            continue;
        }
        all.book.blocks.emplace_back(PageBreak());
        const std::size_t before = all.book.blocks.size();
        for (BlockSource source : copy.sources) {
            source.first += before;
            all.sources.push_back(source);
        }
        std::ranges::move(copy.book.blocks, std::back_inserter(all.book.blocks));
        // The title of the first copy is not that of the others.
        all.book.title = QStringLiteral("%1 %2").arg(volume.shortName, subject.data.city().name).trimmed();
    }
    return all;
}

/// A copy for each chosen quick win; for the plan as such where none is chosen.
std::vector<Subject> quickWinSubjects(const Subject &subject)
{
    std::vector<Subject> subjects;
    for (const Candidate *candidate : byPosition(subject.data.candidates, [](const Candidate &row) {
             return row.decision == Candidate::Decision::Chosen;
         })) {
        subjects.push_back(subject);
        subjects.back().candidate = candidate->id;
    }
    return subjects.empty() ? std::vector{subject} : subjects;
}

}

VolumeBook volumeBook(const Subject &subject, Id<Volume> volume, WrittenBlocks *known)
{
    const Volume *row = subject.data.volumes.find(volume);
    if (!row)
        return {};
    if (row->each == Volume::Each::QuickWin && !subject.candidate)
        return allCopies(*row, quickWinSubjects(subject));
    if (known)
        known->beginFor(subject);
    return VolumeWriter(subject, *row, known).write();
}

QString volumeTitle(const Volume &volume)
{
    return volume.shortName.isEmpty() || volume.title.isEmpty()
        ? volume.shortName + volume.title
        : QStringLiteral("%1. %2").arg(volume.shortName, volume.title);
}

std::vector<const Chapter *> chaptersIn(const PlanData &data, Id<Volume> volume, Id<Chapter> parent)
{
    return byPosition(data.chapters,
                      [&](const Chapter &row) { return row.volume == volume && row.parent == parent; });
}

std::vector<const ChapterBlock *> blocksIn(const PlanData &data, Id<Chapter> chapter)
{
    return byPosition(data.chapterBlocks, [&](const ChapterBlock &row) { return row.chapter == chapter; });
}

std::map<Id<Chapter>, QString> chapterNumbers(const PlanData &data, Id<Volume> volume)
{
    std::map<Id<Chapter>, QString> result;
    HeadingNumbers numbers(HeadingNumbers::Chapters::Roman);
    number(Shelf(data, volume), {}, 1, numbers, result);
    return result;
}

QString chapterNumber(const PlanData &data, Id<Chapter> chapter)
{
    const Chapter *row = data.chapters.find(chapter);
    if (!row)
        return {};
    const auto numbers = chapterNumbers(data, row->volume);
    const auto found = numbers.find(chapter);
    return found == numbers.end() ? QString() : found->second;
}

}
