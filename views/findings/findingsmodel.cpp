// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/findings/findingsmodel.h"

#include "views/common/findings.h"
#include "views/programs/programoutline.h"

namespace {

/// The same finding has the same key after each change, so that the selection stays with it.
OutlineKey keyOf(const review::Finding &finding)
{
    return {.kind = 1 + int(finding.severity),
            .id = finding.id,
            .group = qint64(qHash(finding.code) ^ qHash(finding.year))};
}

}

FindingsModel::FindingsModel(QObject *parent)
    : OutlineModel({{.id = QStringLiteral("message"), .title = tr("What to do"), .width = 560},
                    {.id = QStringLiteral("label"), .title = tr("Where"), .width = 280}},
                   parent)
{
}

void FindingsModel::show(const review::Review &review, const QString &filter,
                         std::optional<review::Severity> severity)
{
    m_findings.clear();
    m_byKey.clear();
    Outline outline;
    for (const review::Finding &finding : review.findings) {
        if (severity && finding.severity != *severity)
            continue;
        if (!filter.isEmpty() && !matchesFilter(finding.label + u' ' + finding.message(), filter))
            continue;
        if (m_byKey.contains(keyOf(finding)))
            continue;
        m_byKey.insert(keyOf(finding), m_findings.size());
        outline.add(-1, keyOf(finding));
        m_findings.push_back(finding);
    }
    setOutline(std::move(outline));
}

const review::Finding *FindingsModel::findingAt(const OutlineKey &key) const
{
    const auto found = m_byKey.constFind(key);
    return found == m_byKey.cend() ? nullptr : &m_findings[*found];
}

Cell FindingsModel::cell(const OutlineKey &key, int column) const
{
    const review::Finding *finding = findingAt(key);
    if (!finding)
        return {};
    if (column == Label)
        return {.text = finding->label, .tone = Tone::Secondary};
    return {.text = finding->message(), .mark = markOf(finding->severity)};
}
