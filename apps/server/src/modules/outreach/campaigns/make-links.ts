import type { CommandContext } from '../../../platform/database/command-context.ts';
import { ensureCode, installUrl } from '../../coverage/index.ts';
import type { CampaignRow } from '../store/campaigns.ts';
import { insertLinks } from '../store/links.ts';
import { listCommunes } from '../store/recipients.ts';

/** True when a message of the plan brings the install link. */
const bringsLink = (row: CampaignRow): boolean =>
  row.plan.messages.some((message) =>
    [message.text, ...Object.values(message.zalo?.parameters ?? {})].some((text) => /\{\s*lien_ket\s*\}/.test(text)),
  );

/** Asks coverage for a code of each channel and commune, so that installs can be told apart, and keeps the links. */
export async function makeLinks(
  context: CommandContext,
  row: CampaignRow,
  parts: { baseUrl: string; label: string; isTry: boolean },
): Promise<void> {
  if (!bringsLink(row)) return;
  const communes = parts.isTry ? [] : await listCommunes(context.tx, row.plan.audienceIds);
  const links: { channel: 'sms' | 'zalo'; agencyId: string; url: string }[] = [];
  for (const channel of row.plan.channels)
    for (const agencyId of new Set([row.agencyId, ...communes])) {
      const code = await ensureCode(context.tx, {
        campaignId: row.id,
        channel,
        agencyId,
        placeId: null,
        label: parts.label,
        now: context.now,
      });
      links.push({ channel, agencyId, url: installUrl(parts.baseUrl, code) });
    }
  await insertLinks(context.tx, row.id, links);
}
