// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

/// Walks over the cells of a CSV text, line after line, as fast as may be: numbers for a ranking, not a
/// worksheet with its headings (that is model/exchange/reading/csv.h). The text must outlive it.
class PlainCells {
public:
    /// \a separator is a comma, with a decimal point, or a semicolon, with a decimal comma.
    PlainCells(std::string_view text, char separator);

    /// Moves before the first cell of the next line that is not empty; false at the end of the text.
    bool beginLine();
    /// As beginLine(), but also passes over lines of nothing but separators.
    bool beginRow();

    /// Moves to the next cell of the line; false after its last one.
    bool next();

    /// The cell without quotation marks and without blanks around it; valid until the next call.
    std::string_view text() const { return m_text; }
    /// The cell as a finite number; nothing where it is none.
    std::optional<double> number() const;

    int line() const { return m_line; }  ///< from 1, as an editor counts
    char decimal() const { return m_separator == ';' ? ',' : '.'; }
    bool hasOpenQuote() const { return m_openQuote; }  ///< the cell's quotation mark is never closed

private:
    void readQuoted();
    void passLineEnd();
    bool isLineEnd(const char *at) const { return *at == '\n' || *at == '\r'; }

    const char *m_at;
    const char *m_end;
    char m_separator;
    bool m_more = false;  ///< the line has another cell
    bool m_openQuote = false;
    int m_line = 0;
    int m_nextLine = 1;
    std::string_view m_text;
    std::string m_unquoted;
};
