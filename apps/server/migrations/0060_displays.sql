-- What hangs and shines: posters and leaflets with their places, outdoor and lobby screens with their playlists.
CREATE SCHEMA displays;

-- Words of a poster for one campaign; formats are chosen when it is printed.
CREATE TABLE displays.poster (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  agency_id uuid NOT NULL REFERENCES organisation.agency (id),
  campaign_id uuid NOT NULL,
  name text NOT NULL,
  audience text NOT NULL,
  -- Headline and lead in both languages, app name, hotline, urgency, as the templates take them.
  content jsonb NOT NULL,
  created_by uuid NOT NULL REFERENCES organisation.person (id),
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  retired_at timestamptz
);
CREATE INDEX poster_agency ON displays.poster (agency_id, id DESC);

-- Where something can hang; agency_id answers for it.
CREATE TABLE displays.place (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  agency_id uuid NOT NULL REFERENCES organisation.agency (id),
  type text NOT NULL CHECK (type IN ('one-stop', 'culture-house', 'market', 'school', 'hospital', 'station', 'enterprise',
    'hospitality', 'checkpoint', 'public-place', 'other')),
  name text NOT NULL,
  address text NOT NULL DEFAULT '',
  latitude double precision CHECK (latitude BETWEEN -90 AND 90),
  longitude double precision CHECK (longitude BETWEEN -180 AND 180),
  closed_at timestamptz,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  search text GENERATED ALWAYS AS (platform.fold(name || ' ' || address)) STORED,
  CHECK ((latitude IS NULL) = (longitude IS NULL))
);
-- A list imported twice makes nothing twice.
CREATE UNIQUE INDEX place_once ON displays.place (agency_id, type, lower(name)) WHERE closed_at IS NULL;
CREATE INDEX place_search ON displays.place USING gin (search gin_trgm_ops);

-- What must hang where, and how it stands.
CREATE TABLE displays.placement (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  place_id uuid NOT NULL REFERENCES displays.place (id),
  agency_id uuid NOT NULL REFERENCES organisation.agency (id),
  campaign_id uuid NOT NULL,
  poster_id uuid NOT NULL REFERENCES displays.poster (id),
  format text NOT NULL,
  code text NOT NULL,
  due_on date,
  state text NOT NULL DEFAULT 'to-hang' CHECK (state IN ('to-hang', 'hung', 'missing', 'damaged', 'taken-down')),
  state_at timestamptz NOT NULL,
  created_at timestamptz NOT NULL,
  UNIQUE (campaign_id, place_id, format)
);
CREATE INDEX placement_agency ON displays.placement (agency_id, id);
CREATE INDEX placement_campaign ON displays.placement (campaign_id, state);

-- Each tick with its photo. The original is kept byte for byte and is not shown; the shown copies carry no metadata.
CREATE TABLE displays.tick (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  placement_id uuid NOT NULL REFERENCES displays.placement (id),
  agency_id uuid NOT NULL REFERENCES organisation.agency (id),
  state text NOT NULL,
  note text NOT NULL DEFAULT '',
  at timestamptz NOT NULL,
  person_id uuid NOT NULL REFERENCES organisation.person (id),
  latitude double precision,
  longitude double precision,
  original_file_id uuid REFERENCES platform.file (id),
  shown_file_id uuid REFERENCES platform.file (id),
  small_file_id uuid REFERENCES platform.file (id),
  -- Made by the page that sends it: a second press or a repeat after a broken line ticks once.
  request_key uuid NOT NULL UNIQUE
);
CREATE INDEX tick_placement ON displays.tick (placement_id, at DESC);

-- A PDF with a page for each of many places, made beside requests.
CREATE TABLE displays.print (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  agency_id uuid NOT NULL REFERENCES organisation.agency (id),
  poster_id uuid NOT NULL REFERENCES displays.poster (id),
  format text NOT NULL,
  sheet text NOT NULL,
  place_ids jsonb NOT NULL,
  state text NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'printing', 'done', 'failed')),
  done_pages integer NOT NULL DEFAULT 0,
  pages integer NOT NULL,
  attempts integer NOT NULL DEFAULT 0,
  fault text,
  file_id uuid REFERENCES platform.file (id),
  requested_by uuid NOT NULL REFERENCES organisation.person (id),
  created_at timestamptz NOT NULL,
  -- Renewed with each part of the work: one left by a server that died is taken up again.
  claimed_at timestamptz,
  finished_at timestamptz
);
CREATE INDEX print_agency ON displays.print (agency_id, id DESC);
CREATE INDEX print_open ON displays.print (created_at) WHERE state IN ('waiting', 'printing');

GRANT USAGE ON SCHEMA displays TO phong_tuyen_app;
GRANT SELECT, INSERT, UPDATE ON displays.poster, displays.place, displays.placement, displays.print TO phong_tuyen_app;
GRANT SELECT, INSERT ON displays.tick TO phong_tuyen_app;
