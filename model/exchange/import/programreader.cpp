// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/import/programmoney.h"
#include "model/exchange/import/programparties.h"
#include "model/exchange/import/programtime.h"
#include "model/exchange/import/readers.h"
#include "model/exchange/import/rowindex.h"

#include <QCoreApplication>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

const QString anywhere = QStringLiteral("*");

QString scopeOf(Id<Pillar> pillar)
{
    return QString::number(pillar.value);
}

/// Of a row that makes no program of its own.
constexpr Id<Program> leftOut{-1};

int sheetRow(const ProgramItem &item)
{
    return item.table->grid->sheetRow(item.row, 0);
}

/// Tells which program of the plan each row is: all codes first, then names within the pillar.
class Matcher {
public:
    Matcher(Context &context, std::vector<ProgramItem> &items)
        : m_context(context)
        , m_items(items)
        , m_position(nextPosition<Program>(context.plan))
    {
        context.plan.of<Program>().forEach([&](const Program &program) {
            m_index.add(program.id, program.code, scopeOf(program.pillar), program.name);
            m_index.add(program.id, {}, anywhere, program.name);
        });
    }

    void match()
    {
        for (ProgramItem &item : m_items)
            if (!isUnplaced(item))
                matchRepeated(item);
        for (ProgramItem &item : m_items)
            if (isUnplaced(item))
                matchRepeated(item);
        for (ProgramItem &item : m_items)
            if (!item.program && !item.code.isEmpty())
                take(item, m_index.byCode(item.code));
        for (ProgramItem &item : m_items)
            if (!item.program)
                take(item, byName(item));
        for (ProgramItem &item : m_items)
            if (!item.program)
                make(item);
        for (const auto &[item, first] : m_same)
            item->program = first->program;
        std::erase_if(m_items, [](const ProgramItem &item) { return item.program == leftOut; });
    }

private:
    /// Of a table that knows nothing but names, like a roadmap.
    static bool isUnplaced(const ProgramItem &item) { return item.code.isEmpty() && !item.shelf.pillar; }

    /// A row that states a program again: of another table it goes on with it, in the same one it is
    /// doubtful.
    void matchRepeated(ProgramItem &item)
    {
        const QString code = compactWords(item.code);
        const QString name = scopeOf(item.shelf.pillar) + u'\n' + plainWords(item.name);
        const QString shelved = QString::number(item.shelf.sub.value) + u'\n' + name;
        ProgramItem *first = code.isEmpty() ? nullptr : m_codes.value(code);
        if (!first && code.isEmpty())
            first = m_namesWithoutCode.value(shelved);
        if (!first)
            first = otherTableSameName(item, name);
        if (!first) {
            if (code.isEmpty())
                m_namesWithoutCode.insert(shelved, &item);
            else
                m_codes.insert(code, &item);
            m_names.insert(name, &item);
            const QString plain = plainWords(item.name);
            m_anywhere.insert(plain, m_anywhere.contains(plain) ? nullptr : &item);
        } else if (goesOn(item, *first)) {
            first->more.push_back(item.row);
            item.program = leftOut;
        } else if (first->table != item.table && plainWords(first->name) == plainWords(item.name)) {
            m_same.emplace_back(&item, first);
            item.program = leftOut;
        } else {
            reportRepeated(item, *first);
        }
    }

    /// One row a year: the same program, another year.
    bool goesOn(const ProgramItem &item, const ProgramItem &first) const
    {
        if (item.table != first.table || plainWords(item.name) != plainWords(first.name))
            return false;
        const int year = yearOfRow(RowReader(m_context, *item.table, item.row));
        const int firstYear = yearOfRow(RowReader(m_context, *first.table, first.row));
        return year > 0 && firstYear > 0 && year != firstYear;
    }

    /// A table that states no codes may go on with programs that another one states with theirs.
    ProgramItem *otherTableSameName(const ProgramItem &item, const QString &name) const
    {
        ProgramItem *other = isUnplaced(item) ? m_anywhere.value(plainWords(item.name)) : m_names.value(name);
        const bool oneIsUncoded = other && (other->code.isEmpty() || item.code.isEmpty());
        return oneIsUncoded && other->table != item.table ? other : nullptr;
    }

