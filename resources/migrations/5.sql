-- Version 5: which days are worked; what binds an activity besides its dates and links; which activities stand on
-- the roadmap; dates to remember; how many programs an agency can carry.

ALTER TABLE city ADD COLUMN work_week TEXT NOT NULL DEFAULT 'senin_jumat' CHECK (work_week IN ('senin_jumat', 'senin_sabtu', 'setiap_hari'));
ALTER TABLE city ADD COLUMN agency_limit INTEGER NOT NULL DEFAULT 0 CHECK (agency_limit >= 0);
ALTER TABLE activity ADD COLUMN not_before TEXT;
ALTER TABLE activity ADD COLUMN not_after TEXT;
ALTER TABLE activity ADD COLUMN fixed INTEGER NOT NULL DEFAULT 0 CHECK (fixed IN (0, 1));
ALTER TABLE activity ADD COLUMN on_roadmap INTEGER NOT NULL DEFAULT 0 CHECK (on_roadmap IN (0, 1));

-- Rows written before hold the new columns only from now on; see 2.sql.
UPDATE city SET work_week = work_week, agency_limit = agency_limit;
UPDATE activity SET not_before = not_before, not_after = not_after, fixed = fixed, on_roadmap = on_roadmap;

-- A day on which nobody works though the week would have it: a national holiday, or joint leave.
CREATE TABLE holiday (
    date TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL DEFAULT 'libur' CHECK (kind IN ('libur', 'cuti'))
) STRICT, WITHOUT ROWID;

-- A day that the timeline marks: bimtek, review, ...
CREATE TABLE occasion (
    id       INTEGER PRIMARY KEY NOT NULL,
    date     TEXT,
    name     TEXT    NOT NULL DEFAULT '',
    kind     TEXT    NOT NULL DEFAULT 'lainnya' CHECK (kind IN ('bimtek', 'evaluasi', 'lainnya')),
    position INTEGER NOT NULL DEFAULT 0
) STRICT;

-- How many programs an agency can lead in a year, where that is not the number that holds for all.
CREATE TABLE capacity (
    agency_id INTEGER NOT NULL REFERENCES agency,
    year      INTEGER NOT NULL,
    programs  INTEGER NOT NULL DEFAULT 0 CHECK (programs >= 0),
    PRIMARY KEY (agency_id, year)
) STRICT, WITHOUT ROWID;
