import type { Workbook, Worksheet } from 'exceljs';
import type { Column } from '../../../platform/workbooks/column.ts';
import type { AgencyRow } from '../store/agencies.ts';
import type { OfficeRow } from '../store/offices.ts';
import type { PersonRow } from '../store/people.ts';
import {
  AGENCY_COLUMNS,
  AGENCY_SHEET,
  type AgencyColumn,
  HELP_SHEET,
  KIND_LABELS,
  PEOPLE_COLUMNS,
  PEOPLE_SHEET,
  type PeopleColumn,
  ROLE_LABELS,
} from './columns.ts';

/** An empty workbook of the form that imports take, with a sheet that says how to fill it in. */
export async function writeTemplate(): Promise<Uint8Array> {
  return writeBytes(await openForm([], []));
}

/** Agencies and the people in their offices, in the form that imports take: exported and imported again nothing changes. */
export async function writeExport(content: {
  readonly agencies: readonly AgencyRow[];
  readonly offices: readonly OfficeRow[];
  readonly people: readonly PersonRow[];
  /** All agencies, for the keys of parents that are not exported themselves. */
  readonly known: readonly AgencyRow[];
}): Promise<Uint8Array> {
  const keys = new Map(content.known.map((agency) => [agency.id, agency.key]));
  const people = new Map(content.people.map((person) => [person.id, person]));
  return writeBytes(
    await openForm(
      content.agencies.map((agency) => toAgencyCells(agency, keys)),
      content.offices.map((office) => toPeopleCells(office, { keys, people })),
    ),
  );
}

type Cells<K extends string> = Readonly<Record<K, string | number | null>>;

function toAgencyCells(agency: AgencyRow, keys: ReadonlyMap<string, string>): Cells<AgencyColumn> {
  return {
    key: agency.key,
    parentKey: keys.get(agency.parent_id ?? '') ?? null,
    name: agency.name,
    shortName: agency.short_name,
    aliases: agency.aliases.join('; '),
    kind: KIND_LABELS[agency.kind],
    symbol: agency.symbol,
    codeQcvn102: agency.code_qcvn102,
    codeQd20: agency.code_qd20,
    gsoCode: agency.gso_code,
    population: agency.population,
  };
}

function toPeopleCells(
  office: OfficeRow,
  named: { keys: ReadonlyMap<string, string>; people: ReadonlyMap<string, PersonRow> },
): Cells<PeopleColumn> {
  const person = named.people.get(office.personId);
  return {
    name: office.personName,
    email: person?.email ?? null,
    phone: person?.phone ?? null,
    agencyKey: named.keys.get(office.agencyId) ?? null,
    role: ROLE_LABELS[office.role],
    position: office.position,
    signs: office.signs.join('; '),
    validFrom: dayFirst(office.validFrom),
    validUntil: office.validUntil === null ? null : dayFirst(office.validUntil),
  };
}

const dayFirst = (day: string): string => day.split('-').reverse().join('/');

async function openForm(
  agencies: readonly Cells<AgencyColumn>[],
  people: readonly Cells<PeopleColumn>[],
): Promise<Workbook> {
  // Loaded when it is needed: it weighs 30 MB, and exports are rare.
  const { default: ExcelJS } = await import('exceljs');
  const workbook = new ExcelJS.Workbook();
  workbook.creator = 'Phòng Tuyến';
  fillSheet(workbook.addWorksheet(AGENCY_SHEET), AGENCY_COLUMNS, agencies);
  fillSheet(workbook.addWorksheet(PEOPLE_SHEET), PEOPLE_COLUMNS, people);
  fillHelp(workbook.addWorksheet(HELP_SHEET));
  return workbook;
}

function fillSheet<K extends string>(sheet: Worksheet, columns: readonly Column<K>[], rows: readonly Cells<K>[]): void {
  sheet.columns = columns.map((column) => ({
    key: column.key,
    header: column.required ? `${column.heading} *` : column.heading,
    width: column.width,
    // As text: Excel would take the first 0 from phone numbers and codes.
    style: { numFmt: column.key === 'population' ? '0' : '@', font: { name: 'Times New Roman', size: 12 } },
  }));
  sheet.views = [{ state: 'frozen', ySplit: 1 }];
  const head = sheet.getRow(1);
  head.font = { name: 'Times New Roman', size: 12, bold: true };
  head.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE3EFEE' } };
  sheet.addRows(rows.map((row) => ({ ...row })));
}

function fillHelp(sheet: Worksheet): void {
  sheet.columns = [{ width: 24 }, { width: 80 }];
  const section = (title: string, lines: readonly (readonly [string, string])[]) => {
    sheet.addRow([title]).font = { bold: true };
    for (const line of lines) sheet.addRow([...line]);
    sheet.addRow([]);
  };
  const hints = (columns: readonly Column<string>[]) =>
    columns.map((column) => [column.heading, `${column.required ? 'Bắt buộc. ' : ''}${column.hint}`] as const);
  section(`Trang “${AGENCY_SHEET}”`, hints(AGENCY_COLUMNS));
  section(`Trang “${PEOPLE_SHEET}”`, hints(PEOPLE_COLUMNS));
  section(
    'Loại cơ quan',
    Object.values(KIND_LABELS).map((label) => [label, ''] as const),
  );
  section(
    'Vai trò',
    Object.values(ROLE_LABELS).map((label) => [label, ''] as const),
  );
}

async function writeBytes(workbook: Workbook): Promise<Uint8Array> {
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
