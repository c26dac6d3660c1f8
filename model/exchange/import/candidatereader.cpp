// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/import/belongings.h"
#include "model/exchange/import/lookup.h"
#include "model/exchange/import/parties.h"
#include "model/exchange/import/placing.h"
#include "model/exchange/import/readers.h"
#include "model/exchange/import/rowindex.h"
#include "model/exchange/import/years.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <cmath>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

constexpr double mostMonths = 240;

/// "8 bulan", "6-8 bulan" (the longer), "1,5 tahun", "10 minggu"; a number alone is in months.
std::optional<int> monthsIn(const QString &text, DecimalSign sign)
{
    static const QRegularExpression figures(
        QStringLiteral("^\\D{0,20}?(\\d+(?:[.,]\\d+)?)(?:\\s*(?:-|–|s\\.?/"
                       "?d\\.?|sampai)\\s*(\\d+(?:[.,]\\d+)?))?\\s*([a-z]*)"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = figures.match(text);
    const QString figure = match.captured(match.capturedLength(2) > 0 ? 2 : 1);
    const auto number = parseNumber(figure, sign);
    if (!number)
        return {};
    const QString word = match.captured(3).toLower();
    const double factor = word.startsWith(u"tahun") || word.startsWith(u"th") || word.startsWith(u"year") ? 12
        : word.startsWith(u"minggu") || word.startsWith(u"week") ? 12.0 / 52
        : word.startsWith(u"hari") || word.startsWith(u"day")    ? 12.0 / 365
                                                                 : 1;
    const double months = std::ceil(*number * factor - 1e-9);
    return months >= 0 && months <= mostMonths ? std::optional(int(months)) : std::nullopt;
}

class Reader {
public:
    Reader(Context &context, const Table &table)
        : m_context(context)
        , m_table(table)
        , m_belongings(context.plan)
        , m_programs(context.plan)
        , m_position(nextPosition<Candidate>(context.plan))
    {
        context.plan.of<Candidate>().forEach([&](const Candidate &candidate) {
            m_index.add(candidate.id, candidate.code, {}, candidate.name);
        });
    }

    void read()
    {
        const auto rows = rowsOf(m_table, m_context.pillars);
        reportColumns(m_context, m_table, rows);
        Placing placing(m_context, m_table, rows);
        for (const TableRow &line : rows) {
            const Shelf shelf = placing.next(line);
            const RowReader row(m_context, m_table, line.row);
            if (line.type == TableRow::Type::Item)
                readRow(row, shelf);
            else if (line.type == TableRow::Type::Continuation && m_last)
                layBelongings(row, m_last);
        }
    }

private:
    void readRow(const RowReader &row, const Shelf &shelf)
    {
        m_last = {};
        const QString name = row.text(Field::Name);
        if (name.isEmpty())
            return;
        const QString stated = row.text(Field::Code);
        Id<Candidate> id = m_index.byCode(stated);
        if (!id)
            id = m_index.byName({}, name);
        if (isRepeated(row, stated, name, id))
            return;
        const Candidate *present = m_context.plan.of<Candidate>().find(id);
        Candidate next
            = present ? *present : Candidate{.id = Id<Candidate>::create(), .position = m_position};
        m_position += present ? 0 : positionStep;
        if (!present || !stated.isEmpty())
            next.code = codeOf(row, stated);
        setText(next.name, name);
        if (shelf.pillar)
            next.pillar = shelf.pillar;
        setTexts(row, next);
        setFigures(row, next);
        setLinks(row, next);
        m_index.take(next.id);
        m_index.add(next.id, next.code, {}, next.name);
        m_context.plan.of<Candidate>().put(next);
        m_last = next.id;
        layBelongings(row, next.id);
    }

    bool isRepeated(const RowReader &row, const QString &code, const QString &name, Id<Candidate> found)
    {
        const int number = m_table.grid->sheetRow(row.row(), 0);
        const QString key = compactWords(code.isEmpty() ? name : code);
        const auto before = m_rows.constFind(key);
        if (found || before == m_rows.constEnd()) {
            m_rows.insert(key, number);
            return false;
        }
        m_context.report.warn(row.place(code.isEmpty() ? Field::Name : Field::Code), "duplicate_code",
                              Text::tr("“%1” stands in row %2 already. This row was left out.")
                                  .arg(code.isEmpty() ? name : code)
                                  .arg(*before),
                              code.isEmpty() ? name : code);
        return true;
    }

    /// The stated code, else the number of the row, else the next of QW-01, QW-02...
    QString codeOf(const RowReader &row, const QString &stated) const
    {
        if (!stated.isEmpty())
            return stated;
        if (const QString number = row.text(Field::Ordinal); !number.isEmpty() && !m_index.hasCode(number))
            return number;
        for (int number = 1;; ++number)
            if (const QString code = QStringLiteral("QW-%1").arg(number, 2, 10, QLatin1Char('0'));
                !m_index.hasCode(code))
                return code;
    }

    static void setTexts(const RowReader &row, Candidate &candidate)
    {
        setText(candidate.kind, row.text(Field::InnovationKind));
        setText(candidate.problem, row.text(Field::Problem));
        setText(candidate.innovation, row.text(Field::Innovation));
        setText(candidate.benefit, row.text(Field::Benefit));
        setText(candidate.uniqueness, row.text(Field::Uniqueness));
        setText(candidate.development, row.text(Field::Development));
        setText(candidate.sustainability, row.text(Field::Sustainability));
        setText(candidate.resources, row.text(Field::Resources));
        setText(candidate.stage, row.text(Field::Stage));
        setText(candidate.decisionReason, row.text(Field::DecisionReason));
        candidate.note = mergedNote(candidate.note, row.note());
    }

    void setFigures(const RowReader &row, Candidate &candidate)
    {
        if (const Column *column = m_table.column(Field::Cost))
            if (const Amount cost = row.money(*column); cost.state == Amount::State::Value)
                candidate.cost = cost.money;
        const QString duration = row.text(Field::Months);
        if (const auto months = monthsIn(duration, m_table.decimalSign()))
            candidate.months = *months;
        else if (!duration.isEmpty())
            m_context.report.warn(
                row.place(Field::Months), "unreadable_duration",
                Text::tr("“%1” is no number of months and was left out.").arg(duration.left(60)), duration);
        if (const auto years = yearsIn(row.text(Field::BudgetYear), 0); !years.empty())
            candidate.budgetYear = years.front();
        const QString decision = row.text(Field::Decision);
        if (const auto known = meaningOf<Candidate::Decision>("decisions", decision))
            candidate.decision = *known;
    }

    void setLinks(const RowReader &row, Candidate &candidate)
    {
        const OneAgency named = readOneAgency(m_context, row, Field::Agency, true);
        if (named.agency) {
            candidate.agency = named.agency;
            candidate.agencyText.clear();
        } else if (!named.text.isEmpty() && !candidate.agency) {
            candidate.agencyText = named.text;
        }
        const QString program = row.text(Field::ProgramCode);
        if (program.isEmpty())
            return;
        if (const Id<Program> id = programIn(program))
            candidate.program = id;
        else
            m_context.report.warn(
                row.place(Field::ProgramCode), "unknown_program",
                Text::tr("The plan has no program “%1”; the candidate stays without one. Import the "
                         "programs first.")
                    .arg(program.left(60)),
                program);
    }

    /// The first of several programs that the plan has.
    Id<Program> programIn(const QString &text) const
    {
        static const QRegularExpression sign(QStringLiteral("[,;/\\n|]"));
        if (const Id<Program> id = m_programs.find(text))
            return id;
        for (const QString &part : text.split(sign))
            if (const Id<Program> id = m_programs.find(cleanText(part)))
                return id;
        return {};
    }

    void layBelongings(const RowReader &row, Id<Candidate> id)
    {
        if (const QString partners = row.texts(Field::Partner); !partners.isEmpty())
            layPartners(m_belongings, Partner{.candidate = id}, m_context.agencies.read(partners), false);
        layIndicators(m_context, m_belongings, row, Indicator{.candidate = id}, row.text(Field::Name));
        layRisk(m_belongings, row, Risk{.candidate = id});
    }

    Context &m_context;
    const Table &m_table;
    Belongings m_belongings;
    Lookup<Program> m_programs;
    RowIndex<Candidate> m_index{};
    QHash<QString, int> m_rows{};
    Id<Candidate> m_last{};
    int m_position;
};

}

void readCandidates(Context &context, const Table &table)
{
    Reader(context, table).read();
}
