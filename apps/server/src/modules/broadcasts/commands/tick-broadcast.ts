import { randomUUID } from 'node:crypto';
import type { CommandContext } from '../../../platform/database/command-context.ts';
import { fail as platformFail } from '../../../platform/errors/errors.ts';
import { areaOf } from '../area.ts';
import { fail } from '../errors.ts';
import { announce, assertMay } from '../load-bulletin.ts';
import { listOccurrences } from '../store/occurrences.ts';
import { insertPlays } from '../store/plays.ts';

/**
 * A person at a wired or FM station tells that a broadcast was played, or why not. Once: what is told stays.
 *
 * @throws broadcasts.by-hand-only, .not-yet, .told-already
 */
export async function tickBroadcast(
  context: CommandContext,
  id: string,
  tick: { outcome: 'played' | 'not-played'; reason: string },
): Promise<void> {
  const { tx, actor, now } = context;
  const [row] = await listOccurrences(tx, { id, agencyIds: (await areaOf(tx, actor.agencyId)).agencyIds, limit: 1 });
  if (row === undefined || row.startsAt === null) throw platformFail('not-found');
  assertMay(context, 'broadcasts.tick');
  if (row.stationKind !== 'wired' && row.stationKind !== 'fm') throw fail('by-hand-only');
  if (row.startsAt > now) throw fail('not-yet');
  const entry = {
    occurrenceId: id,
    clientId: randomUUID(),
    startedAt: row.startsAt.toISOString(),
    endedAt: null,
    outcome: tick.outcome,
    reason: tick.reason,
    stationId: row.stationId,
    personId: actor.personId,
  };
  if ((await insertPlays(tx, [entry], now)).length === 0) throw fail('told-already');
  await announce(context, { name: 'ticked', subject: 'broadcast', id, detail: { ...tick } });
}
