-- A plan (*.pilar), version 1 of its schema.
--
-- Rules that keep recorded changes replayable; tests/model/storage/schema_test.cpp checks them:
-- every table has a key that is never NULL: a random 63-bit integer, or the natural key of a relation;
-- no UNIQUE but the key, no triggers, no ON DELETE actions, no generated columns;
-- a later version only adds columns, last, with a default.
--
-- Money is whole rupiah. Dates are ISO text. Years are 0 where they are not known.
-- position orders rows on the screen; aliases are separated by |.

CREATE TABLE city (
    id             INTEGER PRIMARY KEY NOT NULL,
    name           TEXT    NOT NULL DEFAULT '',
    kind           TEXT    NOT NULL DEFAULT 'kota' CHECK (kind IN ('kota', 'kabupaten')),
    province       TEXT    NOT NULL DEFAULT '',
    head_of_region TEXT    NOT NULL DEFAULT '',
    vision         TEXT    NOT NULL DEFAULT '',
    rpjmd          TEXT    NOT NULL DEFAULT '',
    first_year     INTEGER NOT NULL DEFAULT 0,
    last_year      INTEGER NOT NULL DEFAULT 0,
    short_years    INTEGER NOT NULL DEFAULT 2,
    medium_years   INTEGER NOT NULL DEFAULT 5,
    long_years     INTEGER NOT NULL DEFAULT 10,
    as_of          TEXT
) STRICT;

