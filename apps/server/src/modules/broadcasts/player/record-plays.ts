import type { PlayLogEntry } from '@phong-tuyen/contracts';
import type { Transaction } from '../../../platform/database/connect.ts';
import { notifyLive } from '../../../platform/events/live.ts';
import { insertPlays, listPlays, ownOccurrences } from '../store/plays.ts';
import { stationOfToken } from './speaker-schedule.ts';

export interface KeptPlays {
  /** By clientId: kept now or by an earlier sending. The player forgets these. */
  readonly kept: string[];
  readonly refused: { clientId: string; reason: 'unknown' | 'told-before' }[];
}

/**
 * Keeps what a player played. Sent again after a lost answer, an entry is kept once; a broadcast that another entry has
 * told of is refused, so that no report counts it twice.
 */
export async function recordPlays(
  tx: Transaction,
  log: { token: string; entries: readonly PlayLogEntry[]; now: Date },
): Promise<KeptPlays> {
  const station = await stationOfToken(tx, log.token);
  const ids = log.entries.map((entry) => entry.occurrenceId);
  const own = await ownOccurrences(tx, station.id, ids);
  const known = log.entries.filter((entry) => own.has(entry.occurrenceId));
  const made = await insertPlays(
    tx,
    known.map((entry) => ({ ...entry, stationId: station.id, personId: null })),
    log.now,
  );
  const told = new Set((await listPlays(tx, ids)).map((play) => play.clientId));
  if (made.length > 0) await notifyLive(tx, { topic: 'broadcasts', ids: made, agencyIds: null });
  return {
    kept: known.filter((entry) => told.has(entry.clientId)).map((entry) => entry.clientId),
    refused: [
      ...log.entries
        .filter((entry) => !own.has(entry.occurrenceId))
        .map(({ clientId }) => ({ clientId, reason: 'unknown' as const })),
      ...known
        .filter((entry) => !told.has(entry.clientId))
        .map(({ clientId }) => ({ clientId, reason: 'told-before' as const })),
    ],
  };
}
