-- What every module stands on: files, audit, outbox, settings of the installation.
-- Tables live in one PostgreSQL schema per owner, so that each table's owner can be read from its name.
CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE SCHEMA platform;

-- The role that serves requests. It owns nothing and cannot alter tables; the migrating role grants it what it needs.
DO $$ BEGIN
  IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'phong_tuyen_app') THEN
    CREATE ROLE phong_tuyen_app NOLOGIN;
  END IF;
END $$;
-- Running migrations as a plain owner: it must be a member to switch to the weak role when it serves.
DO $$ BEGIN
  EXECUTE format('GRANT phong_tuyen_app TO %I', current_user);
END $$;

-- Search key of Vietnamese text: NFC, lower case, without marks, đ as d. Immutable so that it can be indexed.
CREATE FUNCTION platform.fold(input text) RETURNS text
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN translate(lower(regexp_replace(normalize(input, NFD), '[\u0300-\u036f]', '', 'g')), 'đ', 'd');

CREATE TABLE platform.file (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  agency_id uuid NOT NULL,
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 255),
  media_type text NOT NULL,
  size_bytes bigint NOT NULL CHECK (size_bytes >= 0),
  sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  created_at timestamptz NOT NULL DEFAULT now(),
  created_by uuid
);
CREATE INDEX file_agency ON platform.file (agency_id, id);
CREATE INDEX file_sha256 ON platform.file (sha256);

-- One chain per agency: each row carries the hash of the row before it, so that a removed or changed row shows.
-- The head is row-locked by each writer; a transaction writes to one chain only, hence no deadlock between chains.
CREATE TABLE platform.audit_chain (
  chain uuid PRIMARY KEY,
  position bigint NOT NULL,
  hash text NOT NULL
);
CREATE TABLE platform.audit_entry (
  chain uuid NOT NULL,
  position bigint NOT NULL,
  at timestamptz NOT NULL,
  person_id uuid,
  office_id uuid,
  act text NOT NULL,
  subject_type text NOT NULL,
  subject_id text NOT NULL,
  detail jsonb NOT NULL,
  from_address text,
  request_id text,
  previous_hash text NOT NULL,
  hash text NOT NULL,
  PRIMARY KEY (chain, position)
);
CREATE INDEX audit_entry_subject ON platform.audit_entry (subject_type, subject_id, at);
CREATE INDEX audit_entry_at ON platform.audit_entry (at);

-- Outbox: domain events written in the transaction of the change they tell of.
CREATE TABLE platform.event (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  agency_id uuid NOT NULL,
  name text NOT NULL,
  payload jsonb NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  dispatched_at timestamptz,
  attempts integer NOT NULL DEFAULT 0,
  last_error text,
  next_attempt_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX event_pending ON platform.event (next_attempt_at, id) WHERE dispatched_at IS NULL;
-- Which handler has had which event: a handler's work and this row commit together, so a replay does nothing.
CREATE TABLE platform.event_delivery (
  event_id uuid NOT NULL REFERENCES platform.event (id) ON DELETE CASCADE,
  handler text NOT NULL,
  delivered_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (event_id, handler)
);

GRANT USAGE ON SCHEMA platform TO phong_tuyen_app;
GRANT SELECT, INSERT ON platform.file, platform.audit_entry TO phong_tuyen_app;
GRANT SELECT, INSERT, UPDATE ON platform.audit_chain TO phong_tuyen_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON platform.event, platform.event_delivery TO phong_tuyen_app;
