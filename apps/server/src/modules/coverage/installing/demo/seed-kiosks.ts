import { createHash } from 'node:crypto';
import type { KioskOutcome } from '@phong-tuyen/contracts';
import type { Database, Transaction } from '../../../../platform/database/connect.ts';
import { type Area, listAreas, localDay, officesByRole } from '../../../organisation/index.ts';
import { ensureCode } from '../../codes/ensure-code.ts';
import { findCode } from '../../codes/find-code.ts';
import { recordInstalls } from '../../installs/record-installs.ts';
import { findGoal } from '../../store/goals.ts';
import { findKiosk, insertKiosk, noteKioskSeen } from '../../store/installing-kiosks.ts';
import { addToKioskDays } from '../../store/installing-ticks.ts';
import { kioskToken, tokenHash } from '../kiosk/kiosk-token.ts';
import { DEMO_KIOSKS, type DemoKiosk } from './demo-kiosks.ts';

const DAYS = 12;
const DAY_MS = 86_400_000;

interface Seeding {
  readonly campaignId: string;
  readonly secret: Uint8Array;
  readonly now: Date;
}

/** Invented help points of the demo's campaign with some days of tallies; nothing when they are there, or without the campaign's goal. */
export async function seedKiosks(db: Database, seeding: Seeding): Promise<void> {
  const [first] = DEMO_KIOSKS;
  if (first === undefined || (await findKiosk(db, idOf(first))) !== null) return;
  const areas = await listAreas(db);
  const root = areas.find((area) => area.parentId === null);
  const [head] =
    root === undefined ? [] : await officesByRole(db, { agencyIds: [root.id], roles: ['head'] }, seeding.now);
  if (root === undefined || head === undefined) return;
  await db.transaction().execute(async (tx) => {
    if ((await findGoal(tx, seeding.campaignId)) === null) return;
    for (const kiosk of DEMO_KIOSKS) {
      const agency = areas.filter((area) => area.kind === kiosk.kind)[kiosk.nth];
      if (agency !== undefined) await seedKiosk(tx, { kiosk, agency, personId: head.personId }, seeding);
    }
  });
}

/** The same id in every demo, so that a second start finds it. */
function idOf(kiosk: DemoKiosk): string {
  const hex = createHash('sha256').update(`demo-kiosk:${kiosk.name}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

async function seedKiosk(
  tx: Transaction,
  { kiosk, agency, personId }: { kiosk: DemoKiosk; agency: Area; personId: string },
  { campaignId, secret, now }: Seeding,
): Promise<void> {
  const id = idOf(kiosk);
  const since = new Date(now.getTime() - DAYS * DAY_MS);
  const label = `${kiosk.name}, ${kiosk.place}`;
  const request = { campaignId, channel: 'helper' as const, agencyId: agency.id, placeId: id, label, now: since };
  const code = await findCode(tx, await ensureCode(tx, request));
  if (code === null) return;
  await insertKiosk(tx, {
    ...kiosk,
    id,
    agencyId: agency.id,
    communeId: code.communeId,
    campaignId,
    codeId: code.id,
    tokenHash: tokenHash(kioskToken(secret, id, 1)),
    createdBy: personId,
    now: since,
  });
  if (kiosk.daily === 0) return;
  const days = Array.from({ length: DAYS }, (_, back) => new Date(now.getTime() - back * DAY_MS));
  const counts = days.flatMap((at, back) =>
    Object.entries(SHARES).map(([outcome, share]) => ({
      at,
      day: localDay(at),
      outcome: outcome as KioskOutcome,
      // A weekly rhythm, so that the days differ and the demo looks the same each time.
      count: Math.round(kiosk.daily * share * (0.7 + 0.3 * Math.cos(back + kiosk.daily))),
    })),
  );
  await addToKioskDays(
    tx,
    id,
    counts.filter((each) => each.count > 0),
  );
  await recordInstalls(
    tx,
    counts
      .filter((each) => each.outcome === 'installed' && each.count > 0)
      .flatMap(({ at, day, count }) => {
        const shared = { campaignId, communeId: code.communeId, codeId: code.id, at };
        return [
          { ...shared, source: 'tally' as const, count, onceKey: `kiosk:${id}:demo:${day}` },
          { ...shared, source: 'code' as const, count: Math.ceil(count * 1.2), onceKey: null },
        ];
      }),
  );
  await noteKioskSeen(tx, id, 0, new Date(now.getTime() - 60_000));
}

const SHARES: Readonly<Record<KioskOutcome, number>> = {
  installed: 1,
  'no-smartphone': 0.3,
  'too-old': 0.12,
  'storage-full': 0.08,
  refused: 0.1,
  'no-network': 0.05,
};
