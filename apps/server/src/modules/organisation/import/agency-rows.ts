import { agencyKey, codeQcvn102, codeQd20 } from '@phong-tuyen/contracts';
import { AGENCY_KINDS, type AgencyKind } from '@phong-tuyen/letters/model';
import type { Fault, SheetRow } from '../../../platform/workbooks/read-sheet.ts';
import type { AgencyRow } from '../store/agencies.ts';
import { AGENCY_SHEET, type AgencyColumn, KIND_LABELS } from './columns.ts';

/** An agency as a row states it; `parentKey` is empty for the root. */
export interface ImportedAgency {
  readonly row: number;
  readonly key: string;
  readonly parentKey: string;
  readonly name: string;
  readonly shortName: string;
  readonly aliases: readonly string[];
  readonly kind: AgencyKind;
  readonly symbol: string;
  readonly codeQcvn102: string | null;
  readonly codeQd20: string | null;
  readonly gsoCode: string | null;
  readonly population: number | null;
}

const orNull = (text: string): string | null => (text === '' ? null : text);
const same = (a: string, b: string): boolean =>
  a.normalize('NFC').toLocaleLowerCase('vi') === b.normalize('NFC').toLocaleLowerCase('vi');

/**
 * Reads the rows of “Cơ quan” and checks each against the forms, the other rows, and the agencies that are there.
 *
 * @param known every agency of the database, closed ones too
 */
export function readAgencyRows(
  rows: readonly SheetRow<AgencyColumn>[],
  known: readonly AgencyRow[],
): { agencies: ImportedAgency[]; faults: Fault[] } {
  const faults: Fault[] = [];
  const agencies: ImportedAgency[] = [];
  for (const row of rows) {
    const report = (column: AgencyColumn, message: string) =>
      faults.push({ sheet: AGENCY_SHEET, cell: row.addressOf(column), message });
    agencies.push(readOne(row, report));
  }
  const cellOf = addressesOf(rows);
  faults.push(...findRepeated(cellOf, agencies, known), ...findLost(cellOf, agencies, known));
  return { agencies, faults };
}

type Report = (column: AgencyColumn, message: string) => void;

function readOne(row: SheetRow<AgencyColumn>, report: Report): ImportedAgency {
  const { text } = row;
  for (const column of ['name', 'symbol'] as const)
    if (text[column] === '') report(column, 'Ô này bắt buộc. Hãy điền.');
  if (text.name.length > 200) report('name', 'Tên dài quá 200 ký tự.');
  if (text.symbol.length > 30) report('symbol', 'Ký hiệu dài quá 30 ký tự.');
  if (text.gsoCode.length > 10) report('gsoCode', 'Mã hành chính dài quá 10 ký tự.');
  checkForm(text, report);
  const population = text.population.replace(/[.\s](?=\d{3})/g, '');
  if (population !== '' && !/^\d{1,9}$/.test(population)) report('population', 'Dân số phải là số nguyên.');
  return {
    row: row.row,
    key: text.key,
    parentKey: text.parentKey,
    name: text.name,
    shortName: text.shortName === '' ? text.name : text.shortName.slice(0, 200),
    aliases: [...new Set(text.aliases.split(';').map((one) => one.trim().slice(0, 200)))].filter((one) => one !== ''),
    kind: readKind(text.kind, report),
    symbol: text.symbol,
    codeQcvn102: orNull(text.codeQcvn102),
    codeQd20: orNull(text.codeQd20),
    gsoCode: orNull(text.gsoCode),
    population: /^\d{1,9}$/.test(population) ? Number(population) : null,
  };
}

function checkForm(text: SheetRow<AgencyColumn>['text'], report: Report): void {
  const forms = { key: agencyKey, codeQcvn102, codeQd20 } as const;
  for (const [column, form] of Object.entries(forms) as [keyof typeof forms, typeof agencyKey][]) {
    if (text[column] === '' && column !== 'key') continue;
    const parsed = form.safeParse(text[column]);
    if (!parsed.success) report(column, parsed.error.issues[0]?.message ?? 'Giá trị chưa đúng dạng.');
  }
}

