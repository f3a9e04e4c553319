import type { MessageChannel } from '@phong-tuyen/contracts';
import { sql } from 'kysely';
import type { Database, Transaction } from '../../../platform/database/connect.ts';
import { communeInMessage } from '../campaigns/commune-name.ts';

export async function insertLinks(
  tx: Transaction,
  campaignId: string,
  links: readonly { channel: MessageChannel; agencyId: string; url: string }[],
): Promise<void> {
  if (links.length === 0) return;
  await sql`
    INSERT INTO outreach.campaign_link (campaign_id, channel, agency_id, url)
    SELECT ${campaignId}::uuid, * FROM unnest(${links.map((link) => link.channel)}::text[], ${links.map((link) => link.agencyId)}::uuid[],
      ${links.map((link) => link.url)}::text[])
    ON CONFLICT (campaign_id, channel, agency_id) DO UPDATE SET url = excluded.url`.execute(tx);
}

/** `sms/<commune>` → link; `sms/` is the campaign's own agency's, for those whose commune is not known. And communes' names. */
export async function listCampaignLinks(
  db: Database,
  campaignId: string,
): Promise<{ links: ReadonlyMap<string, string>; communes: ReadonlyMap<string, string> }> {
  const { rows } = await sql<{ channel: string; agencyId: string; url: string; isOwn: boolean }>`
    SELECT l.channel, l.agency_id AS "agencyId", l.url, l.agency_id = c.agency_id AS "isOwn"
    FROM outreach.campaign_link l JOIN outreach.campaign c ON c.id = l.campaign_id WHERE l.campaign_id = ${campaignId}`.execute(
    db,
  );
  const { rows: communes } = await sql<{ id: string; name: string }>`
    SELECT id, name FROM organisation.agency WHERE kind = 'commune-committee'`.execute(db);
  return {
    links: new Map(
      rows.flatMap((row) => [
        [`${row.channel}/${row.agencyId}`, row.url] as const,
        ...(row.isOwn ? [[`${row.channel}/`, row.url] as const] : []),
      ]),
    ),
    communes: new Map(communes.map((row) => [row.id, communeInMessage(row.name)])),
  };
}
