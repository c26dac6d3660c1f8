-- As a later version could have it.
ALTER TABLE area ADD COLUMN households INTEGER NOT NULL DEFAULT 0;
UPDATE area SET households = households;
CREATE TABLE visit (id INTEGER PRIMARY KEY NOT NULL, area_id INTEGER NOT NULL REFERENCES area) STRICT;
