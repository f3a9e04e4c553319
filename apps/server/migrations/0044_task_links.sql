-- Which tasks of a directive a campaign answers: their figures come from its coverage. One campaign a task.
CREATE TABLE outreach.task_link (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  campaign_id uuid NOT NULL REFERENCES outreach.campaign (id) ON DELETE CASCADE,
  document_id uuid NOT NULL,
  path text NOT NULL,
  created_by uuid NOT NULL REFERENCES organisation.person (id),
  office_id uuid NOT NULL REFERENCES organisation.office (id),
  agency_id uuid NOT NULL REFERENCES organisation.agency (id),
  created_at timestamptz NOT NULL,
  figures_at timestamptz,
  UNIQUE (document_id, path)
);
CREATE INDEX task_link_campaign ON outreach.task_link (campaign_id);
GRANT SELECT, INSERT, UPDATE, DELETE ON outreach.task_link TO phong_tuyen_app;

-- Figures that no person reported, each with where it came from: rows are only ever added.
CREATE TABLE tasks.automatic_figure (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  assignment_id uuid NOT NULL REFERENCES tasks.assignment (id),
  done numeric NOT NULL,
  total numeric,
  percent numeric NOT NULL CHECK (percent BETWEEN 0 AND 100),
  source text NOT NULL,
  source_id uuid NOT NULL,
  at timestamptz NOT NULL
);
CREATE INDEX automatic_figure_assignment ON tasks.automatic_figure (assignment_id, at DESC, id DESC);
GRANT SELECT, INSERT ON tasks.automatic_figure TO phong_tuyen_app;
