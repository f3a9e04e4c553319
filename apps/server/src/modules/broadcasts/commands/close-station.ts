import type { CommandContext } from '../../../platform/database/command-context.ts';
import { announce } from '../load-bulletin.ts';
import { loadStation } from '../load-station.ts';
import { cancelStation } from '../store/occurrences.ts';
import { closeStationRow } from '../store/stations.ts';

/** Closes a station: nothing more is planned on it; what it played stays in the reports. */
export async function closeStation(context: CommandContext, id: string): Promise<void> {
  await loadStation(context, id);
  await closeStationRow(context.tx, id, context.now);
  await cancelStation(context.tx, id, context.now);
  await announce(context, { name: 'station-closed', subject: 'station', id });
}
