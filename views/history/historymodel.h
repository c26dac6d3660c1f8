// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/outlinemodel.h"
#include "views/history/historyoutline.h"

/// The rows of the history: when, what, by whom.
class HistoryModel : public OutlineModel {
    Q_OBJECT

public:
    enum Column { Time, What, State, Author, Number };

    explicit HistoryModel(QObject *parent = nullptr);

    void show(HistoryFacts facts, const HistoryOptions &options);
    const HistoryFacts &facts() const { return m_facts; }

    Cell cell(const OutlineKey &key, int column) const override;
    bool isHeading(const OutlineKey &key) const override { return key.kind == historyrow::Day; }

private:
    Cell dayCell(const OutlineKey &key) const;
    Cell entryCell(const HistoryEntry &entry, int column) const;
    Cell stateCell(qint64 number, bool undone) const;
    Cell startCell(int column) const;

    HistoryFacts m_facts;
};