function readKind(text: string, report: Report): AgencyKind {
  const kind = AGENCY_KINDS.find((one) => one === text || same(KIND_LABELS[one], text));
  if (kind === undefined) report('kind', `Loại phải là một trong: ${Object.values(KIND_LABELS).join('; ')}.`);
  return kind ?? 'unit';
}

/** Keys and codes that stand twice in the file, or belong to another agency already. */
function findRepeated(cellOf: CellOf, agencies: readonly ImportedAgency[], known: readonly AgencyRow[]): Fault[] {
  const faults: Fault[] = [];
  for (const column of ['key', 'codeQcvn102', 'codeQd20'] as const) {
    const first = new Map<string, number>();
    for (const agency of agencies) {
      const value = agency[column];
      if (value === null || value === '') continue;
      const cell = cellOf(agency.row, column);
      const before = first.get(value);
      const owner = column === 'key' ? undefined : known.find((one) => codeOf(one, column) === value);
      if (before !== undefined)
        faults.push({
          sheet: AGENCY_SHEET,
          cell,
          message: `“${value}” đã có ở dòng ${before}. Mỗi cơ quan một giá trị.`,
        });
      else if (owner !== undefined && owner.key !== agency.key)
        faults.push({ sheet: AGENCY_SHEET, cell, message: `Mã này đã cấp cho ${owner.name} (${owner.key}).` });
      if (before === undefined) first.set(value, agency.row);
    }
  }
  return faults;
}

const codeOf = (agency: AgencyRow, column: 'codeQcvn102' | 'codeQd20') =>
  column === 'codeQcvn102' ? agency.code_qcvn102 : agency.code_qd20;

/** The address of a row's cell in a column. */
type CellOf = (row: number, column: AgencyColumn) => string;

function addressesOf(rows: readonly SheetRow<AgencyColumn>[]): CellOf {
  const byNumber = new Map(rows.map((row) => [row.row, row]));
  return (row, column) => byNumber.get(row)?.addressOf(column) ?? `A${row}`;
}

/** Parents that are nowhere, closed agencies, second roots, and circles. */
function findLost(cellOf: CellOf, agencies: readonly ImportedAgency[], known: readonly AgencyRow[]): Fault[] {
  const faults: Fault[] = [];
  const byKey = new Map(known.map((one) => [one.key, one]));
  const byId = new Map(known.map((one) => [one.id, one]));
  const parents = new Map(known.map((one) => [one.key, byId.get(one.parent_id ?? '')?.key ?? '']));
  for (const agency of agencies) parents.set(agency.key, agency.parentKey);
  const roots = new Set([...parents].filter(([, parent]) => parent === '').map(([key]) => key));
  for (const agency of agencies) {
    const report = (column: AgencyColumn, message: string) =>
      faults.push({ sheet: AGENCY_SHEET, cell: cellOf(agency.row, column), message });
    const there = byKey.get(agency.key);
    if (there !== undefined && there.closed_on !== null) report('key', 'Cơ quan này đã đóng, không sửa được nữa.');
    if (agency.parentKey === '') {
      if (roots.size > 1 && there?.parent_id !== null) report('parentKey', 'Chỉ cơ quan đứng đầu mới để trống ô này.');
      continue;
    }
    if (!parents.has(agency.parentKey)) report('parentKey', `Không có cơ quan nào mang khóa “${agency.parentKey}”.`);
    else if (byKey.get(agency.parentKey)?.closed_on) report('parentKey', 'Cơ quan cấp trên này đã đóng.');
    else if (isInCircle(agency.key, parents)) report('parentKey', 'Cấp trên vòng tròn: cơ quan này nằm dưới chính nó.');
  }
  return faults;
}

function isInCircle(key: string, parents: ReadonlyMap<string, string>): boolean {
  const seen = new Set<string>();
  for (let at: string | undefined = key; at !== undefined && at !== ''; at = parents.get(at)) {
    if (seen.has(at)) return at === key;
    seen.add(at);
  }
  return false;
}
