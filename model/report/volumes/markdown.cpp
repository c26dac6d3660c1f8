// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/volumes/markdown.h"

#include "model/report/volumes/fields.h"

#include <QRegularExpression>

#include <md4c.h>

#include <map>

namespace report {

namespace {

using Notes = std::map<QString, QString>;

/// Takes the lines "[^1]: text" out of \a markdown.
Notes takeNotes(QString &markdown)
{
    static const QRegularExpression line(QStringLiteral("^\\[\\^([^\\]\\s]+)\\]:[ \\t]*(.*)$"),
                                         QRegularExpression::MultilineOption);
    Notes notes;
    auto matches = line.globalMatch(markdown);
    while (matches.hasNext()) {
        const auto match = matches.next();
        notes[match.captured(1)] = match.captured(2);
    }
    markdown.remove(line);
    return notes;
}

/// Follows md4c through a text and writes what it finds into a book.
class MarkdownReader {
public:
    MarkdownReader(BookWriter &book, const Subject &subject, int level)
        : m_book(book)
        , m_subject(subject)
        , m_level(level)
    {
    }

    void read(QString markdown);

private:
    struct OpenList {
        List list{};
        bool hasItem = false;  ///< whose text is still to come
    };

    void enter(MD_BLOCKTYPE type, const void *detail);
    void leave(MD_BLOCKTYPE type, const void *detail);
    void write(MD_TEXTTYPE type, const QString &text);
    void changeStyle(MD_SPANTYPE type, int by);
    void writePending();
    void put(const QString &text);
    void finishText();
    void openList(bool numbered, int first);
    void closeList();
    void finishRow();
    Words take();

    static MarkdownReader &self(void *reader) { return *static_cast<MarkdownReader *>(reader); }

