import type { ScheduleBody } from '@phong-tuyen/contracts';
import type { CommandContext } from '../../platform/database/command-context.ts';
import { areaOf } from './area.ts';
import { fail } from './errors.ts';
import { addDays, localDateOf } from './planning/local-time.ts';
import { agenciesUnder } from './planning/plan-bulletin.ts';
import { type AudioRow, findAudioOfVersion } from './store/audio.ts';
import type { BulletinRow } from './store/bulletins.ts';
import { type StationRow, stationsOf } from './store/stations.ts';

const LONGEST_DAYS = 90;

/**
 * Open stations of places that lie in the actor's area.
 *
 * @throws broadcasts.place-outside, .no-station
 */
export async function stationsInArea(
  context: Pick<CommandContext, 'tx' | 'actor'>,
  placeIds: readonly string[],
): Promise<StationRow[]> {
  const area = new Set((await areaOf(context.tx, context.actor.agencyId)).agencyIds);
  if (placeIds.some((place) => !area.has(place))) throw fail('place-outside');
  const stations = await stationsOf(context.tx, await agenciesUnder(context.tx, placeIds));
  if (stations.length === 0) throw fail('no-station');
  return stations;
}

/** @throws broadcasts.period-impossible */
export function assertPeriod(body: Pick<ScheduleBody, 'fromDay' | 'untilDay'>, now: Date): void {
  const isPossible =
    body.untilDay >= localDateOf(now) &&
    body.untilDay >= body.fromDay &&
    body.untilDay <= addDays(body.fromDay, LONGEST_DAYS);
  if (!isPossible) throw fail('period-impossible');
}

/**
 * The audio of an approved bulletin that may go out.
 *
 * @throws broadcasts.not-approved, .no-audio
 */
export async function assertSendable(
  context: Pick<CommandContext, 'tx'>,
  row: BulletinRow,
): Promise<AudioRow & { seconds: number }> {
  if (row.state !== 'approved' || row.stoppedAt !== null) throw fail('not-approved');
  const audio = await findAudioOfVersion(context.tx, row.id, row.version);
  if (audio === null || audio.state !== 'ready' || audio.seconds === null) throw fail('no-audio');
  return { ...audio, seconds: audio.seconds };
}
