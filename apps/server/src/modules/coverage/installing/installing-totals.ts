import type { Database } from '../../../platform/database/connect.ts';
import type { Actor } from '../../../platform/http/actor.ts';
import { localDay, subtreeIds } from '../../organisation/index.ts';
import { countDoubtful } from '../store/installing-app.ts';
import { listKiosksInUse } from '../store/installing-kiosks.ts';
import { sumTallies } from '../store/installing-ticks.ts';
import { conditionOf } from './kiosk/condition-of.ts';

const DOUBT_DAYS = 30;

/** Figures over the kiosks that the actor sees. */
export async function installingTotalsOf(db: Database, actor: Actor, now: Date) {
  const agencyIds = new Set(await subtreeIds(db, actor.agencyId));
  const kiosks = (await listKiosksInUse(db)).filter((kiosk) => agencyIds.has(kiosk.agencyId));
  const tallies = await sumTallies(db, [...agencyIds], localDay(now));
  return {
    kiosks: kiosks.length,
    silent: kiosks.filter((kiosk) => conditionOf(kiosk, now) === 'silent').length,
    ...tallies,
    doubtful: await countDoubtful(db, localDay(new Date(now.getTime() - DOUBT_DAYS * 86_400_000))),
  };
}
