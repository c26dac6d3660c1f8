// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/chiplist.h"

#include "views/common/colors.h"
#include "views/common/icons.h"
#include "views/common/labels.h"

#include <QCompleter>
#include <QLineEdit>
#include <QPainter>
#include <QStringListModel>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace {

/// The border of a field around the entries, a line between two of them.
class Frame : public QFrame {
protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Colors &colors = colorsOf(palette());
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(isEnabled() ? colors.fieldBorder : colors.areaLine);
        painter.setBrush(isEnabled() ? colors.field : colors.window);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(colors.gridLine);
        for (int i = 1; i < layout()->count(); ++i) {
            const int y = layout()->itemAt(i)->geometry().top();
            painter.drawLine(1, y, width() - 2, y);
        }
    }
};

}

ChipList::ChipList(const QString &placeholder, QWidget *parent)
    : QWidget(parent)
    , m_frame(new Frame)
    , m_line(new QLineEdit)
    , m_words(new QStringListModel(this))
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(4);
    m_rows = new QVBoxLayout(m_frame);
    m_rows->setContentsMargins(1, 1, 1, 1);
    m_rows->setSpacing(0);
    all->addWidget(m_frame);
    m_frame->hide();
    m_line->setPlaceholderText(placeholder);
    m_line->setAccessibleName(placeholder);
    auto *completer = new QCompleter(m_words, m_line);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_line->setCompleter(completer);
    all->addWidget(m_line);
    setFocusProxy(m_line);
    const auto add = [this] {
        if (const QString text = m_line->text().trimmed(); !text.isEmpty())
            Q_EMIT addRequested(text);
    };
    connect(m_line, &QLineEdit::returnPressed, this, add);
    // The completer writes its word into the line after this signal.
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this,
            [this, add] { QTimer::singleShot(0, this, add); });
}

QWidget *ChipList::row(const Entry &entry, int number)
{
    auto *row = new QWidget;
    row->setToolTip(entry.toolTip);
    auto *side = new QHBoxLayout(row);
    side->setContentsMargins(8, 0, 2, 0);
    side->setSpacing(4);
    side->addWidget(new ElidedLabel(entry.text));
    if (!entry.detail.isEmpty())
        side->addWidget(labels::pale(entry.detail));
    side->addStretch(1);
    auto *remove = new QToolButton;
    remove->setIcon(icon("close"));
    remove->setIconSize(QSize(12, 12));
    remove->setAutoRaise(true);
    remove->setFixedSize(22, 22);
    remove->setToolTip(tr("Take out %1").arg(entry.text));
    remove->setAccessibleName(remove->toolTip());
    remove->setFocusPolicy(Qt::TabFocus);
    connect(remove, &QToolButton::clicked, this, [this, number] { Q_EMIT removeRequested(number); });
    side->addWidget(remove);
    row->setFixedHeight(24);
    return row;
}

void ChipList::setEntries(const std::vector<Entry> &entries)
{
    if (entries == m_entries)
        return;
    m_entries = entries;
    while (QLayoutItem *old = m_rows->takeAt(0)) {
        old->widget()->hide();
        old->widget()->deleteLater();
        delete old;
    }
    int number = 0;
    for (const Entry &entry : entries)
        m_rows->addWidget(row(entry, number++));
    m_frame->setVisible(!entries.empty());
}

void ChipList::setSuggestions(const QStringList &words)
{
    if (m_words->stringList() != words)
        m_words->setStringList(words);
}

void ChipList::clearLine()
{
    m_line->clear();
}
