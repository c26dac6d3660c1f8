-- Version 2: the innovation form asks for the budget year of a candidate; 0 where it is not known.

ALTER TABLE candidate ADD COLUMN budget_year INTEGER NOT NULL DEFAULT 0;

-- A row written before the column was there does not hold it, and the session extension would record its
-- old value as NULL, which no undo can bring back. Writing the rows again puts the default into them.
UPDATE candidate SET budget_year = budget_year;
