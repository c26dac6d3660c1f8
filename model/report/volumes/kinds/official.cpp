// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/parties.h"
#include "model/report/volumes/fields.h"
#include "model/report/volumes/kinds/kinds.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

#include <map>

namespace report {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(BlockKinds)
};

void writeLetterhead(BookWriter &book, const Subject &subject, const BlockCall & /*call*/)
{
    const City city = subject.data.city();
    Letterhead letterhead{.logo = QByteArray::fromBase64(city.logo.toLatin1())};
    for (const QString &line : city.letterhead.split(u'\n', Qt::SkipEmptyParts))
        letterhead.lines.push_back(line.trimmed());
    if (letterhead.lines.empty())
        letterhead.lines.push_back(Text::tr("GOVERNMENT OF %1").arg(city.name.toUpper()));
    book.add(std::move(letterhead));
}

/// "Tangerang Selatan" of "Kota Tangerang Selatan".
QString placeName(const City &city)
{
    for (const auto *kind : {"Kota ", "Kabupaten "})
        if (city.name.startsWith(QLatin1String(kind)))
            return city.name.mid(qsizetype(qstrlen(kind)));
    return city.name;
}

QString openingOf(const Subject &subject, const BlockCall &call)
{
    const QString own = call.word("pembuka");
    if (!own.isEmpty())
        return filled(subject, own).plain();
    return QStringLiteral("%1, %2").arg(placeName(subject.data.city()),
                                        format::longDate(subject.edition.changed.date()));
}

/// Empty where a field of it is: dots to write on stand there then.
QString nameFrom(const Subject &subject, const QString &text)
{
    const Words words = filled(subject, text);
    const bool isMissing = std::ranges::any_of(words.spans, &Span::missing);
    return isMissing ? QString() : words.plain();
}

void writeSignatures(BookWriter &book, const Subject &subject, const BlockCall &call)
{
    const QVariantList wanted = call.options.value(QLatin1String("penanda")).toArray().toVariantList();
    Signatures signatures{.opening = openingOf(subject, call)};
    for (const Signatory *row : byPosition(subject.data.signatories))
        if (wanted.isEmpty() || wanted.contains(row->office))
            signatures.persons.push_back({.role = row->role,
                                          .office = filled(subject, row->office).plain(),
                                          .name = nameFrom(subject, row->name),
                                          .number = row->number});
    if (!signatures.persons.empty())
        book.add(std::move(signatures));
}

/// Whether an office is that of an agency's head, be it for a time, not of a part of it: "Kepala Dinas",
/// "Plt. Camat", not "Kepala Bidang".
bool leadsAgency(const QString &office)
{
    static const QRegularExpression head(
        QStringLiteral("^(?:(?:Plt|Plh|Pj|Pjs)\\.? )?(Kepala "
                       "(?!Bidang|Seksi|Bagian|Sub|UPT|Unit)|Camat|Inspektur|Sekretaris Daerah|Direktur)"),
        QRegularExpression::CaseInsensitiveOption);
    return head.match(office.simplified()).hasMatch();
}

/// The member who heads the agency, where the team names one.
QString headOf(const PlanData &data, const Agency &agency)
{
    for (const Member &member : data.members)
        if (member.agency == agency.id && leadsAgency(member.office))
            return member.person;
    return {};
}

/// All OPD that lead a program, each with room to sign.
void writeCommitment(BookWriter &book, const Subject &subject, const BlockCall &call)
{
    const PlanData &data = subject.data;
    std::map<Id<Agency>, int> led;
    for (const Program &program : data.programs)
        ++led[program.lead];
    Table table{.caption = captionOf(subject, call, Text::tr("OPD that commit themselves")),
                .columns
                = {{.title = Text::tr("No"), .align = Align::Right, .holds = Column::Holds::Number},
                   {.title = Text::tr("OPD"), .stretch = 3},
                   {.title = Text::tr("Programs"), .align = Align::Right, .holds = Column::Holds::Number},
                   {.title = Text::tr("Name of its head"), .stretch = 2},
                   {.title = Text::tr("Signature"), .stretch = 2}}};
    double number = 0;
    for (const Agency *agency : byPosition(data.agencies))
        if (const auto programs = led.find(agency->id); programs != led.end()) {
            const QString name = agency->fullName.isEmpty() ? agency->shortName : agency->fullName;
            const QString head = headOf(data, *agency);
            // Two lines high, so that there is room to sign.
            table.rows.push_back(
                {{Cell(++number), Cell(name + QStringLiteral("\n ")), Cell(double(programs->second)),
                  Cell(head.isEmpty() ? QStringLiteral(" ") : head), Cell(QStringLiteral(" "))}});
        }
    if (table.rows.empty())
        book.note(Text::tr("No OPD leads a program yet."));
    else
        book.table(std::move(table));
}

}

std::vector<BlockKind> officialKinds()
{
    using Takes = BlockOption::Takes;
    using Shape = BlockKind::Shape;
    return {{QStringLiteral("kop"), Text::tr("Letterhead"), Shape::Other, {}, writeLetterhead},
            {QStringLiteral("tanda_tangan"),
             Text::tr("Signatures"),
             Shape::Other,
             {{QStringLiteral("penanda"), Text::tr("Who signs"), Takes::Signatories},
              {QStringLiteral("pembuka"), Text::tr("Place and day"), Takes::Text}},
             writeSignatures},
            {QStringLiteral("lembar_komitmen"),
             Text::tr("Commitment of the OPD"),
             Shape::Table,
             {},
             writeCommitment}};
}

}
