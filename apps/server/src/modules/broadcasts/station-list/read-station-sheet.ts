import { type Slot, type StationBody, type StationKind, stationBody } from '@phong-tuyen/contracts';
import { foldWords } from '../../../platform/search/fold-words.ts';
import { openWorkbook } from '../../../platform/workbooks/open-workbook.ts';
import { type Fault, readSheet, type SheetRow } from '../../../platform/workbooks/read-sheet.ts';
import { fail } from '../errors.ts';
import { slotsArePossible } from '../load-station.ts';
import { USUAL_SLOTS } from '../usual-slots.ts';
import { KIND_WORDS, STATION_COLUMNS, STATION_SHEET, type StationColumn } from './station-columns.ts';

export type ListedStation = StationBody & { readonly agencyId: string };
const USUAL_VOLUME = 80;

/**
 * Reads a filled-in list. Rows without a station's name are places that have none.
 *
 * @param placeIds ids of the places that may have stations, by their keys
 * @throws broadcasts.sheet-missing; platform.workbook-unreadable, .workbook-too-large
 */
export async function readStationSheet(
  bytes: Uint8Array,
  placeIds: ReadonlyMap<string, string>,
): Promise<{ stations: ListedStation[]; faults: Fault[] }> {
  const sheet = readSheet(await openWorkbook(bytes), STATION_SHEET, STATION_COLUMNS);
  if (sheet === null) throw fail('sheet-missing', { values: { sheet: STATION_SHEET } });
  const faults: Fault[] = [...sheet.faults];
  const rowOf = new Map<string, number>();
  const stations: ListedStation[] = [];
  for (const row of sheet.rows) {
    if (row.text.name === '') continue;
    const read = readRow(row, { placeIds, rowOf });
    if (Array.isArray(read)) faults.push(...read);
    else stations.push(read);
  }
  return { stations, faults };
}

function readRow(
  row: SheetRow<StationColumn>,
  known: { placeIds: ReadonlyMap<string, string>; rowOf: Map<string, number> },
): ListedStation | Fault[] {
  const { text } = row;
  const faults: Fault[] = [];
  const wrong = (column: StationColumn, message: string) =>
    faults.push({ sheet: STATION_SHEET, cell: row.addressOf(column), message });
  const agencyId = known.placeIds.get(text.key);
  if (agencyId === undefined)
    wrong('key', `Không có nơi nào mang khóa “${text.key.slice(0, 40)}” trong địa bàn. Hãy giữ nguyên cột Khóa.`);
  const before = known.rowOf.get(`${text.key}/${text.name}`);
  if (before !== undefined) wrong('name', `Đài này đã có ở dòng ${before}. Hãy xóa một trong hai dòng.`);
  known.rowOf.set(`${text.key}/${text.name}`, row.row);
  const kind = kindOf(text.kind);
  if (kind === null) wrong('kind', `Loại đài phải là một trong: ${Object.values(KIND_WORDS).join(', ')}.`);
  const slots = slotsOf(text.slots);
  if (slots === null)
    wrong('slots', 'Viết như 05:00-06:30; 17:00-18:30, theo thứ tự, không chồng nhau, mỗi khung ít nhất 5 phút.');
  const volume = text.volume === '' ? USUAL_VOLUME : Number(text.volume.replace('%', ''));
  const { name, responsible, phone, note } = text;
  const station = stationBody.safeParse({ name, kind, slots, volume, responsible, phone, note });
  for (const { path } of station.error?.issues ?? [])
    if (path[0] === 'volume') wrong('volume', 'Âm lượng là số nguyên từ 0 đến 100.');
    else if (isTextColumn(path[0])) wrong(path[0], 'Dài quá. Hãy viết ngắn lại.');
  return agencyId === undefined || !station.success || faults.length > 0 ? faults : { ...station.data, agencyId };
}

const isTextColumn = (column: unknown): column is StationColumn =>
  ['name', 'responsible', 'phone', 'note'].some((each) => each === column);

const fold = (words: string) => foldWords(words).join(' ');
function kindOf(words: string): StationKind | null {
  const kinds = Object.entries(KIND_WORDS) as [StationKind, string][];
  return kinds.find(([kind, word]) => fold(word) === fold(words) || kind === words)?.[0] ?? null;
}

/** `5:00-6:30; 17h-18h30` as minutes of the day; null when it cannot be. */
function slotsOf(text: string): Slot[] | null {
  if (text === '') return USUAL_SLOTS;
  const slots = text.split(/[;,]/).map((part) => {
    const [, fromHour, fromMinute, untilHour, untilMinute] =
      /^\s*(\d{1,2})[:hg](\d{2})?\s*[-–]\s*(\d{1,2})[:hg](\d{2})?\s*$/.exec(part) ?? [];
    return { from: minutesOf(fromHour, fromMinute), until: minutesOf(untilHour, untilMinute) };
  });
  const isReadable = slots.every(
    ({ from, until }) => Number.isFinite(from) && Number.isFinite(until) && until <= 1_440,
  );
  return isReadable && slotsArePossible(slots) ? slots : null;
}

const minutesOf = (hour: string | undefined, minute = '0') =>
  hour === undefined || Number(minute) > 59 ? Number.NaN : Number(hour) * 60 + Number(minute);
