import type { Transaction } from '../../platform/database/connect.ts';
import { notifyLive } from '../../platform/events/live.ts';
import { type AutomaticFigure, writeAutomaticFigure } from './store/automatic-figures.ts';

/**
 * Sets the figures of a task's assignments from a count (a campaign's coverage, for instance). Reports that people answer for
 * are left alone; every change is kept with its source. Boards hear of it.
 *
 * @returns how many changed
 */
export async function setAutomaticFigures(
  tx: Transaction,
  documentId: string,
  figures: readonly AutomaticFigure[],
): Promise<number> {
  const changed: string[] = [];
  for (const figure of figures) if (await writeAutomaticFigure(tx, figure)) changed.push(figure.assignmentId);
  if (changed.length === 0) return 0;
  await notifyLive(tx, { topic: 'tasks', ids: changed, agencyIds: null });
  await notifyLive(tx, { topic: 'boards', ids: [documentId], agencyIds: null });
  return changed.length;
}
