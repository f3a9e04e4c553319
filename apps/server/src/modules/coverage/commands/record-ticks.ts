import type { KioskOutcome, KioskTick } from '@phong-tuyen/contracts';
import type { Transaction } from '../../../platform/database/connect.ts';
import { fail } from '../../../platform/errors/errors.ts';
import { notifyLive } from '../../../platform/events/live.ts';
import { localDay } from '../../organisation/index.ts';
import { tokenHash } from '../installing/kiosk/kiosk-token.ts';
import { recordInstalls } from '../installs/record-installs.ts';
import { type KioskRow, lockKioskByToken, noteKioskSeen } from '../store/installing-kiosks.ts';
import { addToKioskDays, keepTicks, listKnownTicks, type TickRow } from '../store/installing-ticks.ts';

const AHEAD_MS = 5 * 60_000;
const BEHIND_MS = 30 * 86_400_000;

/**
 * Takes what a kiosk has noted. Whatever was lost on the way and comes again, in whatever order, ends in the same counts:
 * an id is one tick, and undone once is undone for ever. A device's clock that cannot be right is put aside for the
 * server's; what it said is kept beside.
 *
 * @returns the kiosk
 * @throws platform.not-found for a link that does not hold (any more)
 */
export async function recordTicks(
  tx: Transaction,
  token: string,
  given: { ticks: readonly KioskTick[]; unsent: number; now: Date },
): Promise<KioskRow> {
  const kiosk = await lockKioskByToken(tx, tokenHash(token));
  if (kiosk === null) throw fail('not-found');
  const { now } = given;
  const asked = mergeTicks(given.ticks);
  const known = new Map((await listKnownTicks(tx, kiosk.id, [...asked.keys()])).map((tick) => [tick.id, tick]));
  const changes: Change[] = [];
  for (const tick of asked.values()) {
    const before = known.get(tick.id);
    if (before === undefined) {
      const at = plausibleTime(tick.at, kiosk.createdAt, now);
      changes.push({ tick: { ...tick, at, saidAt: tick.at }, step: tick.undone ? 0 : 1 });
    } else if (tick.undone && !before.undone)
      changes.push({ tick: { ...before, undone: true, saidAt: tick.at }, step: -1 });
  }
  await keepTicks(
    tx,
    kiosk,
    changes.map((change) => change.tick),
    now,
  );
  await count(
    tx,
    kiosk,
    changes.filter((change) => change.step !== 0),
  );
  await noteKioskSeen(tx, kiosk.id, given.unsent, now);
  await notifyLive(tx, { topic: 'installing', ids: [kiosk.id], agencyIds: [kiosk.agencyId] });
  return kiosk;
}

interface Change {
  readonly tick: TickRow & { readonly saidAt: string };
  readonly step: -1 | 0 | 1;
}

/** One state a tick, though a batch may name it twice. */
function mergeTicks(ticks: readonly KioskTick[]): ReadonlyMap<string, KioskTick> {
  const merged = new Map<string, KioskTick>();
  for (const tick of ticks) {
    const id = tick.id.toLowerCase();
    const before = merged.get(id);
    merged.set(id, { ...(before ?? tick), id, undone: tick.undone || before?.undone === true });
  }
  return merged;
}

function plausibleTime(said: string, kioskSince: Date, now: Date): Date {
  const at = Date.parse(said);
  const earliest = Math.max(kioskSince.getTime() - AHEAD_MS, now.getTime() - BEHIND_MS);
  return at >= earliest && at <= now.getTime() + AHEAD_MS ? new Date(at) : now;
}

async function count(tx: Transaction, kiosk: KioskRow, changes: readonly Change[]): Promise<void> {
  const days = changes.map(({ tick, step }) => ({ day: localDay(tick.at), outcome: tick.outcome, count: step }));
  await addToKioskDays(tx, kiosk.id, days);
  const installed: KioskOutcome = 'installed';
  await recordInstalls(
    tx,
    changes
      .filter(({ tick }) => tick.outcome === installed)
      .map(({ tick, step }) => ({
        source: 'tally' as const,
        campaignId: kiosk.campaignId,
        communeId: kiosk.communeId,
        codeId: kiosk.codeId,
        count: step,
        at: tick.at,
        onceKey: `kiosk:${kiosk.id}:${tick.id}${step < 0 ? ':undone' : ''}`,
      })),
  );
}