    /// The same name: left out. Another name: a program of its own, whose code is left out.
    void reportRepeated(ProgramItem &item, const ProgramItem &first)
    {
        const bool sameName = plainWords(first.name) == plainWords(item.name);
        const Column *column = item.table->column(item.code.isEmpty() ? Field::Name : Field::Code);
        const QString what = item.code.isEmpty() ? item.name : item.code;
        const QString where = first.table == item.table
            ? Text::tr("row %1").arg(sheetRow(first))
            : Text::tr("row %1 of sheet %2 in %3")
                  .arg(sheetRow(first))
                  .arg(first.table->sheet->name, first.table->book->file);
        const QString message = sameName
            ? Text::tr("“%1” stands in %2 already. This row was left out.").arg(what, where)
            : Text::tr("The code “%1” stands in %2 already, with another name. This program "
                       "was imported without a code.")
                  .arg(what, where);
        m_context.report.warn({item.table, item.row, column}, "duplicate_code", message, what);
        if (sameName)
            item.program = leftOut;
        item.code.clear();
    }

    Id<Program> byName(const ProgramItem &item) const
    {
        if (const Id<Program> id = m_index.byName(scopeOf(item.shelf.pillar), item.name))
            return id;
        return item.shelf.pillar ? Id<Program>{} : m_index.byName(anywhere, item.name);
    }

    void take(ProgramItem &item, Id<Program> id)
    {
        item.program = id;
        if (id)
            m_index.take(id);
    }

    void make(ProgramItem &item)
    {
        const Program made{.id = Id<Program>::create(), .name = item.name, .position = m_position};
        m_position += positionStep;
        m_context.plan.of<Program>().put(made);
        item.program = made.id;
    }

    Context &m_context;
    std::vector<ProgramItem> &m_items;
    RowIndex<Program> m_index{};
    QHash<QString, ProgramItem *> m_codes{};
    QHash<QString, ProgramItem *> m_names{};
    QHash<QString, ProgramItem *> m_namesWithoutCode{};
    QHash<QString, ProgramItem *> m_anywhere{};  ///< by name alone; null where several have it
    std::vector<std::pair<ProgramItem *, ProgramItem *>> m_same{};
    int m_position;
};

class Reader {
public:
    explicit Reader(Context &context)
        : m_context(context)
        , m_belongings(context.plan)
        , m_money(context)
        , m_times(context)
    {
    }

    void read(const ProgramItem &item)
    {
        const RowReader row(m_context, *item.table, item.row);
        Program next = *m_context.plan.of<Program>().find(item.program);
        setText(next.code, item.code);
        setText(next.officialCode, item.officialCode);
        setText(next.name, item.name);
        setTexts(row, next);
        setPlace(item, next);
        layParties(m_context, m_belongings, item, next);
        layTime(item, next);
        m_context.plan.of<Program>().put(next);
        layRows(item);
    }

private:
    static void setTexts(const RowReader &row, Program &program)
    {
        setText(program.description, row.text(Field::Description));
        setText(program.rpjmd, row.texts(Field::Rpjmd));
        setText(program.renstra, row.text(Field::Renstra));
        if (const auto group = meaningOf<Program::ActionGroup>("action_groups", row.text(Field::ActionGroup)))
            program.actionGroup = *group;
        program.note = mergedNote(program.note, row.note());
    }

    static void setPlace(const ProgramItem &item, Program &program)
    {
        if (item.shelf.pillar) {
            if (program.pillar != item.shelf.pillar)
                program.subDimension = {};
            program.pillar = item.shelf.pillar;
        }
        if (item.shelf.sub)
            program.subDimension = item.shelf.sub;
        if (const Column *column = item.table->column(Field::SubDimension);
            column && !item.shelf.lostSub.isEmpty())
            program.note
                = mergedNote(program.note, QStringLiteral("%1: %2").arg(column->heading, item.shelf.lostSub));
    }

