// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/review/review.h"
#include "views/common/outlinemodel.h"

/// The list of findings, the worst first.
class FindingsModel : public OutlineModel {
    Q_OBJECT

public:
    enum Column { Message, Label, ColumnCount };

    explicit FindingsModel(QObject *parent = nullptr);

    /// Shows those whose text contains every word of \a filter; \a severity: only these.
    void show(const review::Review &review, const QString &filter, std::optional<review::Severity> severity);
    /// Null where the row is gone.
    const review::Finding *findingAt(const OutlineKey &key) const;

    Cell cell(const OutlineKey &key, int column) const override;

private:
    std::vector<review::Finding> m_findings;
    QHash<OutlineKey, std::size_t> m_byKey;
};
