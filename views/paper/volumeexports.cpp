// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/paper/volumeexports.h"

#include "model/domain/failure.h"
#include "model/report/volumes/presetvolumes.h"
#include "model/report/volumes/volumebook.h"
#include "views/paper/office/docx.h"
#include "views/paper/office/odt.h"
#include "views/paper/office/xlsx.h"
#include "views/paper/pdf.h"

#include <QCoreApplication>

#include <set>

namespace paper {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

Id<Volume> volumeCalled(const PlanData &data, const QString &code)
{
    const auto found = std::ranges::find(data.volumes, code, &Volume::code);
    if (found == data.volumes.end())
        throw Failure(
            Text::tr("This plan has no book with the code “%1”. Give one of its books that code on the page "
                     "Report.")
                .arg(code));
    return found->id;
}

report::Subject withBooks(report::Subject subject)
{
    subject.data = report::withVolumes(subject.data);
    return subject;
}

/// The formats of the volume with this code.
std::vector<Format> formatsOf(const char *code)
{
    std::vector<Format> formats;
    for (const char *extension : {"pdf", "odt", "docx", "xlsx"})
        formats.push_back(
            {extension, [code, extension](const report::Subject &plain, const ExportOptions & /*none*/) {
                 const report::Subject subject = withBooks(plain);
                 const Id<Volume> volume = volumeCalled(subject.data, QLatin1String(code));
                 return bookBytes(report::volumeBook(subject, volume).book,
                                  QString(QLatin1String(extension)));
             }});
    return formats;
}

/// Those that lead or support a program, in the order of the screen.
std::vector<const Agency *> agenciesWithPrograms(const PlanData &data)
{
    std::set<Id<Agency>> busy;
    for (const Program &program : data.programs)
        busy.insert(program.lead);
    for (const Support &support : data.supports)
        busy.insert(support.agency);
    return byPosition(data.agencies, [&](const Agency &agency) { return busy.contains(agency.id); });
}

void writeExtracts(const report::Subject &plain, const ExportOptions &options, const FileSink &sink)
{
    report::Subject subject = withBooks(plain);
    const Id<Volume> volume = volumeCalled(subject.data, QStringLiteral("ekstrak"));
    const QString extension = options.format.isEmpty() ? bookFormats().front() : options.format;
    writing::FileNames names;
    const PlanData data = subject.data;
    for (const Agency *agency : agenciesWithPrograms(data)) {
        subject.agency = agency->id;
        const QString called = agency->shortName.isEmpty() ? agency->fullName : agency->shortName;
        const QString name = names.unique(QStringLiteral("ekstrak-"), called, extension);
        if (!sink(name, bookBytes(report::volumeBook(subject, volume).book, extension)))
            return;
    }
}

}

const QStringList &bookFormats()
{
    static const QStringList all{QStringLiteral("pdf"), QStringLiteral("odt"), QStringLiteral("docx"),
                                 QStringLiteral("xlsx")};
    return all;
}

QByteArray bookBytes(report::Book book, const QString &extension)
{
    if (extension == u"pdf")
        return toPdf(Pages(std::move(book)));
    if (extension == u"odt")
        return toOdt(book);
    if (extension == u"docx")
        return toDocx(book);
    if (extension == u"xlsx")
        return toXlsx(book);
    throw Failure(Text::tr("A book cannot be written as “%1”: choose one of %2.")
                      .arg(extension, bookFormats().join(QStringLiteral(", "))));
}

std::vector<Export> volumeExports()
{
    const auto book = [](const char *code, const QString &description) {
        return Export{.name = code, .description = description, .formats = formatsOf(code)};
    };
    return {book("buku1", Text::tr("Buku 1: strategic analysis")),
            book("buku2", Text::tr("Buku 2: the masterplan")),
            book("buku3", Text::tr("Buku 3: executive summary")),
            book("profil", Text::tr("the profile of each chosen quick win")),
            book("berita-acara", Text::tr("the minutes of the choice")),
            book("komitmen", Text::tr("the commitment that the heads of all OPD sign")),
            book("lampiran", Text::tr("all tables as an annex")),
            book("perubahan", Text::tr("what changed since the version that was submitted last")),
            Export{.name = "ekstrak",
                   .description = Text::tr("what concerns each OPD, a file each, in a folder"),
                   .options = {"format"},
                   .copies = writeExtracts}};
}

}
