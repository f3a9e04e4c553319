-- Figures of one to nine people are not told, and neither is a share from which they could be counted back.
ALTER TABLE coverage.weekly_report ALTER COLUMN installed DROP NOT NULL, ALTER COLUMN percent DROP NOT NULL;
UPDATE coverage.weekly_report SET installed = NULL, percent = NULL WHERE installed BETWEEN 1 AND 9;
