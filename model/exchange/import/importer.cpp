// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/import/importer.h"

#include "model/exchange/import/context.h"
#include "model/exchange/import/readers.h"
#include "model/exchange/import/rows.h"
#include "model/exchange/import/vocabulary.h"
#include "model/exchange/import/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

/// A table with its place among the sheets.
struct Found {
    int book = 0;
    int sheet = 0;
    Table table{};
};

void learn(Knowledge &knowledge, const QString &code, const QString &name)
{
    for (const QString &text : {code, name})
        if (const QString compact = compactWords(text); !compact.isEmpty())
            knowledge.criteria.insert(compact);
}

Knowledge knowledgeOf(const PlanData &data)
{
    Knowledge knowledge{.firstYear = data.city().firstYear};
    for (const Criterion &criterion : data.criteria)
        learn(knowledge, criterion.code, criterion.name);
    for (const FundingSource &source : data.fundingSources) {
        knowledge.sources.insert(compactWords(source.name));
        for (const QString &alias : source.aliases.split(u'|', Qt::SkipEmptyParts))
            knowledge.sources.insert(compactWords(alias));
    }
    for (const char *usual : {"apbd", "apbdkota", "apbdkabupaten", "apbdprovinsi", "apbn", "csr", "dak",
                              "dau", "hibah", "swasta", "lainnya", "lainlain", "nonapbd", "kpbu", "blud"})
        knowledge.sources.insert(QString::fromLatin1(usual));
    return knowledge;
}

class Importer {
public:
    Importer(const PlanData &data, const std::vector<Workbook> &books, const ImportOptions &options)
        : m_books(books)
        , m_options(options)
        , m_context(data, options)
    {
        m_search = {.kind = options.kind, .knowledge = knowledgeOf(data), .mapping = options.mapping};
    }

    ImportPreview run()
    {
        find();
        addAgenciesByHand();
        for (const Found &found : m_found)
            readAlone(found, Kind::Agencies, readAgencies);
        for (const Found &found : m_found)
            readAlone(found, Kind::Areas, readAreas);
        for (const Found &found : m_found)
            readAlone(found, Kind::Members, readMembers);
        readPrograms(m_context, tables(Kind::Programs));
        for (const Found &found : m_found)
            readAlone(found, Kind::Criteria, readCriteria);
        for (const Found &found : m_found)
            readAlone(found, Kind::Candidates, readCandidates);
        readScores(m_context, tables(Kind::Scores));
        readComparisons(m_context, tables(Kind::Comparisons));
        readActivities(m_context, tables(Kind::Activities));
        return preview();
    }

private:
    /// Twice where tables of criteria are among the files: their names are headings of score sheets.
    void find()
    {
        findOnce();
        const auto known = m_search.knowledge.criteria.size();
        for (const Found &found : m_found)
            if (found.table.kind == Kind::Criteria)
                learnCriteria(found.table);
        if (m_search.knowledge.criteria.size() > known)
            findOnce();
        for (int book = 0; book < int(m_books.size()); ++book)
            reportBook(book);
    }

    void findOnce()
    {
        m_found.clear();
        for (int book = 0; book < int(m_books.size()); ++book)
            for (int sheet = 0; sheet < int(m_books[std::size_t(book)].sheets.size()); ++sheet)
                if (!isPassedOver(book, sheet))
                    for (Table &table : tablesOf(m_books[std::size_t(book)], sheetAt(book, sheet), m_search))
                        m_found.push_back({book, sheet, std::move(table)});
    }

    const Sheet &sheetAt(int book, int sheet) const
    {
        return m_books[std::size_t(book)].sheets[std::size_t(sheet)];
    }

    /// A hidden sheet is read only where a mapping asks for it.
    bool isPassedOver(int book, int sheet) const
    {
        const Sheet &found = sheetAt(book, sheet);
        return found.hidden && !m_options.mapping.ruleFor(m_books[std::size_t(book)].file, found.name, 1);
    }

    void learnCriteria(const Table &table)
    {
        const Column *name = table.column(Field::Name);
        const Column *code = table.column(Field::Code);
        for (int row = table.heading.firstData; name && row < table.end; ++row)
            learn(m_search.knowledge, code ? table.grid->text(row, code->index) : QString(),
                  table.grid->text(row, name->index));
    }

    void reportBook(int book)
    {
        const Workbook &read = m_books[std::size_t(book)];
        const bool any = std::ranges::any_of(m_found, [&](const Found &found) { return found.book == book; });
        if (read.encoding == u"Windows-1252")
            m_context.report.add(
                {},
                {.severity = Problem::Severity::Info,
                 .file = read.file,
                 .code = QStringLiteral("encoding"),
                 .message = Text::tr("The file is no Unicode text; it was read as Windows-1252.")});
        if (!any && !isIgnored(read))
            m_context.report.add(
                {},
                {.severity = Problem::Severity::Error,
                 .file = read.file,
                 .code = QStringLiteral("nothing_recognised"),
                 .message = Text::tr(
                     "No table was recognised. Give its columns headings like Program, OPD and Anggaran, "
                     "or say what it holds.")});
        for (int sheet = 0; any && sheet < int(read.sheets.size()); ++sheet)
            reportSheet(book, sheet);
    }

