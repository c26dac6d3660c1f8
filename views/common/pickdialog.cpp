// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/pickdialog.h"

#include "views/common/filter.h"
#include "views/common/icons.h"
#include "views/common/style.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

QIcon swatchIcon(const QColor &color)
{
    QPixmap square(12, 12);
    square.fill(color);
    return square;
}

}

PickDialog::PickDialog(const QString &question, const QString &act, std::vector<Choice> choices,
                       QWidget *parent)
    : QDialog(parent)
    , m_choices(std::move(choices))
    , m_line(new QLineEdit)
    , m_list(new QListWidget)
{
    setObjectName(QStringLiteral("PickDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(act);
    resize(520, 440);
    auto *all = new QVBoxLayout(this);
    auto *label = new QLabel(question);
    label->setWordWrap(true);
    all->addWidget(label);
    m_line->setPlaceholderText(tr("Search"));
    m_line->setAccessibleName(m_line->placeholderText());
    m_line->addAction(icon("search"), QLineEdit::LeadingPosition);
    m_line->installEventFilter(this);
    all->addWidget(m_line);
    m_list->setAccessibleName(question);
    all->addWidget(m_list, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_button = buttons->addButton(act, QDialogButtonBox::AcceptRole);
    setPrimary(m_button);
    all->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &PickDialog::choose);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_line, &QLineEdit::textChanged, this, &PickDialog::search);
    connect(m_list, &QListWidget::itemActivated, this, &PickDialog::choose);
    search({});
    m_line->setFocus();
}

void PickDialog::search(const QString &words)
{
    m_list->clear();
    for (const Choice &choice : m_choices) {
        if (!matchesFilter(choice.text + u' ' + choice.detail, words))
            continue;
        const QString text = choice.detail.isEmpty()
            ? choice.text
            : QStringLiteral("%1  ·  %2").arg(choice.text, choice.detail);
        auto *item = new QListWidgetItem(text, m_list);
        if (choice.swatch.isValid())
            item->setIcon(swatchIcon(choice.swatch));
        item->setData(Qt::UserRole, choice.id);
        item->setToolTip(text);
    }
    m_list->setCurrentRow(0);
    m_button->setEnabled(m_list->count() > 0);
}

void PickDialog::choose()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    const qint64 id = item->data(Qt::UserRole).toLongLong();
    accept();
    Q_EMIT picked(id);
}

/// Arrow keys move in the list while the person goes on typing.
bool PickDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
        if (step != 0) {
            m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, m_list->count() - 1));
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            choose();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}
