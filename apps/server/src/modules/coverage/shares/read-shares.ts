import { openWorkbook } from '../../../platform/workbooks/open-workbook.ts';
import { type Fault, readSheet, type SheetRow } from '../../../platform/workbooks/read-sheet.ts';
import type { Area } from '../../organisation/index.ts';
import { fail } from '../errors.ts';
import type { Share } from '../store/shares.ts';
import { SHARE_COLUMNS, SHARE_SHEET, type ShareColumn } from './share-columns.ts';

export interface ReadShares {
  readonly shares: readonly (Share & { readonly row: number; readonly name: string })[];
  readonly faults: readonly Fault[];
}

/**
 * Reads a filled-in form; rows without a share are left out.
 *
 * @param allowed places that may be changed, by key
 * @throws coverage.sheet-missing, platform.workbook-unreadable, platform.workbook-too-large
 */
export async function readShares(
  bytes: Uint8Array,
  allowed: ReadonlyMap<string, Area>,
  today: string,
): Promise<ReadShares> {
  const sheet = readSheet(await openWorkbook(bytes), SHARE_SHEET, SHARE_COLUMNS);
  if (sheet === null) throw fail('sheet-missing', { values: { sheet: SHARE_SHEET } });
  const faults: Fault[] = [...sheet.faults];
  const shares: (Share & { row: number; name: string })[] = [];
  for (const row of sheet.rows) {
    if (row.text.share === '') continue;
    const read = readRow(row, allowed, today);
    faults.push(...read.faults);
    if (read.share !== null) shares.push(read.share);
  }
  return { shares, faults };
}

function readRow(row: SheetRow<ShareColumn>, allowed: ReadonlyMap<string, Area>, today: string) {
  const faults: Fault[] = [];
  const wrong = (column: ShareColumn, message: string) =>
    faults.push({ sheet: SHARE_SHEET, cell: row.addressOf(column), message });
  const area = allowed.get(row.text.key);
  if (area === undefined) wrong('key', 'Không có đơn vị này, hoặc đơn vị không thuộc phạm vi của bạn.');
  const percent = Number(row.text.share.replace('%', '').replace(',', '.').trim());
  if (!(percent >= 1 && percent <= 100)) wrong('share', 'Hãy nhập tỷ lệ từ 1 đến 100.');
  const source = row.text.source.slice(0, 200);
  if (source.length < 3) wrong('source', 'Hãy ghi nguồn số liệu.');
  const asOf = readDay(row.text.asOf);
  if (asOf === null || asOf > today) wrong('asOf', 'Hãy nhập ngày của số liệu, không sau hôm nay.');
  if (area === undefined || asOf === null || faults.length > 0) return { share: null, faults };
  return { share: { agencyId: area.id, row: row.row, name: area.name, share: percent / 100, source, asOf }, faults };
}

/** `28/7/2020` or `2020-07-28` as a calendar date that exists. */
function readDay(text: string): string | null {
  const parts = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  const [, day = '', month = '', year = ''] = parts ?? [];
  const iso = parts === null ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = /^\d{4}-\d\d-\d\d$/.test(iso) ? Date.parse(iso) : Number.NaN;
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== iso ? null : iso;
}
