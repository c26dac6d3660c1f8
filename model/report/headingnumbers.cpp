// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/headingnumbers.h"

#include <QStringList>

namespace report {

QString HeadingNumbers::next(int level)
{
    ++m_numbers.at(std::size_t(level));
    std::fill(m_numbers.begin() + level + 1, m_numbers.end(), 0);
    if (level == 1 && m_chapters == Chapters::Roman)
        return roman(m_numbers[1]);
    QStringList parts;
    for (int i = 1; i <= level; ++i)
        parts.append(QString::number(m_numbers.at(std::size_t(i))));
    return parts.join(u'.');
}

QString roman(int number)
{
    struct Sign {
        int value;
        const char *letters;
    };
    constexpr std::array signs{Sign{1000, "M"}, Sign{900, "CM"}, Sign{500, "D"}, Sign{400, "CD"},
                               Sign{100, "C"},  Sign{90, "XC"},  Sign{50, "L"},  Sign{40, "XL"},
                               Sign{10, "X"},   Sign{9, "IX"},   Sign{5, "V"},   Sign{4, "IV"},
                               Sign{1, "I"}};
    if (number < 1 || number > 3999)
        return QString::number(number);
    QString text;
    for (const Sign &sign : signs)
        for (; number >= sign.value; number -= sign.value)
            text += QLatin1String(sign.letters);
    return text;
}

}
