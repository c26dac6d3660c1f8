// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sampleplan.h"

#include "model/edits/import.h"
#include "model/edits/newplan.h"
#include "model/exchange/import/importer.h"
#include "model/exchange/reading/readworkbook.h"

#include <QDir>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace {

const QString folder = QStringLiteral(":/sample/");

std::vector<Workbook> sampleBooks()
{
    QStringList names{QStringLiteral("opd.csv"), QStringLiteral("wilayah.csv"),
                      QStringLiteral("masterplan.xlsx"), QStringLiteral("kegiatan.csv")};
    names += QDir(folder).entryList({QStringLiteral("penilaian-*.csv")});
    const QTemporaryDir outside;  // archives are opened by their path in the file system
    std::vector<Workbook> books;
    for (const QString &name : names) {
        QFile::copy(folder + name, outside.filePath(name));
        books.push_back(readWorkbook(outside.filePath(name)));
    }
    return books;
}

}

QString samplePlanPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
        + QStringLiteral("/Pilar/Contoh Kota Tangerang Selatan 2018–2026.pilar");
}

std::unique_ptr<Plan> createSamplePlan(const QString &path, const Plan::Session &session)
{
    const std::vector<Workbook> books = sampleBooks();
    QDir().mkpath(QFileInfo(path).absolutePath());
    std::unique_ptr<Plan> plan = createPlan(path,
                                            {.city = QStringLiteral("Kota Tangerang Selatan"),
                                             .firstYear = 2018,
                                             .lastYear = 2026,
                                             .asOf = QDate(2018, 8, 31)},
                                            session);
    QStringList names;
    for (const Workbook &book : books)
        names.append(book.file);
    edits::applyImport(*plan, prepareImport(plan->data(), books, {}).draft, names);
    return plan;
}
