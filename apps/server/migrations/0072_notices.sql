-- Notices to people come from every module: they stand with the people. A notice says itself where it leads.
CREATE TABLE organisation.notice (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  agency_id uuid NOT NULL REFERENCES organisation.agency (id),
  person_id uuid NOT NULL REFERENCES organisation.person (id),
  -- What it tells of: an assignment, a station, a bulletin.
  subject_id uuid NOT NULL,
  code text NOT NULL,
  -- What makes a notice the same one: a deadline and an offset for reminders, a report for verdicts, a day for a silence.
  occasion text NOT NULL,
  details jsonb NOT NULL,
  -- Address of the screen to go to.
  link text NOT NULL,
  at timestamptz NOT NULL,
  read_at timestamptz,
  UNIQUE (subject_id, person_id, code, occasion)
);
CREATE INDEX notice_person ON organisation.notice (person_id, at DESC, id DESC);
GRANT SELECT, INSERT, UPDATE ON organisation.notice TO phong_tuyen_app;

INSERT INTO organisation.notice (id, agency_id, person_id, subject_id, code, occasion, details, link, at, read_at)
SELECT id, agency_id, person_id, assignment_id, code, occasion, details, '/noi-bo/nhiem-vu/' || assignment_id, at, read_at FROM tasks.notice;
-- removes: moved into organisation.notice above.
DROP TABLE tasks.notice;
