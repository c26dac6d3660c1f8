// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/format.h"
#include "views/matrix/matrixpicture.h"

#include <QCoreApplication>
#include <QStringList>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Matrix)
};

const QString dash = QStringLiteral("–");

/// As many decimals as the value has, at most \a most.
QString asTyped(double value, int most)
{
    for (int decimals = 0; decimals < most; ++decimals)
        if (const double factor = std::pow(10, decimals);
            std::abs(value - std::round(value * factor) / factor) < 1e-9)
            return format::number(value, decimals);
    return format::number(value, most);
}

QStringList titles(const MatrixPicture &picture)
{
    QStringList line{Text::tr("Code"), Text::tr("Candidate")};
    for (const MatrixColumn &column : picture.columns)
        line.append(QStringLiteral("%1 %2").arg(column.code, column.name).trimmed());
    for (const scoring::Method *method : picture.methods)
        line << scoring::methodTitle(*method)
             << Text::tr("%1 rank", "method").arg(scoring::methodTitle(*method));
    if (picture.hasPlaces)
        line << Text::tr("Place given by the team") << Text::tr("Reason");
    return line;
}

QStringList weights(const MatrixPicture &picture)
{
    QStringList line{QString(), Text::tr("Weight")};
    for (const MatrixColumn &column : picture.columns)
        line.append(format::percent(column.weight));
    return line;
}

QStringList line(const MatrixPicture &picture, const MatrixRow &row)
{
    QStringList line{row.code, row.name};
    for (std::size_t j = 0; j < picture.columns.size(); ++j)
        line.append(row.cells[j].isEmpty() ? QString() : cellText(picture, picture.columns[j], row.cells[j]));
    for (const MatrixResult &result : row.results)
        line << format::number(result.score, 3) << QString::number(result.rank);
    if (picture.hasPlaces)
        line << QString::number(row.place) << row.reason;
    return line;
}

}

QString cellText(const MatrixPicture &picture, const MatrixColumn &column, const MatrixCell &cell)
{
    if (cell.isEmpty())
        return dash;
    if (column.origin == Criterion::Origin::Cost)
        return format::number(cell.value / 1e6, 0);
    if (column.origin == Criterion::Origin::Months)
        return format::number(cell.value, 0);
    if (picture.reading == MatrixOptions::Reading::Spread)
        return format::number(cell.value, 2);
    if (picture.ofOneScorer)
        return asTyped(cell.value, 2);
    return format::number(cell.value, std::abs(cell.value) < 1000 ? 1 : 0);
}

QString exactText(const MatrixColumn &column, const MatrixCell &cell)
{
    if (cell.isEmpty())
        return {};
    return asTyped(column.origin == Criterion::Origin::Cost ? cell.value / 1e6 : cell.value, 6);
}

QString unitOf(const MatrixColumn &column)
{
    switch (column.origin) {
    case Criterion::Origin::Cost:
        return format::unitName(format::Unit::Juta);
    case Criterion::Origin::Months:
        return Text::tr("months");
    default:
        return {};
    }
}

QString matrixText(const MatrixPicture &picture)
{
    QStringList lines{titles(picture).join(u'\t'), weights(picture).join(u'\t')};
    for (const MatrixRow &row : picture.rows)
        lines.append(line(picture, row).join(u'\t'));
    return lines.join(u'\n');
}
