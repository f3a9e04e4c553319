import type { CampaignTarget, TargetSheet } from '@phong-tuyen/contracts';
import { openWorkbook } from '../../../../platform/workbooks/open-workbook.ts';
import { type Fault, readSheet, type SheetRow } from '../../../../platform/workbooks/read-sheet.ts';
import { fail } from '../../errors.ts';
import { TARGET_COLUMNS, TARGET_SHEET, type TargetColumn } from './target-columns.ts';

/**
 * Reads a filled-in form. Rows without a target follow the campaign's; a commune that is not in the file as well.
 *
 * @param communes those the campaign is for
 * @throws outreach.sheet-missing, platform.workbook-unreadable, platform.workbook-too-large
 */
export async function readTargetSheet(bytes: Uint8Array, communes: readonly CampaignTarget[]): Promise<TargetSheet> {
  const sheet = readSheet(await openWorkbook(bytes), TARGET_SHEET, TARGET_COLUMNS);
  if (sheet === null) throw fail('sheet-missing', { values: { sheet: TARGET_SHEET } });
  const byKey = new Map(communes.map((commune) => [commune.key, commune]));
  const faults: Fault[] = [...sheet.faults];
  const rowOf = new Map<string, number>();
  const targets: TargetSheet['targets'] = [];
  for (const row of sheet.rows) {
    if (row.text.percent === '') continue;
    const read = readRow(row, { byKey, rowOf });
    if ('percent' in read) targets.push(read);
    else faults.push(...read);
  }
  return { targets, faults };
}

function readRow(
  row: SheetRow<TargetColumn>,
  known: { byKey: ReadonlyMap<string, CampaignTarget>; rowOf: Map<string, number> },
): TargetSheet['targets'][number] | Fault[] {
  const faults: Fault[] = [];
  const wrong = (column: TargetColumn, message: string) =>
    faults.push({ sheet: TARGET_SHEET, cell: row.addressOf(column), message });
  const commune = known.byKey.get(row.text.key);
  if (commune === undefined)
    wrong('key', `Không có xã nào mang khóa “${row.text.key}” trong địa bàn của chiến dịch. Hãy giữ nguyên cột Khóa.`);
  const before = known.rowOf.get(row.text.key);
  if (before !== undefined) wrong('key', `Xã này đã có ở dòng ${before}. Hãy xóa một trong hai dòng.`);
  known.rowOf.set(row.text.key, row.row);
  const percent = Number(row.text.percent.replace('%', '').replace(',', '.').trim());
  if (!Number.isInteger(percent) || percent < 1 || percent > 100)
    wrong('percent', `“${row.text.percent.slice(0, 20)}” không dùng được. Hãy nhập số nguyên từ 1 đến 100.`);
  return commune === undefined || faults.length > 0 ? faults : { agencyId: commune.agencyId, percent };
}
