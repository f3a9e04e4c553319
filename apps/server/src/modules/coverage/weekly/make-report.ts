import type { Typesetter } from '@phong-tuyen/letters';
import type { Transaction } from '../../../platform/database/connect.ts';
import { notifyLive } from '../../../platform/events/live.ts';
import type { FileStore } from '../../../platform/files/file-store.ts';
import { keepFile } from '../../../platform/files/keep-file.ts';
import type { Area } from '../../organisation/index.ts';
import { exportBoardExcel } from '../board/export-board.ts';
import { boardOfPlace } from '../board/get-board.ts';
import type { Goal } from '../store/goals.ts';
import { insertWeekly } from '../store/weekly.ts';
import { reportPdf } from './report-pdf.ts';

export interface ReportParts {
  readonly files: FileStore;
  readonly typesetter: Typesetter;
}

/**
 * Makes the report of a campaign on one place, as PDF and Excel, and keeps both with their figures.
 *
 * @returns its id; null when another server has just made the same week's
 */
export async function makeReport(
  tx: Transaction,
  parts: ReportParts,
  what: { goal: Goal; area: Area; areas: ReadonlyMap<string, Area>; day: string; personId: string | null; now: Date },
): Promise<string | null> {
  const { goal, area, areas, day, personId, now } = what;
  const { campaignId } = goal;
  const board = await boardOfPlace(tx, { campaignId, goal, area, areas, path: [area], day, level: 'children', now });
  const keep = (bytes: Uint8Array, ending: string) =>
    keepFile(tx, parts.files, { name: `bao-cao-do-phu-${board.day}.${ending}`, bytes, agencyId: area.id, personId });
  const pdf = await keep(await reportPdf(parts.typesetter, board, now), 'pdf');
  const excel = await keep(await exportBoardExcel(board), 'xlsx');
  const id = await insertWeekly(tx, {
    campaignId,
    agencyId: area.id,
    day: board.day,
    origin: personId === null ? 'schedule' : 'person',
    personId,
    installed: board.total.installed,
    percent: board.total.percent,
    pdfFileId: pdf.id,
    excelFileId: excel.id,
    at: now,
  });
  await notifyLive(tx, { topic: 'coverage', ids: [campaignId], agencyIds: null });
  return id;
}
