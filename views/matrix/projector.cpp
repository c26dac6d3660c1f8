// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/matrix/projector.h"

#include "views/matrix/projectorpainting.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>

namespace {

constexpr double designWidth = 1366;
constexpr double designHeight = 768;

/// "QW-09" of "QW-09 · Smart Economy · Bapenda".
QString codeOf(const Slide &slide)
{
    return slide.overline.section(QStringLiteral(" · "), 0, 0);
}

}

Projector::Projector(int count, std::function<Slide(int)> slide, std::function<QColor(Id<Pillar>)> color,
                     QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_count(count)
    , m_make(std::move(slide))
    , m_color(std::move(color))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setFocusPolicy(Qt::StrongFocus);
    setWindowTitle(tr("Projector"));
    go(0);
}

void Projector::go(int slide)
{
    m_names = false;
    m_current = std::clamp(slide, 0, std::max(0, m_count - 1));
    m_slide = m_count > 0 ? m_make(m_current) : Slide{};
    m_row = std::max(0, m_slide.disputed);
    say();
    update();
}

void Projector::chooseRow(int step)
{
    const int rows = int(m_slide.rows.size());
    m_row = rows > 0 ? (m_row + step + rows) % rows : 0;
    say();
    update();
}

bool Projector::goByKey(int key)
{
    switch (key) {
    case Qt::Key_Right:
    case Qt::Key_PageDown:
    case Qt::Key_Space:
        go(m_current + 1);
        return true;
    case Qt::Key_Left:
    case Qt::Key_PageUp:
    case Qt::Key_Backspace:
        go(m_current - 1);
        return true;
    case Qt::Key_Home:
        go(0);
        return true;
    case Qt::Key_End:
        go(m_count - 1);
        return true;
    default:
        return false;
    }
}

void Projector::keyPressEvent(QKeyEvent *event)
{
    if (goByKey(event->key()))
        return;
    switch (event->key()) {
    case Qt::Key_Up:
        return chooseRow(-1);
    case Qt::Key_Down:
        return chooseRow(1);
    case Qt::Key_N:
        m_names = !m_names;
        say();
        return update();
    case Qt::Key_Escape:
    case Qt::Key_M:
        close();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void Projector::mousePressEvent(QMouseEvent *event)
{
    go(m_current + (event->button() == Qt::RightButton ? -1 : 1));
}

void Projector::closeEvent(QCloseEvent *event)
{
    Q_EMIT closed(m_current);
    QWidget::closeEvent(event);
}

/// For those who do not see it.
void Projector::say()
{
    QStringList facts{m_slide.overline, m_slide.name};
    for (const Slide::Fact &fact : m_slide.figures)
        facts.append(fact.caption + QStringLiteral(": ") + fact.figure);
    for (const Slide::Row &row : m_slide.rows)
        facts.append(row.name + QStringLiteral(": ") + row.joint);
    setAccessibleName(m_slide.name);
    setAccessibleDescription(facts.join(QStringLiteral(". ")));
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

double Projector::scale() const
{
    return std::max(0.1, std::min(width() / designWidth, height() / designHeight));
}

void Projector::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::TextAntialiasing);
    painter.scale(scale(), scale());
    const ProjectorLook look{.size = QSizeF(size()) / scale(),
                             .pillar = m_color(m_slide.pillar),
                             .before = m_current > 0 ? codeOf(m_make(m_current - 1)) : QString(),
                             .after = m_current + 1 < m_count ? codeOf(m_make(m_current + 1)) : QString(),
                             .number = m_current + 1,
                             .count = m_count,
                             .row = m_slide.rows.empty() ? -1 : m_row,
                             .names = m_names};
    paintSlide(painter, m_slide, look, colorsOf(palette()));
}
