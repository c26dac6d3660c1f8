-- Version 2: the innovation form asks for the budget year of a candidate; 0 where it is not known.

ALTER TABLE candidate ADD COLUMN budget_year INTEGER NOT NULL DEFAULT 0;
