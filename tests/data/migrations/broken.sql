-- Fails after its first statement.
ALTER TABLE area ADD COLUMN households INTEGER NOT NULL DEFAULT 0;
INSERT INTO no_such_table VALUES (1);
