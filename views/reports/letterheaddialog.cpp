// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reports/letterheaddialog.h"

#include "views/common/icons.h"
#include "views/common/labels.h"
#include "views/common/style.h"
#include "views/reports/illustrations.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QGridLayout>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTableWidget>
#include <QToolButton>

namespace {

constexpr QSize logoSize(88, 88);

QString cellOf(const QTableWidget *table, int row, int column)
{
    const QTableWidgetItem *item = table->item(row, column);
    return item ? item->text().simplified() : QString();
}

bool isEmpty(const QTableWidget *table, int row)
{
    for (int column = 0; column < table->columnCount(); ++column)
        if (!cellOf(table, row, column).isEmpty())
            return false;
    return true;
}

qint64 idOf(const QTableWidget *table, int row)
{
    return table->item(row, 0)->data(Qt::UserRole).toLongLong();
}

}

LetterheadDialog::LetterheadDialog(Plan &plan, QWidget *parent)
    : QDialog(parent)
    , m_plan(plan)
    , m_logo(plan.data().city().logo)
    , m_signatories(new QTableWidget)
    , m_fields(new QTableWidget)
    , m_problem(new MarkLabel(marks::Kind::Problem))
{
    setWindowTitle(tr("Letterhead and signatories"));
    resize(760, 640);
    auto *all = new QVBoxLayout(this);
    all->setSpacing(12);
    all->addWidget(buildHead());
    all->addWidget(buildTable(m_signatories, tr("Signatories"),
                              {tr("Above the office"), tr("Office"), tr("Name"), tr("NIP")}),
                   1);
    all->addWidget(
        buildTable(m_fields, tr("Fields of your own, for the texts"), {tr("Name"), tr("Stands for")}), 1);
    for (const Signatory *row : byPosition(plan.data().signatories))
        addRow(m_signatories, row->id.value, {row->role, row->office, row->name, row->number});
    for (const OwnField *row : byPosition(plan.data().ownFields))
        addRow(m_fields, row->id.value, {row->name, row->value});
    m_problem->hide();
    all->addWidget(m_problem);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *apply = buttons->addButton(tr("Apply"), QDialogButtonBox::AcceptRole);
    setPrimary(apply);
    apply->setEnabled(plan.canEdit());
    all->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &LetterheadDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showLogo();
}

QWidget *LetterheadDialog::buildHead()
{
    auto *head = new QWidget;
    auto *grid = new QGridLayout(head);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    m_lines = new QPlainTextEdit(m_plan.data().city().letterhead);
    m_lines->setTabChangesFocus(true);
    m_lines->setFixedHeight(logoSize.height());
    m_lines->setAccessibleName(tr("Letterhead"));
    m_picture = new QLabel;
    m_picture->setFixedSize(logoSize);
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->setFrameShape(QFrame::StyledPanel);
    auto *choose = new QPushButton(tr("Choose logo…"));
    m_removeLogo = new QPushButton(tr("Without logo"));
    grid->addWidget(labels::bold(tr("Logo")), 0, 0);
    grid->addWidget(labels::bold(tr("Letterhead")), 0, 1);
    grid->addWidget(labels::pale(tr("A line each, the last one is the address")), 0, 2, Qt::AlignRight);
    grid->addWidget(m_picture, 1, 0, Qt::AlignTop);
    grid->addWidget(m_lines, 1, 1, 1, 2);
    auto *logoButtons = new QHBoxLayout;
    logoButtons->setSpacing(8);
    logoButtons->addWidget(choose);
    logoButtons->addWidget(m_removeLogo);
    logoButtons->addStretch(1);
    grid->addLayout(logoButtons, 2, 0, 1, 3);
    grid->setColumnStretch(1, 1);
    connect(choose, &QPushButton::clicked, this, [this] {
        const QString path
            = QFileDialog::getOpenFileName(this, tr("Logo"), {}, tr("Pictures (*.png *.jpg *.jpeg)"));
        if (!path.isEmpty())
            setLogo(path);
    });
    connect(m_removeLogo, &QPushButton::clicked, this, [this] {
        m_logo.clear();
        showLogo();
    });
    return head;
}

