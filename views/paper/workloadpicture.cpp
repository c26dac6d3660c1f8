// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/paper/workloadpicture.h"

#include "model/schedule/workload.h"
#include "views/common/colors.h"
#include "views/paper/typography.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QPainter>

namespace paper {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

constexpr double margin = 24;
constexpr double nameWidth = 130;
constexpr double cellWidth = 24;
constexpr double cellHeight = 20;
constexpr double headHeight = 40;
constexpr double titleHeight = 52;
constexpr double footHeight = 30;
constexpr int dotsAPoint = 2;
constexpr double palest = 0.12;  ///< of the scale: one program is no empty cell

class Map {
public:
    Map(const PlanData &data, const Edition &edition)
        : m_data(data)
        , m_edition(edition)
        , m_calendar(schedule::calendarOf(data))
        , m_load(data, schedule::programSpans(data, schedule::computeSchedule(data, m_calendar), m_calendar))
    {
        for (std::size_t place = 0; place < m_load.agencies().size(); ++place) {
            int sum = 0;
            for (int quarter = 0; quarter < m_load.quarters(); ++quarter) {
                sum += m_load.at(place, quarter).leads;
                m_most = std::max(m_most, m_load.at(place, quarter).leads);
            }
            if (sum > 0)
                m_rows.emplace_back(sum, place);
        }
        std::ranges::stable_sort(m_rows, std::ranges::greater(), [](const auto &row) { return row.first; });
    }

    QSizeF size() const
    {
        return {2 * margin + nameWidth + cellWidth * m_load.quarters(),
                2 * margin + titleHeight + headHeight + cellHeight * double(m_rows.size()) + footHeight};
    }

    void draw(QPainter &painter) const
    {
        drawTitle(painter);
        drawHead(painter);
        for (std::size_t row = 0; row < m_rows.size(); ++row)
            drawRow(painter, m_rows[row].second,
                    margin + titleHeight + headHeight + cellHeight * double(row));
        write(
            painter, QRectF(margin, size().height() - margin - footHeight, size().width(), footHeight),
            Text::tr(
                "A figure counts the programs that the OPD leads at some time of the quarter; red: more than "
                "it can lead at once."),
            {.size = 8, .color = lightColors.secondary});
    }

private:
    struct Style {
        double size = 9;
        bool bold = false;
        QColor color{};
        int align = Qt::AlignLeft | Qt::AlignVCenter;
    };

    static void write(QPainter &painter, const QRectF &box, const QString &words, const Style &style)
    {
        QFont letters = fontOf(tableText);
        letters.setPixelSize(int(style.size * 96 / 72));
        letters.setBold(style.bold);
        painter.setFont(letters);
        painter.setPen(style.color);
        painter.drawText(box, style.align, words);
    }

    void drawTitle(QPainter &painter) const
    {
        write(painter, QRectF(margin, margin, size().width(), 26),
              Text::tr("Workload of the OPD, %1").arg(m_data.city().name),
              {.size = 14, .bold = true, .color = lightColors.text});
        write(painter, QRectF(margin, margin + 26, size().width(), 18), m_edition.text(),
              {.size = 9, .color = lightColors.secondary});
    }

    void drawHead(QPainter &painter) const
    {
        for (int quarter = 0; quarter < m_load.quarters(); ++quarter) {
            const QRectF cell(cellLeft(quarter), margin + titleHeight, cellWidth, headHeight);
            const int ofYear = quarter % schedule::quartersAYear;
            write(painter, cell.adjusted(0, 20, 0, 0), QString::number(ofYear + 1),
                  {.size = 8, .color = lightColors.secondary, .align = Qt::AlignCenter});
            if (ofYear == 0)
                write(painter, QRectF(cell.left(), cell.top(), schedule::quartersAYear * cellWidth, 20),
                      QString::number(m_load.yearOf(quarter)),
                      {.bold = true, .color = lightColors.text, .align = Qt::AlignCenter});
        }
    }

    void drawRow(QPainter &painter, std::size_t place, double top) const
    {
        const Agency &agency = *m_data.agencies.find(m_load.agencies()[place]);
        write(painter, QRectF(margin, top, nameWidth, cellHeight), agency.shortName,
              {.color = lightColors.text});
        for (int quarter = 0; quarter < m_load.quarters(); ++quarter) {
            const int leads = m_load.at(place, quarter).leads;
            if (leads == 0)
                continue;
            const auto limit = schedule::limitOf(m_data, agency.id, m_load.yearOf(quarter));
            const bool over = limit && leads > *limit;
            const QColor ground = over ? lightColors.problemGround
                                       : scoreColor(palest + (1 - palest) * leads / m_most, lightColors);
            const QRectF cell(cellLeft(quarter), top, cellWidth - 1, cellHeight - 1);
            painter.fillRect(cell, ground);
            write(painter, cell, QString::number(leads),
                  {.bold = over,
                   .color = over ? lightColors.problem : letterOn(ground),
                   .align = Qt::AlignCenter});
        }
    }

    static double cellLeft(int quarter) { return margin + nameWidth + cellWidth * quarter; }

    const PlanData &m_data;
    const Edition &m_edition;
    schedule::WorkCalendar m_calendar;
    schedule::Workload m_load;
    std::vector<std::pair<int, std::size_t>> m_rows;  ///< sum, place in the workload
    int m_most = 1;
};

}

QByteArray workloadPng(const PlanData &data, const Edition &edition)
{
    const Map map(data, edition);
    QImage image((map.size() * dotsAPoint).toSize(), QImage::Format_RGB32);
    image.setDotsPerMeterX(7559);
    image.setDotsPerMeterY(7559);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(dotsAPoint, dotsAPoint);
    map.draw(painter);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

}
