import { recordAudit } from '../../../platform/audit/record-audit.ts';
import type { CommandContext } from '../../../platform/database/command-context.ts';
import { loadScreenForAct } from '../screens/load-screen.ts';
import { hashToken, newToken } from '../screens/screen-token.ts';
import { setTokenHash } from '../store/screens.ts';

/** Gives the player of a screen a new token; the old one shows nothing any more. @returns the token, told only now */
export async function renewScreenToken(
  context: CommandContext,
  id: string,
  randomBytes: (size: number) => Buffer,
): Promise<string> {
  await loadScreenForAct(context, id);
  const token = newToken(randomBytes);
  await setTokenHash(context.tx, id, hashToken(token));
  await recordAudit(context, { act: 'displays.screen-token-renewed', subjectType: 'screen', subjectId: id });
  return token;
}
