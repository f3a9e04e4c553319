-- Help with installing: openings of the store counted without knowing whose, the app's anonymous word, kiosks and their ticks.

-- A salt that lives for a day: with it, and the installation's secret, marks are made that only tell whether something came before.
CREATE TABLE coverage.day_salt (
  day date PRIMARY KEY,
  salt bytea NOT NULL CHECK (length(salt) = 32)
);
-- Both tables are emptied of yesterday by the first mark of a day, and each night.
CREATE TABLE coverage.day_mark (
  day date NOT NULL,
  mark bytea NOT NULL CHECK (length(mark) = 32),
  times integer NOT NULL,
  PRIMARY KEY (day, mark)
);

-- What the app said and was not believed: shown to staff, never counted.
CREATE TABLE coverage.doubtful_install (
  token_hash bytea PRIMARY KEY CHECK (length(token_hash) = 32),
  doubt text NOT NULL CHECK (doubt IN ('many-from-one-place', 'over-residents', 'surge')),
  commune_id uuid REFERENCES organisation.agency (id),
  code_id uuid REFERENCES coverage.code (id),
  platform text NOT NULL CHECK (platform IN ('android', 'ios')),
  received_on date NOT NULL
);
CREATE INDEX doubtful_install_day ON coverage.doubtful_install (received_on, doubt);
CREATE TABLE coverage.app_version_day (
  day date NOT NULL,
  platform text NOT NULL CHECK (platform IN ('android', 'ios')),
  version text NOT NULL,
  count integer NOT NULL,
  PRIMARY KEY (day, platform, version)
);

-- A checkpoint, a hospital desk, a Youth Union team: whoever installs for others. Its link opens the kiosk page.
CREATE TABLE coverage.kiosk (
  id uuid PRIMARY KEY,
  agency_id uuid NOT NULL REFERENCES organisation.agency (id),
  commune_id uuid REFERENCES organisation.agency (id),
  campaign_id uuid NOT NULL,
  code_id uuid NOT NULL REFERENCES coverage.code (id),
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  place text NOT NULL CHECK (length(place) <= 300),
  -- Who stands there, and how to reach them when it falls silent.
  helper text NOT NULL CHECK (length(helper) <= 200),
  -- Hours of duty in minutes since midnight, and the days: 1 is Monday, 7 Sunday.
  opens_at smallint NOT NULL CHECK (opens_at BETWEEN 0 AND 1439),
  closes_at smallint NOT NULL CHECK (closes_at BETWEEN 1 AND 1440),
  weekdays smallint[] NOT NULL CHECK (weekdays <@ ARRAY[1, 2, 3, 4, 5, 6, 7]::smallint[]),
  -- The token itself is derived from the installation's secret, the id and this number: a new number is a new link.
  link_number integer NOT NULL DEFAULT 1,
  token_hash bytea NOT NULL UNIQUE CHECK (length(token_hash) = 32),
  last_seen_at timestamptz,
  -- How many ticks its device said it still holds.
  unsent integer NOT NULL DEFAULT 0,
  created_by uuid NOT NULL REFERENCES organisation.person (id),
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  revoked_at timestamptz,
  revoked_reason text,
  search text GENERATED ALWAYS AS (platform.fold(name || ' ' || place || ' ' || helper)) STORED,
  CHECK (closes_at > opens_at)
);
CREATE INDEX kiosk_agency ON coverage.kiosk (agency_id, name, id);
CREATE INDEX kiosk_search ON coverage.kiosk USING gin (search gin_trgm_ops);

-- Ids are the device's own: what arrives twice is one tick, and once undone it stays undone, in whatever order things arrive.
CREATE TABLE coverage.kiosk_tick (
  kiosk_id uuid NOT NULL REFERENCES coverage.kiosk (id),
  id uuid NOT NULL,
  agency_id uuid NOT NULL REFERENCES organisation.agency (id),
  outcome text NOT NULL CHECK (outcome IN ('installed', 'no-smartphone', 'too-old', 'storage-full', 'refused', 'no-network')),
  undone boolean NOT NULL,
  -- The device's time where it can be right, else the server's.
  at timestamptz NOT NULL,
  said_at timestamptz NOT NULL,
  received_at timestamptz NOT NULL,
  PRIMARY KEY (kiosk_id, id)
);
-- Sums by day, kept in the transaction of the ticks.
CREATE TABLE coverage.kiosk_day (
  kiosk_id uuid NOT NULL REFERENCES coverage.kiosk (id),
  day date NOT NULL,
  outcome text NOT NULL,
  count integer NOT NULL,
  PRIMARY KEY (kiosk_id, day, outcome)
);

-- A tick that was undone is written as its opposite, as a report's difference is.
ALTER TABLE coverage.install_event DROP CONSTRAINT install_event_check;
ALTER TABLE coverage.install_event ADD CONSTRAINT install_event_count
  CHECK (count > 0 OR (source IN ('report', 'tally') AND count <> 0));

GRANT SELECT, INSERT, UPDATE ON coverage.kiosk, coverage.kiosk_tick, coverage.kiosk_day, coverage.app_version_day TO phong_tuyen_app;
GRANT SELECT, INSERT ON coverage.doubtful_install TO phong_tuyen_app;
GRANT SELECT, INSERT, DELETE ON coverage.day_salt TO phong_tuyen_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON coverage.day_mark TO phong_tuyen_app;
