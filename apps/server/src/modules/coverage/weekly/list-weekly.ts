import type { WeeklyReport } from '@phong-tuyen/contracts';
import type { Database } from '../../../platform/database/connect.ts';
import { fail } from '../../../platform/errors/errors.ts';
import type { Actor } from '../../../platform/http/actor.ts';
import { decodePageKey, toPage } from '../../../platform/http/page-key.ts';
import { listAreas, namesOf } from '../../organisation/index.ts';
import { topPlaceOf } from '../board/scope.ts';
import { isUnder } from '../communes.ts';
import { findGoal } from '../store/goals.ts';
import { findWeekly, listWeekly, type WeeklyRow } from '../store/weekly.ts';

/** Reports on the whole that an actor may see, the newest first. */
export async function listWeeklyReports(
  db: Database,
  actor: Actor,
  question: { campaignId: string; after?: string | undefined; limit: number },
) {
  const [goal, list] = await Promise.all([findGoal(db, question.campaignId), listAreas(db)]);
  if (goal === null) throw fail('not-found');
  const agencyId = topPlaceOf(actor, goal.agencyId, new Map(list.map((area) => [area.id, area])));
  const key = question.after === undefined ? null : decodePageKey(question.after, ['instant', 'uuid']);
  const rows = await listWeekly(db, {
    campaignId: question.campaignId,
    agencyId,
    after: key === null ? null : { at: String(key[0]), id: String(key[1]) },
    limit: question.limit + 1,
  });
  const { people } = await namesOf(db, { personIds: rows.flatMap((row) => row.personId ?? []) });
  return toPage(rows, question.limit, {
    item: (row): WeeklyReport => ({
      id: row.id,
      day: row.day,
      at: row.at.toISOString(),
      origin: row.origin,
      personName: people.get(row.personId ?? '') ?? null,
      installed: row.installed,
      percent: row.percent,
    }),
    key: (row) => [row.at.toISOString(), row.id],
  });
}

/** @throws platform.not-found for reports on places that the actor may not see */
export async function getReadableWeekly(db: Database, actor: Actor, id: string): Promise<WeeklyRow> {
  const [row, list] = await Promise.all([findWeekly(db, id), listAreas(db)]);
  const goal = row === null ? null : await findGoal(db, row.campaignId);
  if (row === null || goal === null) throw fail('not-found');
  const areas = new Map(list.map((area) => [area.id, area]));
  if (!isUnder(areas, row.agencyId, topPlaceOf(actor, goal.agencyId, areas))) throw fail('not-found');
  return row;
}
