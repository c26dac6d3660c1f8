-- Version 4: how a round joins and ranks its scores, and what limits the choice; who scores what; what a closed
-- round froze; what the team decided against the computed order.

ALTER TABLE round ADD COLUMN joint TEXT NOT NULL DEFAULT 'mean' CHECK (joint IN ('mean', 'median', 'trimmed'));
ALTER TABLE round ADD COLUMN method TEXT NOT NULL DEFAULT 'saw';
ALTER TABLE round ADD COLUMN normalisation TEXT NOT NULL DEFAULT 'max';
ALTER TABLE round ADD COLUMN ceiling INTEGER CHECK (ceiling >= 0);
ALTER TABLE round ADD COLUMN min_per_pillar INTEGER NOT NULL DEFAULT 0 CHECK (min_per_pillar >= 0);
ALTER TABLE round ADD COLUMN max_per_agency INTEGER NOT NULL DEFAULT 0 CHECK (max_per_agency >= 0);
ALTER TABLE criterion ADD COLUMN locked INTEGER NOT NULL DEFAULT 0 CHECK (locked IN (0, 1));
ALTER TABLE criterion ADD COLUMN indifference REAL;
ALTER TABLE criterion ADD COLUMN preference REAL;
ALTER TABLE candidate ADD COLUMN requirement TEXT NOT NULL DEFAULT 'bebas' CHECK (requirement IN ('bebas', 'wajib', 'dikecualikan'));

-- Rows written before hold the new columns only from now on; see 2.sql.
UPDATE round SET joint = joint, method = method, normalisation = normalisation, min_per_pillar = min_per_pillar,
                 max_per_agency = max_per_agency, ceiling = ceiling;
UPDATE criterion SET locked = locked, indifference = indifference, preference = preference;
UPDATE candidate SET requirement = requirement;

-- What a scorer does not score, by permission.
CREATE TABLE exemption (
    scorer_id    INTEGER NOT NULL REFERENCES scorer,
    criterion_id INTEGER NOT NULL REFERENCES criterion,
    note         TEXT    NOT NULL DEFAULT '',
    PRIMARY KEY (scorer_id, criterion_id)
) STRICT, WITHOUT ROWID;

-- Two candidates that are chosen together, or of which at most one is; kept once a pair, a < b.
CREATE TABLE candidate_pair (
    a_id INTEGER NOT NULL REFERENCES candidate,
    b_id INTEGER NOT NULL REFERENCES candidate,
    kind TEXT    NOT NULL DEFAULT 'bersama' CHECK (kind IN ('bersama', 'salah_satu')),
    PRIMARY KEY (a_id, b_id)
) STRICT, WITHOUT ROWID;

-- The place that the team gives a candidate, whatever was computed.
CREATE TABLE placement (
    round_id     INTEGER NOT NULL REFERENCES round,
    candidate_id INTEGER NOT NULL REFERENCES candidate,
    place        INTEGER NOT NULL DEFAULT 1 CHECK (place >= 0),
    reason       TEXT    NOT NULL DEFAULT '',
    PRIMARY KEY (round_id, candidate_id)
) STRICT, WITHOUT ROWID;

-- Weights of criteria and of scorers as they were when the round was closed.
CREATE TABLE round_weight (
    round_id     INTEGER NOT NULL REFERENCES round,
    criterion_id INTEGER NOT NULL REFERENCES criterion,
    weight       REAL    NOT NULL DEFAULT 0 CHECK (weight >= 0),
    PRIMARY KEY (round_id, criterion_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE round_voice (
    round_id  INTEGER NOT NULL REFERENCES round,
    scorer_id INTEGER NOT NULL REFERENCES scorer,
    weight    REAL    NOT NULL DEFAULT 1 CHECK (weight >= 0),
    PRIMARY KEY (round_id, scorer_id)
) STRICT, WITHOUT ROWID;
