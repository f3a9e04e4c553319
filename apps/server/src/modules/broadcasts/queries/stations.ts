import type { StationKind, StationView } from '@phong-tuyen/contracts';
import type { Database } from '../../../platform/database/connect.ts';
import { fail } from '../../../platform/errors/errors.ts';
import type { Actor } from '../../../platform/http/actor.ts';
import { decodePageKey, toPage } from '../../../platform/http/page-key.ts';
import { foldWords } from '../../../platform/search/fold-words.ts';
import { areaOf } from '../area.ts';
import { findStation, listStationRows, SILENT_MS, type StationRow } from '../store/stations.ts';

type Line = StationView['line'];

/** What is known of a station's line, as one word the screens have sentences for. */
export function lineOf(row: Pick<StationRow, 'kind' | 'lastSeenAt' | 'closedAt'>, now: Date): Line {
  if (row.closedAt !== null) return 'closed';
  if (row.kind === 'wired' || row.kind === 'fm') return 'by-hand';
  if (row.lastSeenAt === null) return 'never';
  return now.getTime() - row.lastSeenAt.getTime() <= SILENT_MS ? 'in-touch' : 'silent';
}

function viewOf(row: StationRow, actor: Actor, now: Date): StationView {
  const { told } = row;
  return {
    id: row.id,
    agencyId: row.agencyId,
    agencyName: row.agencyName,
    districtName: row.districtName,
    name: row.name,
    kind: row.kind,
    slots: [...row.slots],
    volume: row.volume,
    responsible: row.responsible,
    phone: row.phone,
    note: row.note,
    hasToken: row.hasToken,
    line: lineOf(row, now),
    lastSeenAt: row.lastSeenAt?.toISOString() ?? null,
    told: {
      version: told.version ?? null,
      volume: told.volume ?? null,
      temperature: told.temperature ?? null,
      freeMb: told.freeMb ?? null,
      playing: told.playing ?? null,
      sound: told.sound ?? null,
    },
    closed: row.closedAt !== null,
    mayChange: row.closedAt === null && actor.abilities.has('broadcasts.run-stations'),
  };
}

/** Stations of the actor's area by district and name. */
export async function pageOfStations(
  db: Database,
  actor: Actor,
  question: {
    kind?: StationKind | undefined;
    line?: Line | undefined;
    districtId?: string | undefined;
    search?: string | undefined;
    after?: string | undefined;
    limit: number;
    now: Date;
  },
) {
  const key = question.after === undefined ? null : decodePageKey(question.after, ['string', 'uuid']);
  const rows = await listStationRows(db, {
    agencyIds: (await areaOf(db, actor.agencyId)).agencyIds,
    kind: question.kind,
    line: question.line,
    districtId: question.districtId,
    words: foldWords(question.search),
    after: key === null ? null : { name: String(key[0]), id: String(key[1]) },
    limit: question.limit + 1,
    now: question.now,
  });
  return toPage(rows, question.limit, {
    item: (row) => viewOf(row, actor, question.now),
    key: (row) => [`${row.districtName ?? ''} ${row.name}`, row.id],
  });
}

/** @throws platform.not-found for absent ones and those outside the actor's area */
export async function getStation(
  db: Database,
  actor: Actor,
  question: { id: string; now: Date },
): Promise<StationView> {
  const row = await findStation(db, question.id);
  const area = row === null ? null : await areaOf(db, actor.agencyId);
  if (row === null || area?.agencyIds.includes(row.agencyId) !== true) throw fail('not-found');
  return viewOf(row, actor, question.now);
}
