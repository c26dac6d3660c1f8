// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/import/importhead.h"

#include "views/common/icons.h"
#include "views/common/labels.h"
#include "views/import/importwords.h"

#include <QComboBox>
#include <QGridLayout>
#include <QPushButton>

namespace {

/// What an entry of the list of mappings stands for.
enum class Entry { Recognised, Kept, Corrected, File };

constexpr int entryRole = Qt::UserRole;
constexpr int nameRole = Qt::UserRole + 1;

void addEntry(QComboBox &box, const QString &text, Entry entry, const QString &name = {})
{
    box.addItem(text, int(entry));
    box.setItemData(box.count() - 1, name, nameRole);
}

}

ImportHead::ImportHead(QWidget *parent)
    : QWidget(parent)
    , m_title(labels::bold())
    , m_recognised(labels::pale())
    , m_outcome(new QLabel)
    , m_mapping(new QComboBox)
    , m_keep(new QPushButton(tr("Remember this mapping…")))
    , m_more(new QPushButton(icon("plus"), tr("Add files…")))
{
    auto *all = new QGridLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setHorizontalSpacing(8);
    all->setVerticalSpacing(2);
    all->addWidget(new IconLabel("workbook", 20), 0, 0, 2, 1, Qt::AlignVCenter);
    all->addWidget(m_title, 0, 1);
    all->addWidget(m_recognised, 0, 2);
    all->addWidget(m_outcome, 1, 1, 1, 3);
    all->setColumnStretch(3, 1);
    m_outcome->setTextFormat(Qt::PlainText);
    m_outcome->setWordWrap(true);
    m_mapping->setMinimumWidth(220);
    m_mapping->setAccessibleName(tr("Mapping by which the files are read"));
    m_keep->setToolTip(tr("The corrections are used again for the next workbook with these sheets."));
    int column = 4;
    for (QWidget *tool : std::initializer_list<QWidget *>{m_more, m_mapping, m_keep})
        all->addWidget(tool, 0, column++, 2, 1, Qt::AlignVCenter);
    for (QPushButton *button : {m_keep, m_more})
        button->setAutoDefault(false);
    connect(m_mapping, &QComboBox::activated, this, &ImportHead::choose);
    connect(m_keep, &QPushButton::clicked, this, &ImportHead::keepWanted);
    connect(m_more, &QPushButton::clicked, this, &ImportHead::moreFilesWanted);
}

void ImportHead::show(const ImportState &state, const std::vector<KeptMapping> &kept)
{
    m_title->setText(importwords::title(state));
    m_recognised->setText(QStringLiteral("· ") + importwords::recognised(state));
    m_outcome->setText(importwords::outcome(state));
    const bool corrected = !(state.options.mapping == Mapping{});
    m_mapping->clear();
    addEntry(*m_mapping, tr("Mapping: recognised"), Entry::Recognised);
    for (const KeptMapping &each : kept)
        addEntry(*m_mapping, tr("Mapping: %1").arg(each.name), Entry::Kept, each.name);
    if (corrected && state.mappingName.isEmpty()) {
        addEntry(*m_mapping, tr("Mapping: corrected by hand"), Entry::Corrected);
        m_mapping->setCurrentIndex(m_mapping->count() - 1);
    } else if (corrected) {
        m_mapping->setCurrentIndex(std::max(0, m_mapping->findData(state.mappingName, nameRole)));
    }
    addEntry(*m_mapping, tr("From a file…"), Entry::File);
    m_keep->setEnabled(corrected && state.mappingName.isEmpty());
}

void ImportHead::tell(const QString &title, const QString &sentence)
{
    m_title->setText(title);
    m_recognised->clear();
    m_outcome->setText(sentence);
}

void ImportHead::choose(int item)
{
    switch (Entry(m_mapping->itemData(item, entryRole).toInt())) {
    case Entry::Recognised:
        return Q_EMIT recognitionWanted();
    case Entry::Kept:
        return Q_EMIT keptWanted(m_mapping->itemData(item, nameRole).toString());
    case Entry::File:
        return Q_EMIT fileWanted();
    default:
        return;
    }
}
