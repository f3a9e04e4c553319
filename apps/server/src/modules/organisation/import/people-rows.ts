import { personFields, ROLES, type Role, signingAuthority } from '@phong-tuyen/contracts';
import type { Fault, SheetRow } from '../../../platform/workbooks/read-sheet.ts';
import { findUnfitAuthority } from '../office-rules.ts';
import type { SigningAuthority } from '../store/offices.ts';
import { PEOPLE_SHEET, type PeopleColumn, ROLE_LABELS } from './columns.ts';

/** A person in one office, as a row states it. Several rows with one address are several offices of one person. */
export interface ImportedOffice {
  readonly row: number;
  readonly name: string;
  readonly email: string;
  readonly phone: string | null;
  readonly agencyKey: string;
  readonly role: Role;
  readonly position: string;
  readonly signs: readonly SigningAuthority[];
  readonly validFrom: string;
  readonly validUntil: string | null;
}

const FIRST_DAY = '2020-01-01';

type Report = (column: PeopleColumn, message: string) => void;

/**
 * Reads the rows of “Nhân sự” and checks each against the forms and the other rows.
 *
 * @param openKeys keys of the agencies that are open, those of the same file included
 * @param mayEdit whether the caller may give offices in an agency
 */
export function readPeopleRows(
  rows: readonly SheetRow<PeopleColumn>[],
  openKeys: ReadonlySet<string>,
  mayEdit: (agencyKey: string) => boolean,
): { offices: ImportedOffice[]; faults: Fault[] } {
  const faults: Fault[] = [];
  const offices: ImportedOffice[] = [];
  const people = new Map<string, ImportedOffice>();
  const held = new Map<string, number>();
  for (const row of rows) {
    const report: Report = (column, message) =>
      faults.push({ sheet: PEOPLE_SHEET, cell: row.addressOf(column), message });
    const office = readOne(row, report);
    if (office.agencyKey !== '' && !openKeys.has(office.agencyKey))
      report('agencyKey', `Không có cơ quan đang hoạt động nào mang khóa “${office.agencyKey}”.`);
    else if (!mayEdit(office.agencyKey)) report('agencyKey', 'Bạn chỉ được nhập nhân sự của cơ quan mình.');
    const first = people.get(office.email);
    if (first !== undefined && first.name !== office.name)
      report('name', `Địa chỉ này đã đứng tên ${first.name} ở dòng ${first.row}.`);
    if (first !== undefined && first.phone !== office.phone)
      report('phone', `Số điện thoại khác với dòng ${first.row} của cùng một người.`);
    if (first === undefined) people.set(office.email, office);
    const key = [office.email, office.agencyKey, office.role, office.position].join('\n');
    if (held.has(key)) report('position', `Chức danh này đã có ở dòng ${held.get(key)}.`);
    held.set(key, office.row);
    offices.push(office);
  }
  return { offices, faults };
}

function readOne(row: SheetRow<PeopleColumn>, report: Report): ImportedOffice {
  const { text } = row;
  const name = personFields.name.safeParse(text.name);
  if (!name.success) report('name', 'Họ và tên cần từ 2 đến 100 ký tự.');
  const email = personFields.email.safeParse(text.email);
  if (!email.success) report('email', 'Địa chỉ thư điện tử chưa đúng.');
  const phone = text.phone === '' ? null : personFields.phone.safeParse(text.phone);
  if (phone?.success === false) report('phone', 'Số điện thoại gồm 8 đến 20 chữ số; hãy định dạng ô là chữ.');
  if (text.agencyKey === '') report('agencyKey', 'Ô này bắt buộc. Hãy điền.');
  if (text.position === '' || text.position.length > 100) report('position', 'Chức danh cần từ 1 đến 100 ký tự.');
  const role = readRole(text.role, report);
  const validFrom = text.validFrom === '' ? FIRST_DAY : readDay(text.validFrom);
  const validUntil = text.validUntil === '' ? null : readDay(text.validUntil);
  if (validFrom === undefined) report('validFrom', DAY_FAULT);
  if (validUntil === undefined) report('validUntil', DAY_FAULT);
  else if (validUntil !== null && validFrom !== undefined && validUntil < validFrom)
    report('validUntil', 'Ngày cuối phải từ ngày đầu trở đi.');
  return {
    row: row.row,
    name: name.success ? name.data : text.name,
    email: email.success ? email.data : text.email,
    phone: phone?.success === true ? phone.data : null,
    agencyKey: text.agencyKey,
    role: role ?? 'specialist',
    position: text.position,
    signs: readSigns(text.signs, role, report),
    validFrom: validFrom ?? FIRST_DAY,
    validUntil: validUntil ?? null,
  };
}

const DAY_FAULT = 'Ngày cần dạng ngày/tháng/năm và phải có thật, ví dụ 28/07/2020.';

function readRole(text: string, report: Report): Role | null {
  const folded = text.toLocaleLowerCase('vi');
  const role = ROLES.find((one) => one === folded || ROLE_LABELS[one].toLocaleLowerCase('vi') === folded);
  if (role === undefined) report('role', `Vai trò phải là một trong: ${Object.values(ROLE_LABELS).join('; ')}.`);
  return role ?? null;
}

function readSigns(text: string, role: Role | null, report: Report): readonly SigningAuthority[] {
  const words = text.split(/[;,\s]+/).filter((word) => word !== '');
  const signs: SigningAuthority[] = [];
  for (const word of words) {
    const parsed = signingAuthority.safeParse(word.toUpperCase().replace(/\.$/, ''));
    if (parsed.success) signs.push(parsed.data);
    else report('signs', `“${word}” không phải thẩm quyền ký. Nhận: HEAD; TM; KT; TL; TUQ.`);
  }
  const unfit = role === null ? null : findUnfitAuthority(role, signs);
  if (unfit !== null) report('signs', `Vai trò này không có thẩm quyền ký ${unfit}.`);
  return [...new Set(signs)];
}

/** A calendar day from 28/7/2020, 2020-07-28 or Excel's own count of days; undefined when there is no such day. */
export function readDay(text: string): string | undefined {
  if (/^\d{5}$/.test(text)) return new Date((Number(text) - 25_569) * 86_400_000).toISOString().slice(0, 10);
  const dayFirst = text.match(/^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/);
  const yearFirst = text.match(/^(\d{4})-(\d{2})-(\d{2})$/);
  const [year, month, day] = dayFirst
    ? [dayFirst[3], dayFirst[2], dayFirst[1]]
    : [yearFirst?.[1], yearFirst?.[2], yearFirst?.[3]];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const exists = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  return exists && Number(year) >= 1900 ? date.toISOString().slice(0, 10) : undefined;
}
