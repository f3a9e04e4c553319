import type { CommandContext } from '../../../platform/database/command-context.ts';
import { fail } from '../errors.ts';
import { announce } from '../load-bulletin.ts';
import { loadStation } from '../load-station.ts';
import { hashToken } from '../station-token.ts';
import { setToken } from '../store/stations.ts';

/**
 * Gives a station a new token, shown this once. The one before no longer opens anything.
 *
 * @param randomBytes so that tests choose
 * @throws broadcasts.by-machine-only
 */
export async function issueToken(
  context: CommandContext,
  id: string,
  randomBytes: (size: number) => Buffer,
): Promise<string> {
  const station = await loadStation(context, id);
  if (station.kind === 'wired' || station.kind === 'fm') throw fail('by-machine-only');
  const token = randomBytes(24).toString('base64url');
  await setToken(context.tx, id, hashToken(token));
  await announce(context, { name: 'token-issued', subject: 'station', id });
  return token;
}
