-- Who is written to: lists as they were uploaded, their people, and those who asked not to be.
CREATE TABLE outreach.audience (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  agency_id uuid NOT NULL REFERENCES organisation.agency (id),
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  state text NOT NULL DEFAULT 'importing' CHECK (state IN ('importing', 'checking', 'ready', 'failed', 'archived')),
  created_by uuid NOT NULL REFERENCES organisation.person (id),
  created_at timestamptz NOT NULL
);
CREATE INDEX audience_agency ON outreach.audience (agency_id, created_at DESC, id DESC);

-- One row per number and list. Numbers are international digits: 84912345678.
CREATE TABLE outreach.contact (
  audience_id uuid NOT NULL REFERENCES outreach.audience (id) ON DELETE CASCADE,
  phone bigint NOT NULL CHECK (phone BETWEEN 10000000 AND 999999999999999),
  agency_id uuid NOT NULL,
  name text,
  commune_id uuid REFERENCES organisation.agency (id),
  group_name text,
  language text NOT NULL DEFAULT 'vi' CHECK (language IN ('vi', 'en')),
  PRIMARY KEY (audience_id, phone)
);

-- Holds for every campaign and channel; emergency notices by law are marked and go out all the same.
CREATE TABLE outreach.opt_out (
  phone bigint PRIMARY KEY,
  at timestamptz NOT NULL,
  via text NOT NULL CHECK (via IN ('reply', 'link', 'counter')),
  campaign_id uuid,
  person_id uuid REFERENCES organisation.person (id)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON outreach.audience, outreach.contact, outreach.opt_out TO phong_tuyen_app;
