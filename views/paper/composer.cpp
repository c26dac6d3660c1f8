// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/paper/composer.h"

#include "views/paper/frontpieces.h"
#include "views/paper/officialpieces.h"
#include "views/paper/pagination.h"
#include "views/paper/picturepieces.h"
#include "views/paper/tablepieces.h"
#include "views/paper/textpieces.h"

#include <iterator>

namespace paper {

namespace {

/// Which blocks of a book are those of an earlier one: a few were changed between two runs of the same.
class Likeness {
public:
    Likeness(const std::vector<report::Block> &now, const std::vector<report::Block> &before)
        : m_now(now.size())
        , m_before(before.size())
    {
        const auto firstOther = std::ranges::mismatch(now, before).in1;
        m_first = std::size_t(firstOther - now.begin());
        const std::size_t most = std::min(m_now, m_before) - m_first;
        while (m_last < most && now[m_now - m_last - 1] == before[m_before - m_last - 1])
            ++m_last;
    }

    /// The place in the earlier book of the block at \a index.
    std::optional<std::size_t> before(std::size_t index) const
    {
        if (index < m_first)
            return index;
        if (index >= m_now - m_last)
            return index + m_before - m_now;
        return {};
    }

private:
    std::size_t m_now;
    std::size_t m_before;
    std::size_t m_first = 0;  ///< how many are alike from the first on
    std::size_t m_last = 0;  ///< and up to the last
};

/// Measures one block.
class Measurer {
public:
    Measurer(QSizeF body, int notesBefore, const Outline &outline)
        : m_body(body)
        , m_outline(outline)
        , m_notes{notesBefore}
    {
    }

    Composed measured(const report::Block &block)
    {
        Composed composed{.body = m_body, .notesBefore = m_notes.last};
        composed.pieces = std::visit([this](const auto &concrete) { return pieces(concrete); }, block);
        composed.notes = m_notes.last - composed.notesBefore;
        return composed;
    }

private:
    double width() const { return m_body.width(); }

    std::vector<Piece> pieces(const report::Cover &cover) { return {coverPiece(cover, m_body)}; }
    std::vector<Piece> pieces(const report::Contents &contents)
    {
        return hasLines(contents, m_outline) ? contentsPieces(contents, m_outline, width())
                                             : std::vector<Piece>();
    }
    std::vector<Piece> pieces(const report::Heading &heading) { return {headingPiece(heading, width())}; }
    std::vector<Piece> pieces(const report::Paragraph &paragraph)
    {
        return paragraphPieces(paragraph, width(), m_notes);
    }
    std::vector<Piece> pieces(const report::List &list) { return listPieces(list, width(), m_notes); }
    std::vector<Piece> pieces(const report::Letterhead &letterhead)
    {
        return {letterheadPiece(letterhead, width())};
    }
    std::vector<Piece> pieces(const report::Signatures &signatures)
    {
        return signaturePieces(signatures, width());
    }
    std::vector<Piece> pieces(const report::KeyFigures &figures) { return keyFigurePieces(figures, width()); }
    std::vector<Piece> pieces(const report::Table &table) { return tablePieces(table, width(), m_notes); }
    std::vector<Piece> pieces(const report::Figure &figure) { return picturePieces(figure, m_body); }
    std::vector<Piece> pieces(const report::PageBreak & /*here*/) { return {}; }
    std::vector<Piece> pieces(const report::Section & /*here*/) { return {}; }

    QSizeF m_body;
    const Outline &m_outline;
    FootnoteCounter m_notes;
};

class Composer {
public:
    Composer(const report::Book &book, const Outline &outline, const report::Book &earlier,
             const Composition &known)
        : m_book(book)
        , m_outline(outline)
        , m_known(known)
        , m_likeness(book.blocks, earlier.blocks)
    {
    }

    Composition composition()
    {
        for (std::size_t i = 0; i < m_book.blocks.size(); ++i)
            addBlock(m_book.blocks[i], i);
        return std::move(m_result);
    }

private:
    void addBlock(const report::Block &block, std::size_t index)
    {
        if (const auto *section = std::get_if<report::Section>(&block)) {
            m_turns = m_turns || section->landscape != m_landscape;
            m_landscape = section->landscape;
        }
        const auto composed = composedBlock(block, index);
        m_notes += composed->notes;
        add(composed->pieces, hasEntry(block) ? m_entries++ : -1);
        // Nothing stands under a cover or under the contents.
        m_beginsPage = m_beginsPage || std::holds_alternative<report::Cover>(block)
            || (std::holds_alternative<report::Contents>(block) && !composed->pieces.empty())
            || std::holds_alternative<report::PageBreak>(block);
        m_result.blocks.push_back(composed);
    }

    std::shared_ptr<const Composed> composedBlock(const report::Block &block, std::size_t index) const
    {
        const QSizeF body = pageShape(m_book.paper, m_landscape).body.size();
        if (const auto before = m_likeness.before(index);
            before && *before < m_known.blocks.size() && !std::holds_alternative<report::Contents>(block)) {
            const auto &composed = m_known.blocks[*before];
            if (composed->body == body && (composed->notes == 0 || composed->notesBefore == m_notes))
                return composed;
        }
        return std::make_shared<const Composed>(Measurer(body, m_notes, m_outline).measured(block));
    }

    /// \a entry: of the outline; the first piece is where it leads to.
    void add(const std::vector<Piece> &pieces, int entry)
    {
        if (pieces.empty())
            return;
        const std::size_t first = m_result.pieces.size();
        m_result.pieces.insert(m_result.pieces.end(), pieces.begin(), pieces.end());
        Piece &front = m_result.pieces[first];
        front.heading = entry;
        front.beginsPage |= m_beginsPage;
        if (m_turns)
            front.landscape = m_landscape;
        m_beginsPage = m_turns = false;
    }

    const report::Book &m_book;
    const Outline &m_outline;
    const Composition &m_known;
    Likeness m_likeness;
    Composition m_result;
    int m_entries = 0;  ///< of the outline, as far as they came
    int m_notes = 0;  ///< likewise
    bool m_landscape = false;
    bool m_turns = false;  ///< the next piece begins pages of another direction
    bool m_beginsPage = false;
};

}

bool hasLines(const report::Contents &contents, const Outline &outline)
{
    return std::ranges::any_of(outline.entries, [&](const Outline::Entry &entry) {
        return entry.of == contents.of && entry.level <= contents.depth;
    });
}

bool hasEntry(const report::Block &block)
{
    if (const auto *table = std::get_if<report::Table>(&block))
        return !table->caption.isEmpty();
    return std::holds_alternative<report::Heading>(block) || std::holds_alternative<report::Figure>(block);
}

Outline outlineOf(const report::Book &book)
{
    using Of = report::Contents::Of;
    Outline outline;
    for (const report::Block &block : book.blocks)
        if (const auto *heading = std::get_if<report::Heading>(&block))
            outline.entries.push_back({heading->number, heading->text, heading->level, Of::Headings});
        else if (const auto *table = std::get_if<report::Table>(&block); table && !table->caption.isEmpty())
            outline.entries.push_back({table->number, table->caption, 0, Of::Tables});
        else if (const auto *figure = std::get_if<report::Figure>(&block))
            outline.entries.push_back({figure->number, figure->caption, 0, Of::Figures});
    return outline;
}

Composition compose(const report::Book &book, const Outline &outline, const report::Book &earlier,
                    const Composition &known)
{
    return Composer(book, outline, earlier, known).composition();
}

}
