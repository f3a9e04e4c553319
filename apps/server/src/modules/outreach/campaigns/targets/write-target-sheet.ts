import type { CampaignTarget } from '@phong-tuyen/contracts';
import { TARGET_COLUMNS, TARGET_SHEET } from './target-columns.ts';

/** The communes as the form that is filled in and read again. */
export async function writeTargetSheet(targets: readonly CampaignTarget[]): Promise<Uint8Array> {
  const { default: ExcelJS } = await import('exceljs');
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet(TARGET_SHEET, { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = TARGET_COLUMNS.map(({ key, heading, required, width }) => ({
    key,
    header: required ? `${heading} *` : heading,
    width,
  }));
  sheet.getRow(1).font = { bold: true };
  for (const [index, column] of TARGET_COLUMNS.entries()) sheet.getRow(1).getCell(index + 1).note = column.hint;
  for (const target of targets)
    sheet.addRow({
      key: target.key,
      name: target.name,
      district: target.districtName,
      population: target.population,
      share: Math.round(target.smartphoneShare * 1_000) / 10,
      percent: target.percent,
    });
  return new Uint8Array(await book.xlsx.writeBuffer());
}
