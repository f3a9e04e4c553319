-- Campaigns that reach residents by SMS and Zalo: goals, messages, approval, rounds, and who sends.
CREATE SCHEMA outreach;

CREATE TABLE outreach.campaign (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  agency_id uuid NOT NULL REFERENCES organisation.agency (id),
  state text NOT NULL DEFAULT 'draft'
    CHECK (state IN ('draft', 'submitted', 'approved', 'sending', 'stopped', 'done', 'cancelled')),
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  target_percent smallint CHECK (target_percent BETWEEN 1 AND 100),
  starts_on date,
  ends_on date,
  emergency boolean NOT NULL DEFAULT false,
  -- Everything that is written in the form: contracts' campaignPlan.
  plan jsonb NOT NULL,
  -- Grows with each save: a screen that is behind is told instead of writing over another's words.
  version integer NOT NULL DEFAULT 1,
  created_by uuid NOT NULL REFERENCES organisation.person (id),
  -- Everyone who wrote on it: none of them may approve it.
  writers uuid[] NOT NULL DEFAULT '{}',
  submitted_by uuid REFERENCES organisation.person (id),
  approved_by uuid REFERENCES organisation.person (id),
  approved_at timestamptz,
  ended_at timestamptz,
  -- When numbers and names were erased from its deliveries; counts stay.
  erased_at timestamptz,
  -- Messages claimed in the minute that began at pace_minute, on all servers together.
  pace_minute timestamptz,
  pace_used integer NOT NULL DEFAULT 0,
  -- Counts as last gathered (contracts' campaignFigures without its points), and what gathering took.
  figures jsonb,
  figures_at timestamptz,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL
);
CREATE INDEX campaign_agency ON outreach.campaign (agency_id, created_at DESC, id DESC);
CREATE INDEX campaign_live ON outreach.campaign (state) WHERE state IN ('approved', 'sending');
CREATE INDEX campaign_erase ON outreach.campaign (ended_at) WHERE ended_at IS NOT NULL AND erased_at IS NULL;

-- What happened to a campaign, in the order people are told: acts of persons and of the sender itself.
CREATE TABLE outreach.campaign_event (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  campaign_id uuid NOT NULL REFERENCES outreach.campaign (id) ON DELETE CASCADE,
  at timestamptz NOT NULL,
  act text NOT NULL,
  person_id uuid REFERENCES organisation.person (id),
  detail jsonb NOT NULL DEFAULT '{}'
);
CREATE INDEX campaign_event_campaign ON outreach.campaign_event (campaign_id, at, id);

-- One sending to everybody. Round 0 holds what people sent to themselves to try it.
CREATE TABLE outreach.campaign_round (
  campaign_id uuid NOT NULL REFERENCES outreach.campaign (id) ON DELETE CASCADE,
  round smallint NOT NULL CHECK (round BETWEEN 0 AND 60),
  state text NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'planning', 'ready', 'done')),
  due_at timestamptz NOT NULL,
  -- Planning has come to this number: a stopped server's successor goes on from here.
  planned_to bigint NOT NULL DEFAULT 0,
  planned integer NOT NULL DEFAULT 0,
  planned_at timestamptz,
  done_at timestamptz,
  PRIMARY KEY (campaign_id, round)
);
CREATE INDEX campaign_round_open ON outreach.campaign_round (due_at) WHERE state <> 'done';

-- The install link of each commune and channel, asked from coverage once at approval.
CREATE TABLE outreach.campaign_link (
  campaign_id uuid NOT NULL REFERENCES outreach.campaign (id) ON DELETE CASCADE,
  channel text NOT NULL CHECK (channel IN ('sms', 'zalo')),
  agency_id uuid NOT NULL REFERENCES organisation.agency (id),
  url text NOT NULL,
  PRIMARY KEY (campaign_id, channel, agency_id)
);

-- Each running sender of messages; one that is silent is dead, and what it had in hand becomes unknown.
CREATE TABLE outreach.sender (
  id uuid PRIMARY KEY,
  started_at timestamptz NOT NULL DEFAULT now(),
  seen_at timestamptz NOT NULL DEFAULT now()
);

-- How far a campaign was at each minute, for the plot.
CREATE TABLE outreach.campaign_point (
  campaign_id uuid NOT NULL REFERENCES outreach.campaign (id) ON DELETE CASCADE,
  minute timestamptz NOT NULL,
  handed integer NOT NULL,
  delivered integer NOT NULL,
  failed integer NOT NULL,
  PRIMARY KEY (campaign_id, minute)
);

GRANT USAGE ON SCHEMA outreach TO phong_tuyen_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON outreach.campaign, outreach.campaign_event, outreach.campaign_round,
  outreach.campaign_link, outreach.sender, outreach.campaign_point TO phong_tuyen_app;
