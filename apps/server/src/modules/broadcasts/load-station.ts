import type { Slot } from '@phong-tuyen/contracts';
import type { CommandContext } from '../../platform/database/command-context.ts';
import { fail as platformFail } from '../../platform/errors/errors.ts';
import { areaOf } from './area.ts';
import { fail } from './errors.ts';
import { assertMay } from './load-bulletin.ts';
import { findStation, type StationRow } from './store/stations.ts';

const SHORTEST_SLOT_MINUTES = 5;

/**
 * A station of the actor's area, to be changed.
 *
 * @throws platform.not-found for those of others as for absent ones; broadcasts.not-allowed; broadcasts.station-closed
 */
export async function loadStation(context: CommandContext, id: string): Promise<StationRow> {
  const station = await findStation(context.tx, id);
  const area = station === null ? null : await areaOf(context.tx, context.actor.agencyId);
  if (station === null || area?.agencyIds.includes(station.agencyId) !== true) throw platformFail('not-found');
  assertMay(context, 'broadcasts.run-stations');
  if (station.closedAt !== null) throw fail('station-closed');
  return station;
}

/** @throws broadcasts.slots-impossible */
export function assertSlots(slots: readonly Slot[]): void {
  if (!slotsArePossible(slots)) throw fail('slots-impossible');
}

/** In order, not overlapping, each long enough to say something. */
export const slotsArePossible = (slots: readonly Slot[]): boolean =>
  slots.every(
    (slot, place) => slot.until - slot.from >= SHORTEST_SLOT_MINUTES && slot.from >= (slots[place - 1]?.until ?? 0),
  );
