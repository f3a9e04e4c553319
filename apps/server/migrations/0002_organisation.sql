-- Agencies, people and the offices people hold in agencies.
CREATE SCHEMA organisation;

CREATE TABLE organisation.agency (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  parent_id uuid REFERENCES organisation.agency (id),
  key text NOT NULL UNIQUE,
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  short_name text NOT NULL,
  aliases text[] NOT NULL DEFAULT '{}',
  kind text NOT NULL CHECK (kind IN ('province-committee', 'office', 'department', 'body', 'party', 'union',
    'district-committee', 'commune-committee', 'enterprise', 'school', 'hospital', 'press', 'unit')),
  -- QCVN 102:2016/BTTTT, 13 characters, and QĐ 20/2020/QĐ-TTg, level 1 first: both are in use during the change-over.
  code_qcvn102 text UNIQUE,
  code_qd20 text UNIQUE,
  gso_code text,
  -- What stands behind the number in this agency's documents: UBND, STTTT.
  symbol text NOT NULL,
  population integer CHECK (population >= 0),
  tile_row smallint,
  tile_column smallint,
  sort_order integer NOT NULL DEFAULT 0,
  closed_on date,
  created_at timestamptz NOT NULL DEFAULT now(),
  search text GENERATED ALWAYS AS (platform.fold(name || ' ' || short_name)) STORED
);
CREATE INDEX agency_parent ON organisation.agency (parent_id);
CREATE INDEX agency_kind ON organisation.agency (kind);
CREATE INDEX agency_search ON organisation.agency USING gin (search gin_trgm_ops);

CREATE TABLE organisation.person (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
  email text NOT NULL UNIQUE CHECK (email = lower(email)),
  phone text,
  -- Sorting by tên, then họ, then đệm, as Vietnamese lists do.
  sort_name text NOT NULL,
  language text NOT NULL DEFAULT 'vi' CHECK (language IN ('vi', 'en')),
  disabled_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now()
);

-- A person may hold several offices; each has one role in one agency and says which authority it may sign with.
CREATE TABLE organisation.office (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  agency_id uuid NOT NULL REFERENCES organisation.agency (id),
  person_id uuid NOT NULL REFERENCES organisation.person (id),
  role text NOT NULL CHECK (role IN ('clerk', 'specialist', 'leader', 'head', 'administrator')),
  position text NOT NULL CHECK (length(position) BETWEEN 1 AND 100),
  -- NĐ 30/2020 art. 13: TM. for a collective, KT. for a deputy, TL. by order, TUQ. by authorisation; HEAD signs in their own right.
  signs text[] NOT NULL DEFAULT '{}' CHECK (signs <@ ARRAY['HEAD', 'TM', 'KT', 'TL', 'TUQ']),
  valid_from date NOT NULL DEFAULT '2020-01-01',
  valid_until date,
  created_at timestamptz NOT NULL DEFAULT now(),
  CHECK (valid_until IS NULL OR valid_until >= valid_from)
);
CREATE INDEX office_agency ON organisation.office (agency_id, role);
CREATE INDEX office_person ON organisation.office (person_id);

-- Who acts for an office between two dates, both included.
CREATE TABLE organisation.deputy (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  office_id uuid NOT NULL REFERENCES organisation.office (id),
  deputy_person_id uuid NOT NULL REFERENCES organisation.person (id),
  valid_from date NOT NULL,
  valid_until date NOT NULL,
  reason text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  revoked_at timestamptz,
  CHECK (valid_until >= valid_from)
);
CREATE INDEX deputy_person ON organisation.deputy (deputy_person_id);

GRANT USAGE ON SCHEMA organisation TO phong_tuyen_app;
GRANT SELECT, INSERT, UPDATE ON ALL TABLES IN SCHEMA organisation TO phong_tuyen_app;
