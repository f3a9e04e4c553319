import type { Database } from '../../../platform/database/connect.ts';
import { type NewNotice, officesByRole, tell } from '../../organisation/index.ts';
import { clockOf, localDateOf } from '../planning/local-time.ts';
import { listSilent, listUntoldSlots, type SilentStation, type UntoldSlot } from '../store/silence.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
/** A restart, a storm, a line that is down for a moment: nobody need run for that. */
const SILENT_MS = 15 * MINUTE_MS;
/** So long before a broadcast somebody can still walk over and switch the machine on. */
const BEFORE_BROADCAST_MS = HOUR_MS;
/** A machine is switched off over night; silent for a day and a half it is forgotten or broken. */
const LONG_SILENT_MS = 36 * HOUR_MS;
/** A clerk has so long after a slot to tick. */
const GRACE_MS = 30 * MINUTE_MS;
/** What a stopped server missed is still told so long after. */
const CATCH_UP_MS = 12 * HOUR_MS;

/**
 * Tells clerks and specialists of a place that its station is silent though it is to play soon, or for long; and that a slot is
 * over and nobody has told what was played in it. Each once, however often this runs.
 *
 * @returns how many were told
 */
export async function tellOfSilence(db: Database, now: Date): Promise<number> {
  const silent = await listSilent(db, {
    silentSince: new Date(now.getTime() - SILENT_MS),
    nextUntil: new Date(now.getTime() + BEFORE_BROADCAST_MS),
    now,
  });
  const untold = await listUntoldSlots(db, {
    after: new Date(now.getTime() - GRACE_MS - CATCH_UP_MS),
    before: new Date(now.getTime() - GRACE_MS),
  });
  const notices = [
    ...silent.flatMap((station) => noticeOfSilence(station, now)),
    ...untold.map((slot) => noticeOfUntold(slot)),
  ];
  if (notices.length === 0) return 0;
  const agencyIds = [...new Set(notices.map((notice) => notice.agencyId))];
  const offices = await officesByRole(db, { agencyIds, roles: ['clerk', 'specialist'] }, now);
  const peopleOf = Map.groupBy(offices, (office) => office.agencyId);
  const told = notices.flatMap((notice): NewNotice[] => {
    const people = new Set((peopleOf.get(notice.agencyId) ?? []).map((office) => office.personId));
    return [...people].map((personId) => ({ ...notice, personId }));
  });
  return db.transaction().execute((tx) => tell(tx, told, now));
}

type Unaddressed = Omit<NewNotice, 'personId'>;

function noticeOfSilence(station: SilentStation, now: Date): Unaddressed[] {
  const isLong = now.getTime() - station.lastSeenAt.getTime() >= LONG_SILENT_MS;
  if (station.nextAt === null && !isLong) return [];
  return [
    {
      agencyId: station.agencyId,
      subjectId: station.id,
      link: `/noi-bo/loa/dai/${station.id}`,
      code: 'station-silent',
      occasion: station.nextAt === null ? station.lastSeenAt.toISOString() : localDateOf(now),
      details: {
        text: station.name,
        since: station.lastSeenAt.toISOString(),
        ...(station.nextAt === null ? {} : { next: station.nextAt.toISOString() }),
      },
    },
  ];
}

function noticeOfUntold(slot: UntoldSlot): Unaddressed {
  return {
    agencyId: slot.agencyId,
    subjectId: slot.stationId,
    link: slot.isByHand ? `/noi-bo/loa/hom-nay?day=${slot.day}` : `/noi-bo/loa/dai/${slot.stationId}`,
    code: slot.isByHand ? 'broadcasts-unticked' : 'broadcasts-untold',
    occasion: slot.endedAt.toISOString(),
    details: { text: slot.stationName, count: String(slot.count), day: slot.day, until: clockOf(slot.endedAt) },
  };
}
