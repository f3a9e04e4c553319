-- One row per campaign, round and number: the unique key is what keeps a message from going out twice.
CREATE TABLE outreach.delivery (
  -- No foreign key: planning would look the same campaign up once for each of a million rows.
  campaign_id uuid NOT NULL,
  round smallint NOT NULL,
  -- International digits. Negative once it was erased: the n-th row of its round, which tells nothing of the number.
  phone bigint NOT NULL,
  -- The carrier's or Zalo's tracking id. Not a key here: nothing is looked up by it.
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  agency_id uuid NOT NULL,
  commune_id uuid,
  name text,
  -- Place of the message in the campaign's plan.
  variant smallint NOT NULL,
  channel text NOT NULL CHECK (channel IN ('sms', 'zalo')),
  network text NOT NULL,
  -- Two bytes that a carrier's receipt brings back beside the number.
  reference integer NOT NULL CHECK (reference BETWEEN 0 AND 65535),
  state text NOT NULL CHECK (state IN
    ('planned', 'handing', 'accepted', 'delivered', 'failed', 'unknown', 'opted-out', 'cancelled')),
  reason text,
  code text,
  gateway_id text,
  carrier_id text,
  -- The sender that has it in hand or had it last.
  claimed_by uuid,
  attempts smallint NOT NULL DEFAULT 0,
  not_before timestamptz,
  segments smallint NOT NULL DEFAULT 0,
  price integer NOT NULL DEFAULT 0,
  handed_at timestamptz,
  settled_at timestamptz,
  PRIMARY KEY (campaign_id, round, phone)
) WITH (fillfactor = 80, autovacuum_vacuum_scale_factor = 0.02, autovacuum_analyze_scale_factor = 0.05);
-- What is to be handed over, by the line that may take it. Served in the order of numbers.
CREATE INDEX delivery_waiting ON outreach.delivery (campaign_id, round, channel, network, phone) WHERE state = 'planned';
-- What is in hand: small, for finding what a dead sender left.
CREATE INDEX delivery_handing ON outreach.delivery (claimed_by) WHERE state = 'handing';
CREATE INDEX delivery_unknown ON outreach.delivery (campaign_id, round, phone) WHERE state = 'unknown';
CREATE INDEX delivery_carrier ON outreach.delivery (gateway_id, carrier_id) WHERE carrier_id IS NOT NULL;
-- All that was sent to one number, and receipts that bring only number and reference.
CREATE INDEX delivery_phone ON outreach.delivery (phone);

-- Receipts that came before the answer to their hand-over was written; taken up by that write.
CREATE TABLE outreach.early_receipt (
  gateway_id text NOT NULL,
  carrier_id text NOT NULL,
  state text NOT NULL CHECK (state IN ('delivered', 'failed')),
  code text NOT NULL,
  reason text,
  at timestamptz NOT NULL,
  PRIMARY KEY (gateway_id, carrier_id, state)
);
CREATE INDEX early_receipt_at ON outreach.early_receipt (at);

GRANT SELECT, INSERT, UPDATE, DELETE ON outreach.delivery, outreach.early_receipt TO phong_tuyen_app;
