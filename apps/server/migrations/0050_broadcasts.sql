-- Commune loudspeakers: bulletins, speech, schedules, stations and what they played.
CREATE SCHEMA broadcasts;

CREATE TABLE broadcasts.bulletin (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  agency_id uuid NOT NULL REFERENCES organisation.agency (id),
  -- Of outreach, when it belongs to a campaign: stopping the campaign stops it.
  campaign_id uuid,
  title text NOT NULL,
  script text NOT NULL,
  other_texts jsonb NOT NULL DEFAULT '[]',
  level text NOT NULL CHECK (level IN ('commune', 'district', 'province', 'emergency')),
  state text NOT NULL DEFAULT 'draft' CHECK (state IN ('draft', 'submitted', 'approved', 'returned', 'withdrawn')),
  voice text NOT NULL CHECK (voice IN ('espeak', 'sherpa', 'recording')),
  chime text NOT NULL CHECK (chime IN ('none', 'bell', 'rising', 'alarm')),
  -- What a person spoke, byte for byte as it was sent.
  recording_file_id uuid REFERENCES platform.file (id),
  -- Grows with every change to what is heard: audio of an older version is never sent.
  version integer NOT NULL DEFAULT 1,
  writer_person_id uuid NOT NULL REFERENCES organisation.person (id),
  submitter_person_id uuid REFERENCES organisation.person (id),
  approver_person_id uuid REFERENCES organisation.person (id),
  approved_at timestamptz,
  -- Why it came back, or was withdrawn.
  reason text,
  stopped_at timestamptz,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  search text GENERATED ALWAYS AS (platform.fold(title)) STORED,
  CHECK (state <> 'approved' OR approver_person_id <> writer_person_id)
);
CREATE INDEX bulletin_agency ON broadcasts.bulletin (agency_id, updated_at DESC, id DESC);
CREATE INDEX bulletin_campaign ON broadcasts.bulletin (campaign_id) WHERE campaign_id IS NOT NULL;

-- One making of audio a version. The row is the job: its state, its step and its fault are what people see.
CREATE TABLE broadcasts.audio (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  bulletin_id uuid NOT NULL REFERENCES broadcasts.bulletin (id),
  agency_id uuid NOT NULL REFERENCES organisation.agency (id),
  version integer NOT NULL,
  state text NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'working', 'ready', 'failed')),
  step text,
  fault jsonb,
  attempts integer NOT NULL DEFAULT 0,
  file_id uuid REFERENCES platform.file (id),
  sha256 text,
  seconds numeric,
  loudness jsonb,
  -- [{fileId, seconds}] in order, for the HLS playlist.
  segments jsonb NOT NULL DEFAULT '[]',
  asked_at timestamptz NOT NULL,
  claimed_at timestamptz,
  finished_at timestamptz,
  UNIQUE (bulletin_id, version),
  CHECK (state <> 'ready' OR (file_id IS NOT NULL AND seconds > 0))
);
CREATE INDEX audio_waiting ON broadcasts.audio (asked_at) WHERE state IN ('waiting', 'working');

-- Listening before sending: who has heard how much of it, and since when.
CREATE TABLE broadcasts.listening (
  audio_id uuid NOT NULL REFERENCES broadcasts.audio (id),
  person_id uuid NOT NULL REFERENCES organisation.person (id),
  opened_at timestamptz NOT NULL,
  seconds numeric NOT NULL DEFAULT 0,
  PRIMARY KEY (audio_id, person_id)
);

CREATE TABLE broadcasts.pronunciation (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  agency_id uuid NOT NULL REFERENCES organisation.agency (id),
  written text NOT NULL,
  spoken text NOT NULL,
  UNIQUE (agency_id, written)
);

CREATE TABLE broadcasts.station (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  agency_id uuid NOT NULL REFERENCES organisation.agency (id),
  name text NOT NULL,
  kind text NOT NULL CHECK (kind IN ('computer', 'ip-box', 'wired', 'fm')),
  -- SHA-256 of the token: whoever reads the table cannot speak for a station.
  token_hash bytea UNIQUE,
  volume integer NOT NULL DEFAULT 80 CHECK (volume BETWEEN 0 AND 100),
  slots jsonb NOT NULL,
  responsible text NOT NULL DEFAULT '',
  phone text NOT NULL DEFAULT '',
  note text NOT NULL DEFAULT '',
  last_seen_at timestamptz,
  told jsonb NOT NULL DEFAULT '{}',
  closed_at timestamptz,
  created_at timestamptz NOT NULL,
  search text GENERATED ALWAYS AS (platform.fold(name)) STORED,
  UNIQUE (agency_id, name)
);
CREATE INDEX station_agency ON broadcasts.station (agency_id);

