// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/writing/sheetwriter.h"

namespace writing {

const Style titleStyle{.large = true};
const Style noteStyle{.secondary = true};
const Style headStyle{.bold = true, .wraps = true, .bordered = true, .ground = Style::Ground::Head};
const Style groupHeadStyle{.bold = true,
                           .wraps = true,
                           .bordered = true,
                           .ground = Style::Ground::Head,
                           .align = Style::Align::Centre};
const Style textStyle{.bordered = true};
const Style wrappedStyle{.wraps = true, .bordered = true};
const Style centredStyle{.bordered = true, .align = Style::Align::Centre};
const Style numberStyle{.bordered = true, .numbers = QStringLiteral("#,##0")};
const Style totalStyle{
    .bold = true, .bordered = true, .ground = Style::Ground::Total, .numbers = QStringLiteral("#,##0")};
const Style inputStyle{
    .bordered = true, .unlocked = true, .ground = Style::Ground::Input, .align = Style::Align::Centre};

Style decimals(Style style, int digits)
{
    style.numbers = QStringLiteral("0.") + QString(digits, u'0');
    return style;
}

void writeTitle(Sheet &sheet, const QString &title, const QString &subtitle)
{
    sheet.put(0, 0, {title, titleStyle});
    sheet.put(1, 0, {subtitle, noteStyle});
}

}
