import type { BulletinLevel } from '@phong-tuyen/contracts';
import type { Database, Transaction } from '../../../platform/database/connect.ts';
import { waysUp } from '../area.ts';
import { tellOfDisplaced } from '../notices/tell-of-displaced.ts';
import {
  cancelOccurrences,
  listForPlanning,
  lockPlanning,
  type OccurrenceRow,
  saveOccurrences,
} from '../store/occurrences.ts';
import { type ActiveSchedule, activeSchedules } from '../store/schedules.ts';
import { type StationRow, stationsOf } from '../store/stations.ts';
import { addDays, daysBetween, instantOf, localDateOf, secondOf, weekdayOf } from './local-time.ts';
import { occurrenceId } from './occurrence-id.ts';
import { type Placement, planDay, type Wish } from './plan-day.ts';

/** Plans reach so many days ahead, today included; the nightly job keeps it so. */
export const HORIZON_DAYS = 14;
/** What begins sooner is left where it is: a player may have it in hand. */
const HANDS_OFF_SECONDS = 60;
const PRIORITIES: Readonly<Record<BulletinLevel, number>> = { commune: 1, district: 2, province: 3, emergency: 4 };
const NOON = 720;

export interface StationDay {
  readonly station: StationRow;
  readonly day: string;
}
type Existing = OccurrenceRow & { isTold: boolean };
export interface Plan {
  readonly saved: readonly OccurrenceRow[];
  readonly cancelled: readonly string[];
  /** Those saved ones that stood where they were wanted before, and had to give way. */
  readonly displaced: readonly OccurrenceRow[];
  /** All that stands after it. */
  readonly standing: readonly OccurrenceRow[];
}

/**
 * Plans the coming days of the stations of some agencies anew and writes what changed. Safe to repeat: ids are made from
 * what a broadcast is, and what began, was told of or lies in the past is never touched. Whose broadcasts give way is told.
 */
export async function planStations(
  tx: Transaction,
  reach: { agencyIds: readonly string[]; until?: string | undefined },
  now: Date,
): Promise<Plan> {
  await lockPlanning(tx);
  const plan = await makePlan(tx, { ...reach, also: [] }, now);
  await saveOccurrences(tx, plan.saved);
  await cancelOccurrences(tx, plan.cancelled);
  await tellOfDisplaced(tx, plan.displaced, now);
  return plan;
}

/** The plan as it would be, with schedules that are not kept yet. Writes nothing. */
export async function makePlan(
  db: Database,
  reach: { agencyIds: readonly string[]; until?: string | undefined; also: readonly ActiveSchedule[] },
  now: Date,
): Promise<Plan> {
  const today = localDateOf(now);
  const horizon = addDays(today, HORIZON_DAYS - 1);
  const until = reach.until === undefined || reach.until > horizon ? horizon : reach.until;
  const stations = await stationsOf(db, reach.agencyIds);
  const schedules = [...(await activeSchedules(db, { from: today, until })), ...reach.also];
  const existing = await listForPlanning(db, { stationIds: stations.map(({ id }) => id), from: today, until });
  const byPlace = Map.groupBy(existing, (row) => `${row.stationId}/${row.day}`);
  const ways = await waysUp(db);
  const plans = stations.flatMap((station) => {
    const way = new Set(ways.get(station.agencyId) ?? [station.agencyId]);
    const own = schedules.filter((schedule) => schedule.placeIds.some((place) => way.has(place)));
    return daysBetween(today, until).map((day) =>
      planStationDay({ station, day }, { schedules: own, existing: byPlace.get(`${station.id}/${day}`) ?? [] }, now),
    );
  });
  return {
    saved: plans.flatMap((plan) => plan.saved),
    cancelled: plans.flatMap((plan) => plan.cancelled),
    displaced: plans.flatMap((plan) => plan.displaced),
    standing: plans.flatMap((plan) => plan.standing),
  };
}

