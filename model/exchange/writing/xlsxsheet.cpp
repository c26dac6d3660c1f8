// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/writing/xlsxsheet.h"

#include <QCoreApplication>

#include <cmath>
#include <numeric>

namespace writing {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Export)
};

/// Bytes that a spreadsheet holds in one cell. Control characters would make the file unreadable.
QByteArray clean(QString text)
{
    constexpr qsizetype longest = 32767;
    text.truncate(longest);
    if (!text.isEmpty() && text.back().isHighSurrogate())
        text.chop(1);
    text.remove(u'\r');
    for (QChar &c : text)
        if ((c < u' ' && c != u'\n' && c != u'\t') || c == QChar(0xFFFE) || c == QChar(0xFFFF))
            c = u' ';
    return text.toUtf8();
}

lxw_color_t groundColor(Style::Ground ground)
{
    switch (ground) {
    case Style::Ground::Head:
        return 0xEDF0F4;
    case Style::Ground::Group:
        return 0xF7F9FB;
    case Style::Ground::Total:
        return 0xEDF0F4;
    case Style::Ground::Input:
        return 0xFFF9E5;
    default:
        return 0xFFFFFF;
    }
}

lxw_format_alignments alignmentOf(Style::Align align)
{
    switch (align) {
    case Style::Align::Left:
        return LXW_ALIGN_LEFT;
    case Style::Align::Centre:
        return LXW_ALIGN_CENTER;
    case Style::Align::Right:
        return LXW_ALIGN_RIGHT;
    default:
        return LXW_ALIGN_NONE;
    }
}

void setLetters(lxw_format *format, const Style &style)
{
    format_set_font_name(format, "Calibri");
    format_set_font_size(format, style.large ? 14 : 10);
    if (style.bold || style.large)
        format_set_bold(format);
    if (style.secondary)
        format_set_font_color(format, 0x566273);
}

/// Where and how one sheet is written.
struct Target {
    lxw_worksheet *sheet;
    Formats &formats;
};

struct CellWriter {
    const Target &target;
    lxw_row_t row;
    lxw_col_t column;
    const Style &style;

    lxw_format *format() const { return target.formats.of(style); }
    lxw_format *format(const char *numbers) const
    {
        Style with = style;
        if (with.numbers.isEmpty())
            with.numbers = QLatin1String(numbers);
        return target.formats.of(with);
    }

    void operator()(std::monostate /*nothing*/) const
    {
        if (style != Style())
            worksheet_write_blank(target.sheet, row, column, format());
    }
    void operator()(const QString &text) const
    {
        worksheet_write_string(target.sheet, row, column, clean(text).constData(), format());
    }
    void operator()(double value) const
    {
        worksheet_write_number(target.sheet, row, column, value, format());
    }
    void operator()(Money money) const
    {
        worksheet_write_number(target.sheet, row, column, double(money.rupiah), format("#,##0"));
    }
    void operator()(QDate date) const
    {
        // Days since 30 December 1899, as spreadsheets count.
        const auto serial = double(QDate(1899, 12, 30).daysTo(date));
        worksheet_write_number(target.sheet, row, column, serial, format("dd/mm/yyyy"));
    }
    void operator()(const Formula &formula) const
    {
        const QByteArray text = clean(u'=' + formula.text);
        if (const auto *number = std::get_if<double>(&formula.value))
            worksheet_write_formula_num(target.sheet, row, column, text.constData(), format(), *number);
        else
            worksheet_write_formula_str(target.sheet, row, column, text.constData(), format(),
                                        clean(std::get<QString>(formula.value)).constData());
    }
};

void writeCells(const Target &target, const Sheet &sheet)
{
    for (std::size_t row = 0; row < sheet.rows.size(); ++row)
        for (std::size_t column = 0; column < sheet.rows[row].size(); ++column) {
            const Cell &cell = sheet.rows[row][column];
            std::visit(CellWriter{target, lxw_row_t(row), lxw_col_t(column), cell.style}, cell.value);
        }
}

/// About how many lines a text takes up in a column \a width letters wide.
int linesOf(const QString &text, double width)
{
    int lines = 0;
    for (const QStringView paragraph : QStringView(text).split(u'\n'))
        lines += std::max(1, int(std::ceil(double(paragraph.size()) / std::max(1.0, width * 1.05))));
    return lines;
}

