// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reports/volumesdialog.h"

#include "model/edits/rows.h"
#include "model/edits/volumes.h"
#include "model/report/volumes/fields.h"
#include "model/report/volumes/volumebook.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

VolumesDialog::VolumesDialog(Plan &plan, Id<Volume> chosen, QWidget *parent)
    : QDialog(parent)
    , m_plan(plan)
    , m_chosen(chosen)
    , m_list(new QListWidget)
{
    setWindowTitle(tr("Manage books"));
    resize(720, 400);
    m_list->setAccessibleName(tr("Books"));
    auto *top = new QHBoxLayout;
    top->setSpacing(12);
    top->addWidget(m_list, 1);
    top->addWidget(buildButtons());
    auto *all = new QVBoxLayout(this);
    all->setSpacing(12);
    all->addLayout(top, 1);
    all->addWidget(buildFields());
    auto *close = new QDialogButtonBox;
    close->addButton(tr("Close"), QDialogButtonBox::AcceptRole);
    all->addWidget(close);
    connect(close, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *now) {
        m_chosen = now ? Id<Volume>{now->data(Qt::UserRole).toLongLong()} : Id<Volume>{};
        showChosen();
    });
    connect(&plan, &Plan::changed, this, &VolumesDialog::fill);
    fill();
}

QWidget *VolumesDialog::buildButtons()
{
    auto *box = new QWidget;
    auto *all = new QVBoxLayout(box);
    all->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString &text, auto run) {
        auto *button = new QPushButton(text);
        button->setAutoDefault(false);
        button->setEnabled(m_plan.canEdit());
        all->addWidget(button);
        connect(button, &QPushButton::clicked, this, run);
        return button;
    };
    add(tr("New"), [this] {
        m_chosen = Id<Volume>::create();
        edits::add(m_plan, Volume{.id = m_chosen, .shortName = tr("New book")});
    });
    add(tr("Duplicate"), [this] { edits::duplicateVolume(m_plan, m_chosen, &m_chosen); });
    add(tr("Move up"), [this] { shift(-1); });
    add(tr("Move down"), [this] { shift(1); });
    m_remove = add(tr("Delete"), [this] { edits::remove<Volume>(m_plan, {m_chosen}); });
    all->addStretch(1);
    return box;
}

QLineEdit *VolumesDialog::addLine(QFormLayout *form, const QString &label, QString Volume::*member)
{
    auto *line = new QLineEdit;
    line->setReadOnly(!m_plan.canEdit());
    form->addRow(label, line);
    connect(line, &QLineEdit::editingFinished, this, [this, line, member] {
        change([&](Volume &volume) { volume.*member = line->text().simplified(); });
    });
    m_lines.emplace_back(line, member);
    return line;
}

QWidget *VolumesDialog::buildFields()
{
    auto *box = new QWidget;
    auto *form = new QFormLayout(box);
    form->setContentsMargins(0, 0, 0, 0);
    addLine(form, tr("Short name"), &Volume::shortName)->setPlaceholderText(QStringLiteral("Buku 2"));
    addLine(form, tr("Title"), &Volume::title)->setPlaceholderText(QStringLiteral("Masterplan Smart City"));
    addLine(form, tr("Code"), &Volume::code)->setPlaceholderText(QStringLiteral("buku2"));
    m_each = new QComboBox;
    m_each->addItems({tr("one for the whole plan"), tr("one for each OPD"), tr("one for each quick win")});
    m_each->setEnabled(m_plan.canEdit());
    form->addRow(tr("Copies"), m_each);
    connect(m_each, &QComboBox::activated, this,
            [this](int index) { change([&](Volume &volume) { volume.each = Volume::Each(index); }); });
    return box;
}

void VolumesDialog::fill()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    const report::Subject subject{.data = m_plan.data()};
    for (const Volume *volume : byPosition(m_plan.data().volumes)) {
        auto *item
            = new QListWidgetItem(report::filled(subject, report::volumeTitle(*volume)).plain(), m_list);
        item->setData(Qt::UserRole, volume->id.value);
        if (volume->id == m_chosen)
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem() && m_list->count() > 0) {
        m_list->setCurrentRow(0);
        m_chosen = {m_list->item(0)->data(Qt::UserRole).toLongLong()};
    }
    showChosen();
}

void VolumesDialog::showChosen()
{
    const Volume *volume = m_plan.data().volumes.find(m_chosen);
    for (const auto &[line, member] : m_lines) {
        line->setEnabled(volume);
        line->setText(volume ? volume->*member : QString());
    }
    m_each->setCurrentIndex(volume ? int(volume->each) : 0);
    m_remove->setEnabled(volume && m_plan.canEdit());
}

void VolumesDialog::change(const std::function<void(Volume &)> &alter)
{
    const Volume *volume = m_plan.data().volumes.find(m_chosen);
    if (!volume)
        return;
    Volume next = *volume;
    alter(next);
    if (next != *volume)
        edits::change(m_plan, next);
}

void VolumesDialog::shift(int step)
{
    const PlanData now = m_plan.data();
    const auto order = byPosition(now.volumes);
    const auto at = std::ranges::find_if(order, [&](const Volume *each) { return each->id == m_chosen; });
    const auto next = std::distance(order.begin(), at) + step;
    if (at == order.end() || next < 0 || next >= std::ssize(order))
        return;
    const auto before = step < 0 ? next : next + 1;
    edits::move(m_plan, m_chosen,
                before == std::ssize(order) ? Id<Volume>{} : order[std::size_t(before)]->id);
}

/// What is being typed is kept.
void VolumesDialog::done(int result)
{
    if (QWidget *focus = focusWidget())
        focus->clearFocus();
    QDialog::done(result);
}
