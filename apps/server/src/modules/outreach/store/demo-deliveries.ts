import { sql } from 'kysely';
import type { Transaction } from '../../../platform/database/connect.ts';

const PEOPLE_PER_COMMUNE = 12;

/**
 * What the demo's campaign has sent: invented numbers (0990 000 000 on, a range that no network gives out), a dozen in each
 * commune, most delivered, some failed.
 */
export async function insertDemoDeliveries(
  tx: Transaction,
  campaign: { id: string; agencyId: string; at: Date },
): Promise<void> {
  await sql`
    INSERT INTO outreach.delivery (campaign_id, round, phone, agency_id, commune_id, name, variant, channel, network, reference, state,
      reason, code, segments, price, handed_at, settled_at)
    SELECT ${campaign.id}::uuid, 1, 84990000000 + n, ${campaign.agencyId}::uuid, commune_id, 'Người mẫu ' || n, 0, 'sms',
      (ARRAY['viettel', 'mobifone', 'vinaphone'])[n % 3 + 1], n % 65536,
      CASE WHEN n % 23 = 0 THEN 'failed' WHEN n % 17 = 0 THEN 'accepted' ELSE 'delivered' END,
      CASE WHEN n % 23 = 0 THEN (ARRAY['unreachable', 'bad-number', 'expired'])[n % 3 + 1] END,
      CASE WHEN n % 23 = 0 THEN 'UNDELIV' ELSE 'DELIVRD' END, 1, 250,
      ${campaign.at}::timestamptz + n * interval '2 seconds', ${campaign.at}::timestamptz + n * interval '2 seconds' + interval '9 seconds'
    FROM (
      SELECT a.id AS commune_id, (row_number() OVER (ORDER BY a.id, each))::int AS n
      FROM organisation.agency a CROSS JOIN generate_series(1, ${PEOPLE_PER_COMMUNE}::int) each
      WHERE a.kind = 'commune-committee') people`.execute(tx);
  await sql`
    INSERT INTO outreach.campaign_round (campaign_id, round, state, due_at, planned, planned_at, done_at)
    SELECT ${campaign.id}::uuid, 1, 'done', ${campaign.at}, count(*)::int, ${campaign.at}, ${campaign.at}
    FROM outreach.delivery WHERE campaign_id = ${campaign.id}`.execute(tx);
  await sql`
    INSERT INTO outreach.campaign_point (campaign_id, minute, handed, delivered, failed)
    SELECT ${campaign.id}::uuid, minute, sum(count(*)) OVER w, sum(count(*) FILTER (WHERE state = 'delivered')) OVER w,
      sum(count(*) FILTER (WHERE state = 'failed')) OVER w
    FROM (SELECT date_trunc('minute', handed_at) AS minute, state FROM outreach.delivery WHERE campaign_id = ${campaign.id}) each
    GROUP BY minute WINDOW w AS (ORDER BY minute)`.execute(tx);
}
