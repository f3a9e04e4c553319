import type { BroadcastOutcome, OccurrenceView, WeekAnswer } from '@phong-tuyen/contracts';
import type { Database } from '../../../platform/database/connect.ts';
import { fail } from '../../../platform/errors/errors.ts';
import type { Actor } from '../../../platform/http/actor.ts';
import { findAgency } from '../../organisation/index.ts';
import { areaOf } from '../area.ts';
import { addDays, daysBetween, localDateOf, mondayOf } from '../planning/local-time.ts';
import { listOccurrences, type ViewedOccurrence } from '../store/occurrences.ts';
import { stationsOf } from '../store/stations.ts';

const DAY_MS = 86_400_000;

/** What a broadcast came to, as far as anyone has told. */
export function outcomeOf(
  row: Pick<ViewedOccurrence, 'state' | 'outcome' | 'latestStart'>,
  now: Date,
): BroadcastOutcome {
  if (row.state === 'dropped') return 'dropped';
  if (row.outcome !== null) return row.outcome as BroadcastOutcome;
  return row.latestStart !== null && row.latestStart < now ? 'missed' : 'waiting';
}

export function viewOccurrence(row: ViewedOccurrence, now: Date): OccurrenceView {
  return {
    id: row.id,
    stationId: row.stationId,
    stationName: row.stationName,
    agencyId: row.agencyId,
    agencyName: row.agencyName,
    bulletinId: row.bulletinId,
    title: row.title,
    level: row.level as OccurrenceView['level'],
    day: row.day,
    startsAt: row.startsAt?.toISOString() ?? null,
    seconds: row.seconds,
    outcome: outcomeOf(row, now),
    note: row.reason === null || row.reason === '' ? row.note : row.reason,
    playedAt: row.startedAt?.toISOString() ?? null,
    by: row.by,
  };
}

/** A commune's week: its stations, their slots, and every broadcast with what came of it. */
export async function getWeek(
  db: Database,
  actor: Actor,
  question: { agencyId: string; from: string; now: Date },
): Promise<WeekAnswer> {
  const agency = await findAgency(db, question.agencyId);
  const { agencyIds } = await areaOf(db, actor.agencyId);
  if (agency === null || !agencyIds.includes(agency.id)) throw fail('not-found');
  const from = mondayOf(question.from);
  const until = addDays(from, 6);
  const stations = await stationsOf(db, [agency.id]);
  const rows = await listOccurrences(db, { agencyIds: [agency.id], from, until });
  return {
    agencyId: agency.id,
    agencyName: agency.name,
    days: daysBetween(from, until),
    stations: stations.map(({ id, name, kind, slots }) => ({ id, name, kind, slots: [...slots] })),
    items: rows.map((row) => viewOccurrence(row, question.now)),
  };
}

/** What a clerk has to tick for a day: broadcasts of the wired and FM stations of the actor's own agency. */
export async function getTicks(db: Database, actor: Actor, question: { day?: string | undefined; now: Date }) {
  const day = question.day ?? localDateOf(question.now);
  const agency = await findAgency(db, actor.agencyId);
  const rows = await listOccurrences(db, { agencyIds: [actor.agencyId], from: day, until: day });
  const mayTick = actor.abilities.has('broadcasts.tick');
  return {
    day,
    agencyName: agency?.name ?? '',
    items: rows
      .filter((row) => row.startsAt !== null && (row.stationKind === 'wired' || row.stationKind === 'fm'))
      .map((row) => ({
        ...viewOccurrence(row, question.now),
        script: row.script,
        otherTexts: row.otherTexts,
        mayTick: mayTick && row.outcome === null && (row.startsAt ?? question.now) <= question.now,
        mayUndo:
          row.playPersonId === actor.personId &&
          row.playAt !== null &&
          question.now.getTime() - row.playAt.getTime() < DAY_MS,
      })),
  };
}
