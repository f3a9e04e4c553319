import { isOff } from '@phong-tuyen/playlist';
import { z } from 'zod';
import type { Clock } from '../../../platform/clock/clock.ts';
import type { Database } from '../../../platform/database/connect.ts';
import { defineJob, type JobDefinition } from '../../../platform/jobs/job-runner.ts';
import { type NewNotice, officesByRole, tell } from '../../organisation/index.ts';
import { listScreenRows } from '../store/screens.ts';

/** A restart or a line that is away for a moment is nobody's errand. */
const SILENT_MS = 30 * 60_000;

/**
 * Tells clerks and specialists of the agency that owns a screen that it has fallen silent while it should be lit: once for each
 * silence. A screen whose player never spoke is still being set up, and is told on the screens page only.
 *
 * @returns how many were told
 */
export async function tellSilentScreens(db: Database, now: Date): Promise<number> {
  const silent = (await listScreenRows(db, null)).flatMap(({ seenAt, ...screen }) => {
    const isSilent = screen.hasToken && seenAt !== null && now.getTime() - seenAt.getTime() > SILENT_MS;
    return isSilent && !isOff(screen.off, now.getTime()) ? [{ ...screen, seenAt }] : [];
  });
  const agencyIds = [...new Set(silent.map((screen) => screen.agencyId))];
  if (agencyIds.length === 0) return 0;
  const offices = await officesByRole(db, { agencyIds, roles: ['clerk', 'specialist'] }, now);
  const peopleOf = Map.groupBy(offices, (office) => office.agencyId);
  const notices = silent.flatMap((screen): NewNotice[] => {
    const people = new Set((peopleOf.get(screen.agencyId) ?? []).map((office) => office.personId));
    return [...people].map((personId) => ({
      agencyId: screen.agencyId,
      personId,
      subjectId: screen.id,
      link: '/noi-bo/man-hinh',
      code: 'screen-silent',
      occasion: screen.seenAt.toISOString(),
      details: { text: screen.name, since: screen.seenAt.toISOString() },
    }));
  });
  return db.transaction().execute((tx) => tell(tx, notices, now));
}

export function createSilentScreensJob(parts: { db: Database; clock: Clock }): JobDefinition {
  return defineJob({
    name: 'displays-silent-screens',
    schema: z.object({}),
    normSeconds: 60,
    schedule: '*/10 * * * *',
    run: async () => {
      await tellSilentScreens(parts.db, parts.clock.now());
    },
  });
}