/// Not every program makes rows high enough for what is wrapped in them. Joined cells are one line high.
double heightOf(const Sheet &sheet, std::size_t index)
{
    const std::vector<Cell> &row = sheet.rows[index];
    const std::vector<double> &widths = sheet.widths;
    const auto isJoined = [&](std::size_t column) {
        return std::ranges::any_of(sheet.merges, [&](const Area &area) {
            return area.top == int(index) && area.left == int(column);
        });
    };
    constexpr double lineHeight = 13.5;
    constexpr double largeHeight = 21;
    int lines = 1;
    bool large = false;
    for (std::size_t column = 0; column < row.size(); ++column) {
        large = large || row[column].style.large;
        const auto *text = std::get_if<QString>(&row[column].value);
        if (text && row[column].style.wraps && column < widths.size() && !isJoined(column))
            lines = std::max(lines, linesOf(*text, widths[column]));
    }
    return large ? largeHeight : lineHeight * lines + 1.5;
}

void setSizes(lxw_worksheet *target, const Sheet &sheet)
{
    for (std::size_t column = 0; column < sheet.widths.size(); ++column)
        worksheet_set_column(target, lxw_col_t(column), lxw_col_t(column), sheet.widths[column], nullptr);
    for (std::size_t row = 0; row < sheet.rows.size(); ++row) {
        const auto fixed = sheet.heights.find(int(row));
        const double height = fixed == sheet.heights.end() ? heightOf(sheet, row) : fixed->second;
        worksheet_set_row(target, lxw_row_t(row), std::min(height, 400.0), nullptr);
    }
}

/// Merging writes an empty cell over the first one, so that this one is written again.
void merge(const Target &target, const Sheet &sheet)
{
    for (const Area &area : sheet.merges) {
        const Cell &cell = sheet.rows[std::size_t(area.top)][std::size_t(area.left)];
        worksheet_merge_range(target.sheet, lxw_row_t(area.top), lxw_col_t(area.left), lxw_row_t(area.bottom),
                              lxw_col_t(area.right), "", target.formats.of(cell.style));
        std::visit(CellWriter{target, lxw_row_t(area.top), lxw_col_t(area.left), cell.style}, cell.value);
    }
}

/// Spreadsheets show at most so much of a hint, and of its title.
QByteArray shortened(const QString &text, qsizetype most)
{
    return clean(text.size() <= most ? text : text.left(most - 1) + u'…');
}

void validate(lxw_worksheet *target, const Validation &validation)
{
    QByteArray list = clean(u'=' + validation.list);
    QByteArray title = shortened(validation.title, 32);
    QByteArray hint = shortened(validation.hint, 255);
    QByteArray refusal = shortened(validation.refusal, 255);
    lxw_data_validation rule{};
    if (validation.range) {
        rule.validate = LXW_VALIDATION_TYPE_DECIMAL;
        rule.criteria = LXW_VALIDATION_CRITERIA_BETWEEN;
        rule.minimum_number = validation.range->first;
        rule.maximum_number = validation.range->second;
    } else if (!validation.list.isEmpty()) {
        rule.validate = LXW_VALIDATION_TYPE_LIST_FORMULA;
        rule.value_formula = list.data();
    } else {
        rule.validate = LXW_VALIDATION_TYPE_ANY;
    }
    rule.input_title = title.data();
    rule.input_message = hint.data();
    rule.error_message = refusal.data();
    worksheet_data_validation_range(target, lxw_row_t(validation.area.top), lxw_col_t(validation.area.left),
                                    lxw_row_t(validation.area.bottom), lxw_col_t(validation.area.right),
                                    &rule);
}

void colour(lxw_worksheet *target, const Heat &heat)
{
    const bool falls = heat.strongest < heat.weakest;
    lxw_conditional_format rule{};
    rule.type = LXW_CONDITIONAL_2_COLOR_SCALE;
    rule.min_rule_type = rule.max_rule_type = LXW_CONDITIONAL_RULE_TYPE_NUMBER;
    rule.min_value = std::min(heat.weakest, heat.strongest);
    rule.max_value = std::max(heat.weakest, heat.strongest);
    constexpr lxw_color_t pale = 0xFFFFFF;
    constexpr lxw_color_t strong = 0xA896D6;
    rule.min_color = falls ? strong : pale;
    rule.max_color = falls ? pale : strong;
    worksheet_conditional_format_range(target, lxw_row_t(heat.area.top), lxw_col_t(heat.area.left),
                                       lxw_row_t(heat.area.bottom), lxw_col_t(heat.area.right), &rule);
}