    void layTime(const ProgramItem &item, Program &program)
    {
        const ProgramTime time = m_times.read(item);
        if (time.horizon != Horizon::None)
            program.horizon = time.horizon;
        const int firstOfPlan = m_context.plan.city().firstYear;
        const int yearOfSum = time.firstYear > 0 ? time.firstYear
            : program.firstYear > 0              ? program.firstYear
                                                 : firstOfPlan;
        const std::set<int> years = m_money.layOver(item, program.id, yearOfSum);
        if (time.firstYear > 0) {
            program.firstYear = time.firstYear;
            program.lastYear = time.lastYear;
        } else if (program.firstYear == 0 || wereDerived(program)) {
            setDerivedYears(program, years);
        }
        program.note = mergedNote(program.note, time.note);
    }

    /// The years of the plan are those of its money before this import: nobody stated them otherwise.
    bool wereDerived(const Program &program) const
    {
        int first = 0;
        int last = 0;
        for (const BudgetLine &line : m_context.plan.base().budgetLines.of(program.id))
            if (line.planned.rupiah > 0) {
                first = first == 0 ? line.year : std::min(first, line.year);
                last = std::max(last, line.year);
            }
        return first > 0 && program.firstYear == first && program.lastYear == last;
    }

    /// Without marks the years with money, else those of the stated horizon.
    void setDerivedYears(Program &program, const std::set<int> &years) const
    {
        const City city = m_context.plan.city();
        if (!years.empty()) {
            program.firstYear = *years.begin();
            program.lastYear = *years.rbegin();
        } else if (program.horizon != Horizon::None && city.firstYear > 0) {
            const int length = program.horizon == Horizon::Short ? city.shortYears
                : program.horizon == Horizon::Medium             ? city.mediumYears
                                                                 : city.longYears;
            program.firstYear = city.firstYear;
            program.lastYear = city.firstYear + length - 1;
            if (city.lastYear > 0)
                program.lastYear = std::min(program.lastYear, std::max(city.lastYear, city.firstYear));
        }
    }

    void layRows(const ProgramItem &item)
    {
        std::vector<int> rows{item.row};
        rows.insert(rows.end(), item.more.begin(), item.more.end());
        for (const int number : rows) {
            const RowReader row(m_context, *item.table, number);
            layIndicators(m_context, m_belongings, row, Indicator{.program = item.program}, item.name);
            layRisk(m_belongings, row, Risk{.program = item.program});
            layActivities(row, row.text(Field::Activity), item.program);
        }
        for (const int number : item.parts) {
            const RowReader row(m_context, *item.table, number);
            layActivities(row, row.text(Field::Name), item.program);
        }
    }

    /// Kegiatan that a program's rows name, without dates.
    void layActivities(const RowReader &row, const QString &names, Id<Program> program)
    {
        const std::vector<Activity> present = m_belongings.activities.of(program.value);
        for (const QString &line : names.split(u'\n', Qt::SkipEmptyParts)) {
            const QString name = withoutNumbering(line);
            const auto same = std::ranges::find_if(
                present, [&](const Activity &one) { return plainWords(one.name) == plainWords(name); });
            Activity next = same != present.end() ? *same : Activity{.program = program, .name = name};
            if (next.code.isEmpty() && row.table().has(Field::Code))
                next.code = row.has(Field::Activity) ? QString() : row.text(Field::Code);
            m_belongings.activities.put(next);
        }
    }

    Context &m_context;
    Belongings m_belongings;
    ProgramMoney m_money;
    ProgramTimes m_times;
};

}

void readPrograms(Context &context, const std::vector<const Table *> &tables)
{
    std::vector<ProgramItem> items;
    for (const Table *table : tables)
        for (ProgramItem &item : programItems(context, *table))
            items.push_back(std::move(item));
    Matcher(context, items).match();
    Reader reader(context);
    for (const ProgramItem &item : items)
        reader.read(item);
}
