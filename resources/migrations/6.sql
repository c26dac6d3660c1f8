-- Version 6: the books. Volumes of chapters of blocks; what all of them share: letterhead, pictures, who signs, fields
-- of their texts; which version was submitted to whom, and the files that were made of it.

ALTER TABLE city ADD COLUMN letterhead TEXT NOT NULL DEFAULT '';
ALTER TABLE city ADD COLUMN logo TEXT NOT NULL DEFAULT ''; -- a PNG or JPEG in Base64

-- Rows written before hold the new columns only from now on; see 2.sql.
UPDATE city SET letterhead = letterhead, logo = logo;

CREATE TABLE volume (
    id         INTEGER PRIMARY KEY NOT NULL,
    position   INTEGER NOT NULL DEFAULT 0,
    code       TEXT    NOT NULL DEFAULT '',
    short_name TEXT    NOT NULL DEFAULT '',
    title      TEXT    NOT NULL DEFAULT '',
    each       TEXT    NOT NULL DEFAULT 'rencana' CHECK (each IN ('rencana', 'opd', 'quick_win')),
    paper      TEXT    NOT NULL DEFAULT 'a4' CHECK (paper IN ('a4', 'f4', 'a3')),
    landscape  INTEGER NOT NULL DEFAULT 0 CHECK (landscape IN (0, 1))
) STRICT;

CREATE TABLE chapter (
    id        INTEGER PRIMARY KEY NOT NULL,
    volume_id INTEGER NOT NULL REFERENCES volume,
    parent_id INTEGER REFERENCES chapter,
    position  INTEGER NOT NULL DEFAULT 0,
    title     TEXT    NOT NULL DEFAULT '',
    numbered  INTEGER NOT NULL DEFAULT 1 CHECK (numbered IN (0, 1)),
    hidden    INTEGER NOT NULL DEFAULT 0 CHECK (hidden IN (0, 1))
) STRICT;

-- text is Markdown where kind is 'teks', else a caption; options is a JSON object or empty.
CREATE TABLE chapter_block (
    id         INTEGER PRIMARY KEY NOT NULL,
    chapter_id INTEGER NOT NULL REFERENCES chapter,
    position   INTEGER NOT NULL DEFAULT 0,
    kind       TEXT    NOT NULL DEFAULT 'teks',
    text       TEXT    NOT NULL DEFAULT '',
    options    TEXT    NOT NULL DEFAULT '',
    hidden     INTEGER NOT NULL DEFAULT 0 CHECK (hidden IN (0, 1))
) STRICT;

-- content is a PNG or JPEG in Base64.
CREATE TABLE illustration (
    id       INTEGER PRIMARY KEY NOT NULL,
    position INTEGER NOT NULL DEFAULT 0,
    name     TEXT    NOT NULL DEFAULT '',
    content  TEXT    NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE signatory (
    id       INTEGER PRIMARY KEY NOT NULL,
    position INTEGER NOT NULL DEFAULT 0,
    role     TEXT    NOT NULL DEFAULT '',
    office   TEXT    NOT NULL DEFAULT '',
    name     TEXT    NOT NULL DEFAULT '',
    number   TEXT    NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE own_field (
    id       INTEGER PRIMARY KEY NOT NULL,
    position INTEGER NOT NULL DEFAULT 0,
    name     TEXT    NOT NULL DEFAULT '',
    value    TEXT    NOT NULL DEFAULT ''
) STRICT;

-- Bookkeeping, as version is: content_hash is of the plan as it was submitted.
CREATE TABLE submission (
    id           INTEGER PRIMARY KEY NOT NULL,
    version_id   INTEGER NOT NULL,
    recipient    TEXT    NOT NULL DEFAULT '',
    day          TEXT    NOT NULL,
    note         TEXT    NOT NULL DEFAULT '',
    content_hash TEXT    NOT NULL
) STRICT;

CREATE TABLE submitted_file (
    submission_id INTEGER NOT NULL,
    sha256        TEXT    NOT NULL,
    name          TEXT    NOT NULL DEFAULT '',
    PRIMARY KEY (submission_id, sha256)
) STRICT, WITHOUT ROWID;
