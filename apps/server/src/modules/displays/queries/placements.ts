import type { PlacementProgress, PlacementState, PlacementView, placementDetail } from '@phong-tuyen/contracts';
import type { z } from 'zod';
import type { Database } from '../../../platform/database/connect.ts';
import { fail } from '../../../platform/errors/errors.ts';
import type { Actor } from '../../../platform/http/actor.ts';
import { decodePageKey, toPage } from '../../../platform/http/page-key.ts';
import { foldWords } from '../../../platform/search/fold-words.ts';
import { findAgency, localDay, namesOf } from '../../organisation/index.ts';
import { areaOf } from '../area.ts';
import { possiblePlacementActs } from '../placement-transitions.ts';
import {
  type AgencyCounts,
  countPlacements,
  findPlacement,
  listPlacementRows,
  type PlacementRow,
} from '../store/placements.ts';
import { listTicks } from '../store/ticks.ts';

export interface PlacementsQuestion {
  readonly campaignId?: string | undefined;
  readonly state?: PlacementState | undefined;
  readonly late?: boolean | undefined;
  readonly agencyId?: string | undefined;
  /** Only the actor's own agency's. */
  readonly mine?: boolean | undefined;
  readonly search?: string | undefined;
  readonly after?: string | undefined;
  readonly limit: number;
}

const OPEN: readonly PlacementState[] = ['to-hang', 'missing', 'damaged'];

export function toPlacementView(row: PlacementRow, parts: { actor: Actor; today: string }): PlacementView {
  const { photoTickId, stateAt, ...rest } = row;
  return {
    ...rest,
    stateAt: stateAt.toISOString(),
    late: row.dueOn !== null && row.dueOn < parts.today && OPEN.includes(row.state),
    photo: photoTickId === null ? null : `/api/placements/${row.id}/photos/${photoTickId}/small`,
    acts: possiblePlacementActs(row, parts.actor),
  };
}

async function filterOf(db: Database, actor: Actor, question: PlacementsQuestion & { now: Date }) {
  const area = await areaOf(db, actor.agencyId);
  const wanted = question.mine === true ? actor.agencyId : question.agencyId;
  return {
    agencyIds: wanted === undefined ? [...area] : [wanted].filter((id) => area.has(id)),
    campaignId: question.campaignId,
    state: question.state,
    lateOn: question.late === true ? localDay(question.now) : undefined,
    words: foldWords(question.search),
  };
}

/** The checklist of the area, by agency. */
export async function listPlacements(db: Database, actor: Actor, question: PlacementsQuestion & { now: Date }) {
  const key = question.after === undefined ? null : decodePageKey(question.after, ['string', 'uuid']);
  const rows = await listPlacementRows(db, {
    ...(await filterOf(db, actor, question)),
    after: key === null ? null : { agency: String(key[0]), id: String(key[1]) },
    limit: question.limit + 1,
  });
  const today = localDay(question.now);
  return toPage(rows, question.limit, {
    item: (row) => toPlacementView(row, { actor, today }),
    key: (row) => [row.agencyName, row.id],
  });
}

const MOST_EXPORTED = 20_000;

/** All of them, for a sheet. */
export async function allPlacements(db: Database, actor: Actor, question: PlacementsQuestion & { now: Date }) {
  const rows = await listPlacementRows(db, { ...(await filterOf(db, actor, question)), limit: MOST_EXPORTED });
  return rows.map((row) => toPlacementView(row, { actor, today: localDay(question.now) }));
}

/** @throws platform.not-found for those outside the area as for absent ones */
export async function getReadablePlacement(db: Database, actor: Actor, id: string): Promise<PlacementRow> {
  const row = await findPlacement(db, id);
  if (row === null || !(await areaOf(db, actor.agencyId)).has(row.agencyId)) throw fail('not-found');
  return row;
}

export async function getPlacement(
  db: Database,
  actor: Actor,
  question: { id: string; now: Date },
): Promise<z.infer<typeof placementDetail>> {
  const row = await getReadablePlacement(db, actor, question.id);
  const ticks = await listTicks(db, row.id);
  const names = await namesOf(db, { personIds: ticks.map((tick) => tick.personId) });
  return {
    ...toPlacementView(row, { actor, today: localDay(question.now) }),
    ticks: ticks.map((tick) => ({
      id: tick.id,
      state: tick.state,
      at: tick.at.toISOString(),
      personName: names.people.get(tick.personId) ?? null,
      note: tick.note,
      photo: tick.shownFileId === null ? null : `/api/placements/${row.id}/photos/${tick.id}/shown`,
      hasLocation: tick.hasLocation,
    })),
  };
}

type Counts = PlacementProgress['all'];
const NOTHING: Counts = { total: 0, hung: 0, late: 0, broken: 0 };
const add = (a: Counts, b: Counts): Counts => ({
  total: a.total + b.total,
  hung: a.hung + b.hung,
  late: a.late + b.late,
  broken: a.broken + b.broken,
});

/** How far the area is: districts with their communes; agencies that hang under none stand under themselves. */
export async function getPlacementProgress(
  db: Database,
  actor: Actor,
  question: { campaignId?: string | undefined; now: Date },
): Promise<PlacementProgress> {
  const rows = await countPlacements(db, {
    agencyIds: [...(await areaOf(db, actor.agencyId))],
    campaignId: question.campaignId,
    today: localDay(question.now),
  });
  const groups = new Map<string, AgencyCounts[]>();
  for (const row of rows) {
    const home = row.kind === 'commune-committee' && row.parentId !== null ? row.parentId : row.agencyId;
    groups.set(home, [...(groups.get(home) ?? []), row]);
  }
  const districts = await Promise.all(
    [...groups].map(async ([agencyId, members]) => ({
      agencyId,
      name: members.find((row) => row.agencyId === agencyId)?.name ?? (await findAgency(db, agencyId))?.name ?? '',
      ...members.reduce<Counts>(add, NOTHING),
      communes: members.map(({ kind: _kind, parentId: _parent, ...row }) => row),
    })),
  );
  return { all: rows.reduce<Counts>(add, NOTHING), districts };
}
