-- Checksums of bytes that were let go of, until they are gone from the store: a process may die between the two.
CREATE TABLE platform.file_to_erase (
  sha256 text PRIMARY KEY,
  since timestamptz NOT NULL
);
GRANT SELECT, INSERT, DELETE ON platform.file_to_erase TO phong_tuyen_app;
-- What a document, a report or a list still names cannot be deleted: their references forbid it.
GRANT DELETE ON platform.file TO phong_tuyen_app;
