-- Signing in: the person is the account. Sessions, credentials, second factors and passkeys hang on organisation.person,
-- so that no second list of people can drift from the first. The tables have the shape that better-auth 1.7 asks for.
CREATE EXTENSION IF NOT EXISTS btree_gist;

ALTER TABLE organisation.person
  -- Administrators enter addresses from the agency's own records; nobody signs up from outside.
  ADD COLUMN email_verified boolean NOT NULL DEFAULT true,
  ADD COLUMN image text,
  ADD COLUMN two_factor_enabled boolean NOT NULL DEFAULT false,
  -- Set while an administrator's one-time password is in use: it must be changed, and is dead after this instant.
  ADD COLUMN one_time_password_until timestamptz,
  ADD COLUMN updated_at timestamptz NOT NULL DEFAULT now(),
  ADD COLUMN search text GENERATED ALWAYS AS (platform.fold(name || ' ' || email)) STORED;
CREATE INDEX person_search ON organisation.person USING gin (search gin_trgm_ops);
CREATE INDEX person_sort ON organisation.person (sort_name, id);

CREATE TABLE organisation.auth_session (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  user_id uuid NOT NULL REFERENCES organisation.person (id),
  token text NOT NULL UNIQUE,
  expires_at timestamptz NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  ip_address text,
  user_agent text,
  -- The office the person acts in on this session; their first one while null or no longer held.
  active_office_id uuid REFERENCES organisation.office (id),
  last_seen_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX auth_session_user ON organisation.auth_session (user_id);
CREATE INDEX auth_session_expiry ON organisation.auth_session (expires_at);

-- A way to prove who one is: a password ('credential') or an outside provider's subject.
CREATE TABLE organisation.auth_account (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  user_id uuid NOT NULL REFERENCES organisation.person (id),
  provider_id text NOT NULL,
  account_id text NOT NULL,
  password text,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (provider_id, account_id)
);
CREATE INDEX auth_account_user ON organisation.auth_account (user_id);

CREATE TABLE organisation.auth_verification (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  identifier text NOT NULL,
  value text NOT NULL,
  expires_at timestamptz NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX auth_verification_identifier ON organisation.auth_verification (identifier);
CREATE INDEX auth_verification_expiry ON organisation.auth_verification (expires_at);

CREATE TABLE organisation.auth_two_factor (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  user_id uuid NOT NULL REFERENCES organisation.person (id),
  secret text NOT NULL,
  backup_codes text NOT NULL,
  verified boolean NOT NULL DEFAULT true,
  failed_verification_count integer NOT NULL DEFAULT 0,
  locked_until timestamptz
);
CREATE INDEX auth_two_factor_user ON organisation.auth_two_factor (user_id);

CREATE TABLE organisation.auth_passkey (
  -- Text, because callers name the passkey to remove: a malformed id is then absent instead of a failed query.
  id text PRIMARY KEY DEFAULT uuidv7()::text,
  name text,
  public_key text NOT NULL,
  user_id uuid NOT NULL REFERENCES organisation.person (id),
  credential_id text NOT NULL UNIQUE,
  counter integer NOT NULL,
  device_type text NOT NULL,
  backed_up boolean NOT NULL,
  transports text,
  aaguid text,
  created_at timestamptz
);
CREATE INDEX auth_passkey_user ON organisation.auth_passkey (user_id);

-- Guesses at passwords, per account and per address. The key is a hash: people type passwords into the e-mail field.
CREATE TABLE organisation.sign_in_guard (
  key text PRIMARY KEY,
  attempts integer NOT NULL,
  last_attempt_at timestamptz NOT NULL,
  paused_until timestamptz
);

GRANT SELECT, INSERT, UPDATE, DELETE ON organisation.auth_session, organisation.auth_account,
  organisation.auth_verification, organisation.auth_two_factor, organisation.auth_passkey,
  organisation.sign_in_guard TO phong_tuyen_app;

-- One deputy at a time for an office. The command refuses overlaps with a clear error; this holds whatever happens.
CREATE INDEX deputy_office ON organisation.deputy (office_id);
ALTER TABLE organisation.deputy ADD CONSTRAINT deputy_no_overlap
  EXCLUDE USING gist (office_id WITH =, daterange(valid_from, valid_until, '[]') WITH &&) WHERE (revoked_at IS NULL);
