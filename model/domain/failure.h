// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <exception>

/// A foreign thing went wrong (file, disk, spreadsheet). Carries one sentence that a planner can act
/// on: what is wrong, where, what to do. Caught at the edge, shown once; the plan is as it was.
class Failure : public std::exception {
public:
    explicit Failure(QString sentence)
        : m_sentence(std::move(sentence))
        , m_utf8(m_sentence.toUtf8())
    {
    }

    const QString &sentence() const { return m_sentence; }
    const char *what() const noexcept override { return m_utf8.constData(); }

private:
    QString m_sentence;
    QByteArray m_utf8;
};
