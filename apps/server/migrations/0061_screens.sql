-- Outdoor and lobby screens: what they are, what was approved for them, and what takes precedence.
CREATE TABLE displays.screen (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  agency_id uuid NOT NULL REFERENCES organisation.agency (id),
  name text NOT NULL,
  address text NOT NULL DEFAULT '',
  setting text NOT NULL CHECK (setting IN ('outdoor', 'lobby')),
  orientation text NOT NULL CHECK (orientation IN ('landscape', 'portrait')),
  -- SHA-256 of the token in the player's address; null when it was taken back.
  token_hash text UNIQUE,
  -- Minutes of the day when it is dark.
  off_from smallint,
  off_until smallint,
  ticker text NOT NULL DEFAULT '',
  clock boolean NOT NULL DEFAULT true,
  seen_at timestamptz,
  -- The last heartbeat as it came.
  report jsonb,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  retired_at timestamptz,
  CHECK ((off_from IS NULL) = (off_until IS NULL))
);
CREATE INDEX screen_agency ON displays.screen (agency_id, name);

-- Pictures and videos as they were uploaded, slides as they were drawn. Never changed: what was approved stays what it was.
CREATE TABLE displays.media (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  agency_id uuid NOT NULL REFERENCES organisation.agency (id),
  campaign_id uuid,
  kind text NOT NULL CHECK (kind IN ('picture', 'video', 'slide')),
  name text NOT NULL,
  landscape_file_id uuid NOT NULL REFERENCES platform.file (id),
  portrait_file_id uuid NOT NULL REFERENCES platform.file (id),
  created_by uuid NOT NULL REFERENCES organisation.person (id),
  created_at timestamptz NOT NULL
);
CREATE INDEX media_agency ON displays.media (agency_id, id DESC);

CREATE TABLE displays.playlist (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  agency_id uuid NOT NULL REFERENCES organisation.agency (id),
  campaign_id uuid,
  name text NOT NULL,
  state text NOT NULL DEFAULT 'draft' CHECK (state IN ('draft', 'submitted', 'approved', 'returned', 'withdrawn')),
  -- { screenIds, items }: what is written now; what is on air stands in the release.
  content jsonb NOT NULL,
  version integer NOT NULL DEFAULT 1,
  -- Everyone who wrote on it since it was last approved: none of them may approve it.
  writers uuid[] NOT NULL,
  reason text NOT NULL DEFAULT '',
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL
);
CREATE INDEX playlist_agency ON displays.playlist (agency_id, id DESC);

-- What a second person approved, frozen with the checksums of its files.
CREATE TABLE displays.release (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  playlist_id uuid NOT NULL REFERENCES displays.playlist (id),
  agency_id uuid NOT NULL REFERENCES organisation.agency (id),
  campaign_id uuid,
  version integer NOT NULL,
  screen_ids uuid[] NOT NULL,
  items jsonb NOT NULL,
  approved_by uuid NOT NULL REFERENCES organisation.person (id),
  approved_at timestamptz NOT NULL,
  withdrawn_at timestamptz
);
CREATE UNIQUE INDEX release_on_air ON displays.release (playlist_id) WHERE withdrawn_at IS NULL;
CREATE INDEX release_screens ON displays.release USING gin (screen_ids) WHERE withdrawn_at IS NULL;

-- Shown before everything else until it ends by itself or by order.
CREATE TABLE displays.emergency (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  agency_id uuid NOT NULL REFERENCES organisation.agency (id),
  screen_ids uuid[] NOT NULL,
  headline text NOT NULL,
  reason text NOT NULL,
  landscape_file_id uuid NOT NULL REFERENCES platform.file (id),
  portrait_file_id uuid NOT NULL REFERENCES platform.file (id),
  starts_at timestamptz NOT NULL,
  ends_at timestamptz NOT NULL,
  started_by uuid NOT NULL REFERENCES organisation.person (id),
  ended_at timestamptz,
  ended_by uuid REFERENCES organisation.person (id),
  CHECK (ends_at > starts_at)
);
CREATE INDEX emergency_agency ON displays.emergency (agency_id, id DESC);
CREATE INDEX emergency_screens ON displays.emergency USING gin (screen_ids) WHERE ended_at IS NULL;

-- Campaigns that were stopped: their playlists are not shown until they go on.
CREATE TABLE displays.held_campaign (
  campaign_id uuid PRIMARY KEY,
  at timestamptz NOT NULL
);

GRANT SELECT, INSERT, UPDATE ON displays.screen, displays.playlist, displays.release, displays.emergency TO phong_tuyen_app;
GRANT SELECT, INSERT ON displays.media TO phong_tuyen_app;
GRANT SELECT, INSERT, DELETE ON displays.held_campaign TO phong_tuyen_app;
