import type { StationView } from '@phong-tuyen/contracts';
import { clockOfMinutes } from '../planning/local-time.ts';
import { lineOf } from '../queries/stations.ts';
import type { StationRow } from '../store/stations.ts';
import { KIND_WORDS, STATION_COLUMNS, STATION_SHEET } from './station-columns.ts';

const LINE_WORDS: Readonly<Record<StationView['line'], string>> = {
  'in-touch': 'Đang liên lạc',
  silent: 'Mất liên lạc',
  never: 'Chưa kết nối',
  'by-hand': 'Đánh dấu tay',
  closed: 'Đã ngừng',
};

export interface ListedPlace {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly districtName: string;
}

/** Stations commune by commune, as the form that is filled in and read again: a commune without one has an empty row. */
export async function writeStationSheet(
  places: readonly ListedPlace[],
  stations: readonly StationRow[],
  now: Date,
): Promise<Uint8Array> {
  const { default: ExcelJS } = await import('exceljs');
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet(STATION_SHEET, {
    views: [{ state: 'frozen', ySplit: 1 }],
    pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToHeight: 0 },
  });
  sheet.columns = STATION_COLUMNS.map(({ key, heading, required, width }) => ({
    key,
    header: required ? `${heading} *` : heading,
    width,
    style: { numFmt: '@' },
  }));
  sheet.getRow(1).font = { bold: true };
  for (const [index, column] of STATION_COLUMNS.entries()) sheet.getRow(1).getCell(index + 1).note = column.hint;
  const byPlace = Map.groupBy(stations, (station) => station.agencyId);
  for (const { id, key, name, districtName } of places) {
    const place = { key, commune: name, district: districtName };
    const own = byPlace.get(id) ?? [];
    if (own.length === 0) sheet.addRow(place);
    for (const station of own) sheet.addRow({ ...place, ...rowOf(station, now) });
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}

function rowOf(station: StationRow, now: Date) {
  const { name, kind, volume, responsible, phone, note, slots } = station;
  return {
    name,
    kind: KIND_WORDS[kind],
    slots: slots.map((slot) => `${clockOfMinutes(slot.from)}-${clockOfMinutes(slot.until)}`).join('; '),
    volume: String(volume),
    responsible,
    phone,
    note,
    line: LINE_WORDS[lineOf(station, now)],
  };
}
