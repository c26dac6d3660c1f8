// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reports/blockcard.h"

#include "views/common/colors.h"
#include "views/common/icons.h"
#include "views/common/labels.h"
#include "views/reports/blockmenu.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(BlockCard)
};

constexpr int iconRoom = 42;

QString titleOf(const report::BlockOption &option, const QString &token)
{
    const auto found = std::ranges::find(option.choices, token, &report::BlockOption::Choice::token);
    return found == option.choices.end() ? token : found->title;
}

/// A value as people read it; empty for what is not chosen.
QString valueText(const report::BlockOption &option, const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? Text::tr("yes") : Text::tr("no");
    if (value.isDouble())
        return QString::number(value.toDouble());
    QStringList words;
    for (const QJsonValue &each : value.isArray() ? value.toArray() : QJsonArray{value})
        if (const QString word = each.toString(); !word.isEmpty())
            words.append(titleOf(option, word));
    return words.join(QStringLiteral(", "));
}

}

QString chosenText(const ChapterBlock &block)
{
    const report::BlockKind *kind = report::blockKind(block.kind);
    if (!kind)
        return Text::tr("This version of Pilar does not know such blocks.");
    const QJsonObject options = report::optionsOf(block);
    QStringList parts;
    for (const report::BlockOption &option : kind->options)
        if (const QString value = valueText(option, options.value(option.name)); !value.isEmpty())
            parts.append(QStringLiteral("%1: %2").arg(option.title, value));
    if (!block.text.trimmed().isEmpty())
        parts.prepend(QStringLiteral("“%1”").arg(block.text.simplified()));
    if (block.hidden)
        parts.prepend(Text::tr("switched off"));
    if (parts.isEmpty())
        return kind->options.empty() ? Text::tr("Nothing to choose") : Text::tr("As it comes from the plan");
    return parts.join(QStringLiteral(" · "));
}

BlockCard::BlockCard(QWidget *parent)
    : QFrame(parent)
    , m_title(new ElidedLabel)
    , m_detail(new ElidedLabel)
    , m_setUp(new QPushButton(tr("Set up…")))
{
    setFocusPolicy(Qt::StrongFocus);
    labels::makeBold(m_title);
    labels::makePale(m_detail);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_title);
    texts->addWidget(m_detail);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(iconRoom, 8, 12, 8);
    row->setSpacing(12);
    row->addLayout(texts, 1);
    row->addWidget(m_setUp);
    connect(m_setUp, &QPushButton::clicked, this, &BlockCard::setUpRequested);
}

void BlockCard::show(const PlanData &plan, const ChapterBlock &block)
{
    using Looks = report::BlockKind::Shape;
    const report::BlockKind *kind = report::blockKind(block.kind);
    const Looks shape = kind ? kind->shape : Looks::Other;
    m_icon = iconOf(shape);
    const QString title = report::blockTitle(plan, block);
    m_title->setText(shape == Looks::Table         ? tr("Table: %1").arg(title)
                         : shape == Looks::Drawing ? tr("Picture: %1").arg(title)
                                                   : title);
    m_detail->setText(chosenText(block));
    setAccessibleName(m_title->text());
    setAccessibleDescription(m_detail->text());
    m_setUp->setAccessibleName(tr("Set up %1").arg(title));
    update();
}

void BlockCard::setEditable(bool editable)
{
    m_setUp->setVisible(editable);
}

void BlockCard::paintEvent(QPaintEvent * /*event*/)
{
    const Colors &colors = colorsOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colors.header);
    painter.setPen(hasFocus() ? QPen(colors.accent, 2) : QPen(colors.areaLine));
    painter.drawRect(hasFocus() ? rect().adjusted(1, 1, -1, -1) : rect().adjusted(0, 0, -1, -1));
    paintIcon(painter, m_icon, QRectF(13, height() / 2.0 - 9, 18, 18), colors.secondary);
}

void BlockCard::focusInEvent(QFocusEvent *event)
{
    QFrame::focusInEvent(event);
    update();
    Q_EMIT entered();
}

void BlockCard::focusOutEvent(QFocusEvent *event)
{
    QFrame::focusOutEvent(event);
    update();
}

void BlockCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        Q_EMIT setUpRequested();
    else
        QFrame::keyPressEvent(event);
}

void BlockCard::mouseDoubleClickEvent(QMouseEvent * /*event*/)
{
    Q_EMIT setUpRequested();
}