    BookWriter &m_book;
    const Subject &m_subject;
    int m_level;
    Notes m_notes;
    QString m_pending;  ///< of one style: md4c hands a text over in pieces, which may cut a field in two
    Words m_words;
    int m_bold = 0;
    int m_italic = 0;
    std::vector<OpenList> m_lists;
    Table m_table;
    Row m_row;
    bool m_inHead = false;
};

void MarkdownReader::read(QString markdown)
{
    m_notes = takeNotes(markdown);
    MD_PARSER parser{};
    parser.flags = MD_FLAG_TABLES | MD_FLAG_NOHTML | MD_FLAG_NOINDENTEDCODEBLOCKS;
    parser.enter_block = [](MD_BLOCKTYPE type, void *detail, void *reader) {
        self(reader).enter(type, detail);
        return 0;
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void *detail, void *reader) {
        self(reader).leave(type, detail);
        return 0;
    };
    parser.enter_span = [](MD_SPANTYPE type, void *, void *reader) {
        self(reader).changeStyle(type, 1);
        return 0;
    };
    parser.leave_span = [](MD_SPANTYPE type, void *, void *reader) {
        self(reader).changeStyle(type, -1);
        return 0;
    };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *reader) {
        self(reader).write(type, QString::fromUtf8(text, qsizetype(size)));
        return 0;
    };
    const QByteArray bytes = markdown.toUtf8();
    md_parse(bytes.constData(), MD_SIZE(bytes.size()), &parser, this);
}

void MarkdownReader::changeStyle(MD_SPANTYPE type, int by)
{
    writePending();
    m_bold += type == MD_SPAN_STRONG ? by : 0;
    m_italic += type == MD_SPAN_EM ? by : 0;
}

Words MarkdownReader::take()
{
    writePending();
    return std::exchange(m_words, Words());
}

void MarkdownReader::enter(MD_BLOCKTYPE type, const void *detail)
{
    switch (type) {
    case MD_BLOCK_UL:
        openList(false, 1);
        break;
    case MD_BLOCK_OL:
        openList(true, int(static_cast<const MD_BLOCK_OL_DETAIL *>(detail)->start));
        break;
    case MD_BLOCK_LI:
        m_lists.back().hasItem = true;
        break;
    case MD_BLOCK_TABLE:
        m_table = {};
        break;
    case MD_BLOCK_THEAD:
        m_inHead = true;
        break;
    case MD_BLOCK_TR:
        m_row = {};
        break;
    default:
        break;
    }
}

void MarkdownReader::leave(MD_BLOCKTYPE type, const void *detail)
{
    switch (type) {
    case MD_BLOCK_P:
    case MD_BLOCK_CODE:
        finishText();
        break;
    case MD_BLOCK_LI:
        finishText();
        m_lists.back().hasItem = false;
        break;
    case MD_BLOCK_UL:
    case MD_BLOCK_OL:
        closeList();
        break;
    case MD_BLOCK_H:
        m_book.heading(std::min(3, m_level + int(static_cast<const MD_BLOCK_H_DETAIL *>(detail)->level)),
                       take().plain(), false);
        break;
    case MD_BLOCK_TH:
    case MD_BLOCK_TD:
        m_row.cells.emplace_back(take());
        break;
    case MD_BLOCK_TR:
        finishRow();
        break;
    case MD_BLOCK_THEAD:
        m_inHead = false;
        break;
    case MD_BLOCK_TABLE:
        m_book.add(std::move(m_table));
        break;
    default:
        break;
    }
}

void MarkdownReader::finishRow()
{
    if (!m_inHead) {
        m_table.rows.push_back(std::move(m_row));
        return;
    }
    for (const Cell &cell : m_row.cells) {
        const auto *words = std::get_if<Words>(&cell.value);
        m_table.columns.push_back({.title = words ? words->plain() : QString(), .stretch = 1});
    }
}

/// A list in a list ends what stands before it; what follows goes on in a list of the outer level.
void MarkdownReader::openList(bool numbered, int first)
{
    finishText();
    if (!m_lists.empty() && !m_lists.back().list.items.empty()) {
        List &outer = m_lists.back().list;
        const int next = outer.first + int(outer.items.size());
        m_book.add(outer);
        outer.items.clear();
        outer.first = next;
    }
    m_lists.push_back({{.numbered = numbered, .level = int(m_lists.size()), .first = first}});
}

void MarkdownReader::closeList()
{
    if (!m_lists.back().list.items.empty())
        m_book.add(m_lists.back().list);
    m_lists.pop_back();
}

void MarkdownReader::finishText()
{
    Words words = take();
    if (words.isEmpty())
        return;
    if (m_lists.empty())
        m_book.paragraph(std::move(words));
    else if (std::exchange(m_lists.back().hasItem, false) || m_lists.back().list.items.empty())
        m_lists.back().list.items.push_back(std::move(words));
    else {
        // A further paragraph of the same item.
        auto &spans = m_lists.back().list.items.back().spans;
        spans.push_back({QStringLiteral("\n")});
        std::ranges::move(words.spans, std::back_inserter(spans));
    }
}

void MarkdownReader::put(const QString &text)
{
    Words words = filled(m_subject, text);
    for (Span &span : words.spans) {
        span.bold = m_bold > 0;
        span.italic = m_italic > 0;
        m_words.spans.push_back(std::move(span));
    }
}

/// "[^1]" hangs a note on what stands before it; without a definition it stays as it was typed.
void MarkdownReader::writePending()
{
    const QString text = std::exchange(m_pending, QString());
    static const QRegularExpression sign(QStringLiteral("\\[\\^([^\\]\\s]+)\\]"));
    qsizetype done = 0;
    auto matches = sign.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const auto note = m_notes.find(match.captured(1));
        if (note == m_notes.end())
            continue;
        put(text.mid(done, match.capturedStart() - done));
        if (m_words.spans.empty())
            m_words.spans.emplace_back();
        m_words.spans.back().note = filled(m_subject, note->second).plain();
        done = match.capturedEnd();
    }
    put(text.mid(done));
}

void MarkdownReader::write(MD_TEXTTYPE type, const QString &text)
{
    switch (type) {
    case MD_TEXT_BR:
        m_pending += u'\n';
        break;
    case MD_TEXT_SOFTBR:
        m_pending += u' ';
        break;
    case MD_TEXT_NULLCHAR:
        break;
    default:
        m_pending += text;
    }
}

}

void addMarkdown(BookWriter &book, const Subject &subject, const QString &markdown, int level)
{
    MarkdownReader(book, subject, level).read(markdown);
}

}
