// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/tableprint.h"

#include "views/common/colors.h"
#include "views/common/pasteblock.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPrinter>
#include <QPrintPreviewDialog>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TablePrint)
};

/// The words of a cell on paper: marks become their counts.
QString words(const Cell &cell)
{
    QStringList parts;
    for (const QString &part : {cell.text, cell.detail})
        if (!part.isEmpty())
            parts.append(part);
    if (cell.problems > 0)
        parts.append(QStringLiteral("! %1").arg(cell.problems));
    if (cell.warnings > 0)
        parts.append(QStringLiteral("△ %1").arg(cell.warnings));
    return parts.join(u' ');
}

class Pager {
public:
    Pager(const PrintedTable &table, QPagedPaintDevice &device, QPainter &painter)
        : m_table(table)
        , m_device(device)
        , m_painter(painter)
        , m_mm(device.logicalDpiX() / 25.4)
        , m_padding(1.2 * m_mm)
        , m_regular(font(8, false))
        , m_bold(font(8, true))
        , m_page(QPointF(0, 0), QSizeF(device.width(), device.height()))
    {
        measureColumns();
    }

    void paint()
    {
        const std::vector<std::size_t> starts = pageStarts();
        for (std::size_t page = 0; page + 1 < starts.size(); ++page) {
            if (page > 0)
                m_device.newPage();
            paintFooter(page + 1, starts.size() - 1);
            double top = page == 0 ? paintTitle() : 0;
            top = paintHeader(top);
            for (std::size_t row = starts[page]; row < starts[page + 1]; ++row)
                top = paintRow(m_table.rows[row], top);
        }
    }

private:
    static QFont font(double points, bool bold)
    {
        QFont font(QStringLiteral("Noto Sans"));
        font.setPointSizeF(points);
        font.setBold(bold);
        return font;
    }

    QFontMetricsF metrics(const QFont &font) const { return QFontMetricsF(font, &m_device); }
    double indent(const PrintedTable::Row &row, std::size_t column) const
    {
        return column == 0 ? row.depth * 3 * m_mm : 0;
    }

    /// Numbers get what they need; texts share the rest by how long they are.
    void measureColumns()
    {
        std::vector<double> wanted;
        for (std::size_t column = 0; column < m_table.columns.size(); ++column)
            wanted.push_back(wantedWidth(column));
        double fixed = 0;
        double flexible = 0;
        for (std::size_t column = 0; column < wanted.size(); ++column)
            (isNumber(column) ? fixed : flexible) += wanted[column];
        const double left = std::max(m_page.width() - fixed, m_page.width() * 0.2);
        for (std::size_t column = 0; column < wanted.size(); ++column)
            m_widths.push_back(isNumber(column) || flexible <= left ? wanted[column]
                                                                    : wanted[column] * left / flexible);
    }

    bool isNumber(std::size_t column) const { return m_table.columns[column].alignment & Qt::AlignRight; }

    double wantedWidth(std::size_t column) const
    {
        const QFontMetricsF bold = metrics(m_bold);
        double width = bold.horizontalAdvance(m_table.columns[column].title);
        for (const PrintedTable::Row &row : m_table.rows)
            width = std::max(width, bold.horizontalAdvance(words(row.cells[column])) + indent(row, column));
        return std::min(width + 2 * m_padding, m_page.width() * 0.45);
    }

    double textHeight(const QString &text, double width, const QFont &font) const
    {
        const QRectF room(0, 0, width - 2 * m_padding, 1e6);
        return metrics(font)
            .boundingRect(room, Qt::TextWordWrap, text.isEmpty() ? QStringLiteral("X") : text)
            .height();
    }

    double rowHeight(const PrintedTable::Row &row) const
    {
        double height = 0;
        for (std::size_t column = 0; column < m_widths.size(); ++column)
            height = std::max(height,
                              textHeight(words(row.cells[column]), m_widths[column] - indent(row, column),
                                         row.cells[column].bold ? m_bold : m_regular));
        return height + 2 * m_padding;
    }

    double headerHeight() const
    {
        double height = 0;
        for (std::size_t column = 0; column < m_widths.size(); ++column)
            height = std::max(height, textHeight(m_table.columns[column].title, m_widths[column], m_bold));
        return height + 2 * m_padding;
    }

    double titleHeight() const { return 16 * m_mm; }
    double bottom() const { return m_page.height() - 8 * m_mm; }

    /// The first row of each page, and after them the number of rows.
    std::vector<std::size_t> pageStarts() const
    {
        std::vector<std::size_t> starts{0};
        double top = titleHeight() + headerHeight();
        for (std::size_t row = 0; row < m_table.rows.size(); ++row) {
            const double height = rowHeight(m_table.rows[row]);
            if (top + height > bottom() && row > starts.back()) {
                starts.push_back(row);
                top = headerHeight();
            }
            top += height;
        }
        starts.push_back(m_table.rows.size());
        return starts;
    }

