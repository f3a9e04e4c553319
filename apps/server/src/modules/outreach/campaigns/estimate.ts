import type { CampaignEstimate } from '@phong-tuyen/contracts';
import { hidePhone } from '@phong-tuyen/messaging';
import type { Database } from '../../../platform/database/connect.ts';
import { namesOf } from '../../organisation/index.ts';
import type { MessageGateway } from '../delivery/message-gateway.ts';
import { planningOrder } from '../delivery/planner.ts';
import { type PreparedMessage, readMessages } from '../delivery/prepare-message.ts';
import type { CampaignRow } from '../store/campaigns.ts';
import { listCampaignLinks } from '../store/links.ts';
import { countRecipients, type SampleRecipient, sampleRecipients } from '../store/recipients.ts';
import { communeInMessage, communeName } from './commune-name.ts';
import type { ExampleValues } from './example-values.ts';

const SAMPLE = 200;
const PREVIEWS = 3;

/** Whom one round reaches, what it costs, and real messages to real recipients (numbers half hidden). */
export async function estimateCampaign(
  db: Database,
  row: CampaignRow,
  parts: { gateways: readonly MessageGateway[]; minimumGroup: number; examples: ExampleValues },
): Promise<CampaignEstimate> {
  const order = planningOrder(row, 1);
  const { lists, groups } = await countRecipients(db, order);
  const sample = await sampleRecipients(db, order, SAMPLE);
  const { links } = await listCampaignLinks(db, row.id);
  const prepare = readMessages(row.plan, () => parts.examples.tu_choi);
  const rendered = sample.map((who) => ({
    who,
    message: prepareFor(
      prepare,
      who,
      (channel) => links.get(`${channel}/${who.communeId}`) ?? links.get(`${channel}/`) ?? parts.examples.lien_ket,
    ),
  }));
  const reached = groups.filter((group) => !group.optedOut);
  const sum = (list: readonly { count: number }[]) => list.reduce((total, each) => total + each.count, 0);
  const contacts = lists.reduce((total, list) => total + list.contacts, 0);
  const smsPrice = priceOf(parts.gateways, 'sms');
  const segments = reached.reduce((total, group) => total + group.count * averageSegments(rendered, group.variant), 0);
  const usesSms = row.plan.channels.includes('sms');
  const zaloPrice = row.plan.channels[0] === 'zalo' ? priceOf(parts.gateways, 'zalo') : null;
  return {
    lists,
    contacts,
    duplicates: contacts - sum(groups),
    optedOut: sum(groups.filter((group) => group.optedOut)),
    recipients: sum(reached),
    byNetwork: totals(reached, (group) => group.network).map(([network, recipients]) => ({ network, recipients })),
    ...(await communesOf(db, reached, parts.minimumGroup)),
    smsSegments: usesSms ? Math.round(segments) : 0,
    smsPrice: smsPrice ?? 0,
    smsCost: usesSms ? Math.round(segments * (smsPrice ?? 0)) : 0,
    zaloPrice,
    zaloCost: zaloPrice === null ? null : Math.round(sum(reached) * zaloPrice),
    minutes: minutesOf(row, sum(reached), parts.gateways),
    previews: rendered.slice(0, PREVIEWS).map(({ who, message }) => ({
      phone: hidePhone(String(who.phone)),
      name: who.name,
      commune: who.communeName === null ? null : communeName(who.communeName),
      language: row.plan.messages[who.variant]?.language ?? 'vi',
      channel: order.channels[who.variant] ?? 'sms',
      text: message.text,
      encoding: message.size.encoding,
      segments: message.size.segments,
      zalo: message.zalo === null ? null : { ...message.zalo, parameters: { ...message.zalo.parameters } },
    })),
  };
}

function prepareFor(
  prepare: ReturnType<typeof readMessages>,
  who: SampleRecipient,
  linkOf: (channel: 'sms') => string,
): PreparedMessage {
  return prepare(who.variant, {
    phone: String(who.phone),
    name: who.name,
    communeName: who.communeName === null ? null : communeInMessage(who.communeName),
    link: linkOf('sms'),
  });
}

function averageSegments(
  rendered: readonly { who: SampleRecipient; message: PreparedMessage }[],
  variant: number,
): number {
  const same = rendered.filter(({ who }) => who.variant === variant);
  const counted = same.length > 0 ? same : rendered;
  return counted.reduce((total, { message }) => total + message.size.segments, 0) / Math.max(1, counted.length);
}

/** The dearest of a channel's lines: an estimate must not be under the bill. Null when there is no line. */
function priceOf(gateways: readonly MessageGateway[], channel: 'sms' | 'zalo'): number | null {
  const prices = gateways.filter((gateway) => gateway.channel === channel).map((gateway) => gateway.price);
  return prices.length === 0 ? null : Math.max(...prices);
}

function minutesOf(row: CampaignRow, recipients: number, gateways: readonly MessageGateway[]): number | null {
  const lines = gateways.filter((gateway) => row.plan.channels.includes(gateway.channel));
  if (lines.length === 0) return null;
  const perMinute = lines.reduce((total, line) => total + line.perSecond * 60, 0);
  return Math.ceil(recipients / Math.min(perMinute, row.plan.schedule.perMinute ?? perMinute));
}

function totals<G extends { count: number }>(groups: readonly G[], keyOf: (group: G) => string): [string, number][] {
  const sums = new Map<string, number>();
  for (const group of groups) sums.set(keyOf(group), (sums.get(keyOf(group)) ?? 0) + group.count);
  return [...sums].sort((a, b) => b[1] - a[1]);
}

async function communesOf(
  db: Database,
  groups: readonly { communeId: string | null; count: number }[],
  minimumGroup: number,
): Promise<Pick<CampaignEstimate, 'byCommune' | 'hiddenGroups'>> {
  const communes = totals(groups, (group) => group.communeId ?? '');
  const shown = communes.filter(([, count]) => count >= minimumGroup);
  const { agencies } = await namesOf(db, { agencyIds: shown.map(([id]) => id).filter((id) => id !== '') });
  return {
    byCommune: shown.map(([id, recipients]) => ({ name: communeName(agencies.get(id) ?? ''), recipients })),
    hiddenGroups: communes.length - shown.length,
  };
}
