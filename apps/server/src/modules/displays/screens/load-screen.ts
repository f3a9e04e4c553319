import type { CommandContext } from '../../../platform/database/command-context.ts';
import { fail as platformFail } from '../../../platform/errors/errors.ts';
import { assertAbility } from '../area.ts';
import { fail } from '../errors.ts';
import { lockScreen, type ScreenRow } from '../store/screens.ts';

/** A screen of the actor's agency, locked and in use. @throws platform.not-found; displays.not-allowed, .state-forbids */
export async function loadScreenForAct(context: CommandContext, id: string): Promise<ScreenRow> {
  const { tx, actor } = context;
  const row = await lockScreen(tx, id);
  if (row === null || row.agencyId !== actor.agencyId) throw platformFail('not-found');
  assertAbility(actor, 'displays.edit-screens');
  if (row.retiredAt !== null) throw fail('state-forbids', { values: { state: 'đã thôi dùng' } });
  return row;
}