/// A sheet is printed on as few pages side by side as can be read: letters at about 70 % and not smaller.
void setPaper(lxw_worksheet *target, const Sheet &sheet)
{
    constexpr uint8_t a4 = 9;
    constexpr uint8_t a3 = 8;
    constexpr double widthOfA4 = 185;  // in letters, turned
    constexpr double widthOfA3 = 265;
    const double width = std::accumulate(sheet.widths.begin(), sheet.widths.end(), 0.0);
    worksheet_set_paper(target, width <= widthOfA4 ? a4 : a3);
    worksheet_fit_to_pages(target, uint16_t(std::max(1.0, std::ceil(width / widthOfA3))), 0);
    if (sheet.landscape)
        worksheet_set_landscape(target);
    worksheet_set_margins(target, 0.5, 0.5, 0.6, 0.7);
}

void setUpPrint(lxw_worksheet *target, const Sheet &sheet, const QString &foot)
{
    setPaper(target, sheet);
    // "&" begins a code in a foot.
    QString text = foot;
    text.replace(QStringLiteral("&"), QStringLiteral("&&")).truncate(120);
    worksheet_set_footer(target, ("&L&8" + text.toUtf8() + "&R&8&P/&N").constData());
    if (sheet.frozenRows > 0)
        worksheet_repeat_rows(target, sheet.table ? lxw_row_t(sheet.table->top) : 0,
                              lxw_row_t(sheet.frozenRows - 1));
    if (sheet.frozenColumns > 0)
        worksheet_repeat_columns(target, 0, lxw_col_t(sheet.frozenColumns - 1));
}

void protect(lxw_worksheet *target)
{
    lxw_protection allowed{};
    allowed.format_columns = LXW_TRUE;
    allowed.format_rows = LXW_TRUE;
    worksheet_protect(target, nullptr, &allowed);
}

}

lxw_format *Formats::of(const Style &style)
{
    lxw_format *&format = m_formats[style];
    if (format)
        return format;
    format = workbook_add_format(m_book);
    setLetters(format, style);
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    if (style.align != Style::Align::Auto)
        format_set_align(format, uint8_t(alignmentOf(style.align)));
    if (style.wraps)
        format_set_text_wrap(format);
    if (style.unlocked)
        format_set_unlocked(format);
    if (!style.numbers.isEmpty())
        format_set_num_format(format, style.numbers.toUtf8().constData());
    if (style.ground != Style::Ground::None) {
        format_set_pattern(format, LXW_PATTERN_SOLID);
        format_set_bg_color(format, groundColor(style.ground));
    }
    if (style.bordered) {
        format_set_border(format, LXW_BORDER_THIN);
        format_set_border_color(format, 0xC9D0D9);
    }
    return format;
}

QString SheetNames::unique(const QString &wanted)
{
    constexpr qsizetype longest = 31;
    QString name;
    for (const QChar c : wanted)
        name += QStringLiteral("[]:*?/\\'").contains(c) || c < u' ' ? QChar(u' ') : c;
    name = name.simplified();
    if (name.isEmpty())
        name = Text::tr("Sheet");
    QString result = name.left(longest);
    for (int number = 2; m_taken.contains(result.toCaseFolded()); ++number) {
        const QString suffix = QStringLiteral(" %1").arg(number);
        result = name.left(longest - suffix.size()) + suffix;
    }
    m_taken.insert(result.toCaseFolded());
    return result;
}

void writeSheet(lxw_workbook *book, Formats &formats, const QString &name, const Sheet &sheet,
                const QString &foot)
{
    lxw_worksheet *target = workbook_add_worksheet(book, name.toUtf8().constData());
    Q_ASSERT(target);
    const Target to{target, formats};
    setSizes(target, sheet);
    writeCells(to, sheet);
    merge(to, sheet);
    for (const Validation &validation : sheet.validations)
        validate(target, validation);
    for (const Heat &heat : sheet.heats)
        colour(target, heat);
    if (sheet.table)
        worksheet_autofilter(target, lxw_row_t(sheet.table->top), lxw_col_t(sheet.table->left),
                             lxw_row_t(sheet.table->bottom), lxw_col_t(sheet.table->right));
    worksheet_freeze_panes(target, lxw_row_t(sheet.frozenRows), lxw_col_t(sheet.frozenColumns));
    setUpPrint(target, sheet, foot);
    if (sheet.locked)
        protect(target);
    if (sheet.hidden)
        worksheet_hide(target);
}

}
