// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/volumes/blockkinds.h"

#include <QDialog>
#include <QJsonValue>

#include <functional>

class QFormLayout;
class QLineEdit;

/// *Atur*: what can be chosen of a block, made from what its kind says it takes.
class BlockOptionsDialog : public QDialog {
    Q_OBJECT

public:
    /// \a versions are the names of those that can be chosen.
    BlockOptionsDialog(PlanData plan, ChapterBlock block, QStringList versions, QWidget *parent = nullptr);

    /// The block as it is chosen now.
    ChapterBlock block() const;

private:
    /// Reads what stands in a field; null for what is left to the block itself.
    using Read = std::function<QJsonValue()>;

    Read add(const report::BlockOption &option, const QJsonValue &present);
    Read addChoice(const report::BlockOption &option, const QString &present);
    Read addLine(const report::BlockOption &option, const QJsonValue &present);
    Read addList(const report::BlockOption &option, const QJsonValue &present);
    std::vector<report::BlockOption::Choice> choicesOf(const report::BlockOption &option) const;

    PlanData m_data;
    ChapterBlock m_block;
    QStringList m_versions;
    QFormLayout *m_form = nullptr;
    QLineEdit *m_caption = nullptr;
    std::vector<std::pair<QString, Read>> m_fields;
};
