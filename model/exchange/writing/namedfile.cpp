// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/writing/namedfile.h"

namespace writing {

QString FileNames::unique(const QString &prefix, const QString &wanted, const QString &extension)
{
    constexpr qsizetype longest = 80;
    static const QString forbidden = QStringLiteral("<>:\"/\\|?*");
    QString name;
    for (const QChar c : wanted)
        name += forbidden.contains(c) || c < u' ' ? QChar(u' ') : c;
    name = name.simplified().left(longest);
    while (name.endsWith(u'.') || name.endsWith(u' '))
        name.chop(1);
    QString result = prefix + name;
    for (int number = 2; m_taken.contains(result.toCaseFolded()); ++number)
        result = QStringLiteral("%1%2 (%3)").arg(prefix, name).arg(number);
    m_taken.insert(result.toCaseFolded());
    return result + u'.' + extension;
}

}
