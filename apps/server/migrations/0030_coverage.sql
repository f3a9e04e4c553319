-- Installs of the app: campaign codes, the install page, tallies, agencies' reports, the app's own count, reconciled per commune against population and target.
CREATE SCHEMA coverage;

-- What a campaign is to reach. Campaigns are outreach's: their id is kept, no row of theirs is.
CREATE TABLE coverage.goal (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  campaign_id uuid NOT NULL UNIQUE,
  agency_id uuid NOT NULL REFERENCES organisation.agency (id),
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  -- Of residents.
  target_percent numeric(5, 2) NOT NULL CHECK (target_percent > 0 AND target_percent <= 100),
  starts_on date NOT NULL,
  ends_on date NOT NULL,
  -- Agencies report each week by this day: 1 is Monday, 7 Sunday.
  report_weekday smallint NOT NULL DEFAULT 5 CHECK (report_weekday BETWEEN 1 AND 7),
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  CHECK (ends_on >= starts_on)
);
CREATE TABLE coverage.commune_target (
  campaign_id uuid NOT NULL REFERENCES coverage.goal (campaign_id),
  commune_id uuid NOT NULL REFERENCES organisation.agency (id),
  target_percent numeric(5, 2) NOT NULL CHECK (target_percent > 0 AND target_percent <= 100),
  PRIMARY KEY (campaign_id, commune_id)
);

-- A code stands on one poster, in one message, with one helper: it says which way an install came.
CREATE TABLE coverage.code (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  code text NOT NULL UNIQUE,
  campaign_id uuid NOT NULL,
  channel text NOT NULL CHECK (channel IN ('sms', 'zalo', 'loudspeaker', 'poster', 'screen', 'web', 'newspaper', 'broadcast',
    'portal', 'school', 'helper', 'officer', 'event')),
  agency_id uuid REFERENCES organisation.agency (id),
  -- The commune that the agency is or stands under.
  commune_id uuid REFERENCES organisation.agency (id),
  place_id uuid,
  label text NOT NULL,
  created_at timestamptz NOT NULL,
  UNIQUE NULLS NOT DISTINCT (campaign_id, channel, agency_id, place_id)
);

-- Every count that ever came, never changed. 'code' is an opened store: somebody meant to install.
CREATE TABLE coverage.install_event (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  source text NOT NULL CHECK (source IN ('app', 'code', 'tally', 'report')),
  campaign_id uuid,
  commune_id uuid REFERENCES organisation.agency (id),
  code_id uuid REFERENCES coverage.code (id),
  -- A report is written as its difference to the one before, so that sums of events are always what holds.
  count integer NOT NULL CHECK (count > 0 OR (source = 'report' AND count <> 0)),
  at timestamptz NOT NULL,
  once_key text UNIQUE
);

-- Sums by day, kept in the transaction of the event: the board reads these.
CREATE TABLE coverage.commune_day (
  campaign_id uuid,
  commune_id uuid,
  day date NOT NULL,
  source text NOT NULL,
  count bigint NOT NULL,
  UNIQUE NULLS NOT DISTINCT (commune_id, day, source, campaign_id)
);
CREATE TABLE coverage.code_day (
  code_id uuid NOT NULL REFERENCES coverage.code (id),
  day date NOT NULL,
  source text NOT NULL,
  -- Copies of the code's own: the board adds channels without a join.
  campaign_id uuid NOT NULL,
  channel text NOT NULL,
  commune_id uuid,
  count bigint NOT NULL,
  PRIMARY KEY (code_id, day, source)
);
CREATE INDEX code_day_campaign ON coverage.code_day (campaign_id, day);
-- The same without days: what every open board asks for.
CREATE TABLE coverage.code_total (
  code_id uuid NOT NULL REFERENCES coverage.code (id),
  source text NOT NULL,
  campaign_id uuid NOT NULL,
  channel text NOT NULL,
  commune_id uuid,
  count bigint NOT NULL,
  PRIMARY KEY (code_id, source)
);
CREATE INDEX code_total_campaign ON coverage.code_total (campaign_id);

-- How many of its people an area holds to have a smartphone: the nearest one above counts.
CREATE TABLE coverage.smartphone_share (
  agency_id uuid PRIMARY KEY REFERENCES organisation.agency (id),
  share numeric(4, 3) NOT NULL CHECK (share > 0 AND share <= 1),
  source text NOT NULL CHECK (length(source) BETWEEN 1 AND 200),
  as_of date NOT NULL,
  updated_at timestamptz NOT NULL,
  updated_by uuid REFERENCES organisation.person (id)
);

-- Officers and their families, agency by agency: the latest counts, the earlier stay readable.
CREATE TABLE coverage.agency_report (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  campaign_id uuid NOT NULL REFERENCES coverage.goal (campaign_id),
  agency_id uuid NOT NULL REFERENCES organisation.agency (id),
  commune_id uuid REFERENCES organisation.agency (id),
  staff integer NOT NULL CHECK (staff >= 0),
  staff_installed integer NOT NULL CHECK (staff_installed BETWEEN 0 AND staff),
  family integer NOT NULL CHECK (family >= 0),
  family_installed integer NOT NULL CHECK (family_installed BETWEEN 0 AND family),
  note text NOT NULL DEFAULT '',
  origin text NOT NULL CHECK (origin IN ('form', 'excel')),
  person_id uuid NOT NULL REFERENCES organisation.person (id),
  at timestamptz NOT NULL
);
CREATE INDEX agency_report_latest ON coverage.agency_report (campaign_id, agency_id, at DESC, id DESC);

-- What was laid before leaders, as it was on that day.
CREATE TABLE coverage.weekly_report (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  campaign_id uuid NOT NULL REFERENCES coverage.goal (campaign_id),
  agency_id uuid NOT NULL REFERENCES organisation.agency (id),
  -- The last day whose figures are in it.
  day date NOT NULL,
  origin text NOT NULL CHECK (origin IN ('schedule', 'person')),
  person_id uuid REFERENCES organisation.person (id),
  installed bigint NOT NULL,
  percent numeric(5, 2) NOT NULL,
  pdf_file_id uuid NOT NULL REFERENCES platform.file (id),
  excel_file_id uuid NOT NULL REFERENCES platform.file (id),
  at timestamptz NOT NULL
);
CREATE INDEX weekly_report_campaign ON coverage.weekly_report (campaign_id, at DESC, id DESC);
-- The clock makes one a week, however many servers wake up.
CREATE UNIQUE INDEX weekly_report_once ON coverage.weekly_report (campaign_id, day) WHERE origin = 'schedule';

GRANT USAGE ON SCHEMA coverage TO phong_tuyen_app;
GRANT SELECT, INSERT, UPDATE ON coverage.goal, coverage.commune_day, coverage.code_day, coverage.code_total, coverage.smartphone_share TO phong_tuyen_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON coverage.commune_target TO phong_tuyen_app;
GRANT SELECT, INSERT ON coverage.code, coverage.install_event, coverage.agency_report, coverage.weekly_report TO phong_tuyen_app;
