// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan.h"
#include "model/review/review.h"
#include "views/common/form.h"
#include "views/common/selection.h"

#include <QFutureWatcher>
#include <QHash>
#include <QTimer>

/// What a reviewer would miss in the open plan. It is worked out in the background a moment after each
/// change, so that typing never waits for it; changed() tells when there is something new.
class Findings : public QObject {
    Q_OBJECT

public:
    /// How many of a row, or of many rows, are problems and warnings.
    struct Counts {
        int problems = 0;
        int warnings = 0;
    };

    explicit Findings(Plan &plan, QObject *parent = nullptr);
    ~Findings() override;

    const review::Review &review() const { return m_review; }
    Counts all() const { return m_all; }
    Counts of(QLatin1String table, qint64 id) const;
    /// What stands under the fields of that row's form.
    std::vector<FieldNote> notes(QLatin1String table, qint64 id) const;

    /// Works it out here and now.
    void update();

Q_SIGNALS:
    void changed();

private:
    void start();
    void take(review::Review review);

    Plan &m_plan;
    QTimer m_pause;
    QFutureWatcher<review::Review> m_worker;
    bool m_again = false;  ///< the plan has changed while it was looked at
    review::Review m_review;
    Counts m_all;
    QHash<std::pair<QLatin1String, qint64>, Counts> m_byRow;
};

/// Problem, warning or note, as a sign.
marks::Kind markOf(review::Severity severity);

/// Where to repair \a finding: the thing whose form holds the field, and the field.
Selection placeOf(const review::Finding &finding, const PlanData &data);
