// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/reading/csv.h"

#include "model/exchange/problem.h"
#include "model/exchange/reading/sheetbuilder.h"
#include "model/exchange/reading/textencoding.h"

#include <QCoreApplication>

#include <map>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

/// Walks over the fields of a text. A quote opens a quoted field only where the field begins.
class Fields {
public:
    Fields(QStringView text, QChar separator, int longest)
        : m_text(text)
        , m_separator(separator)
        , m_longest(longest)
    {
    }

    enum class End { Field, Record, Text, TooLong, OpenQuote };

    /// Reads one field into \a field and says what ended it. A text that ends with a line break has no
    /// empty record after it.
    End next(QString &field)
    {
        field.clear();
        if (atEnd())
            return End::Text;
        if (m_text[m_at] == u'"' && !readQuoted(field))
            return field.size() > m_longest ? End::TooLong : End::OpenQuote;
        return readPlain(field);
    }

    bool atEnd() const { return m_at >= m_text.size(); }

private:
    bool readQuoted(QString &field)
    {
        for (++m_at; m_at < m_text.size() && field.size() <= m_longest; ++m_at) {
            if (m_text[m_at] != u'"') {
                if (m_text[m_at] != u'\r')
                    field += m_text[m_at];
                continue;
            }
            if (m_at + 1 >= m_text.size() || m_text[m_at + 1] != u'"') {
                ++m_at;
                return true;
            }
            field += m_text[++m_at];
        }
        return false;
    }

    End readPlain(QString &field)
    {
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && m_text[m_at] != m_separator && m_text[m_at] != u'\n'
               && m_text[m_at] != u'\r')
            ++m_at;
        if (m_at - begin + field.size() > m_longest)
            return End::TooLong;
        field += m_text.mid(begin, m_at - begin);
        if (m_at >= m_text.size())
            return End::Text;
        const QChar end = m_text[m_at++];
        if (end == m_separator)
            return End::Field;
        if (end == u'\r' && m_at < m_text.size() && m_text[m_at] == u'\n')
            ++m_at;
        return End::Record;
    }

    QStringView m_text;
    QChar m_separator;
    int m_longest;
    qsizetype m_at = 0;
};

/// How well \a separator cuts the first records: how many of them have the same number of fields.
double fitness(QStringView text, QChar separator, int longest)
{
    constexpr int look = 60;
    std::map<int, int> widths;
    Fields fields(text, separator, longest);
    QString field;
    int width = 1;
    for (int records = 0; records < look && !fields.atEnd();) {
        const Fields::End end = fields.next(field);
        if (end == Fields::End::Field) {
            ++width;
            continue;
        }
        ++records;
        ++widths[std::exchange(width, 1)];
        if (end != Fields::End::Record)
            break;
    }
    double best = 0;
    for (const auto &[fieldCount, records] : widths)
        if (fieldCount > 1)
            best = std::max(best, records * (1 + std::min(fieldCount, 50) / 100.0));
    return best;
}

/// Semicolon where nothing speaks for another one, as Indonesian Excel writes it.
QChar separatorOf(QStringView text, int longest)
{
    QChar best = u';';
    double bestFitness = 0;
    for (const QChar separator : {QChar(u';'), QChar(u'\t'), QChar(u',')})
        if (const double fit = fitness(text, separator, longest); fit > bestFitness) {
            best = separator;
            bestFitness = fit;
        }
    return best;
}

/// The first line that Excel understands as "fields are separated by"; it is no row.
std::optional<QChar> statedSeparator(QString &text)
{
    if (!text.startsWith(u"sep=") || text.size() < 5)
        return {};
    const QChar separator = text[4];
    const qsizetype lineEnd = text.indexOf(u'\n');
    text = lineEnd < 0 ? QString() : text.mid(lineEnd + 1);
    return separator;
}

[[noreturn]] void refuseField(Fields::End end, const Sheet &sheet, int row, int column, int longest)
{
    const QString heading = sheet.at(0, column).text.left(80);
    if (end == Fields::End::OpenQuote)
        refuse({.row = row + 1,
                .column = heading,
                .code = QStringLiteral("open_quote"),
                .message = Text::tr("A quotation mark opens here and is never closed, so the rows after it "
                                    "cannot be told apart. Close or remove it.")});
    refuse({.row = row + 1,
            .column = row > 0 ? heading : QString(),
            .code = QStringLiteral("text_too_long"),
            .message = Text::tr("A field is longer than %1 characters: a line break or a closing quotation "
                                "mark is missing, or this is no table.")
                           .arg(longest)});
}

void readRecords(QStringView text, QChar separator, const Limits &limits, Sheet &sheet)
{
    Usage usage;
    SheetBuilder builder(sheet, usage, limits);
    Fields fields(text, separator, limits.cellCharacters);
    QString field;
    int row = 0;
    int column = 0;
    while (true) {
        const Fields::End end = fields.next(field);
        if (end == Fields::End::OpenQuote || end == Fields::End::TooLong)
            refuseField(end, sheet, row, column, limits.cellCharacters);
        if (!field.isEmpty())
            builder.put(row, column, {.text = field, .kind = SheetCell::Kind::Text});
        if (end == Fields::End::Text)
            return;
        column = end == Fields::End::Field ? column + 1 : 0;
        row += end == Fields::End::Record ? 1 : 0;
    }
}

}

Workbook readCsv(const QByteArray &bytes, const Limits &limits)
{
    DecodedText decoded = decodeText(bytes);
    if (decoded.text.contains(QChar(u'\0')))
        refuse({.code = QStringLiteral("not_a_table"),
                .message = Text::tr("The file is no text. Save the table as CSV, XLSX or ODS and import "
                                    "that.")});
    Workbook book{.csv = true, .encoding = decoded.encoding};
    const std::optional<QChar> stated = statedSeparator(decoded.text);
    book.separator = stated ? *stated : separatorOf(decoded.text, limits.cellCharacters);
    book.sheets.emplace_back();
    readRecords(decoded.text, book.separator, limits, book.sheets.front());
    return book;
}
