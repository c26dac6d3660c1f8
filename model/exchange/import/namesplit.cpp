// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/import/namesplit.h"

#include "model/exchange/import/words.h"

#include <QRegularExpression>

namespace {

/// A piece between two signs that may or may not cut.
struct Piece {
    QString sign{};  ///< what stands before it, blanks included
    QString text{};

    bool isJoinedByWord() const { return sign.contains(QRegularExpression(QStringLiteral("[a-z&]"))); }
};

/// Brackets whose content must not be cut.
int depthAfter(int depth, QChar c)
{
    if (c == u'(' || c == u'[')
        return depth + 1;
    return (c == u')' || c == u']') && depth > 0 ? depth - 1 : depth;
}

QStringList linesOf(const QString &cell)
{
    QStringList lines;
    QString line;
    int depth = 0;
    for (const QChar c : cell) {
        depth = depthAfter(depth, c);
        if (c == u'\n' || ((c == u';' || c == u'|' || c == QChar(0x2022)) && depth == 0)) {
            lines.append(std::exchange(line, {}));
            depth = 0;
        } else {
            line += c;
        }
    }
    lines.append(line);
    return lines;
}

std::vector<Piece> piecesOf(const QString &line)
{
    static const QRegularExpression sign(
        QStringLiteral("\\s*[,/+]\\s*(?:(?:dan|serta|and)\\s+)?|\\s+(?:dan|serta|and|&|bersama)\\s+"),
        QRegularExpression::CaseInsensitiveOption);
    std::vector<Piece> pieces{{}};
    qsizetype at = 0;
    auto matches = sign.globalMatch(line);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString before = line.left(match.capturedStart());
        if (before.count(u'(') > before.count(u')'))
            continue;
        pieces.back().text = line.mid(at, match.capturedStart() - at);
        pieces.push_back({match.captured().toLower(), {}});
        at = match.capturedEnd();
    }
    pieces.back().text = line.mid(at);
    std::erase_if(pieces, [](const Piece &piece) { return piece.text.trimmed().isEmpty(); });
    return pieces;
}

QString joined(const std::vector<Piece> &pieces, std::size_t from, std::size_t to)
{
    QString text;
    for (std::size_t i = from; i < to; ++i)
        text += i == from ? pieces[i].text : pieces[i].sign + pieces[i].text;
    return text.trimmed();
}

/// Joins what is known as a whole, the longest first.
class Splitter {
public:
    Splitter(std::vector<Piece> pieces, const NameRules &rules)
        : m_pieces(std::move(pieces))
        , m_rules(rules)
    {
    }

    QStringList split()
    {
        for (std::size_t at = 0; at < m_pieces.size();) {
            if (const std::size_t end = knownFrom(at); end > at) {
                m_names.append(joined(m_pieces, at, end));
                m_lastIsKnown = true;
                at = end;
            } else {
                takeUnknown(m_pieces[at]);
                ++at;
            }
        }
        return m_names;
    }

private:
    std::size_t knownFrom(std::size_t from) const
    {
        for (std::size_t end = m_pieces.size(); end > from; --end)
            if (m_rules.isKnown(joined(m_pieces, from, end)))
                return end;
        return from;
    }

    /// "Dinas Pariwisata, Pemuda dan Olahraga" is one name even where nobody knows it: "Pemuda" and
    /// "Olahraga" are no beginnings of a name.
    void takeUnknown(const Piece &piece)
    {
        const QString text = piece.text.trimmed();
        const bool begins
            = m_rules.beginsName(text) || !text.contains(QRegularExpression(QStringLiteral("\\pL")));
        const bool open = !m_names.isEmpty() && m_rules.beginsName(m_names.last())
            && (!m_lastIsKnown || (piece.isJoinedByWord() && m_names.last().contains(u' ')));
        if (begins || !open || piece.sign.contains(u'/')) {
            m_names.append(text);
        } else {
            m_names.last() += piece.sign + text;
        }
        m_lastIsKnown = false;
    }

    std::vector<Piece> m_pieces;
    const NameRules &m_rules;
    QStringList m_names{};
    bool m_lastIsKnown = false;
};

}

QStringList splitNames(const QString &cell, const NameRules &rules)
{
    QStringList names;
    for (const QString &line : linesOf(cell)) {
        const QString text = withoutNumbering(cleanText(line));
        if (text.isEmpty())
            continue;
        if (rules.isKnown(text))
            names.append(text);
        else
            names.append(Splitter(piecesOf(text), rules).split());
    }
    return names;
}
