// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/agencies/membersmodel.h"

#include "model/domain/words.h"
#include "views/agencies/memberoutline.h"
#include "views/common/typed.h"

#include <QCoreApplication>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Members)
};

QStringList bodyWords()
{
    QStringList words;
    for (const auto body : enumerators<Member::Body>())
        words.append(word(body));
    return words;
}

template <QString Member::*Field>
Cell textCell(const PlanData &, const Member &member)
{
    return {.text = member.*Field, .editable = true};
}

template <QString Member::*Field>
QString setText(const PlanData &, Member &member, const QString &text)
{
    member.*Field = text.simplified();
    return {};
}

Cell agencyCell(const PlanData &data, const Member &member)
{
    const bool written = !member.agency && !member.agencyText.isEmpty();
    return {.text = agencyOf(data, member),
            .tone = written ? Tone::Secondary : Tone::Normal,
            .toolTip = written ? Text::tr("“%1” is no OPD of this plan.").arg(member.agencyText) : QString(),
            .editable = true,
            .suggestions = typed::agencyNames(data)};
}

/// Members may come from a university or a bank: any name is taken.
QString setAgency(const PlanData &data, Member &member, const QString &text)
{
    const Agency *agency = typed::agency(data, text);
    member.agency = agency ? agency->id : Id<Agency>{};
    member.agencyText = agency ? QString() : text.simplified();
    return {};
}

Cell bodyCell(const PlanData &, const Member &member)
{
    return {.text = word(member.body), .value = int(member.body), .editable = true, .choices = bodyWords()};
}

QString setBody(const PlanData &, Member &member, const QString &text)
{
    const auto body = typed::oneOf<Member::Body>(bodyWords(), text);
    if (!body)
        return Text::tr("“%1” is no body. Bodies are: %2.").arg(text, bodyWords().join(QStringLiteral(", ")));
    member.body = *body;
    return {};
}

constexpr auto left = Qt::AlignLeft;

// A new column is one more line here, in the order of MembersModel::Column.
std::vector<MembersModel::ColumnSpec> memberColumns()
{
    return {
        {"seat", QT_TRANSLATE_NOOP("Members", "Seat"), 236, left, false, textCell<&Member::seat>,
         setText<&Member::seat>},
        {"office", QT_TRANSLATE_NOOP("Members", "Office"), 260, left, false, textCell<&Member::office>,
         setText<&Member::office>},
        {"person", QT_TRANSLATE_NOOP("Members", "Name"), 140, left, false, textCell<&Member::person>,
         setText<&Member::person>},
        {"agency", QT_TRANSLATE_NOOP("Members", "OPD"), 124, left, false, agencyCell, setAgency},
        {"body", QT_TRANSLATE_NOOP("Members", "Body"), 140, left, true, bodyCell, setBody},
    };
}

}

MembersModel::MembersModel(Plan &plan, QObject *parent)
    : RowsModel(plan, "Members", memberColumns(), parent)
{
    newRowValue = [] { return Member{}; };
    regroup = [](Member &member, const OutlineKey &group) { member.body = Member::Body(group.id); };
    heading = [this](const OutlineKey &key, int column) {
        return column != Seat
            ? Cell{}
            : Cell{.text = word(Member::Body(key.id)),
                   .bold = true,
                   .detail = QStringLiteral("· ") + Text::tr("%n members", nullptr, rowCount(indexOf(key)))};
    };
}

Cell MembersModel::totalCell(int column) const
{
    if (column == Seat)
        return {.text = Text::tr("Total")};
    if (column == Office)
        return {.text = Text::tr("%n members", nullptr, int(planData().members.size())),
                .tone = Tone::Secondary};
    return {};
}
