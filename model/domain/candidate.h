// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/money.h"
#include "model/domain/program.h"

/// A candidate for quick win with its innovation profile (the questions of the ministry's own form).
struct Candidate {
    enum class Decision { Open, Chosen, Deferred, Rejected, Count };
    /// Whether the choice under a ceiling must take it, or leave it out.
    enum class Requirement { Free, Forced, Excluded, Count };

    Id<Candidate> id{};
    QString code{};
    QString name{};
    Id<Pillar> pillar{};
    Id<Program> program{};  ///< the program that it sharpens, if any
    Id<Agency> agency{};  ///< who proposes and leads it
    QString agencyText{};
    QString kind{};  ///< Program, Produk, Metode, Konseptual, Teknologi
    QString problem{};
    QString innovation{};
    QString benefit{};
    QString uniqueness{};
    QString development{};  ///< how it can be extended and copied
    QString sustainability{};  ///< what keeps it alive
    QString resources{};
    std::optional<Money> cost{};
    std::optional<int> months{};
    QString stage{};  ///< Perumusan ide ... Implementasi, Evaluasi
    Decision decision = Decision::Open;
    QString decisionReason{};
    QString note{};
    int position = 0;
    int budgetYear = 0;  ///< in which the cost falls; 0: not known
    Requirement requirement = Requirement::Free;

    Id<Candidate> key() const { return id; }
    bool operator==(const Candidate &) const = default;
};

template <>
struct Tokens<Candidate::Decision> {
    static constexpr TokenList<Candidate::Decision> all{QLatin1String("terbuka"), QLatin1String("dipilih"),
                                                        QLatin1String("ditunda"), QLatin1String("ditolak")};
};

template <>
struct Tokens<Candidate::Requirement> {
    static constexpr TokenList<Candidate::Requirement> all{QLatin1String("bebas"), QLatin1String("wajib"),
                                                           QLatin1String("dikecualikan")};
};

/// Two candidates that belong together, or exclude each other. Kept once a pair, with a < b.
struct CandidatePair {
    enum class Kind { Together, Either, Count };

    Id<Candidate> a{};
    Id<Candidate> b{};
    Kind kind = Kind::Together;

    auto key() const { return std::tuple(a, b); }
    bool operator==(const CandidatePair &) const = default;
};

template <>
struct Tokens<CandidatePair::Kind> {
    static constexpr TokenList<CandidatePair::Kind> all{QLatin1String("bersama"),
                                                        QLatin1String("salah_satu")};
};

/// A yes/no condition that a quick win must meet before it is ranked.
struct Gate {
    /// Asked of people, or answered by the candidate's own figures.
    enum class Rule { Asked, TwelveMonths, HasLead, HasCost, RisksMitigated, Count };

    Id<Gate> id{};
    QString text{};
    Rule rule = Rule::Asked;
    int position = 0;

    Id<Gate> key() const { return id; }
    bool operator==(const Gate &) const = default;
};

template <>
struct Tokens<Gate::Rule> {
    static constexpr TokenList<Gate::Rule> all{QLatin1String("ditanyakan"), QLatin1String("12_bulan"),
                                               QLatin1String("ada_opd"), QLatin1String("ada_biaya"),
                                               QLatin1String("risiko_dimitigasi")};
};

/// No row: not answered yet.
struct GateAnswer {
    Id<Candidate> candidate{};
    Id<Gate> gate{};
    bool passed = false;

    auto key() const { return std::tuple(candidate, gate); }
    bool operator==(const GateAnswer &) const = default;
};
