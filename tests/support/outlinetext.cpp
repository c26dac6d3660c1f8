// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/outlinetext.h"

namespace {

QString line(const OutlineModel &model, int number, int depth, const std::vector<int> &columns)
{
    QStringList parts;
    for (const int column : columns) {
        const Cell cell = model.cell(model.outline().at(number).key, column);
        for (const QString &part : {cell.text, cell.detail})
            if (!part.isEmpty())
                parts.append(part);
    }
    return QString(2 * depth, u' ') + parts.join(u' ') + u'\n';
}

QString lines(const OutlineModel &model, int parent, int depth, const std::vector<int> &columns)
{
    QString text;
    for (const int child : model.outline().children(parent))
        text += line(model, child, depth, columns) + lines(model, child, depth + 1, columns);
    return text;
}

}

QString outlineText(const OutlineModel &model, const std::vector<int> &columns)
{
    return lines(model, -1, 0, columns);
}