function planStationDay(
  place: StationDay,
  given: { schedules: readonly ActiveSchedule[]; existing: readonly Existing[] },
  now: Date,
): Plan {
  const { station, day } = place;
  const notBefore = secondOf(day, now) + HANDS_OFF_SECONDS;
  const isFixed = (row: Existing) =>
    row.isTold || row.kind === 'emergency' || (row.state === 'planned' && startOf(row) < notBefore);
  const fixed = given.existing.filter(isFixed);
  const untouched = new Set(fixed.map((row) => row.id));
  const slots = station.slots.map((slot) => ({ from: slot.from * 60, until: slot.until * 60 }));
  const wished = wishesOf(place, given.schedules).filter(
    ({ wish }) => !untouched.has(wish.id) && (slots[wish.slot]?.until ?? 0) > notBefore,
  );
  const placed = planDay({
    slots,
    wishes: wished.map(({ wish }) => wish),
    fixed: fixed.flatMap((row) =>
      row.state === 'planned' && row.startsAt !== null ? [{ at: startOf(row), seconds: Math.ceil(row.seconds) }] : [],
    ),
    notBefore,
  });
  const schedules = new Map(wished.map(({ wish, schedule }) => [wish.id, schedule]));
  const wanted = placed.flatMap((placement) => {
    const schedule = schedules.get(placement.id);
    return schedule === undefined ? [] : [rowOf(place, schedule, placement)];
  });
  const before = new Map(given.existing.map((row) => [row.id, row]));
  const kept = new Set(wanted.map((row) => row.id));
  const saved = wanted.filter((row) => !isSame(row, before.get(row.id)));
  return {
    saved,
    displaced: saved.filter((row) => hasGivenWay(row, before.get(row.id))),
    cancelled: given.existing
      .filter(
        (row) => row.state !== 'cancelled' && !untouched.has(row.id) && !kept.has(row.id) && !isOver(row, notBefore),
      )
      .map((row) => row.id),
    standing: [...fixed.filter((row) => row.state !== 'cancelled'), ...wanted],
  };
}

const startOf = (row: OccurrenceRow) =>
  row.startsAt === null ? Number.POSITIVE_INFINITY : secondOf(row.day, row.startsAt);
/** A dropped one whose day is going on stays told of. */
const isOver = (row: OccurrenceRow, notBefore: number) => row.state === 'dropped' && notBefore > 86_400;

function wishesOf(
  { station, day }: StationDay,
  schedules: readonly ActiveSchedule[],
): { wish: Wish; schedule: ActiveSchedule }[] {
  return schedules
    .filter(
      (schedule) => day >= schedule.fromDay && day <= schedule.untilDay && schedule.weekdays.includes(weekdayOf(day)),
    )
    .flatMap((schedule) => {
      const open = station.slots.flatMap((slot, index) => (isWanted(slot.from, schedule.slots) ? [index] : []));
      return open.flatMap((slot) =>
        Array.from({ length: schedule.repeats }, (_, repeat) => ({
          schedule,
          wish: {
            id: occurrenceId([station.id, schedule.id, day, slot, repeat]),
            seconds: Math.ceil(schedule.seconds),
            priority: PRIORITIES[schedule.level],
            askedAt: schedule.createdAt.getTime(),
            slot,
            repeat,
            repeats: schedule.repeats,
            otherSlots: open.filter((other) => other !== slot),
          },
        })),
      );
    });
}

const isWanted = (from: number, slots: ActiveSchedule['slots']) =>
  slots === 'all' || (slots === 'morning') === from < NOON;

function rowOf({ station, day }: StationDay, schedule: ActiveSchedule, placement: Placement): OccurrenceRow {
  const until = (station.slots[placement.slot]?.until ?? 0) * 60;
  const seconds = Math.ceil(schedule.seconds);
  return {
    id: placement.id,
    stationId: station.id,
    agencyId: station.agencyId,
    bulletinId: schedule.bulletinId,
    audioId: schedule.audioId,
    scheduleId: schedule.id,
    kind: 'planned',
    day,
    state: placement.at === null ? 'dropped' : 'planned',
    startsAt: placement.at === null ? null : instantOf(day, placement.at),
    latestStart: placement.at === null ? null : instantOf(day, until - seconds),
    seconds,
    note: placement.shift,
  };
}

function hasGivenWay(row: OccurrenceRow, before: OccurrenceRow | undefined): boolean {
  return row.note !== null && before?.state === 'planned' && before.note === null;
}

function isSame(row: OccurrenceRow, before: OccurrenceRow | undefined): boolean {
  return (
    before !== undefined &&
    before.state === row.state &&
    before.startsAt?.getTime() === row.startsAt?.getTime() &&
    before.latestStart?.getTime() === row.latestStart?.getTime() &&
    before.audioId === row.audioId &&
    before.note === row.note &&
    before.seconds === row.seconds
  );
}
