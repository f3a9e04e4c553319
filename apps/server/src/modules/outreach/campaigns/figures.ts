import { type CampaignFigures, DELIVERY_STATES, type DeliveryState, type MessageChannel } from '@phong-tuyen/contracts';
import type { DeliveryGroup, FigurePoint, RoundLine } from '../store/figures.ts';

type Counts = Record<DeliveryState, number>;

/** What is kept of a campaign's counts between gatherings; who may see which group is decided when it is shown. */
export interface GatheredFigures {
  readonly total: number;
  readonly byState: Counts;
  readonly byRound: Record<string, Counts>;
  readonly byChannel: Record<string, Counts>;
  readonly byNetwork: Record<string, Counts>;
  readonly byCommune: Record<string, Counts>;
  readonly reasons: { reason: string; code: string | null; count: number }[];
  readonly cost: number;
}

const none = (): Counts => Object.fromEntries(DELIVERY_STATES.map((state) => [state, 0])) as Counts;
const total = (counts: Counts) => DELIVERY_STATES.reduce((sum, state) => sum + counts[state], 0);
/** Key of those whose commune is not known. */
const NOWHERE = '-';

export const NO_FIGURES: GatheredFigures = {
  total: 0,
  byState: none(),
  byRound: {},
  byChannel: {},
  byNetwork: {},
  byCommune: {},
  reasons: [],
  cost: 0,
};

/** Adds groups up along each of their sides. */
export function addUp(groups: readonly DeliveryGroup[]): GatheredFigures {
  const byState = none();
  const sides = { byRound: {}, byChannel: {}, byNetwork: {}, byCommune: {} } as Record<string, Record<string, Counts>>;
  const reasons = new Map<string, { reason: string; code: string | null; count: number }>();
  let cost = 0;
  const add = (side: string, key: string, group: DeliveryGroup) => {
    const counts = sides[side];
    if (counts === undefined) return;
    counts[key] ??= none();
    counts[key][group.state] += group.count;
  };
  for (const group of groups) {
    byState[group.state] += group.count;
    cost += group.price;
    add('byRound', String(group.round), group);
    add('byChannel', group.channel, group);
    add('byNetwork', group.network, group);
    add('byCommune', group.communeId ?? NOWHERE, group);
    if (group.state !== 'failed' && group.state !== 'unknown') continue;
    const reason = group.state === 'unknown' ? 'unknown' : (group.reason ?? 'other');
    const key = `${reason}/${group.code}`;
    const known = reasons.get(key) ?? { reason, code: group.code, count: 0 };
    reasons.set(key, { ...known, count: known.count + group.count });
  }
  return {
    total: total(byState),
    byState,
    ...(sides as Pick<GatheredFigures, 'byRound' | 'byChannel' | 'byNetwork' | 'byCommune'>),
    reasons: [...reasons.values()].sort((a, b) => b.count - a.count),
    cost,
  };
}

/** Counts as people see them: communes with fewer people than `minimumGroup` are left out and counted. */
export function showFigures(
  gathered: GatheredFigures,
  parts: {
    at: Date | null;
    rounds: readonly RoundLine[];
    points: readonly FigurePoint[];
    communes: ReadonlyMap<string, string>;
    minimumGroup: number;
  },
): CampaignFigures {
  const communes = Object.entries(gathered.byCommune);
  const shown = communes.filter(([, counts]) => total(counts) >= parts.minimumGroup);
  return {
    at: parts.at?.toISOString() ?? null,
    total: gathered.total,
    byState: gathered.byState,
    byRound: parts.rounds.map((round) => ({
      round: round.round,
      state: round.state,
      dueAt: round.dueAt.toISOString(),
      planned: round.planned,
      byState: gathered.byRound[String(round.round)] ?? none(),
    })),
    byChannel: Object.entries(gathered.byChannel).map(([channel, byState]) => ({
      channel: channel as MessageChannel,
      byState,
    })),
    byNetwork: Object.entries(gathered.byNetwork).map(([network, byState]) => ({ network, byState })),
    byCommune: shown.map(([id, byState]) => ({
      agencyId: id === NOWHERE ? null : id,
      name: parts.communes.get(id) ?? '',
      byState,
    })),
    hiddenGroups: communes.length - shown.length,
    reasons: gathered.reasons,
    points: parts.points.map((point) => ({ ...point, at: point.at.toISOString() })),
    cost: gathered.cost,
  };
}