    bool isIgnored(const Workbook &book) const
    {
        return std::ranges::any_of(m_options.mapping.sheets, [&](const Mapping::SheetRule &rule) {
            return rule.ignored && (rule.file.isEmpty() || rule.file == book.file);
        });
    }

    void reportSheet(int book, int sheet)
    {
        const Workbook &read = m_books[std::size_t(book)];
        const bool found = std::ranges::any_of(
            m_found, [&](const Found &one) { return one.book == book && one.sheet == sheet; });
        const Mapping::SheetRule *rule = m_options.mapping.ruleFor(read.file, sheetAt(book, sheet).name, 1);
        if (found || (rule && rule->ignored) || sheetAt(book, sheet).rows.empty())
            return;
        m_context.report.add({},
                             {.severity = Problem::Severity::Info,
                              .file = read.file,
                              .sheet = sheetAt(book, sheet).name,
                              .code = QStringLiteral("sheet_passed_over"),
                              .message = isPassedOver(book, sheet)
                                  ? Text::tr("The sheet is hidden and was passed over.")
                                  : Text::tr("No table was recognised on this sheet; it was passed over.")});
    }

    /// Agencies that a person chose to add when the preview asked.
    void addAgenciesByHand()
    {
        for (const Mapping::AgencyRule &rule : m_options.mapping.agencies) {
            if (rule.meaning != Mapping::AgencyRule::Meaning::Add || m_context.agencies.find(rule.text))
                continue;
            const QString first = plainWords(rule.text).section(u' ', 0, 0);
            m_context.addAgency(
                {.id = Id<Agency>::create(),
                 .shortName = rule.agency.isEmpty() ? rule.text : rule.agency,
                 .fullName = rule.text,
                 .kind = meaningOf<Agency::Kind>("agency_kinds", first).value_or(Agency::Kind::Lainnya),
                 .position = nextPosition<Agency>(m_context.plan)});
        }
    }

    void readAlone(const Found &found, Kind kind, void (*read)(Context &, const Table &))
    {
        if (found.table.kind == kind)
            read(m_context, found.table);
    }

    std::vector<const Table *> tables(Kind kind) const
    {
        std::vector<const Table *> result;
        for (const Found &found : m_found)
            if (found.table.kind == kind)
                result.push_back(&found.table);
        return result;
    }

    ImportPreview preview()
    {
        ImportPreview result;
        result.draft.before = m_context.plan.base();
        const bool refused = m_context.report.hasErrors();
        result.draft.problems = m_context.report.take();
        result.draft.after = refused ? result.draft.before : m_context.plan.result();
        result.draft.counts = refused ? DraftPlan(m_context.plan.base()).counts() : m_context.plan.counts();
        for (int book = 0; book < int(m_books.size()); ++book)
            for (int sheet = 0; sheet < int(m_books[std::size_t(book)].sheets.size()); ++sheet)
                addSheet(book, sheet, result);
        return result;
    }

    void addSheet(int book, int sheet, ImportPreview &result) const
    {
        const std::size_t before = result.sheets.size();
        for (const Found &found : m_found)
            if (found.book == book && found.sheet == sheet)
                result.sheets.push_back(previewOf(found, result.draft.problems));
        if (result.sheets.size() == before)
            result.sheets.push_back({.book = book, .sheet = sheet, .ignored = true});
    }

    SheetPreview previewOf(const Found &found, const std::vector<Problem> &problems) const
    {
        const Table &table = found.table;
        SheetPreview preview{.book = found.book,
                             .sheet = found.sheet,
                             .table = table.number,
                             .kind = table.kind,
                             .headingTop = table.heading.top,
                             .headingBottom = table.heading.bottom,
                             .dataEnd = table.end,
                             .turned = table.grid->isTurned()};
        for (const Column &column : table.columns)
            preview.columns.push_back({column.index, column.heading, column.field, column.years,
                                       column.unit != MoneyUnit::Unknown ? column.unit : table.unit,
                                       sampleOf(table, column)});
        preview.rows = int(
            std::ranges::count(rowsOf(table, m_context.pillars), TableRow::Type::Item, &TableRow::type));
        for (const Problem &problem : problems)
            preview.problems += problem.severity != Problem::Severity::Info
                    && problem.file == table.book->file && problem.sheet == table.sheet->name
                ? 1
                : 0;
        return preview;
    }

    static QString sampleOf(const Table &table, const Column &column)
    {
        for (int row = table.heading.firstData; row < table.end; ++row)
            if (const QString text = table.grid->text(row, column.index); !text.isEmpty())
                return text.left(80);
        return {};
    }

    const std::vector<Workbook> &m_books;
    const ImportOptions &m_options;
    Context m_context;
    Search m_search{};
    std::vector<Found> m_found{};
};

}

ImportPreview prepareImport(const PlanData &data, const std::vector<Workbook> &books,
                            const ImportOptions &options)
{
    return Importer(data, books, options).run();
}
