import type { Area } from '../../organisation/index.ts';
import type { NewInstall } from '../store/installs.ts';

export interface DemoDays {
  readonly campaignId: string;
  /** Instants of the invented days, the oldest first. */
  readonly days: readonly Date[];
  readonly dice: () => number;
}

/** One in six communes lies where the app's count does not come from: old phones, no line. */
const WITHOUT_APP = 1 / 6;

/**
 * Four invented weeks of one commune: the app's own count and a helper's tally of part of the same people. Some communes are well
 * behind; some figures are odd, as figures of campaigns are.
 */
export function inventCommune(area: Area, index: number, { campaignId, days, dice }: DemoDays): NewInstall[] {
  const population = area.population ?? 0;
  const reach = (0.16 + 0.46 * Math.sqrt(dice())) * (dice() < 0.12 ? 0.45 : 1);
  const hasApp = dice() > WITHOUT_APP;
  const helped = 0.3 + 0.4 * dice();
  const before = { app: 0, tally: 0 };
  const installs: NewInstall[] = [];
  days.forEach((at, day) => {
    // Slow, then quick, then slow again: a logistic curve over the four weeks.
    const grown = 1 / (1 + Math.exp(-0.16 * (day - 16)));
    const total = population * reach * grown * (0.97 + 0.06 * dice());
    const add = (source: 'app' | 'tally', upTo: number) => {
      const count = Math.round(upTo) - before[source];
      if (count <= 0) return;
      before[source] += count;
      installs.push({
        source,
        campaignId: source === 'app' ? null : campaignId,
        communeId: area.id,
        codeId: null,
        count,
        at,
        onceKey: null,
      });
    };
    if (hasApp) add('app', total);
    if (day % 3 === 0) add('tally', total * helped);
  });
  return [...installs, ...oddities(area, index, { campaignId, days, dice })];
}

/** A tally that is ever the same round number, a day that brings a third of a commune, more than there are telephones. */
function oddities(area: Area, index: number, { campaignId, days }: DemoDays): NewInstall[] {
  const tally = (count: number, day: number): NewInstall => ({
    source: 'tally',
    campaignId,
    communeId: area.id,
    codeId: null,
    count,
    at: days[day] ?? days[0] ?? new Date(0),
    onceKey: null,
  });
  const population = area.population ?? 0;
  if (index % 83 === 7) return [5, 7, 9, 11].map((day) => tally(200, day));
  if (index % 97 === 20) return [tally(Math.round(population * 0.34), 17)];
  if (index % 120 === 45) return [tally(Math.round(population * 0.75), 21)];
  return [];
}

const CHANNEL_PULL = {
  sms: 0.05,
  zalo: 0.042,
  loudspeaker: 0.009,
  poster: 0.012,
  screen: 0.004,
  newspaper: 0.003,
  broadcast: 0.006,
  portal: 0.007,
  school: 0.016,
  helper: 0.028,
  officer: 0.01,
  web: 0.008,
  event: 0.002,
} as const;
export type DemoChannel = keyof typeof CHANNEL_PULL;
export const DEMO_CHANNELS = Object.keys(CHANNEL_PULL) as DemoChannel[];

/** How often a channel's code was opened, day by day; a part of those who did is known to have installed. */
export function inventOpened(
  code: { id: string; channel: DemoChannel },
  residents: number,
  { campaignId, days, dice }: DemoDays,
): NewInstall[] {
  return days.flatMap((at, day) => {
    // What is sent once is opened at once; what hangs or is said again is opened all along.
    const isSent = code.channel === 'sms' || code.channel === 'zalo';
    const weight = isSent ? (day % 9 === 3 ? 4 : 0.55) : 1;
    const count = Math.round((residents * CHANNEL_PULL[code.channel] * weight * (0.6 + 0.8 * dice())) / days.length);
    const one = { campaignId, communeId: null, codeId: code.id, at, onceKey: null };
    return count === 0 ? [] : [{ ...one, source: 'code' as const, count }];
  });
}
