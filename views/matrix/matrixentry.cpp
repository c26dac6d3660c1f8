// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/matrix/matrixentry.h"

#include "model/domain/format.h"
#include "views/common/typed.h"

#include <QCoreApplication>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Matrix)
};

bool isNothing(const QString &text)
{
    return text.isEmpty() || text == u"-" || text == u"–" || text == u"—";
}

/// People who are used to English spreadsheets type 2.5.
std::optional<double> numberIn(const QString &text)
{
    if (const auto number = typed::number(text))
        return number;
    return text.count(u'.') == 1 && !text.contains(u',') ? typed::number(QString(text).replace(u'.', u','))
                                                         : std::nullopt;
}

QString asShown(double value)
{
    QString text = format::number(value, 3);
    while (text.endsWith(u'0'))
        text.chop(1);
    return text.back().isDigit() ? text : text.chopped(1);
}

QString whyNotFilled(const MatrixPicture &picture, const MatrixColumn &column)
{
    if (column.origin == Criterion::Origin::Cost)
        return Text::tr("This is the candidate's own cost. Change it in the candidate's profile.");
    if (column.origin == Criterion::Origin::Months)
        return Text::tr("These are the candidate's own months. Change them in the candidate's profile.");
    if (picture.reading == MatrixOptions::Reading::Spread)
        return Text::tr("The spread is computed. Choose “Scores” and a scorer above to fill in scores.");
    if (!picture.ofOneScorer)
        return Text::tr("The mean is computed. Choose a scorer above to fill in scores.");
    return Text::tr("This round is closed and does not change. Open a new round to score again.");
}

QString outsideScale(const MatrixColumn &column, double value)
{
    if (column.lowest && column.highest && (value < *column.lowest || value > *column.highest))
        return Text::tr("%1 is outside the scale of %2: %3 to %4.", "value, criterion, ends of the scale")
            .arg(asShown(value), column.code.isEmpty() ? column.name : column.code, asShown(*column.lowest),
                 asShown(*column.highest));
    if (column.lowest && value < *column.lowest)
        return Text::tr("%1 is too small: at least %2.").arg(asShown(value), asShown(*column.lowest));
    if (column.highest && value > *column.highest)
        return Text::tr("%1 is too large: at most %2.").arg(asShown(value), asShown(*column.highest));
    return {};
}

class Reader {
public:
    Reader(const MatrixPicture &picture, const std::vector<MatrixEntry> &entries)
        : m_picture(picture)
        , m_entries(entries)
    {
    }

    MatrixChanges read()
    {
        for (std::size_t i = 0; i < m_entries.size(); ++i) {
            const QString problem = readOne(m_entries[i]);
            if (!problem.isEmpty())
                return {.problem = atPlace(problem, m_entries[i]), .problemAt = i};
        }
        readShares();
        return m_changes;
    }

private:
    /// Empty, or what is wrong.
    QString readOne(const MatrixEntry &entry)
    {
        const int column = m_picture.columnOf(entry.criterion);
        if (column < 0)
            return {};
        return entry.candidate ? readScore(entry, m_picture.columns[std::size_t(column)]) : readWeight(entry);
    }

    QString readScore(const MatrixEntry &entry, const MatrixColumn &column)
    {
        if (!m_picture.canBeFilled() || !column.isScored())
            return whyNotFilled(m_picture, column);
        edits::ScoreCell cell{.candidate = entry.candidate, .criterion = entry.criterion};
        if (!isNothing(entry.text)) {
            cell.value = numberIn(entry.text);
            if (!cell.value)
                return Text::tr("“%1” is no number. Write it like 3 or 2,5.").arg(entry.text);
            const QString problem = outsideScale(column, *cell.value);
            if (!problem.isEmpty())
                return problem;
        }
        m_changes.scores.push_back(cell);
        return {};
    }

    QString readWeight(const MatrixEntry &entry)
    {
        const bool percent = entry.text.endsWith(u'%');
        const QString figure = percent ? entry.text.chopped(1) : entry.text;
        const auto number = isNothing(figure) ? std::optional(0.0) : numberIn(figure);
        if (!number)
            return Text::tr("“%1” is no number. Write a weight like 15 or 12,5.").arg(entry.text);
        if (*number < 0 || *number > 100)
            return Text::tr("A weight lies between 0% and 100%.");
        m_mayBeShares = m_mayBeShares && !percent;
        m_changes.weights.emplace_back(entry.criterion, *number / 100);
        return {};
    }

    double weightSum() const
    {
        double sum = 0;
        for (const auto &[criterion, weight] : m_changes.weights)
            sum += weight;
        return sum;
    }

    /// A spreadsheet that shows 15% may hand out 0,15.
    void readShares()
    {
        if (m_changes.weights.size() > 1 && m_mayBeShares && weightSum() < 0.010001)
            for (auto &[criterion, weight] : m_changes.weights)
                weight *= 100;
        if (weightSum() > 1.0001)
            m_changes
                = {.problem = Text::tr("These weights come to %1 together; no more than 100% is possible.")
                                  .arg(format::percent(weightSum()))};
    }

    /// Says where, when there are several.
    QString atPlace(const QString &problem, const MatrixEntry &entry) const
    {
        const int row = m_picture.rowOf(entry.candidate);
        const int column = m_picture.columnOf(entry.criterion);
        if (m_entries.size() == 1 || row < 0 || column < 0)
            return problem;
        return Text::tr("%1 × %2: %3 Nothing was changed.", "candidate, criterion, sentence")
            .arg(m_picture.rows[std::size_t(row)].code, m_picture.columns[std::size_t(column)].code, problem);
    }

    const MatrixPicture &m_picture;
    const std::vector<MatrixEntry> &m_entries;
    MatrixChanges m_changes;
    bool m_mayBeShares = true;
};

}

MatrixChanges readEntries(const MatrixPicture &picture, const std::vector<MatrixEntry> &entries)
{
    return Reader(picture, entries).read();
}
