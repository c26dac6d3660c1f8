// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sheets.h"

#include "model/edits/newplan.h"
#include "model/exchange/reading/csv.h"

#include <ostream>

namespace {

SheetCell cellOf(QString text)
{
    bool formula = false;
    if (text.startsWith(u'=')) {
        formula = true;
        text = text.section(u'=', 2);
    }
    SheetCell cell{.text = text,
                   .kind = text.isEmpty() ? SheetCell::Kind::Empty : SheetCell::Kind::Text,
                   .formula = formula};
    bool isNumber = false;
    const double number
        = text.endsWith(u'%') ? text.chopped(1).toDouble(&isNumber) / 100 : text.toDouble(&isNumber);
    if (text.startsWith(u'\'')) {
        cell.text = text.mid(1, text.size() - (text.endsWith(u'\'') ? 2 : 1));
    } else if (text.startsWith(u"#REF")) {
        cell.kind = SheetCell::Kind::Error;
    } else if (isNumber) {
        cell = {.number = number,
                .kind = SheetCell::Kind::Number,
                .percent = text.endsWith(u'%'),
                .formula = formula};
    }
    cell.text.replace(QStringLiteral("\\n"), QStringLiteral("\n"));
    return cell;
}

QString millions(Money money)
{
    return QString::number(double(money.rupiah) / 1e6, 'g', 12);
}

QString nameIn(const PlanData &data, Id<Agency> id)
{
    const Agency *agency = data.agencies.find(id);
    return agency ? agency->shortName : QString();
}

QString supportsOf(const PlanData &data, const Program &program)
{
    QStringList names;
    for (const Agency *agency : byPosition(data.agencies))
        if (const Support *support = data.supports.find(std::tuple(program.id, agency->id)))
            names.append(support->group.isEmpty() ? agency->shortName : agency->shortName + u'*');
    if (!program.supportText.isEmpty())
        names.append(u'"' + program.supportText + u'"');
    return names.isEmpty() ? QString() : QStringLiteral(" support ") + names.join(QStringLiteral(", "));
}

QString partnersOf(const PlanData &data, const Program &program)
{
    QStringList names;
    for (const Partner *partner :
         byPosition(data.partners, [&](const Partner &p) { return p.program == program.id; }))
        names.append(partner->name);
    return names.isEmpty() ? QString() : QStringLiteral(" partner ") + names.join(QStringLiteral(", "));
}

QString moneyOf(const PlanData &data, const Program &program)
{
    QStringList lines;
    const auto of = data.budgetLines.of(program.id);
    std::vector<BudgetLine> ordered(of.begin(), of.end());
    std::ranges::sort(ordered, {}, [&](const BudgetLine &line) {
        return std::tuple(line.year, data.fundingSources.find(line.source)->position);
    });
    for (const BudgetLine &line : ordered) {
        QString text = QStringLiteral("%1 %2 %3")
                           .arg(QString::number(line.year), data.fundingSources.find(line.source)->name,
                                millions(line.planned));
        if (line.assumed)
            text += u'?';
        if (line.realised)
            text += u'/' + millions(*line.realised);
        lines.append(text);
    }
    return lines.isEmpty() ? QString() : QStringLiteral(": ") + lines.join(QStringLiteral(", "));
}

QString placeOf(const PlanData &data, const Program &program)
{
    const Pillar *pillar = data.pillars.find(program.pillar);
    const SubDimension *sub = data.subDimensions.find(program.subDimension);
    if (!pillar)
        return {};
    return sub ? QStringLiteral(" [%1 / %2]").arg(pillar->name, sub->name)
               : QStringLiteral(" [%1]").arg(pillar->name);
}

QString lineOf(const PlanData &data, const Program &program)
{
    QString line = program.code.isEmpty() ? program.name : program.code + u' ' + program.name;
    line += placeOf(data, program);
    if (program.lead)
        line += QStringLiteral(" lead ") + nameIn(data, program.lead);
    if (!program.leadText.isEmpty())
        line += QStringLiteral(" lead \"") + program.leadText + u'"';
    line += supportsOf(data, program) + partnersOf(data, program);
    if (program.firstYear > 0)
        line += QStringLiteral(" %1-%2").arg(program.firstYear).arg(program.lastYear);
    if (program.horizon != Horizon::None)
        line += u' ' + QString(token(program.horizon));
    return line + moneyOf(data, program);
}

}

Sheet sheetOf(const QString &name, const QString &text, const QString &merges)
{
    Sheet sheet{.name = name};
    for (const QString &line : text.split(u'\n')) {
        std::vector<SheetCell> &row = sheet.rows.emplace_back();
        for (const QString &cell : line.split(u'|'))
            row.push_back(cellOf(cell.trimmed()));
    }
    for (const QString &merge : merges.split(u' ', Qt::SkipEmptyParts)) {
        const auto from = *parseAddress(merge.section(u':', 0, 0));
        const auto to = *parseAddress(merge.section(u':', 1));
        sheet.merges.push_back({from.first, from.second, to.first, to.second});
    }
    return sheet;
}

Workbook bookOf(const QString &file, std::vector<Sheet> sheets)
{
    Workbook book{.file = file};
    book.sheets = std::move(sheets);
    return book;
}

Workbook csvOf(const QString &file, const QString &text)
{
    Workbook book = readCsv(text.toUtf8(), {});
    book.file = file;
    return book;
}

PlanData cityPlan(const QString &agencies, int firstYear, int lastYear)
{
    const auto plan = createPlan(
        QStringLiteral(":memory:"),
        {.city = QStringLiteral("Kota Contoh"), .firstYear = firstYear, .lastYear = lastYear}, {});
    if (agencies.isEmpty())
        return plan->data();
    return imported(plan->data(), {csvOf(QStringLiteral("opd.csv"), agencies)});
}

PlanData imported(const PlanData &data, const std::vector<Workbook> &books, const ImportOptions &options)
{
    return prepareImport(data, books, options).draft.after;
}

QString problemsOf(const PlanData &data, const std::vector<Workbook> &books, const ImportOptions &options,
                   bool infos)
{
    QStringList lines;
    for (const Problem &problem : prepareImport(data, books, options).draft.problems)
        if (infos || problem.severity != Problem::Severity::Info)
            lines.append(
                QStringLiteral("%1 %2 %3").arg(problem.code).arg(problem.row).arg(problem.column).trimmed());
    return lines.join(u'\n');
}

QString programsOf(const PlanData &data)
{
    QStringList lines;
    for (const Program *program : byPosition(data.programs))
        lines.append(lineOf(data, *program));
    return lines.join(u'\n');
}

QString tableOf(const SheetPreview &preview)
{
    QStringList lines{preview.kind ? QString(token(*preview.kind)) : QStringLiteral("none")};
    for (const ColumnPreview &column : preview.columns)
        lines.append(QStringLiteral("%1 %2").arg(column.heading, QString(token(column.field))));
    return lines.join(u'\n');
}

// NOLINTNEXTLINE(readability-identifier-naming): GoogleTest looks for this name
void PrintTo(const QString &text, std::ostream *out)
{
    *out << '"' << text.toStdString() << '"';
}
