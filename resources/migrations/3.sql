-- Version 3: a criterion has a short name for the head of its column; a round says how many of the ranking
-- are proposed, 0 for one a pillar.

ALTER TABLE criterion ADD COLUMN short_name TEXT NOT NULL DEFAULT '';
ALTER TABLE round ADD COLUMN proposed INTEGER NOT NULL DEFAULT 0 CHECK (proposed >= 0);

-- Rows written before hold the new columns only from now on; see 2.sql.
UPDATE criterion SET short_name = short_name;
UPDATE round SET proposed = proposed;
