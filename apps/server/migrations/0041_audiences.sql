-- Who is written to: lists as they were uploaded, their people, and those who asked not to be.
CREATE TABLE outreach.audience (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  agency_id uuid NOT NULL REFERENCES organisation.agency (id),
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  state text NOT NULL DEFAULT 'importing' CHECK (state IN ('importing', 'checking', 'ready', 'failed', 'archived')),
  created_by uuid NOT NULL REFERENCES organisation.person (id),
  created_at timestamptz NOT NULL,
  -- What rows that say nothing themselves get.
  group_name text NOT NULL DEFAULT '',
  language text NOT NULL DEFAULT 'vi' CHECK (language IN ('vi', 'en')),
  -- The upload byte for byte (pasted numbers are kept as a text file), and how it is read.
  file_id uuid REFERENCES platform.file (id),
  layout jsonb,
  form jsonb NOT NULL DEFAULT '{}',
  preview jsonb NOT NULL DEFAULT '[]',
  -- Progress: rows up to this one are written whole; a reader that died is followed from there.
  rows_done integer NOT NULL DEFAULT 0,
  last_row integer NOT NULL DEFAULT 0,
  share real NOT NULL DEFAULT 0,
  contacts integer NOT NULL DEFAULT 0,
  faulty integer NOT NULL DEFAULT 0,
  repeated integer NOT NULL DEFAULT 0,
  mild integer NOT NULL DEFAULT 0,
  elsewhere integer NOT NULL DEFAULT 0,
  failure text,
  failure_detail text,
  -- Who reads it now: a server that stops renewing loses the list to another.
  lease_token uuid,
  lease_until timestamptz,
  attempts integer NOT NULL DEFAULT 0,
  confirmed_by uuid REFERENCES organisation.person (id),
  confirmed_at timestamptz,
  state_before_archive text,
  archived_at timestamptz,
  keep_until date NOT NULL DEFAULT (current_date + 365),
  erased_at timestamptz,
  search text GENERATED ALWAYS AS (platform.fold(name)) STORED
);
CREATE INDEX audience_agency ON outreach.audience (agency_id, created_at DESC, id DESC);
CREATE INDEX audience_importing ON outreach.audience (created_at) WHERE state = 'importing';
CREATE INDEX audience_keep ON outreach.audience (keep_until) WHERE erased_at IS NULL;

-- One row per number and list. Numbers are international digits: 84912345678.
CREATE TABLE outreach.contact (
  audience_id uuid NOT NULL REFERENCES outreach.audience (id) ON DELETE CASCADE,
  phone bigint NOT NULL CHECK (phone BETWEEN 10000000 AND 999999999999999),
  agency_id uuid NOT NULL,
  name text,
  commune_id uuid REFERENCES organisation.agency (id),
  group_name text,
  language text NOT NULL DEFAULT 'vi' CHECK (language IN ('vi', 'en')),
  row_number integer,
  PRIMARY KEY (audience_id, phone)
);
-- The agency's other lists that have the number; whose list a reply comes from.
CREATE INDEX contact_phone ON outreach.contact (phone, agency_id);

CREATE TABLE outreach.audience_fault (
  audience_id uuid NOT NULL REFERENCES outreach.audience (id) ON DELETE CASCADE,
  row_number integer NOT NULL,
  column_index integer NOT NULL,
  kind text NOT NULL,
  value text NOT NULL,
  hint text NOT NULL DEFAULT '',
  PRIMARY KEY (audience_id, row_number, column_index, kind)
);

-- Holds for every campaign and channel; emergency notices by law are marked and go out all the same.
CREATE TABLE outreach.opt_out (
  phone bigint PRIMARY KEY,
  at timestamptz NOT NULL,
  via text NOT NULL CHECK (via IN ('reply', 'link', 'counter')),
  campaign_id uuid,
  person_id uuid REFERENCES organisation.person (id),
  -- The agency it came through; others see it only for numbers of their own lists, or by asking for the whole number.
  agency_id uuid REFERENCES organisation.agency (id),
  note text NOT NULL DEFAULT ''
);
CREATE INDEX opt_out_at ON outreach.opt_out (at DESC, phone DESC);

-- Every refusal and every return, kept for at least a year (Decree 91/2020/NĐ-CP): rows are only ever added.
CREATE TABLE outreach.opt_out_log (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  phone bigint NOT NULL,
  act text NOT NULL CHECK (act IN ('added', 'removed')),
  via text NOT NULL CHECK (via IN ('reply', 'link', 'counter')),
  campaign_id uuid,
  person_id uuid,
  note text NOT NULL DEFAULT '',
  at timestamptz NOT NULL
);
CREATE INDEX opt_out_log_phone ON outreach.opt_out_log (phone, at DESC);

-- The one confirmation that somebody who refused is owed at once (Decree 91/2020/NĐ-CP).
CREATE TABLE outreach.opt_out_confirmation (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  phone bigint NOT NULL,
  asked_at timestamptz NOT NULL,
  taken_at timestamptz,
  outcome text,
  UNIQUE (phone, asked_at)
);
CREATE INDEX opt_out_confirmation_waiting ON outreach.opt_out_confirmation (asked_at) WHERE taken_at IS NULL;

-- What people write back.
CREATE TABLE outreach.reply (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  -- The agency whose list the number was last in; the province's own when nobody has it.
  agency_id uuid NOT NULL REFERENCES organisation.agency (id),
  phone bigint NOT NULL,
  text text NOT NULL,
  at timestamptz NOT NULL,
  gateway_id text NOT NULL,
  carrier_id text,
  is_opt_out boolean NOT NULL,
  state text NOT NULL DEFAULT 'new' CHECK (state IN ('new', 'answered', 'forwarded')),
  note text NOT NULL DEFAULT '',
  handled_by uuid REFERENCES organisation.person (id),
  handled_at timestamptz,
  search text GENERATED ALWAYS AS (platform.fold(text)) STORED,
  -- Carriers bring a reply at least once; where they give it no id, the same words at the same moment are the same reply.
  same_as text GENERATED ALWAYS AS (coalesce(carrier_id, md5(phone::text || text))) STORED
);
CREATE UNIQUE INDEX reply_once ON outreach.reply (gateway_id, same_as, at);
CREATE INDEX reply_agency ON outreach.reply (agency_id, at DESC, id DESC);

GRANT SELECT, INSERT, UPDATE, DELETE ON outreach.audience, outreach.contact, outreach.opt_out, outreach.audience_fault TO phong_tuyen_app;
GRANT SELECT, INSERT, UPDATE ON outreach.opt_out_confirmation, outreach.reply TO phong_tuyen_app;
GRANT SELECT, INSERT ON outreach.opt_out_log TO phong_tuyen_app;
