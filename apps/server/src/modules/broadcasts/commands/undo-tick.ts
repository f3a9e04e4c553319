import type { CommandContext } from '../../../platform/database/command-context.ts';
import { fail as platformFail } from '../../../platform/errors/errors.ts';
import { areaOf } from '../area.ts';
import { fail } from '../errors.ts';
import { announce, assertMay } from '../load-bulletin.ts';
import { listOccurrences } from '../store/occurrences.ts';
import { deletePlay, listPlays } from '../store/plays.ts';

const WITHIN_MS = 86_400_000;

/** Takes one's own tick back within a day: a finger slips. What machines told is never taken back. */
export async function undoTick(context: CommandContext, id: string): Promise<void> {
  const { tx, actor, now } = context;
  const [row] = await listOccurrences(tx, { id, agencyIds: (await areaOf(tx, actor.agencyId)).agencyIds, limit: 1 });
  if (row === undefined) throw platformFail('not-found');
  assertMay(context, 'broadcasts.tick');
  const [play] = await listPlays(tx, [id]);
  if (play === undefined) return;
  if (play.personId !== actor.personId || now.getTime() - play.at.getTime() > WITHIN_MS) throw fail('undo-late');
  await deletePlay(tx, id);
  await announce(context, { name: 'tick-undone', subject: 'broadcast', id });
}
