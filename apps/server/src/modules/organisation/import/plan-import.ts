import type { ImportPreview } from '@phong-tuyen/contracts';
import type { Database } from '../../../platform/database/connect.ts';
import type { Actor } from '../../../platform/http/actor.ts';
import { openWorkbook } from '../../../platform/workbooks/open-workbook.ts';
import { type Fault, readSheet } from '../../../platform/workbooks/read-sheet.ts';
import { fail } from '../errors.ts';
import { isProvinceAdministrator } from '../scope.ts';
import { type AgencyRow, listAllAgencies } from '../store/agencies.ts';
import { listAllOfficesOfPeople, type OfficeRow } from '../store/offices.ts';
import { listPeopleByEmails, type PersonRow } from '../store/people.ts';
import { type ImportedAgency, readAgencyRows } from './agency-rows.ts';
import { AGENCY_COLUMNS, AGENCY_SHEET, PEOPLE_COLUMNS, PEOPLE_SHEET } from './columns.ts';
import { type ImportedOffice, readPeopleRows } from './people-rows.ts';

export type Change = 'new' | 'changed' | 'same';

/** What a file would do. Nothing of it is done while `faults` is not empty. */
export interface ImportPlan {
  readonly agencies: readonly {
    readonly agency: ImportedAgency;
    readonly there: AgencyRow | null;
    readonly change: Change;
  }[];
  readonly offices: readonly {
    readonly office: ImportedOffice;
    readonly person: PersonRow | null;
    readonly held: OfficeRow | null;
    readonly change: Change;
  }[];
  readonly faults: readonly Fault[];
  readonly known: readonly AgencyRow[];
}

// A file with a fault in every cell is told of the first ones; the rest follows when these are corrected.
const MOST_FAULTS = 500;

/**
 * Reads an .xlsx and compares it with what is there.
 *
 * @throws platform.workbook-unreadable, platform.workbook-too-large, organisation.import-sheet-missing
 */
export async function planImport(db: Database, actor: Actor, bytes: Uint8Array): Promise<ImportPlan> {
  const workbook = await openWorkbook(bytes);
  const agencySheet = readSheet(workbook, AGENCY_SHEET, AGENCY_COLUMNS);
  const peopleSheet = readSheet(workbook, PEOPLE_SHEET, PEOPLE_COLUMNS);
  if (agencySheet === null && peopleSheet === null) throw fail('import-sheet-missing');
  const known = await listAllAgencies(db);
  const overAll = await isProvinceAdministrator(db, actor);
  const agencies = readAgencyRows(agencySheet?.rows ?? [], known);
  const own = known.find((agency) => agency.id === actor.agencyId)?.key;
  const openKeys = new Set([
    ...known.filter((agency) => agency.closed_on === null).map((agency) => agency.key),
    ...agencies.agencies.map((agency) => agency.key),
  ]);
  const people = readPeopleRows(peopleSheet?.rows ?? [], openKeys, (key) => overAll || key === own);
  const plannedAgencies = compareAgencies(agencies.agencies, known);
  const plannedOffices = await compareOffices(db, people.offices, known);
  const faults = [
    ...(agencySheet?.faults ?? []),
    ...(peopleSheet?.faults ?? []),
    ...agencies.faults,
    ...people.faults,
    ...(overAll ? [] : findForbidden(plannedAgencies, plannedOffices, actor)),
  ];
  return { agencies: plannedAgencies, offices: plannedOffices, faults: faults.slice(0, MOST_FAULTS), known };
}

function compareAgencies(agencies: readonly ImportedAgency[], known: readonly AgencyRow[]): ImportPlan['agencies'] {
  const byKey = new Map(known.map((one) => [one.key, one]));
  const byId = new Map(known.map((one) => [one.id, one]));
  return agencies.map((agency) => {
    const there = byKey.get(agency.key) ?? null;
    if (there === null) return { agency, there, change: 'new' };
    const now = [
      byId.get(there.parent_id ?? '')?.key ?? '',
      there.name,
      there.short_name,
      there.aliases.join(';'),
      there.kind,
      there.symbol,
      there.code_qcvn102,
      there.code_qd20,
      there.gso_code,
      there.population,
    ];
    const wanted = [
      agency.parentKey,
      agency.name,
      agency.shortName,
      agency.aliases.join(';'),
      agency.kind,
      agency.symbol,
      agency.codeQcvn102,
      agency.codeQd20,
      agency.gsoCode,
      agency.population,
    ];
    return { agency, there, change: now.every((value, place) => value === wanted[place]) ? 'same' : 'changed' };
  });
}

