import type { CampaignPlan } from '@phong-tuyen/contracts';
import type { Database, Transaction } from '../../../platform/database/connect.ts';
import { agencyIdsByKey, localDay, officesByRole } from '../../organisation/index.ts';
import { defaultPlan } from '../campaigns/default-plan.ts';
import { addUp } from '../campaigns/figures.ts';
import { findCampaignRow, insertCampaign, insertCampaignEvent, updateCampaignState } from '../store/campaigns.ts';
import { insertDemoDeliveries } from '../store/demo-deliveries.ts';
import { groupDeliveries, saveFigures } from '../store/figures.ts';

const DAY_MS = 86_400_000;
const SENT_DAYS_AGO = 5;
const LASTS_DAYS = 45;
/** When the last receipt was in: after the last of the messages that `insertDemoDeliveries` spreads. */
const COUNTED_AFTER_MS = 3 * 3_600_000;

const demoPlan = (start: Date): CampaignPlan => ({
  ...defaultPlan('Cài đặt Bluezone toàn tỉnh'),
  goal: 'Mời toàn dân cài ứng dụng Bluezone theo công văn của UBND tỉnh. Người nhận và số điện thoại là dữ liệu mẫu.',
  targetPercent: 60,
  startsOn: localDay(start),
  endsOn: localDay(new Date(start.getTime() + LASTS_DAYS * DAY_MS)),
  messages: [
    {
      language: 'vi',
      group: null,
      text: 'UBND tinh moi {ten} o {xa} cai ung dung Bluezone de bao ve minh va cong dong: {lien_ket}',
      unaccented: true,
      zalo: null,
    },
  ],
});

/** The demo's campaign as it was sent some days ago: written by a specialist, approved by a leader. Once. */
export async function seedCampaign(db: Database, parts: { campaignId: string; now: Date }): Promise<void> {
  if ((await findCampaignRow(db, parts.campaignId)) !== null) return;
  const agencyId = (await agencyIdsByKey(db)).get('ubnd-tinh');
  if (agencyId === undefined) return;
  const offices = await officesByRole(db, { agencyIds: [agencyId], roles: ['specialist', 'leader'] }, parts.now);
  const writer = offices.find((office) => office.role === 'specialist')?.personId;
  const approver = offices.find((office) => office.role === 'leader')?.personId;
  if (writer === undefined || approver === undefined) return;
  const at = new Date(parts.now.getTime() - SENT_DAYS_AGO * DAY_MS);
  await db.transaction().execute((tx) => write(tx, { id: parts.campaignId, agencyId, writer, approver, at }));
}

async function write(
  tx: Transaction,
  campaign: { id: string; agencyId: string; writer: string; approver: string; at: Date },
): Promise<void> {
  const { id, agencyId, writer, approver, at } = campaign;
  await insertCampaign(tx, { id, agencyId, personId: writer, plan: demoPlan(at), now: at });
  const acts = [
    ['created', writer],
    ['submitted', writer],
    ['approved', approver],
    ['round-planned', null],
    ['done', null],
  ] as const;
  for (const [index, [act, personId]] of acts.entries())
    await insertCampaignEvent(tx, { campaignId: id, at: new Date(at.getTime() + index * 60_000), act, personId });
  await updateCampaignState(tx, id, { state: 'submitted', now: at, submittedBy: writer });
  await updateCampaignState(tx, id, { state: 'approved', now: at, approvedBy: approver });
  await insertDemoDeliveries(tx, { id, agencyId, at });
  const figures = addUp(await groupDeliveries(tx, id));
  const { accepted, delivered, failed } = figures.byState;
  const counted = new Date(at.getTime() + COUNTED_AFTER_MS);
  await saveFigures(tx, id, { figures, at: counted, handed: accepted + delivered + failed, delivered, failed });
  await updateCampaignState(tx, id, { state: 'done', now: at, isEnd: true });
}
