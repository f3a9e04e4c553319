import type { CommandContext } from '../../../platform/database/command-context.ts';
import { announce } from '../load-bulletin.ts';
import { loadStation } from '../load-station.ts';
import { setToken } from '../store/stations.ts';

/** Takes a station's token away: a stolen computer no longer gets anything. */
export async function revokeToken(context: CommandContext, id: string): Promise<void> {
  await loadStation(context, id);
  await setToken(context.tx, id, null);
  await announce(context, { name: 'token-revoked', subject: 'station', id });
}
