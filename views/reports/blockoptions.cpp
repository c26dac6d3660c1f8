// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reports/blockoptions.h"

#include "views/common/style.h"
#include "views/common/typed.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QJsonArray>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

using report::BlockOption;
using Takes = report::BlockOption::Takes;

namespace {

/// The chosen ones first, in their order; also one that the program does not know.
void fill(QListWidget &list, const std::vector<BlockOption::Choice> &choices, const QJsonArray &chosen)
{
    const auto addItem = [&list](const BlockOption::Choice &choice, bool ticked) {
        auto *item = new QListWidgetItem(choice.title, &list);
        item->setData(Qt::UserRole, choice.token);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
                       | Qt::ItemIsDragEnabled);
        item->setCheckState(ticked ? Qt::Checked : Qt::Unchecked);
    };
    for (const auto token : chosen) {
        const auto found = std::ranges::find(choices, token.toString(), &BlockOption::Choice::token);
        addItem(found == choices.end() ? BlockOption::Choice{token.toString(), token.toString()} : *found,
                true);
    }
    for (const BlockOption::Choice &choice : choices)
        if (!chosen.contains(choice.token))
            addItem(choice, false);
}

QJsonValue tickedOf(const QListWidget &list)
{
    QJsonArray tokens;
    for (int i = 0; i < list.count(); ++i)
        if (list.item(i)->checkState() == Qt::Checked)
            tokens.append(list.item(i)->data(Qt::UserRole).toString());
    return tokens.isEmpty() ? QJsonValue() : QJsonValue(tokens);
}

}

BlockOptionsDialog::BlockOptionsDialog(PlanData plan, ChapterBlock block, QStringList versions,
                                       QWidget *parent)
    : QDialog(parent)
    , m_data(std::move(plan))
    , m_block(std::move(block))
    , m_versions(std::move(versions))
    , m_form(new QFormLayout)
{
    setWindowTitle(report::blockTitle(m_data, m_block));
    setMinimumWidth(460);
    auto *all = new QVBoxLayout(this);
    all->setSpacing(12);
    all->addLayout(m_form);
    const report::BlockKind *kind = report::blockKind(m_block.kind);
    const QJsonObject present = report::optionsOf(m_block);
    if (kind && kind->shape != report::BlockKind::Shape::Other) {
        m_caption = new QLineEdit(m_block.text);
        m_caption->setPlaceholderText(tr("as the block itself says"));
        m_form->addRow(tr("Caption"), m_caption);
    }
    if (kind)
        for (const BlockOption &option : kind->options)
            m_fields.emplace_back(option.name, add(option, present.value(option.name)));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *take = buttons->addButton(tr("Apply"), QDialogButtonBox::AcceptRole);
    setPrimary(take);
    all->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

/// What this version does not know stays as it is.
ChapterBlock BlockOptionsDialog::block() const
{
    ChapterBlock next = m_block;
    QJsonObject options = report::optionsOf(m_block);
    for (const auto &[name, read] : m_fields) {
        const QJsonValue value = read();
        if (value.isNull())
            options.remove(name);
        else
            options.insert(name, value);
    }
    next.options = report::optionsText(options);
    if (m_caption)
        next.text = m_caption->text().simplified();
    return next;
}

std::vector<BlockOption::Choice> BlockOptionsDialog::choicesOf(const BlockOption &option) const
{
    std::vector<BlockOption::Choice> choices = option.choices;
    switch (option.takes) {
    case Takes::Pillar:
        for (const Pillar *pillar : byPosition(m_data.pillars))
            choices.push_back({pillar->code, pillar->name});
        break;
    case Takes::Agency:
        for (const QString &name : typed::agencyNames(m_data))
            choices.push_back({name, name});
        break;
    case Takes::Unit:
        choices = {{QStringLiteral("rupiah"), tr("rupiah")},
                   {QStringLiteral("ribu"), tr("thousands")},
                   {QStringLiteral("juta"), tr("millions")},
                   {QStringLiteral("miliar"), tr("billions")}};
        break;
    case Takes::Illustration:
        for (const Illustration *picture : byPosition(m_data.illustrations))
            choices.push_back({picture->name, picture->name});
        break;
    case Takes::Version:
        for (const QString &name : m_versions)
            choices.push_back({name, name});
        break;
    case Takes::Signatories:
        for (const Signatory *signatory : byPosition(m_data.signatories))
            choices.push_back({signatory->office, signatory->office});
        break;
    default:
        break;
    }
    return choices;
}

BlockOptionsDialog::Read BlockOptionsDialog::add(const BlockOption &option, const QJsonValue &present)
{
    switch (option.takes) {
    case Takes::YesNo: {
        auto *box = new QCheckBox(option.title);
        box->setChecked(present.toBool());
        m_form->addRow(QString(), box);
        return [box] { return box->isChecked() ? QJsonValue(true) : QJsonValue(); };
    }
    case Takes::Choices:
    case Takes::Signatories:
        return addList(option, present);
    case Takes::Years:
    case Takes::Number:
    case Takes::Text:
        return addLine(option, present);
    default:
        return addChoice(option, present.toString());
    }
}

/// The first one leaves it to the block. What is chosen and not there any more is still offered.
BlockOptionsDialog::Read BlockOptionsDialog::addChoice(const BlockOption &option, const QString &present)
{
    auto *box = new QComboBox;
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->addItem(option.takes == Takes::Pillar || option.takes == Takes::Agency ? tr("all") : tr("usual"));
    for (const BlockOption::Choice &choice : choicesOf(option))
        box->addItem(choice.title, choice.token);
    if (!present.isEmpty() && box->findData(present) < 0)
        box->addItem(present, present);
    box->setCurrentIndex(present.isEmpty() ? 0 : box->findData(present));
    m_form->addRow(option.title, box);
    return [box] {
        const QString token = box->currentData().toString();
        return token.isEmpty() ? QJsonValue() : QJsonValue(token);
    };
}

BlockOptionsDialog::Read BlockOptionsDialog::addLine(const BlockOption &option, const QJsonValue &present)
{
    auto *line = new QLineEdit(present.isDouble() ? QString::number(present.toDouble()) : present.toString());
    if (option.takes == Takes::Years) {
        line->setPlaceholderText(tr("all years"));
        connect(line, &QLineEdit::textChanged, line, [line](const QString &text) {
            setProblem(line, !text.trimmed().isEmpty() && !typed::years(text));
        });
    }
    m_form->addRow(option.title, line);
    return [line, takes = option.takes] {
        const QString text = line->text().trimmed();
        if (text.isEmpty())
            return QJsonValue();
        if (takes == Takes::Number) {
            const auto number = typed::number(text);
            return number ? QJsonValue(*number) : QJsonValue();
        }
        return QJsonValue(text);
    };
}

/// Ticked ones, in the order in which they stand; they can be dragged. None ticked leaves it to the block.
BlockOptionsDialog::Read BlockOptionsDialog::addList(const BlockOption &option, const QJsonValue &present)
{
    auto *list = new QListWidget;
    list->setDragDropMode(QAbstractItemView::InternalMove);
    list->setMaximumHeight(180);
    list->setAccessibleName(option.title);
    fill(*list, choicesOf(option), present.toArray());
    m_form->addRow(option.title, list);
    return [list] { return tickedOf(*list); };
}
