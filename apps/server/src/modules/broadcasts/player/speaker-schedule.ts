import { createHash } from 'node:crypto';
import type { SpeakerItem, SpeakerSchedule } from '@phong-tuyen/contracts';
import type { Database } from '../../../platform/database/connect.ts';
import { fail } from '../../../platform/errors/errors.ts';
import { addDays, localDateOf } from '../planning/local-time.ts';
import { hashToken } from '../station-token.ts';
import { listToPlay } from '../store/occurrences.ts';
import { findStationByToken, type StationRow } from '../store/stations.ts';

/** A player keeps so many days, today included: a long weekend without a line. */
const DAYS_AHEAD = 3;
export const SPEAKERS = '/api/speakers';

/**
 * The station that a token opens.
 *
 * @throws platform.not-found for one that opens nothing any more
 */
export async function stationOfToken(db: Database, token: string): Promise<StationRow> {
  const station = await findStationByToken(db, hashToken(token));
  if (station === null) throw fail('not-found');
  return station;
}

/** What a station is to play from now on. `revision` changes whenever anything but the time does. */
export async function scheduleOf(
  db: Database,
  station: StationRow,
  parts: { token: string; now: Date },
): Promise<SpeakerSchedule> {
  const { now } = parts;
  const from = localDateOf(now);
  const rows = await listToPlay(db, { stationId: station.id, from, until: addDays(from, DAYS_AHEAD - 1) });
  const items = rows.flatMap((row): SpeakerItem[] =>
    row.startsAt === null || row.latestStart === null
      ? []
      : [
          {
            id: row.id,
            title: row.title,
            kind: row.kind,
            startsAt: row.startsAt.toISOString(),
            latestStart: row.latestStart.toISOString(),
            seconds: row.seconds,
            audioId: row.audioId,
            audioUrl: `${SPEAKERS}/${parts.token}/audio/${row.audioId}.mp3`,
            sha256: row.sha256,
          },
        ],
  );
  const view = {
    station: { id: station.id, name: station.name, agencyName: station.agencyName, volume: station.volume },
    items,
  };
  const revision = createHash('sha256').update(JSON.stringify(view)).digest('base64url').slice(0, 22);
  return { ...view, serverTime: now.toISOString(), revision };
}
