// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/matrix/projectorpainting.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QPainter>
#include <QTextDocument>

#include <cmath>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Projector)
};

constexpr int edge = 40;
constexpr int leftWidth = 560;
constexpr int chartLeft = 656;
constexpr int footHeight = 40;
constexpr int rowsTop = 98;
constexpr int jointWidth = 76;

class SlidePainting {
public:
    SlidePainting(QPainter &painter, const Slide &slide, const ProjectorLook &look, const Colors &colors)
        : m_painter(painter)
        , m_slide(slide)
        , m_look(look)
        , m_colors(colors)
        , m_width(look.size.width())
        , m_height(look.size.height())
    {
    }

    void paint()
    {
        m_painter.fillRect(QRectF(QPointF(), m_look.size), m_colors.base);
        m_painter.fillRect(QRectF(0, 0, m_width, 12), m_look.pillar);
        paintHead();
        paintTexts();
        paintRows();
        paintFoot();
    }

private:
    void font(double pixels, bool bold = false)
    {
        QFont font = m_painter.font();
        font.setPixelSize(int(std::lround(pixels)));
        font.setBold(bold);
        m_painter.setFont(font);
    }

    double write(const QRectF &rect, const QString &text, const QColor &color,
                 int flags = Qt::AlignLeft | Qt::AlignVCenter)
    {
        m_painter.setPen(color);
        m_painter.drawText(rect, flags,
                           m_painter.fontMetrics().elidedText(text, Qt::ElideRight, int(rect.width())));
        return m_painter.fontMetrics().horizontalAdvance(text);
    }

    void paintHead()
    {
        font(20);
        write({edge, 34, leftWidth, 30}, m_slide.overline, m_colors.secondary);
        paintName();
        double x = edge;
        for (const Slide::Fact &fact : m_slide.figures) {
            font(56, true);
            const double figure = write({x, 140, 330, 72}, fact.figure, m_colors.text);
            font(18);
            const double caption = write({x, 204, 330, 26}, fact.caption, m_colors.secondary);
            x += std::max(figure, caption) + 32;
            if (&fact == &m_slide.figures.back())
                break;
            m_painter.setPen(m_colors.areaLine);
            m_painter.drawLine(QPointF(x, 144), QPointF(x, 228));
            x += 33;
        }
        font(20);
        x = edge;
        for (const QString &fact : m_slide.facts)
            x += write({x, 250, leftWidth + edge - x, 30}, fact, m_colors.text) + 32;
    }

    /// As large as it can be in one line.
    void paintName()
    {
        for (const double size : {44.0, 38.0, 32.0, 27.0}) {
            font(size, true);
            if (m_painter.fontMetrics().horizontalAdvance(m_slide.name) <= leftWidth)
                break;
        }
        write({edge, 66, leftWidth, 60}, m_slide.name, m_colors.text);
    }

    /// With the names revealed: who gave what for the criterion that is talked about.
    QString leftHtml() const
    {
        QString html;
        const auto add = [&](const QString &heading, const QString &text) {
            html += QStringLiteral("<p style=\"margin:0 0 10px 0\"><b>%1</b><br>%2</p>")
                        .arg(heading.toHtmlEscaped(), text.toHtmlEscaped());
        };
        if (!m_look.names)
            for (const auto &[heading, text] : m_slide.texts)
                add(heading, text);
        else if (m_look.row >= 0) {
            const Slide::Row &row = m_slide.rows[std::size_t(m_look.row)];
            QStringList lines;
            for (const QString &line : whoGaveWhat(row))
                lines.append(line.toHtmlEscaped());
            html = QStringLiteral("<p style=\"margin:0 0 10px 0\"><b>%1</b></p><p style=\"margin:0\">%2</p>")
                       .arg(row.name.toHtmlEscaped(), lines.join(QStringLiteral("<br>")));
        }
        return html;
    }

    void layOut(QTextDocument &document, const QString &html, double width) const
    {
        QFont letters = m_painter.font();
        letters.setPixelSize(20);
        letters.setBold(false);
        document.setDefaultFont(letters);
        document.setDocumentMargin(0);
        document.setTextWidth(width);
        document.setHtml(html);
    }

    void paintHtml(const QRectF &rect, const QString &html)
    {
        QTextDocument document;
        layOut(document, html, rect.width());
        QAbstractTextDocumentLayout::PaintContext context;
        context.palette.setColor(QPalette::Text, m_colors.text);
        context.clip = QRectF(0, 0, rect.width(), rect.height());
        m_painter.save();
        m_painter.translate(rect.topLeft());
        m_painter.setClipRect(context.clip);
        document.documentLayout()->draw(&m_painter, context);
        m_painter.restore();
    }

    void paintTexts()
    {
        const QString dispute = disputeText(m_slide);
        QTextDocument said;
        layOut(said, dispute, leftWidth - 34);
        const double high = dispute.isEmpty() ? 0 : said.size().height() + 20;
        const QRectF notice(edge, m_height - footHeight - 16 - high, leftWidth, high);
        paintHtml({edge, 298, leftWidth, notice.top() - 298 - 8}, leftHtml());
        if (dispute.isEmpty())
            return;
        m_painter.fillRect(notice, m_colors.warningGround);
        m_painter.fillRect(QRectF(notice.left(), notice.top(), 6, notice.height()), m_colors.warning);
        paintHtml(notice.adjusted(22, 10, -12, -6), dispute);
    }

