// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/outlinemodel.h"
#include "views/import/importwork.h"

/// What a person should look at before importing, and what can be decided about it here.
class ProblemsModel : public OutlineModel {
    Q_OBJECT

public:
    enum Column { Place, Row, Where, Content, Message, Act };

    explicit ProblemsModel(QObject *parent = nullptr);

    /// Only those of one sheet, where \a file is given.
    void show(const ImportWork::State &state, const QString &file = {}, const QString &sheet = {});
    const Problem *problemAt(const OutlineKey &key) const;

    Cell cell(const OutlineKey &key, int column) const override;
    QString change(const std::vector<CellChange> &changes) override;

Q_SIGNALS:
    void agencyDecided(const Mapping::AgencyRule &rule);
    void agencyAskedAgain(const QString &text);
    void scorerChosen(const Problem &problem, const QString &scorer);
    void fileLeftOut(const QString &path);
    void fileIgnored(const QString &file);  ///< all of its sheets

private:
    /// Found in the files, or decided by hand before.
    struct Line {
        Problem problem{};
        QString path{};  ///< of a file that cannot be read
        const Mapping::AgencyRule *rule = nullptr;
    };

    /// What a person can decide here.
    enum class Question { None, Agency, Scorer, File };

    static Question questionOf(const Line &line);
    static QString decided(const Mapping::AgencyRule &rule);
    const Line *lineAt(const OutlineKey &key) const;
    QString placeOf(const Problem &problem) const;
    Cell act(const Line &line) const;
    QStringList agencyActs(const Line &line) const;
    QString contentOf(const Problem &problem) const;
    void answer(const Line &line, const QString &chosen);
    void decide(const Line &line, const QString &chosen);

    ImportWork::State m_state;
    std::vector<Line> m_lines;
};
