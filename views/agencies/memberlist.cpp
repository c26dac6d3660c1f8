// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/agencies/memberlist.h"

#include "views/agencies/memberoutline.h"
#include "views/agencies/membersmodel.h"
#include "views/common/emptypage.h"
#include "views/common/icons.h"
#include "views/common/listtools.h"
#include "views/common/tableview.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QStackedLayout>
#include <QToolButton>

MemberList::MemberList(Plan &plan, QWidget *parent)
    : AgencyReading(plan, parent)
    , m_model(new MembersModel(plan, this))
{
    buildTable();
    buildTools();
    m_stack = new QStackedLayout(this);
    m_stack->addWidget(m_table);
    m_stack->addWidget(emptyPage());
}

void MemberList::buildTools()
{
    auto *added = new QPushButton(icon("plus"), tr("Member"));
    added->setToolTip(tr("Add a member to the selected body"));
    connect(added, &QPushButton::clicked, this, &MemberList::add);
    m_tools = toolRow({columnsButton(m_table), nullptr, added});
}

void MemberList::buildTable()
{
    m_table = new TableView(QStringLiteral("members"));
    m_table->setOutlineModel(m_model);
    m_table->setStretchColumn(MembersModel::Office);
    m_table->setReorderable(true);
    m_table->header()->setSectionsClickable(false);
    m_table->setTotal([this](int column) { return m_model->totalCell(column); });
    connect(m_table, &TableView::currentKeyChanged, this, &MemberList::tellSelection);
    connect(m_table, &TableView::menuRequested, this, &MemberList::fillMenu);
    connect(m_table, &TableView::shiftRequested, this,
            [this](int step) { m_model->shift(m_table->currentKey(), step); });
    connect(m_table, &TableView::removeRequested, this, &MemberList::removeRows);
}

QWidget *MemberList::emptyPage()
{
    auto *empty
        = new EmptyPage("team",
                        tr("Here stand the members of the Smart City Council, the implementation team and "
                           "the forum, as the mayor's decree names them."));
    connect(empty->addPrimary(tr("Import workbook…")), &QPushButton::clicked, this,
            [this] { Q_EMIT commandRequested(QStringLiteral("import")); });
    connect(empty->addOther(tr("Paste a table")), &QPushButton::clicked, this,
            [this] { m_table->paste(QApplication::clipboard()->text(), true); });
    connect(empty->addOther(tr("Write the first member")), &QPushButton::clicked, this, &MemberList::add);
    return empty;
}

void MemberList::showPlan(const PlanData &now)
{
    m_model->show(now, memberOutline(now, m_filter));
    spanHeadings(*m_table);
    m_stack->setCurrentIndex(now.members.empty() ? 1 : 0);
    if (!m_shownOnce && !now.members.empty()) {
        m_shownOnce = true;
        m_table->unfoldFirst(0);
    }
}

void MemberList::setFilter(const QString &text)
{
    m_filter = text;
    showPlan(plan().data());
    if (!text.isEmpty())
        m_table->expandAll();
}

bool MemberList::reveal(const Selection &selection)
{
    return selection.kind == Selection::Kind::Member && m_table->select({listrow::Row, selection.id});
}

QString MemberList::tableText() const
{
    return m_table->allText();
}

void MemberList::tellSelection()
{
    if (m_model->rowAt(m_table->currentKey()))
        Q_EMIT selected({Selection::Kind::Member, m_table->currentKey().id});
}

void MemberList::fillMenu(QMenu *menu, const OutlineKey &key)
{
    menu->addAction(icon("plus"), tr("Add member"), this, &MemberList::add);
    if (!m_model->rowAt(key))
        return;
    menu->addAction(icon("duplicate"), tr("Duplicate"), this, [this, key] {
        Id<Member> copied;
        if (edits::duplicate(plan(), Id<Member>{key.id}, &copied))
            edit(copied);
    });
}

/// Into the body, and after the member, that is selected.
void MemberList::add()
{
    const OutlineKey key = m_table->currentKey();
    Member member{.seat = tr("Member")};
    if (const Member *beside = m_model->rowAt(key))
        member.body = beside->body;
    else if (key.kind == listrow::Heading)
        member.body = Member::Body(key.id);
    Id<Member> added;
    if (edits::add(plan(), member, &added))
        edit(added);
}

/// Shows a new row and opens its seat for typing.
void MemberList::edit(Id<Member> member)
{
    const OutlineKey key{listrow::Row, member.value};
    if (m_table->select(key))
        m_table->edit(m_model->indexOf(key, MembersModel::Seat));
}

void MemberList::removeRows(const std::vector<OutlineKey> &keys)
{
    std::vector<Id<Member>> members;
    for (const OutlineKey &key : keys)
        if (m_model->rowAt(key))
            members.push_back({key.id});
    edits::remove(plan(), members);
}
