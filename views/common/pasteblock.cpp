// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/pasteblock.h"

#include <algorithm>

namespace {

class Reader {
public:
    explicit Reader(const QString &text)
        : m_text(QString(text).remove(u'\r'))
    {
    }

    std::vector<QStringList> lines()
    {
        while (m_at < m_text.size())
            readCell();
        endLine();
        while (!m_lines.empty() && m_lines.back() == QStringList{QString()})
            m_lines.pop_back();
        return std::move(m_lines);
    }

private:
    /// A quote opens a quoted cell only at its beginning and if another one closes it before a tab or the
    /// end of a line: 24" stays what it is.
    void readCell()
    {
        const QString cell = m_text[m_at] == u'"' ? quoted() : plain();
        m_line.append(cell.trimmed());
        m_open = m_at < m_text.size() && m_text[m_at] == u'\t';
        if (m_at < m_text.size() && m_text[m_at] == u'\n')
            endLine();
        ++m_at;
    }

    QString plain()
    {
        const qsizetype from = m_at;
        while (m_at < m_text.size() && m_text[m_at] != u'\t' && m_text[m_at] != u'\n')
            ++m_at;
        return m_text.mid(from, m_at - from);
    }

    QString quoted()
    {
        QString cell;
        for (qsizetype at = m_at + 1; at < m_text.size(); ++at) {
            if (m_text[at] != u'"') {
                cell.append(m_text[at]);
            } else if (at + 1 < m_text.size() && m_text[at + 1] == u'"') {
                cell.append(m_text[++at]);
            } else if (at + 1 == m_text.size() || m_text[at + 1] == u'\t' || m_text[at + 1] == u'\n') {
                m_at = at + 1;
                return cell;
            } else {
                break;
            }
        }
        return plain();
    }

    void endLine()
    {
        if (m_open)
            m_line.append(QString());
        m_open = false;
        if (!m_line.isEmpty())
            m_lines.push_back(m_line);
        m_line.clear();
    }

    QString m_text;
    qsizetype m_at = 0;
    bool m_open = false;  ///< a tab was read, its cell was not
    QStringList m_line;
    std::vector<QStringList> m_lines;
};

QString quoted(const QString &cell)
{
    const bool plain = std::ranges::none_of(
        cell, [](QChar letter) { return letter == u'\t' || letter == u'\n' || letter == u'"'; });
    return plain ? cell : u'"' + QString(cell).replace(u'"', QStringLiteral("\"\"")) + u'"';
}

}

QString copiedText(const std::vector<QStringList> &lines)
{
    QStringList text;
    for (const QStringList &line : lines) {
        QStringList cells;
        for (const QString &cell : line)
            cells.append(quoted(cell));
        text.append(cells.join(u'\t'));
    }
    return text.join(u'\n');
}

std::vector<QStringList> pastedCells(const QString &text)
{
    return Reader(text).lines();
}

std::vector<int> titledColumns(const QStringList &titles, const QStringList &line)
{
    std::vector<int> columns;
    for (const QString &cell : line) {
        const auto title = std::ranges::find_if(
            titles, [&](const QString &each) { return each.compare(cell, Qt::CaseInsensitive) == 0; });
        columns.push_back(title == titles.end() ? -1 : int(title - titles.begin()));
    }
    const auto named = std::ranges::count_if(columns, [](int column) { return column >= 0; });
    return named >= 2 ? columns : std::vector<int>{};
}
