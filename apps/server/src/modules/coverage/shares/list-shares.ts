import type { ShareLine } from '@phong-tuyen/contracts';
import ExcelJS from 'exceljs';
import type { Database } from '../../../platform/database/connect.ts';
import type { Actor } from '../../../platform/http/actor.ts';
import { listAreas } from '../../organisation/index.ts';
import { dayFirst } from '../board/day-first.ts';
import { listShares } from '../store/shares.ts';
import { placesOf } from './place-scope.ts';
import { SHARE_COLUMNS, SHARE_SHEET } from './share-columns.ts';
import { shareOf } from './smartphones.ts';

/** Residents and smartphones of the places an actor may see, each with whose figure it is. */
export async function shareLines(db: Database, actor: Actor): Promise<ShareLine[]> {
  const [list, shares] = await Promise.all([listAreas(db), listShares(db)]);
  const areas = new Map(list.map((area) => [area.id, area]));
  return placesOf(actor, areas).map((area) => ({
    agencyId: area.id,
    key: area.key,
    name: area.name,
    shortName: area.shortName,
    parentName: areas.get(area.parentId ?? '')?.shortName ?? null,
    kind: area.kind,
    population: area.population,
    ...shareOf(areas, shares, area.id),
  }));
}

/** The same as the form that imports take: only a place's own figure stands in it. */
export async function exportShares(lines: readonly ShareLine[]): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet(SHARE_SHEET, { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = SHARE_COLUMNS.map((column) => ({
    key: column.key,
    header: column.required ? `${column.heading} *` : column.heading,
    width: column.width,
  }));
  sheet.getRow(1).font = { bold: true };
  for (const line of lines) {
    const isOwn = line.from === 'own';
    sheet.addRow({
      key: line.key,
      name: line.name,
      population: line.population,
      share: isOwn ? Math.round(line.share * 1_000) / 10 : null,
      source: isOwn ? line.source : null,
      asOf: isOwn && line.asOf !== null ? dayFirst(line.asOf) : null,
    });
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}