QWidget *LetterheadDialog::buildTable(QTableWidget *table, const QString &title, const QStringList &columns)
{
    table->setColumnCount(int(columns.size()));
    table->setHorizontalHeaderLabels(columns);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->verticalHeader()->hide();
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->setAccessibleName(title);
    auto *box = new QWidget;
    auto *all = new QVBoxLayout(box);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(4);
    auto *head = new QHBoxLayout;
    head->addWidget(labels::bold(title), 1);
    const auto add = [&](const char *iconName, const QString &text, std::function<void()> run) {
        auto *button = new QToolButton;
        button->setIcon(icon(iconName));
        button->setToolTip(text);
        button->setAccessibleName(QStringLiteral("%1: %2").arg(title, text));
        button->setAutoRaise(true);
        head->addWidget(button);
        connect(button, &QToolButton::clicked, this, run);
    };
    add("plus", tr("Add"), [this, table] {
        addRow(table, 0, {});
        table->setCurrentCell(table->rowCount() - 1, 0);
        table->editItem(table->currentItem());
    });
    add("up", tr("Move up"), [this, table] { moveRow(table, -1); });
    add("down", tr("Move down"), [this, table] { moveRow(table, 1); });
    add("trash", tr("Remove"), [table] { table->removeRow(table->currentRow()); });
    all->addLayout(head);
    all->addWidget(table, 1);
    return box;
}

void LetterheadDialog::addRow(QTableWidget *table, qint64 id, const QStringList &cells)
{
    const int row = table->rowCount();
    table->insertRow(row);
    for (int column = 0; column < table->columnCount(); ++column)
        table->setItem(row, column, new QTableWidgetItem(cells.value(column)));
    table->item(row, 0)->setData(Qt::UserRole, id);
}

void LetterheadDialog::moveRow(QTableWidget *table, int step)
{
    const int row = table->currentRow();
    const int other = row + step;
    if (row < 0 || other < 0 || other >= table->rowCount())
        return;
    for (int column = 0; column < table->columnCount(); ++column) {
        QTableWidgetItem *moved = table->takeItem(row, column);
        table->setItem(row, column, table->takeItem(other, column));
        table->setItem(other, column, moved);
    }
    table->setCurrentCell(other, std::max(0, table->currentColumn()));
}

void LetterheadDialog::setLogo(const QString &path)
{
    const illustrations::Read read = illustrations::read(path);
    m_problem->setVisible(!read.problem.isEmpty());
    m_problem->setText(read.problem);
    if (read.problem.isEmpty())
        m_logo = read.content;
    showLogo();
}

void LetterheadDialog::showLogo()
{
    const QPixmap picture = QPixmap::fromImage(QImage::fromData(QByteArray::fromBase64(m_logo.toLatin1())));
    m_removeLogo->setEnabled(!m_logo.isEmpty());
    if (picture.isNull())
        m_picture->setText(tr("none"));
    else
        m_picture->setPixmap(
            picture.scaled(logoSize - QSize(8, 8), Qt::KeepAspectRatio, Qt::SmoothTransformation));
}

edits::Letterhead LetterheadDialog::wanted() const
{
    edits::Letterhead wanted{.lines = m_lines->toPlainText().trimmed(), .logo = m_logo};
    for (int row = 0; row < m_signatories->rowCount(); ++row)
        if (!isEmpty(m_signatories, row))
            wanted.signatories.push_back({.id = {idOf(m_signatories, row)},
                                          .role = cellOf(m_signatories, row, 0),
                                          .office = cellOf(m_signatories, row, 1),
                                          .name = cellOf(m_signatories, row, 2),
                                          .number = cellOf(m_signatories, row, 3)});
    for (int row = 0; row < m_fields->rowCount(); ++row)
        if (!isEmpty(m_fields, row))
            wanted.fields.push_back({.id = {idOf(m_fields, row)},
                                     .name = cellOf(m_fields, row, 0),
                                     .value = cellOf(m_fields, row, 1)});
    return wanted;
}

/// Fields stand between braces: their names are words without signs, and no two are the same.
QString LetterheadDialog::problem() const
{
    static const QRegularExpression word(QStringLiteral("^[a-z][a-z0-9_]*$"));
    QStringList names;
    for (const OwnField &field : wanted().fields) {
        if (!word.match(field.name).hasMatch())
            return tr("“%1” cannot be the name of a field. Use small letters, digits and _, such as "
                      "nomor_sk.")
                .arg(field.name);
        if (names.contains(field.name))
            return tr("Two fields are called “%1”.").arg(field.name);
        names.append(field.name);
    }
    return {};
}

void LetterheadDialog::accept()
{
    // What is being typed into a cell counts.
    for (QTableWidget *table : {m_signatories, m_fields})
        table->setFocus();
    const QString wrong = problem();
    m_problem->setText(wrong);
    m_problem->setVisible(!wrong.isEmpty());
    if (wrong.isEmpty() && edits::setLetterhead(m_plan, wanted()))
        QDialog::accept();
}
