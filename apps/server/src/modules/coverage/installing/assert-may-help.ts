import type { Transaction } from '../../../platform/database/connect.ts';
import { fail as platformFail } from '../../../platform/errors/errors.ts';
import type { Actor } from '../../../platform/http/actor.ts';
import { subtreeIds } from '../../organisation/index.ts';
import { fail } from './errors.ts';

/** @throws coverage.may-not-help */
export function assertMayHelp(actor: Actor): void {
  if (!actor.abilities.has('coverage.help-install')) throw fail('may-not-help');
}

/** An office acts for its own agency and those below it. @throws platform.not-found */
export async function assertOwnArea(tx: Transaction, actor: Actor, agencyId: string): Promise<void> {
  if (!(await subtreeIds(tx, actor.agencyId)).includes(agencyId)) throw platformFail('not-found');
}
