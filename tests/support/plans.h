// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan.h"

#include <QTemporaryDir>

/// Small plans for tests, and what to compare of them.
namespace plans {

/// Keys of the rows that fill() makes.
constexpr Id<Agency> kominfo{101};
constexpr Id<Agency> dishub{102};
constexpr Id<Agency> oldDishub{103};
constexpr Id<Program> letters{401};
constexpr Id<Program> buses{402};
constexpr Id<Partner> bank{501};
constexpr Id<Candidate> complaints{601};
constexpr Id<Candidate> parking{602};
constexpr Id<Indicator> share{701};
constexpr Id<Activity> analysis{801};
constexpr Id<Activity> launch{802};
constexpr Id<Activity> trial{803};
constexpr Id<Risk> outage{901};
constexpr Id<Criterion> impact{1001};
constexpr Id<Criterion> cost{1002};
constexpr Id<Scorer> scorer{1101};
constexpr Id<Round> firstRound{1201};

/// A plan of Kota Contoh, 2018–2026, with the six pillars, at \a path.
std::unique_ptr<Plan> create(const QString &path, const QString &backups = {});

/// At least one row in every table, written in one edit.
void fill(Plan &plan);

/// create() and fill(), in memory unless told where.
std::unique_ptr<Plan> filled(const QString &path = QStringLiteral(":memory:"), const QString &backups = {});

std::unique_ptr<Plan> reopened(const QString &path, Plan::Access access = Plan::Access::Edit,
                               const QString &backups = {});

/// Every row of every plan table in the file, one a line, as SQL alone reads it.
QString content(const QString &path);

/// What Plan::failed() says while it lives.
class Failures {
public:
    explicit Failures(Plan &plan);
    QString last() const { return m_sentences.value(m_sentences.size() - 1); }
    qsizetype count() const { return m_sentences.size(); }

private:
    QObject m_receiver;
    QStringList m_sentences;
};

/// The sentence with which \a open refuses; empty where it does not.
QString refusal(const std::function<void()> &open);

/// As refusal(), in a child process without the rights of the superuser.
QString refusalOfNobody(const std::function<void()> &open);

/// Changes the bytes of a file behind everybody's back. Fails the test where \a from does not occur.
void replaceBytes(const QString &path, const QByteArray &from, const QByteArray &to);

}
