// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/import/context.h"
#include "model/exchange/import/words.h"

#include <QRegularExpression>

/// Finds programs, candidates or criteria by what other tables call them: their code, their name, or the code
/// with the name behind it.
template <class Row>
class Lookup {
public:
    explicit Lookup(const DraftPlan &plan)
    {
        plan.of<Row>().forEach([&](const Row &row) {
            if (const QString code = compactWords(row.code); !code.isEmpty())
                m_codes.insert(code, row.id);
            if (const QString name = compactWords(row.name); !name.isEmpty())
                m_names.insert(name, row.id);
        });
    }

    Id<Row> find(const QString &text) const
    {
        const QString compact = compactWords(text);
        if (compact.isEmpty())
            return {};
        if (const Id<Row> id = m_codes.value(compact))
            return id;
        if (const Id<Row> id = m_names.value(compact))
            return id;
        return behindOrInFront(text);
    }

private:
    /// "K01 Keterkaitan isu", "Daya tarik (K06)", "QW-01: SIARAN Tanggap", "Daya tarik (10%)".
    Id<Row> behindOrInFront(const QString &text) const
    {
        static const QRegularExpression front(
            QStringLiteral("^\\s*([A-Za-z]{0,4}[-. ]?\\d{1,4})\\s*[-:.)–]?\\s+(.+)$"));
        static const QRegularExpression back(QStringLiteral("^(.+?)\\s*[(\\[]([^()\\[\\]]+)[)\\]]\\s*$"));
        if (const auto match = front.match(text); match.hasMatch())
            return either(match.captured(1), match.captured(2));
        if (const auto match = back.match(text); match.hasMatch())
            return either(match.captured(2), match.captured(1));
        return {};
    }

    Id<Row> either(const QString &code, const QString &name) const
    {
        if (const Id<Row> id = m_names.value(compactWords(name)))
            return id;
        return m_codes.value(compactWords(code));
    }

    QHash<QString, Id<Row>> m_codes{};
    QHash<QString, Id<Row>> m_names{};
};