    double plotLeft() const { return chartLeft + 262; }
    double plotRight() const { return m_width - 42 - jointWidth; }
    double x(double place) const { return plotLeft() + place * (plotRight() - plotLeft() - 10); }

    double rowHeight() const
    {
        const auto rows = std::max<std::size_t>(1, m_slide.rows.size());
        return std::min(49.0, (m_height - footHeight - 56 - rowsTop) / double(rows));
    }

    void paintRows()
    {
        font(20, true);
        write({chartLeft + 12, 34, 500, 30}, Text::tr("Scores of %n scorers", nullptr, m_slide.scorers),
              m_colors.text);
        if (m_slide.rows.empty())
            return;
        paintScale(m_slide.rows.front());
        for (std::size_t i = 0; i < m_slide.rows.size(); ++i)
            paintRow(int(i));
        font(16);
        const double y = rowsTop + rowHeight() * double(m_slide.rows.size()) + 14;
        double left = chartLeft + 12;
        for (const QString &text : {Text::tr("circle: how many scorers"),
                                    Text::tr("upright line: joint value"), Text::tr("↓ less is better")})
            left += write({left, y, 400, 24}, text, m_colors.secondary) + 24;
    }

    void paintScale(const Slide::Row &first)
    {
        font(18);
        for (int level = first.lowest; level <= first.highest; ++level) {
            const double place = double(level - first.lowest) / std::max(1, first.highest - first.lowest);
            const double at = x(place);
            write({at - 30, 66, 60, 28}, QString::number(level), m_colors.secondary, Qt::AlignCenter);
            m_painter.setPen(QPen(m_colors.gridLine, 2));
            m_painter.drawLine(QPointF(at, rowsTop),
                               QPointF(at, rowsTop + rowHeight() * double(m_slide.rows.size())));
        }
    }

    void paintRow(int index)
    {
        const Slide::Row &row = m_slide.rows[std::size_t(index)];
        const QRectF rect(chartLeft, rowsTop + index * rowHeight(), m_width - 42 - chartLeft, rowHeight());
        const bool disputed = index == m_slide.disputed;
        if (disputed)
            m_painter.fillRect(rect, m_colors.warningGround);
        if (m_look.names && index == m_look.row)
            m_painter.fillRect(QRectF(rect.left(), rect.top(), 4, rect.height()), m_colors.accent);
        m_painter.setPen(m_colors.gridLine);
        m_painter.drawLine(rect.bottomLeft(), rect.bottomRight());
        writeName({rect.left() + 12, rect.top(), plotLeft() - rect.left() - 40, rect.height()}, row.name,
                  disputed);
        if (row.jointPlace) {
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(m_colors.text);
            m_painter.drawRect(QRectF(x(*row.jointPlace) - 2, rect.top() + 3, 4, rect.height() - 6));
        }
        for (const Slide::Voice &voice : row.voices)
            paintVoice(voice, rect.center().y());
        font(20, true);
        write({plotRight(), rect.top(), jointWidth - 12, rect.height()}, row.joint, m_colors.text,
              Qt::AlignRight | Qt::AlignVCenter);
    }

    /// In two smaller lines where one is too short.
    void writeName(const QRectF &rect, const QString &name, bool bold)
    {
        font(18, bold);
        if (m_painter.fontMetrics().horizontalAdvance(name) <= rect.width()) {
            write(rect, name, m_colors.text);
            return;
        }
        font(16, bold);
        m_painter.setPen(m_colors.text);
        m_painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, name);
    }

    void paintVoice(const Slide::Voice &voice, double y)
    {
        const auto count = double(voice.names.size());
        const double radius = std::min(rowHeight() / 2 - 2, 6 + 4 * std::sqrt(count));
        const QColor ground = m_colors.scores[m_colors.dark ? 3 : 2];
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setPen(m_colors.scores[m_colors.dark ? 4 : 3]);
        m_painter.setBrush(ground);
        m_painter.drawEllipse(QPointF(x(voice.place), y), radius, radius);
        if (count < 2)
            return;
        font(14);
        write({x(voice.place) - 20, y - 12, 40, 24}, QString::number(voice.names.size()), letterOn(ground),
              Qt::AlignCenter);
    }

    void paintFoot()
    {
        const QRectF foot(0, m_height - footHeight, m_width, footHeight);
        m_painter.fillRect(foot, m_colors.header);
        font(16);
        double left = edge;
        const auto say = [&](const QString &text) {
            if (!text.isEmpty())
                left += write({left, foot.top(), 500, foot.height()}, text, m_colors.secondary) + 32;
        };
        say(m_look.before.isEmpty() ? QString()
                                    : Text::tr("← %1", "code of the candidate before").arg(m_look.before));
        say(m_look.after.isEmpty() ? QString()
                                   : Text::tr("%1 →", "code of the candidate after").arg(m_look.after));
        say(m_look.names ? Text::tr("N hide the names of scorers · ↑ ↓ criterion")
                         : Text::tr("N show the names of scorers"));
        write({m_width - edge - 420, foot.top(), 420, foot.height()},
              Text::tr("%1 of %2      Esc back to the matrix").arg(m_look.number).arg(m_look.count),
              m_colors.secondary, Qt::AlignRight | Qt::AlignVCenter);
    }

    QPainter &m_painter;
    const Slide &m_slide;
    const ProjectorLook &m_look;
    const Colors &m_colors;
    double m_width;
    double m_height;
};

}

void paintSlide(QPainter &painter, const Slide &slide, const ProjectorLook &look, const Colors &colors)
{
    SlidePainting(painter, slide, look, colors).paint();
}
