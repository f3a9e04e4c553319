import type { CommandContext } from '../../../platform/database/command-context.ts';
import { assertSendable, stationsInArea } from '../assert-schedule.ts';
import { fail } from '../errors.ts';
import { announce, assertMay, loadOwn } from '../load-bulletin.ts';
import { localDateOf } from '../planning/local-time.ts';
import { occurrenceId } from '../planning/occurrence-id.ts';
import { saveOccurrences } from '../store/occurrences.ts';
import { SILENT_MS } from '../store/stations.ts';

/** A station that is out of touch for longer does not shout an old alarm. */
const VALID_MS = 60 * 60_000;

/**
 * Sends an approved emergency bulletin at once, over whatever plays and outside every slot. Players learn of it at their
 * next beat; at wired and FM stations a person reads it and ticks.
 *
 * @returns how many stations, and how many of them are in touch
 * @throws broadcasts.not-emergency, .not-approved, .no-audio, .place-outside, .no-station
 */
export async function interruptNow(
  context: CommandContext,
  bulletinId: string,
  placeIds: readonly string[],
): Promise<{ stations: number; online: number }> {
  const { tx, now } = context;
  const row = await loadOwn(context, bulletinId);
  assertMay(context, 'broadcasts.interrupt');
  if (row.level !== 'emergency') throw fail('not-emergency');
  const audio = await assertSendable(context, row);
  const stations = await stationsInArea(context, placeIds);
  // Two presses within a minute are one alarm.
  const minute = Math.floor(now.getTime() / 60_000);
  await saveOccurrences(
    tx,
    stations.map((station) => ({
      id: occurrenceId(['emergency', station.id, bulletinId, minute]),
      stationId: station.id,
      agencyId: station.agencyId,
      bulletinId,
      audioId: audio.id,
      scheduleId: null,
      kind: 'emergency' as const,
      day: localDateOf(now),
      state: 'planned' as const,
      startsAt: now,
      latestStart: new Date(now.getTime() + VALID_MS),
      seconds: Math.ceil(audio.seconds),
      note: null,
    })),
  );
  await announce(context, {
    name: 'interrupted',
    subject: 'bulletin',
    id: bulletinId,
    detail: { stations: stations.length },
  });
  const online = stations.filter(
    ({ lastSeenAt }) => lastSeenAt !== null && now.getTime() - lastSeenAt.getTime() < SILENT_MS,
  );
  return { stations: stations.length, online: online.length };
}
