-- Lines to carriers and Zalo: how they are set up, how they stand, what they counted.
CREATE TABLE outreach.gateway (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  kind text NOT NULL CHECK (kind IN ('smpp', 'http', 'zalo')),
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  enabled boolean NOT NULL DEFAULT true,
  networks text[] NOT NULL DEFAULT '{}',
  priority smallint NOT NULL CHECK (priority BETWEEN 1 AND 9),
  send_window integer NOT NULL CHECK (send_window BETWEEN 1 AND 500),
  per_second integer NOT NULL CHECK (per_second BETWEEN 1 AND 5000),
  price integer NOT NULL CHECK (price BETWEEN 0 AND 100000),
  -- Without secrets.
  config jsonb NOT NULL,
  -- JSON of the secrets by name, closed with the installation's secret and bound to the id.
  sealed bytea NOT NULL,
  -- The demo's own message centre: it reaches nobody.
  is_stand_in boolean NOT NULL DEFAULT false,
  -- Grows with each change: servers open the line anew.
  version integer NOT NULL DEFAULT 1,
  removed_at timestamptz,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL
);

-- Servers of a demo that start together set up one.
CREATE UNIQUE INDEX gateway_stand_in ON outreach.gateway (is_stand_in) WHERE is_stand_in AND removed_at IS NULL;

-- How each server's line stands; a row that is not renewed is of a server that is gone.
CREATE TABLE outreach.gateway_line (
  gateway_id uuid NOT NULL REFERENCES outreach.gateway (id) ON DELETE CASCADE,
  server_id uuid NOT NULL,
  phase text NOT NULL CHECK (phase IN ('up', 'connecting', 'down', 'held', 'stopped')),
  since timestamptz NOT NULL,
  open integer NOT NULL,
  slowed boolean NOT NULL,
  fault_code text,
  fault_at timestamptz,
  seen_at timestamptz NOT NULL,
  PRIMARY KEY (gateway_id, server_id)
);

-- Counts by day in Vietnam, added up by the servers every few seconds. A campaign's own figures come from its deliveries.
CREATE TABLE outreach.gateway_day (
  gateway_id uuid NOT NULL REFERENCES outreach.gateway (id) ON DELETE CASCADE,
  day date NOT NULL,
  accepted bigint NOT NULL DEFAULT 0,
  refused bigint NOT NULL DEFAULT 0,
  later bigint NOT NULL DEFAULT 0,
  unknown bigint NOT NULL DEFAULT 0,
  delivered bigint NOT NULL DEFAULT 0,
  failed bigint NOT NULL DEFAULT 0,
  spent bigint NOT NULL DEFAULT 0,
  PRIMARY KEY (gateway_id, day)
);

-- Codes as the carriers gave them, those that no table knows as well.
CREATE TABLE outreach.gateway_code (
  gateway_id uuid NOT NULL REFERENCES outreach.gateway (id) ON DELETE CASCADE,
  day date NOT NULL,
  kind text NOT NULL CHECK (kind IN ('refused', 'later', 'unknown', 'failed')),
  code text NOT NULL CHECK (length(code) <= 80),
  count bigint NOT NULL,
  PRIMARY KEY (gateway_id, day, kind, code)
);

-- Zalo's tokens. The refresh token can be used once: whoever refreshes holds this row locked until the new ones are kept.
CREATE TABLE outreach.zalo_token (
  gateway_id uuid PRIMARY KEY REFERENCES outreach.gateway (id) ON DELETE CASCADE,
  sealed bytea NOT NULL,
  access_until timestamptz NOT NULL,
  refresh_until timestamptz NOT NULL,
  connected_at timestamptz NOT NULL,
  refreshed_at timestamptz NOT NULL,
  -- Why the last refresh failed; null when it did not.
  fault text,
  quota_left integer,
  quota_of integer
);

-- Written before the refresh token is shown to Zalo, gone with the commit that keeps the answer: what is left behind tells
-- of a server that died in between, or of an answer that never came.
CREATE TABLE outreach.zalo_refresh (
  gateway_id uuid PRIMARY KEY REFERENCES outreach.gateway (id) ON DELETE CASCADE,
  begun_at timestamptz NOT NULL
);

-- Consent that was begun: PKCE's verifier, until Zalo sends the person back.
CREATE TABLE outreach.zalo_consent (
  state text PRIMARY KEY,
  gateway_id uuid NOT NULL REFERENCES outreach.gateway (id) ON DELETE CASCADE,
  person_id uuid NOT NULL REFERENCES organisation.person (id),
  sealed bytea NOT NULL,
  created_at timestamptz NOT NULL
);

CREATE TABLE outreach.zalo_template (
  gateway_id uuid NOT NULL REFERENCES outreach.gateway (id) ON DELETE CASCADE,
  template_id text NOT NULL,
  name text NOT NULL,
  status text NOT NULL,
  price integer,
  parameters jsonb NOT NULL,
  synced_at timestamptz NOT NULL,
  PRIMARY KEY (gateway_id, template_id)
);

-- Webhook events that were taken: Zalo repeats them (num_retry).
CREATE TABLE outreach.zalo_event (
  gateway_id uuid NOT NULL REFERENCES outreach.gateway (id) ON DELETE CASCADE,
  key text NOT NULL,
  at timestamptz NOT NULL,
  PRIMARY KEY (gateway_id, key)
);
CREATE INDEX zalo_event_at ON outreach.zalo_event (at);

GRANT SELECT, INSERT, UPDATE, DELETE ON outreach.gateway, outreach.gateway_line, outreach.gateway_day,
  outreach.gateway_code, outreach.zalo_token, outreach.zalo_refresh, outreach.zalo_consent, outreach.zalo_template, outreach.zalo_event
  TO phong_tuyen_app;