CREATE TABLE pillar (
    id       INTEGER PRIMARY KEY NOT NULL,
    code     TEXT    NOT NULL DEFAULT '',
    name     TEXT    NOT NULL DEFAULT '',
    aliases  TEXT    NOT NULL DEFAULT '',
    position INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE sub_dimension (
    id        INTEGER PRIMARY KEY NOT NULL,
    pillar_id INTEGER NOT NULL REFERENCES pillar,
    code      TEXT    NOT NULL DEFAULT '',
    name      TEXT    NOT NULL DEFAULT '',
    aliases   TEXT    NOT NULL DEFAULT '',
    position  INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE agency (
    id         INTEGER PRIMARY KEY NOT NULL,
    code       TEXT    NOT NULL DEFAULT '',
    short_name TEXT    NOT NULL DEFAULT '',
    full_name  TEXT    NOT NULL DEFAULT '',
    kind       TEXT    NOT NULL DEFAULT 'dinas' CHECK (kind IN ('dinas', 'badan', 'sekretariat', 'inspektorat',
                                                                'kantor', 'kecamatan', 'kelurahan', 'lainnya')),
    aliases    TEXT    NOT NULL DEFAULT '',
    note       TEXT    NOT NULL DEFAULT '',
    position   INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE area (
    id       INTEGER PRIMARY KEY NOT NULL,
    code     TEXT    NOT NULL DEFAULT '',
    name     TEXT    NOT NULL DEFAULT '',
    district TEXT    NOT NULL DEFAULT '',
    position INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE member (
    id          INTEGER PRIMARY KEY NOT NULL,
    body        TEXT    NOT NULL DEFAULT 'tim' CHECK (body IN ('dewan', 'tim', 'forum')),
    seat        TEXT    NOT NULL DEFAULT '',
    office      TEXT    NOT NULL DEFAULT '',
    person      TEXT    NOT NULL DEFAULT '',
    agency_id   INTEGER REFERENCES agency,
    agency_text TEXT    NOT NULL DEFAULT '',
    position    INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE program (
    id               INTEGER PRIMARY KEY NOT NULL,
    code             TEXT    NOT NULL DEFAULT '',
    name             TEXT    NOT NULL DEFAULT '',
    description      TEXT    NOT NULL DEFAULT '',
    pillar_id        INTEGER REFERENCES pillar,
    sub_dimension_id INTEGER REFERENCES sub_dimension,
    lead_id          INTEGER REFERENCES agency,
    lead_text        TEXT    NOT NULL DEFAULT '',
    support_text     TEXT    NOT NULL DEFAULT '',
    action_group     TEXT    NOT NULL DEFAULT '' CHECK (action_group IN ('', 'sdm', 'infrastruktur', 'aplikasi', 'literasi')),
    official_code    TEXT    NOT NULL DEFAULT '',
    rpjmd            TEXT    NOT NULL DEFAULT '',
    renstra          TEXT    NOT NULL DEFAULT '',
    first_year       INTEGER NOT NULL DEFAULT 0,
    last_year        INTEGER NOT NULL DEFAULT 0,
    horizon          TEXT    NOT NULL DEFAULT '' CHECK (horizon IN ('', 'pendek', 'menengah', 'panjang')),
    note             TEXT    NOT NULL DEFAULT '',
    position         INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE support (
    program_id INTEGER NOT NULL REFERENCES program,
    agency_id  INTEGER NOT NULL REFERENCES agency,
    "group"    TEXT    NOT NULL DEFAULT '',
    PRIMARY KEY (program_id, agency_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE candidate (
    id              INTEGER PRIMARY KEY NOT NULL,
    code            TEXT    NOT NULL DEFAULT '',
    name            TEXT    NOT NULL DEFAULT '',
    pillar_id       INTEGER REFERENCES pillar,
    program_id      INTEGER REFERENCES program,
    agency_id       INTEGER REFERENCES agency,
    agency_text     TEXT    NOT NULL DEFAULT '',
    kind            TEXT    NOT NULL DEFAULT '',
    problem         TEXT    NOT NULL DEFAULT '',
    innovation      TEXT    NOT NULL DEFAULT '',
    benefit         TEXT    NOT NULL DEFAULT '',
    uniqueness      TEXT    NOT NULL DEFAULT '',
    development     TEXT    NOT NULL DEFAULT '',
    sustainability  TEXT    NOT NULL DEFAULT '',
    resources       TEXT    NOT NULL DEFAULT '',
    cost            INTEGER CHECK (cost >= 0),
    months          INTEGER CHECK (months >= 0),
    stage           TEXT    NOT NULL DEFAULT '',
    decision        TEXT    NOT NULL DEFAULT 'terbuka' CHECK (decision IN ('terbuka', 'dipilih', 'ditunda', 'ditolak')),
    decision_reason TEXT    NOT NULL DEFAULT '',
    note            TEXT    NOT NULL DEFAULT '',
    position        INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE gate (
    id       INTEGER PRIMARY KEY NOT NULL,
    text     TEXT    NOT NULL DEFAULT '',
    rule     TEXT    NOT NULL DEFAULT 'ditanyakan' CHECK (rule IN ('ditanyakan', '12_bulan', 'ada_opd', 'ada_biaya', 'risiko_dimitigasi')),
    position INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE gate_answer (
    candidate_id INTEGER NOT NULL REFERENCES candidate,
    gate_id      INTEGER NOT NULL REFERENCES gate,
    passed       INTEGER NOT NULL DEFAULT 0 CHECK (passed IN (0, 1)),
    PRIMARY KEY (candidate_id, gate_id)
) STRICT, WITHOUT ROWID;

-- A partner, an indicator, an activity or a risk belongs to a program or to a candidate.
CREATE TABLE partner (
    id           INTEGER PRIMARY KEY NOT NULL,
    program_id   INTEGER REFERENCES program,
    candidate_id INTEGER REFERENCES candidate,
    name         TEXT    NOT NULL DEFAULT '',
    form         TEXT    NOT NULL DEFAULT '',
    position     INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE indicator (
    id             INTEGER PRIMARY KEY NOT NULL,
    program_id     INTEGER REFERENCES program,
    candidate_id   INTEGER REFERENCES candidate,
    name           TEXT    NOT NULL DEFAULT '',
    unit           TEXT    NOT NULL DEFAULT '',
    baseline       TEXT    NOT NULL DEFAULT '',
    baseline_value REAL,
    baseline_year  INTEGER NOT NULL DEFAULT 0,
    target         TEXT    NOT NULL DEFAULT '',
    target_value   REAL,
    target_year    INTEGER NOT NULL DEFAULT 0,
    position       INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE target (
    indicator_id   INTEGER NOT NULL REFERENCES indicator,
    year           INTEGER NOT NULL,
    planned        TEXT    NOT NULL DEFAULT '',
    planned_value  REAL,
    realised       TEXT    NOT NULL DEFAULT '',
    realised_value REAL,
    PRIMARY KEY (indicator_id, year)
) STRICT, WITHOUT ROWID;

CREATE TABLE funding_source (
    id       INTEGER PRIMARY KEY NOT NULL,
    name     TEXT    NOT NULL DEFAULT '',
    apbd     INTEGER NOT NULL DEFAULT 0 CHECK (apbd IN (0, 1)),
    aliases  TEXT    NOT NULL DEFAULT '',
    position INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE budget_line (
    program_id INTEGER NOT NULL REFERENCES program,
    year       INTEGER NOT NULL,
    source_id  INTEGER NOT NULL REFERENCES funding_source,
    planned    INTEGER NOT NULL DEFAULT 0 CHECK (planned >= 0),
    realised   INTEGER CHECK (realised >= 0),
    assumed    INTEGER NOT NULL DEFAULT 0 CHECK (assumed IN (0, 1)),
    PRIMARY KEY (program_id, year, source_id)
) STRICT, WITHOUT ROWID;

-- source_id 0: the ceiling of all sources together.
CREATE TABLE ceiling (
    year      INTEGER NOT NULL,
    source_id INTEGER NOT NULL,
    amount    INTEGER NOT NULL DEFAULT 0 CHECK (amount >= 0),
    PRIMARY KEY (year, source_id)
) STRICT, WITHOUT ROWID;

-- start and finish are both days of work; duration (work days) stands where one of them is missing.
CREATE TABLE activity (
    id           INTEGER PRIMARY KEY NOT NULL,
    program_id   INTEGER REFERENCES program,
    candidate_id INTEGER REFERENCES candidate,
    code         TEXT    NOT NULL DEFAULT '',
    name         TEXT    NOT NULL DEFAULT '',
    agency_id    INTEGER REFERENCES agency,
    agency_text  TEXT    NOT NULL DEFAULT '',
    start        TEXT,
    finish       TEXT,
    duration     INTEGER CHECK (duration >= 0),
    milestone    INTEGER NOT NULL DEFAULT 0 CHECK (milestone IN (0, 1)),
    progress     INTEGER NOT NULL DEFAULT 0 CHECK (progress BETWEEN 0 AND 100),
    note         TEXT    NOT NULL DEFAULT '',
    position     INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE dependency (
    predecessor_id INTEGER NOT NULL REFERENCES activity,
    successor_id   INTEGER NOT NULL REFERENCES activity,
    type           TEXT    NOT NULL DEFAULT 'FS' CHECK (type IN ('FS', 'SS', 'FF', 'SF')),
    lag            INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (predecessor_id, successor_id, type)
) STRICT, WITHOUT ROWID;

CREATE TABLE risk (
    id           INTEGER PRIMARY KEY NOT NULL,
    program_id   INTEGER REFERENCES program,
    candidate_id INTEGER REFERENCES candidate,
    description  TEXT    NOT NULL DEFAULT '',
    likelihood   INTEGER CHECK (likelihood BETWEEN 1 AND 5),
    impact       INTEGER CHECK (impact BETWEEN 1 AND 5),
    mitigation   TEXT    NOT NULL DEFAULT '',
    owner_id     INTEGER REFERENCES agency,
    position     INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE criterion (
    id        INTEGER PRIMARY KEY NOT NULL,
    code      TEXT    NOT NULL DEFAULT '',
    name      TEXT    NOT NULL DEFAULT '',
    direction TEXT    NOT NULL DEFAULT 'benefit' CHECK (direction IN ('benefit', 'cost')),
    weight    REAL    NOT NULL DEFAULT 0 CHECK (weight >= 0),
    lowest    REAL,
    highest   REAL,
    origin    TEXT    NOT NULL DEFAULT 'nilai' CHECK (origin IN ('nilai', 'biaya', 'bulan')),
    note      TEXT    NOT NULL DEFAULT '',
    position  INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE anchor (
    criterion_id INTEGER NOT NULL REFERENCES criterion,
    level        INTEGER NOT NULL,
    meaning      TEXT    NOT NULL DEFAULT '',
    PRIMARY KEY (criterion_id, level)
) STRICT, WITHOUT ROWID;

CREATE TABLE round (
    id       INTEGER PRIMARY KEY NOT NULL,
    name     TEXT    NOT NULL DEFAULT '',
    date     TEXT,
    closed   INTEGER NOT NULL DEFAULT 0 CHECK (closed IN (0, 1)),
    position INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE scorer (
    id        INTEGER PRIMARY KEY NOT NULL,
    name      TEXT    NOT NULL DEFAULT '',
    agency_id INTEGER REFERENCES agency,
    weight    REAL    NOT NULL DEFAULT 1 CHECK (weight >= 0),
    position  INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE score (
    round_id     INTEGER NOT NULL REFERENCES round,
    scorer_id    INTEGER NOT NULL REFERENCES scorer,
    candidate_id INTEGER NOT NULL REFERENCES candidate,
    criterion_id INTEGER NOT NULL REFERENCES criterion,
    value        REAL    NOT NULL,
    PRIMARY KEY (round_id, scorer_id, candidate_id, criterion_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE comparison (
    scorer_id INTEGER NOT NULL REFERENCES scorer,
    a_id      INTEGER NOT NULL REFERENCES criterion,
    b_id      INTEGER NOT NULL REFERENCES criterion,
    value     REAL    NOT NULL CHECK (value > 0),
    PRIMARY KEY (scorer_id, a_id, b_id)
) STRICT, WITHOUT ROWID;

-- Deleting a parent looks for its children.
CREATE INDEX activity_program ON activity (program_id);
CREATE INDEX dependency_successor ON dependency (successor_id);
CREATE INDEX indicator_program ON indicator (program_id);
CREATE INDEX score_candidate ON score (candidate_id);
CREATE INDEX score_criterion ON score (criterion_id);
CREATE INDEX score_scorer ON score (scorer_id);

-- Bookkeeping. Undoing every change gives back every other table, row for row; these go on.

-- changes is an SQLite changeset; of an undo or a redo it is NULL and target names the edit.
CREATE TABLE history (
    number  INTEGER PRIMARY KEY NOT NULL,
    kind    TEXT    NOT NULL CHECK (kind IN ('edit', 'undo', 'redo')),
    target  INTEGER NOT NULL DEFAULT 0,
    at      TEXT    NOT NULL,
    author  TEXT    NOT NULL,
    label   TEXT    NOT NULL,
    schema  INTEGER NOT NULL,
    length  INTEGER NOT NULL DEFAULT 0,
    sha256  TEXT    NOT NULL DEFAULT '',
    changes BLOB
) STRICT;

CREATE TABLE version (
    id     INTEGER PRIMARY KEY NOT NULL,
    entry  INTEGER NOT NULL,
    name   TEXT    NOT NULL,
    note   TEXT    NOT NULL DEFAULT '',
    at     TEXT    NOT NULL,
    author TEXT    NOT NULL
) STRICT;

CREATE TABLE backup (
    id     INTEGER PRIMARY KEY NOT NULL,
    at     TEXT    NOT NULL,
    path   TEXT    NOT NULL,
    sha256 TEXT    NOT NULL,
    entry  INTEGER NOT NULL
) STRICT;

CREATE TABLE merged_entry (
    plan   TEXT    NOT NULL,
    number INTEGER NOT NULL,
    at     TEXT    NOT NULL,
    PRIMARY KEY (plan, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE setting (
    key   TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
