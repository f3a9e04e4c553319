-- What a sender has in hand, as a run of numbers instead of a mark on each row: rows stay planned until their answer is written.
-- No foreign keys: a lot outlives its sender until the living have buried it.
CREATE TABLE outreach.lot (
  id uuid PRIMARY KEY,
  sender_id uuid NOT NULL,
  gateway_id text NOT NULL,
  campaign_id uuid NOT NULL,
  round smallint NOT NULL,
  channel text NOT NULL CHECK (channel IN ('sms', 'zalo')),
  network text NOT NULL,
  -- The planned numbers above the first, up to and with the last.
  above bigint NOT NULL,
  up_to bigint NOT NULL CHECK (up_to > above),
  -- Up to here messages may have left. Written before they do, so that a crash leaves unknown only what may be on the line.
  begun_to bigint NOT NULL CHECK (begun_to BETWEEN above AND up_to)
);
CREATE INDEX lot_lane ON outreach.lot (campaign_id, round, channel, network, above);
GRANT SELECT, INSERT, UPDATE, DELETE ON outreach.lot TO phong_tuyen_app;

-- In hand by the old way when the server was renewed: nobody knows whether it went out.
UPDATE outreach.delivery SET state = 'unknown', code = 'sender-lost', handed_at = coalesce(handed_at, now()) WHERE state = 'handing';
DROP INDEX outreach.delivery_handing;
ALTER TABLE outreach.delivery DROP CONSTRAINT delivery_state_check;
ALTER TABLE outreach.delivery ADD CONSTRAINT delivery_state_check CHECK (state IN
  ('planned', 'accepted', 'delivered', 'failed', 'unknown', 'opted-out', 'cancelled'));
-- removes: what no rule reads any more.
ALTER TABLE outreach.delivery DROP COLUMN attempts, DROP COLUMN not_before;
-- The lot in which a message became unknown: its sender, if it lives after all, may still say what became of it.
ALTER TABLE outreach.delivery RENAME COLUMN claimed_by TO lot_id;
