// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/findings.h"
#include "views/parts/partowner.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

/// The fields of one part, below its number and a button that removes it.
class PartSection : public QWidget {
    Q_OBJECT

public:
    explicit PartSection(QWidget *parent = nullptr);

    void show(qint64 id, const QString &title);
    qint64 id() const { return m_id; }
    virtual void setNotes(const std::vector<FieldNote> &notes) = 0;
    virtual bool goTo(const QString &column) = 0;

Q_SIGNALS:
    void removeRequested();

protected:
    virtual void load(qint64 id) = 0;
    QVBoxLayout *body() const { return m_body; }

private:
    qint64 m_id = 0;
    QLabel *m_title = nullptr;
    QPushButton *m_remove = nullptr;
    QVBoxLayout *m_body = nullptr;
};

/// All parts of one kind that a program or candidate has, one section below the other, and a button that
/// adds one.
class PartList : public QWidget {
    Q_OBJECT

public:
    /// What is different from kind to kind.
    struct Kind {
        QLatin1String table{};
        QString title{};  ///< "Indicator %1"
        QString add{};  ///< words of the button: "Add an indicator"
        QString empty{};  ///< what to say while there is none
        std::vector<qint64> (*ids)(const PlanData &, const PartOwner &) = nullptr;
        std::function<PartSection *()> make{};
        std::function<qint64(const PartOwner &)>
            addOne{};  ///< returns its key; 0 where it could not be added
        std::function<void(qint64)> removeOne{};
    };

    PartList(Plan &plan, Findings &findings, Kind kind, QWidget *parent = nullptr);

    void show(const PartOwner &owner);
    void goTo(qint64 id, const QString &column);
    /// Problems and warnings of all of them.
    Findings::Counts counts() const;

private:
    PartSection *makeSection();
    void add();

    Plan &m_plan;
    Findings &m_findings;
    Kind m_kind;
    PartOwner m_owner;
    std::vector<PartSection *> m_sections;
    QVBoxLayout *m_all = nullptr;
    QLabel *m_empty = nullptr;
    QPushButton *m_add = nullptr;
};
