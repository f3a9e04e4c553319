-- What a directive asks of whom, what they report, and whom to remind.
CREATE SCHEMA tasks;

-- A copy of what the board shows of an issued document: tasks reads no other module's tables.
CREATE TABLE tasks.directive (
  document_id uuid PRIMARY KEY,
  agency_id uuid NOT NULL REFERENCES organisation.agency (id),
  title text NOT NULL,
  number_and_symbol text NOT NULL,
  dated_on date NOT NULL,
  lines jsonb NOT NULL,
  tasks jsonb NOT NULL,
  withdrawn_at timestamptz,
  created_at timestamptz NOT NULL
);
CREATE INDEX directive_agency ON tasks.directive (agency_id, dated_on DESC, document_id DESC);

CREATE TABLE tasks.assignment (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  document_id uuid NOT NULL REFERENCES tasks.directive (document_id),
  agency_id uuid NOT NULL REFERENCES organisation.agency (id),
  -- Who gave it and judges its reports.
  from_agency_id uuid NOT NULL REFERENCES organisation.agency (id),
  -- The assignment of the agency above for the same task: figures roll up along it.
  parent_id uuid REFERENCES tasks.assignment (id),
  path text NOT NULL,
  section text,
  text text NOT NULL,
  role text NOT NULL CHECK (role IN ('lead', 'coordinate')),
  state text NOT NULL DEFAULT 'new' CHECK (state IN ('new', 'in-work', 'reported', 'accepted', 'returned')),
  deadline date,
  indicator jsonb,
  assignee_person_id uuid REFERENCES organisation.person (id),
  -- The latest report's numbers, for this agency's own staff or area only.
  done numeric,
  total numeric,
  percent numeric NOT NULL DEFAULT 0 CHECK (percent BETWEEN 0 AND 100),
  first_reported_at timestamptz,
  accepted_at timestamptz,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  search text GENERATED ALWAYS AS (platform.fold(text)) STORED,
  UNIQUE (document_id, path, agency_id)
);
-- Deadline order with "no deadline" last, as the inbox shows it.
CREATE INDEX assignment_inbox ON tasks.assignment (agency_id, (coalesce(deadline, '9999-12-31')), id);
CREATE INDEX assignment_given ON tasks.assignment (from_agency_id, (coalesce(deadline, '9999-12-31')), id);
CREATE INDEX assignment_parent ON tasks.assignment (parent_id);
CREATE INDEX assignment_search ON tasks.assignment USING gin (search gin_trgm_ops);
CREATE INDEX assignment_due ON tasks.assignment (deadline) WHERE state IN ('new', 'in-work', 'returned');

CREATE TABLE tasks.report (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  assignment_id uuid NOT NULL REFERENCES tasks.assignment (id),
  agency_id uuid NOT NULL REFERENCES organisation.agency (id),
  person_id uuid NOT NULL REFERENCES organisation.person (id),
  text text NOT NULL,
  done numeric,
  total numeric,
  percent numeric NOT NULL CHECK (percent BETWEEN 0 AND 100),
  final boolean NOT NULL,
  at timestamptz NOT NULL,
  verdict text CHECK (verdict IN ('accepted', 'returned')),
  verdict_reason text,
  verdict_person_id uuid REFERENCES organisation.person (id),
  verdict_at timestamptz
);
CREATE INDEX report_assignment ON tasks.report (assignment_id, at DESC);
CREATE TABLE tasks.report_file (
  report_id uuid NOT NULL REFERENCES tasks.report (id),
  file_id uuid NOT NULL REFERENCES platform.file (id),
  PRIMARY KEY (report_id, file_id)
);

CREATE TABLE tasks.notice (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  agency_id uuid NOT NULL REFERENCES organisation.agency (id),
  person_id uuid NOT NULL REFERENCES organisation.person (id),
  assignment_id uuid NOT NULL REFERENCES tasks.assignment (id),
  code text NOT NULL,
  -- What makes a notice the same one: a deadline and an offset for reminders, a report for verdicts.
  occasion text NOT NULL,
  details jsonb NOT NULL,
  at timestamptz NOT NULL,
  read_at timestamptz,
  UNIQUE (assignment_id, person_id, code, occasion)
);
CREATE INDEX notice_person ON tasks.notice (person_id, at DESC, id DESC);

-- An agency's own weekly hours where they differ from an office's: seven lists of [from, to] minutes, Sunday first.
CREATE TABLE tasks.working_hours (
  agency_id uuid PRIMARY KEY REFERENCES organisation.agency (id),
  hours jsonb NOT NULL
);

GRANT USAGE ON SCHEMA tasks TO phong_tuyen_app;
GRANT SELECT, INSERT, UPDATE ON tasks.directive, tasks.assignment, tasks.report, tasks.notice, tasks.working_hours TO phong_tuyen_app;
GRANT SELECT, INSERT ON tasks.report_file TO phong_tuyen_app;