async function compareOffices(
  db: Database,
  offices: readonly ImportedOffice[],
  known: readonly AgencyRow[],
): Promise<ImportPlan['offices']> {
  const people = await listPeopleByEmails(db, [...new Set(offices.map((office) => office.email))]);
  const held = await listAllOfficesOfPeople(
    db,
    people.map((person) => person.id),
  );
  const byEmail = new Map(people.map((person) => [person.email, person]));
  const keyOf = new Map(known.map((agency) => [agency.id, agency.key]));
  const nameOf = (parts: readonly string[]) => parts.join('\n');
  const byOffice = new Map(
    held.map((one) => [nameOf([one.personId, keyOf.get(one.agencyId) ?? '', one.role, one.position]), one]),
  );
  return offices.map((office) => {
    const person = byEmail.get(office.email) ?? null;
    const mine =
      person === null
        ? null
        : (byOffice.get(nameOf([person.id, office.agencyKey, office.role, office.position])) ?? null);
    if (person === null || mine === null) return { office, person, held: mine, change: 'new' };
    const same =
      person.name === office.name &&
      person.phone === office.phone &&
      mine.validFrom === office.validFrom &&
      mine.validUntil === office.validUntil &&
      [...mine.signs].sort().join() === [...office.signs].sort().join();
    return { office, person, held: mine, change: same ? 'same' : 'changed' };
  });
}

/** What an administrator below the province may not do: touch the tree, or rename people who hold offices elsewhere. */
function findForbidden(agencies: ImportPlan['agencies'], offices: ImportPlan['offices'], actor: Actor): Fault[] {
  const faults: Fault[] = agencies
    .filter(({ change }) => change !== 'same')
    .map(({ agency }) => ({
      sheet: AGENCY_SHEET,
      cell: `A${agency.row}`,
      message: 'Chỉ quản trị của tỉnh được thêm hoặc sửa cơ quan.',
    }));
  for (const { office, person, held } of offices) {
    const renamed = person !== null && (person.name !== office.name || person.phone !== office.phone);
    if (renamed && held?.agencyId !== actor.agencyId)
      faults.push({
        sheet: PEOPLE_SHEET,
        cell: `A${office.row}`,
        message: 'Người này đã có ở cơ quan khác với tên hoặc số điện thoại khác. Hãy nhờ quản trị của tỉnh.',
      });
  }
  return faults;
}

/** The plan as a person looks at it before confirming. */
export function toPreview(plan: ImportPlan, written: boolean): ImportPreview {
  const faulty = new Set(plan.faults.map((fault) => `${fault.sheet}!${fault.cell.replace(/\D/g, '')}`));
  const count = (changes: readonly { change: Change }[]) => ({
    new: changes.filter(({ change }) => change === 'new').length,
    changed: changes.filter(({ change }) => change === 'changed').length,
    same: changes.filter(({ change }) => change === 'same').length,
  });
  const line = (sheet: string, row: number, shown: { summary: string; change: Change }) => ({
    sheet,
    row,
    summary: shown.summary,
    change: faulty.has(`${sheet}!${row}`) ? ('faulty' as const) : shown.change,
  });
  return {
    agencies: count(plan.agencies),
    people: count(plan.offices),
    faults: [...plan.faults],
    rows: [
      ...plan.agencies.map(({ agency, change }) => line(AGENCY_SHEET, agency.row, { summary: agency.name, change })),
      ...plan.offices.map(({ office, change }) =>
        line(PEOPLE_SHEET, office.row, { summary: `${office.name}, ${office.position}`, change }),
      ),
    ],
    written,
  };
}