    double paintTitle()
    {
        m_painter.setPen(lightColors.text);
        m_painter.setFont(font(13, true));
        m_painter.drawText(QRectF(0, 0, m_page.width(), 8 * m_mm), Qt::AlignLeft | Qt::AlignTop,
                           m_table.title);
        m_painter.setPen(lightColors.secondary);
        m_painter.setFont(m_regular);
        m_painter.drawText(QRectF(0, 8 * m_mm, m_page.width(), 6 * m_mm), Qt::AlignLeft | Qt::AlignTop,
                           m_table.note);
        return titleHeight();
    }

    double paintHeader(double top)
    {
        const double height = headerHeight();
        m_painter.fillRect(QRectF(0, top, tableWidth(), height), lightColors.header);
        double left = 0;
        m_painter.setFont(m_bold);
        m_painter.setPen(lightColors.text);
        for (std::size_t column = 0; column < m_widths.size(); ++column) {
            paintText(m_table.columns[column].title, QRectF(left, top, m_widths[column], height), column);
            left += m_widths[column];
        }
        line(top + height, lightColors.fieldBorder);
        return top + height;
    }

    double paintRow(const PrintedTable::Row &row, double top)
    {
        const double height = rowHeight(row);
        if (row.heading || row.total)
            m_painter.fillRect(QRectF(0, top, tableWidth(), height),
                               row.total ? lightColors.header : lightColors.alternate);
        double left = 0;
        for (std::size_t column = 0; column < m_widths.size(); ++column) {
            QRectF place(left, top, m_widths[column], height);
            place.setLeft(place.left() + indent(row, column));
            paintCell(row.cells[column], place, column);
            left += m_widths[column];
        }
        line(top + height, lightColors.gridLine);
        return top + height;
    }

    void paintCell(const Cell &cell, const QRectF &place, std::size_t column)
    {
        m_painter.setFont(cell.bold ? m_bold : m_regular);
        m_painter.setPen(cell.tone == Tone::Problem ? lightColors.problem
                             : cell.tone == Tone::Disabled || cell.tone == Tone::Secondary
                             ? lightColors.secondary
                             : lightColors.text);
        paintText(words(cell), place, column);
    }

    void paintText(const QString &text, const QRectF &place, std::size_t column)
    {
        m_painter.drawText(place.adjusted(m_padding, m_padding, -m_padding, 0),
                           int(m_table.columns[column].alignment | Qt::AlignTop | Qt::TextWordWrap), text);
    }

    void paintFooter(std::size_t page, std::size_t pages)
    {
        m_painter.setFont(font(7, false));
        m_painter.setPen(lightColors.secondary);
        m_painter.drawText(QRectF(0, bottom(), m_page.width(), m_page.height() - bottom()),
                           Qt::AlignRight | Qt::AlignBottom, Text::tr("Page %1 of %2").arg(page).arg(pages));
    }

    double tableWidth() const
    {
        double width = 0;
        for (const double column : m_widths)
            width += column;
        return width;
    }

    void line(double y, const QColor &color)
    {
        m_painter.setPen(QPen(color, 0.15 * m_mm));
        m_painter.drawLine(QPointF(0, y), QPointF(tableWidth(), y));
    }

    const PrintedTable &m_table;
    QPagedPaintDevice &m_device;
    QPainter &m_painter;
    double m_mm;
    double m_padding;
    QFont m_regular;
    QFont m_bold;
    QRectF m_page;
    std::vector<double> m_widths;
};

bool looksLikeNumber(const QString &text)
{
    bool ok = false;
    QLocale().toDouble(QString(text).remove(u'%').replace(QChar(0x2212), u'-'), &ok);
    return ok;
}

}

PrintedTable PrintedTable::fromText(const QString &title, const QString &text)
{
    PrintedTable table{.title = title};
    std::vector<QStringList> lines = pastedCells(text);
    if (lines.empty())
        return table;
    for (const QString &heading : lines.front())
        table.columns.push_back({heading});
    for (std::size_t line = 1; line < lines.size(); ++line) {
        Row row;
        for (std::size_t column = 0; column < table.columns.size(); ++column)
            row.cells.push_back({.text = lines[line].value(qsizetype(column))});
        table.rows.push_back(row);
    }
    for (std::size_t column = 0; column < table.columns.size(); ++column)
        if (std::ranges::all_of(table.rows, [&](const Row &row) {
                const QString &cell = row.cells[column].text;
                return cell.isEmpty() || cell == u"–" || looksLikeNumber(cell);
            }))
            table.columns[column].alignment = Qt::AlignRight;
    return table;
}

void paintTable(const PrintedTable &table, QPagedPaintDevice &device)
{
    QPainter painter(&device);
    Pager(table, device, painter).paint();
}

void showPrintPreview(const PrintedTable &table, QWidget *parent)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setPageOrientation(QPageLayout::Landscape);
    printer.setPageMargins(QMarginsF(12, 12, 12, 10), QPageLayout::Millimeter);
    printer.setDocName(table.title);
    QPrintPreviewDialog preview(&printer, parent);
    preview.setWindowTitle(Text::tr("Print %1").arg(table.title));
    preview.resize(1100, 700);
    QObject::connect(&preview, &QPrintPreviewDialog::paintRequested, &preview,
                     [&](QPrinter *target) { paintTable(table, *target); });
    preview.exec();
}
