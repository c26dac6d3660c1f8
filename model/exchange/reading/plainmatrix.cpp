// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/reading/plainmatrix.h"

#include "model/domain/failure.h"
#include "model/domain/names.h"
#include "model/exchange/reading/plaincells.h"
#include "model/exchange/reading/textencoding.h"

#include <QCoreApplication>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PlainMatrix)
};

QString shown(std::string_view text)
{
    return shortened(QString::fromUtf8(text.data(), qsizetype(text.size())));
}

/// The first separator of the text; all that stands before it should be nothing.
char separatorOf(std::string_view text)
{
    const std::size_t at = text.find_first_of(",;\n");
    return at != std::string_view::npos && text[at] == ';' ? ';' : ',';
}

/// Weights as they are given beside the file, in either way to write them.
std::vector<double> weightsFrom(const QString &text)
{
    const std::string utf8 = text.toStdString();
    PlainCells cells(utf8, text.contains(u';') ? ';' : ',');
    std::vector<double> weights;
    cells.beginLine();
    while (cells.next()) {
        const auto weight = cells.number();
        if (!weight || *weight < 0)
            throw Failure(Text::tr("“%1” is not a weight. Give one number from 0 up for each criterion: "
                                   "0.5,0.3,0.2 or 0,5;0,3;0,2.")
                              .arg(shown(cells.text())));
        weights.push_back(*weight);
    }
    return weights;
}

class Reader {
public:
    Reader(std::string_view text, QString file)
        : m_cells(text, separatorOf(text))
        , m_file(std::move(file))
    {
    }

    PlainMatrix read(const QString &weights)
    {
        readNames();
        readDirections();
        if (weights.isEmpty())
            readWeights();
        else
            takeWeights(weightsFrom(weights));
        scoring::normaliseWeights(m_columns);
        readRows();
        fillMatrix();
        return std::move(m_result);
    }

private:
    [[noreturn]] void refuse(const QString &reason) const
    {
        throw Failure(Text::tr("“%1”, line %2, column %3: %4")
                          .arg(m_file, QString::number(m_cells.line()), QString::number(m_column), reason));
    }

    bool next()
    {
        ++m_column;
        const bool found = m_cells.next();
        if (m_cells.hasOpenQuote())
            refuse(Text::tr("a quotation mark opens and never closes."));
        return found;
    }

    /// Moves to a cell that the line must have.
    void needNext()
    {
        if (!next())
            refuse(Text::tr("the line ends before this cell; it needs %n cells.", nullptr, int(width())));
    }

    void needEnd()
    {
        if (next())
            refuse(Text::tr("the line goes on after its last criterion; it needs %n cells.", nullptr,
                            int(width())));
    }

    std::size_t width() const { return m_result.criteria.size() + 1; }

    void beginHead()
    {
        if (!m_cells.beginLine())
            throw Failure(Text::tr("“%1” ends too early. A matrix begins with three lines: criterion names, "
                                   "then benefit or cost, then weights.")
                              .arg(m_file));
        m_column = 0;
    }

    void passCorner()
    {
        needNext();
        if (!m_cells.text().empty())
            refuse(Text::tr("“%1” should not stand here: the first cell of the first three lines is empty.")
                       .arg(shown(m_cells.text())));
    }

    void readNames()
    {
        beginHead();
        passCorner();
        while (next()) {
            if (m_cells.text().empty())
                refuse(Text::tr("the criterion has no name."));
            m_result.criteria.emplace_back(m_cells.text());
        }
        if (m_result.criteria.empty())
            refuse(Text::tr("the names of the criteria are missing."));
    }

    void readDirections()
    {
        beginHead();
        passCorner();
        for (std::size_t j = 0; j < m_result.criteria.size(); ++j) {
            needNext();
            const QString text = shown(m_cells.text());
            const auto direction = fromToken<Criterion::Direction>(text.toLower());
            if (!direction)
                refuse(Text::tr("“%1” is neither benefit nor cost.").arg(text));
            m_columns.push_back({.direction = *direction});
        }
        needEnd();
    }

    void readWeights()
    {
        beginHead();
        passCorner();
        for (scoring::MatrixCriterion &column : m_columns) {
            needNext();
            const auto weight = m_cells.number();
            if (!weight || *weight < 0)
                refuse(Text::tr("“%1” is not a weight, a number from 0 up.").arg(shown(m_cells.text())));
            column.weight = *weight;
        }
        needEnd();
    }

    /// In place of the third line, which is passed over.
    void takeWeights(const std::vector<double> &weights)
    {
        beginHead();
        while (next()) { }
        if (weights.size() != m_columns.size())
            throw Failure(Text::tr("“%1” has %2 criteria, but %3 weights are given. Give one for each.")
                              .arg(m_file)
                              .arg(m_columns.size())
                              .arg(weights.size()));
        for (std::size_t j = 0; j < weights.size(); ++j)
            m_columns[j].weight = weights[j];
    }

    void readRows()
    {
        while (m_cells.beginRow()) {
            m_column = 0;
            needNext();
            if (m_cells.text().empty())
                refuse(Text::tr("the line has values but no name."));
            m_result.alternatives.emplace_back(m_cells.text());
            for (std::size_t j = 0; j < m_columns.size(); ++j)
                m_values.push_back(nextValue());
            needEnd();
        }
    }

    double nextValue()
    {
        needNext();
        if (const auto value = m_cells.number())
            return *value;
        if (m_cells.text().empty()) {
            ++m_result.missing;
            return scoring::missing;
        }
        const QString text = shown(m_cells.text());
        refuse(m_cells.decimal() == '.'
                   ? Text::tr("“%1” is not a number. Write decimals with a point; a missing value is an "
                              "empty cell.")
                         .arg(text)
                   : Text::tr("“%1” is not a number. Write decimals with a comma; a missing value is an "
                              "empty cell.")
                         .arg(text));
    }

    void fillMatrix()
    {
        m_result.matrix = scoring::DecisionMatrix(m_result.alternatives.size(), m_columns);
        for (std::size_t i = 0; i < m_result.alternatives.size(); ++i)
            for (std::size_t j = 0; j < m_columns.size(); ++j)
                m_result.matrix.set(i, j, m_values[i * m_columns.size() + j]);
    }

    PlainCells m_cells;
    QString m_file;
    std::size_t m_column = 0;  ///< of the cell, from 1
    std::vector<scoring::MatrixCriterion> m_columns;
    std::vector<double> m_values;  ///< row after row
    PlainMatrix m_result;
};

std::string_view withoutMark(const QByteArray &utf8)
{
    const std::string_view text(utf8.constData(), std::size_t(utf8.size()));
    return text.starts_with("\xEF\xBB\xBF") ? text.substr(3) : text;
}

}

PlainMatrix readPlainMatrix(const QByteArray &bytes, const QString &file, const QString &weights)
{
    const bool isUtf8 = bytes.isValidUtf8() && !bytes.contains('\0');
    const QByteArray utf8 = isUtf8 ? bytes : decodeText(bytes).text.toUtf8();
    return Reader(withoutMark(utf8), file).read(weights);
}