CREATE TABLE broadcasts.schedule (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  bulletin_id uuid NOT NULL REFERENCES broadcasts.bulletin (id),
  agency_id uuid NOT NULL REFERENCES organisation.agency (id),
  place_ids uuid[] NOT NULL,
  from_day date NOT NULL,
  until_day date NOT NULL,
  weekdays smallint[] NOT NULL,
  slots text NOT NULL CHECK (slots IN ('all', 'morning', 'afternoon')),
  repeats smallint NOT NULL CHECK (repeats BETWEEN 1 AND 6),
  person_id uuid NOT NULL REFERENCES organisation.person (id),
  created_at timestamptz NOT NULL,
  cancelled_at timestamptz,
  CHECK (until_day >= from_day)
);
CREATE INDEX schedule_bulletin ON broadcasts.schedule (bulletin_id);
CREATE INDEX schedule_period ON broadcasts.schedule (until_day) WHERE cancelled_at IS NULL;

-- One broadcast on one station. Its id is made from what it is (station, schedule, day, slot, repeat), so planning anew
-- keeps it, and what was played under it is never planned again.
CREATE TABLE broadcasts.occurrence (
  id uuid PRIMARY KEY,
  station_id uuid NOT NULL REFERENCES broadcasts.station (id),
  agency_id uuid NOT NULL REFERENCES organisation.agency (id),
  bulletin_id uuid NOT NULL REFERENCES broadcasts.bulletin (id),
  audio_id uuid NOT NULL REFERENCES broadcasts.audio (id),
  schedule_id uuid REFERENCES broadcasts.schedule (id),
  kind text NOT NULL CHECK (kind IN ('planned', 'emergency')),
  day date NOT NULL,
  state text NOT NULL CHECK (state IN ('planned', 'dropped', 'cancelled')),
  starts_at timestamptz,
  latest_start timestamptz,
  seconds numeric NOT NULL,
  -- Why it stands elsewhere than wished, or nowhere.
  note text,
  CHECK (state = 'dropped' OR starts_at IS NOT NULL)
);
CREATE INDEX occurrence_day ON broadcasts.occurrence (station_id, day);
CREATE INDEX occurrence_agency ON broadcasts.occurrence (agency_id, day);
CREATE INDEX occurrence_bulletin ON broadcasts.occurrence (bulletin_id, day);
CREATE INDEX occurrence_today ON broadcasts.occurrence (day, station_id);

-- What was played. One row a broadcast, whoever tells it and however often.
CREATE TABLE broadcasts.play (
  occurrence_id uuid PRIMARY KEY REFERENCES broadcasts.occurrence (id),
  station_id uuid NOT NULL REFERENCES broadcasts.station (id),
  client_id uuid NOT NULL UNIQUE,
  outcome text NOT NULL CHECK (outcome IN ('played', 'broken-off', 'not-played')),
  started_at timestamptz,
  ended_at timestamptz,
  reason text NOT NULL DEFAULT '',
  -- The person who ticked it; null when the station told by itself.
  person_id uuid REFERENCES organisation.person (id),
  at timestamptz NOT NULL
);

CREATE TABLE broadcasts.station_order (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  station_id uuid NOT NULL REFERENCES broadcasts.station (id),
  kind text NOT NULL CHECK (kind IN ('volume', 'stop', 'reload')),
  volume integer,
  person_id uuid NOT NULL REFERENCES organisation.person (id),
  at timestamptz NOT NULL,
  done_at timestamptz
);
CREATE INDEX station_order_open ON broadcasts.station_order (station_id) WHERE done_at IS NULL;

GRANT USAGE ON SCHEMA broadcasts TO phong_tuyen_app;
GRANT SELECT, INSERT, UPDATE ON broadcasts.bulletin, broadcasts.audio, broadcasts.listening, broadcasts.pronunciation,
  broadcasts.station, broadcasts.schedule, broadcasts.occurrence, broadcasts.play, broadcasts.station_order TO phong_tuyen_app;
-- A tick that is taken back, a word that is read as written again.
GRANT DELETE ON broadcasts.play, broadcasts.pronunciation TO phong_tuyen_app;
