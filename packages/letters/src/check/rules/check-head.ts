import { typeOfSymbol } from '../../model/letter-json.ts';
import { MOTTO, NATIONAL_NAME, printDay, printMonth } from '../../typeset/head-view.ts';
import type { Components } from '../find-components.ts';
import { DATE_LINE } from '../find-head.ts';
import type { LayoutDocument, LayoutLine } from '../layout-document.ts';
import { faultOf, type LayoutFault } from '../layout-fault.ts';

const capitalsOf = (text: string) => text.toLocaleUpperCase('vi');

function checkNation({ nationalName, motto }: Components): LayoutFault[] {
  const faults: LayoutFault[] = [];
  const [first, second] = nationalName;
  const words = nationalName.map((line) => line.text).join(' ');
  if (first === undefined) faults.push(faultOf('national-name-missing'));
  else {
    if (second !== undefined) faults.push(faultOf('national-name-wrapped', { line: first }));
    if (words.replace('HOÀ', 'HÒA') !== NATIONAL_NAME) faults.push(faultOf('national-name-case', { line: first }));
  }
  if (motto === null) faults.push(faultOf('motto-missing'));
  else if (motto.text !== MOTTO) faults.push(faultOf('motto-wording', { line: motto }));
  return faults;
}

function checkIssuer({ parent, issuer }: Components): LayoutFault[] {
  if (issuer.length === 0) return [faultOf('issuer-missing')];
  const lower = [...parent, ...issuer].find((line) => line.text !== capitalsOf(line.text));
  return lower === undefined ? [] : [faultOf('issuer-case', { line: lower })];
}

const NUMBER_LINE = /^Số\s*(?<colon>:?)\s*(?<number>\d*[a-zđ]?|[.…_]+)\s*(?<rest>\/.*)?$/iu;
/** Types a công văn's symbol is sometimes begun with by mistake; other letters may be the agency's own short name. */
const CLEAR_TYPES = new Set(['QĐ', 'KH', 'TTr', 'NQ', 'BC', 'TB', 'CV']);

function checkSymbol(symbol: string, line: LayoutLine, typeCode: Components['typeCode']): LayoutFault[] {
  if (symbol === '') return typeCode === 'ThC' ? [] : [faultOf('symbol-missing', { line })];
  const faults = /\s/u.test(symbol) ? [faultOf('symbol-spaces', { line })] : [];
  const tight = symbol.replace(/\s/gu, '');
  if (typeCode !== null && typeCode !== 'ThC' && typeOfSymbol(tight) !== typeCode) {
    faults.push(faultOf('symbol-type', { line, values: { found: symbol, expected: `${typeCode}-` } }));
  }
  const first = tight.split('-')[0] ?? '';
  if (typeCode === null && CLEAR_TYPES.has(first) && tight.includes('-')) {
    const values = { found: symbol, expected: tight.slice(first.length + 1) };
    faults.push(faultOf('symbol-type', { line, values }));
  }
  return faults;
}

function checkNumber({ number, typeCode }: Components): LayoutFault[] {
  if (number === null) return typeCode === 'ThC' ? [] : [faultOf('number-missing')];
  const parts = NUMBER_LINE.exec(number.text)?.groups;
  const value = parts?.number ?? '';
  const faults: LayoutFault[] = [];
  if (parts?.colon === '') faults.push(faultOf('number-colon', { line: number }));
  if (!/\d/u.test(value)) faults.push(faultOf('number-blank', { line: number }));
  else if (/^\d$/u.test(value))
    faults.push(faultOf('number-leading-zero', { line: number, values: { expected: `0${value}` } }));
  const symbol = (parts?.rest ?? '').slice(1).trim();
  return [...faults, ...checkSymbol(symbol, number, typeCode)];
}

function checkDate({ date: line }: Components): LayoutFault[] {
  if (line === null) return [faultOf('date-missing')];
  const { place = '', comma, day = '', month = '', year = '' } = DATE_LINE.exec(line.text)?.groups ?? {};
  const faults: LayoutFault[] = [];
  if (place.trim() === '') faults.push(faultOf('place-missing', { line }));
  else if (comma === undefined) faults.push(faultOf('place-comma', { line }));
  if (!/^\d+$/u.test(day) || !/^\d+$/u.test(month) || !/^\d{4}$/u.test(year))
    return [...faults, faultOf('date-blank', { line })];
  const exact = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  if (exact.getUTCDate() !== Number(day) || exact.getUTCMonth() !== Number(month) - 1) {
    return [...faults, faultOf('date-impossible', { line, values: { found: `${day}/${month}/${year}` } })];
  }
  const [rightDay, rightMonth] = [printDay(Number(day)), printMonth(Number(month))];
  if (day !== rightDay) faults.push(faultOf('day-padding', { line, values: { expected: `ngày ${rightDay}` } }));
  if (month !== rightMonth)
    faults.push(faultOf('month-padding', { line, values: { expected: `tháng ${rightMonth}` } }));
  return faults;
}

function checkTitle({ typeName, title, about, typeCode }: Components): LayoutFault[] {
  if (typeName === null && about.length === 0) return [faultOf('title-missing')];
  const needsAbout = typeName !== null && title.length === 0 && typeCode !== 'ThC' && about.length === 0;
  return needsAbout ? [faultOf('about-missing', { line: typeName })] : [];
}

function checkRules(found: Components, document: LayoutDocument): LayoutFault[] {
  const { rules } = document;
  if (rules === null) return [];
  // A rule belongs to the line it stands closely under and the middle of which it shares.
  const ruleUnder = (line: LayoutLine | null | undefined) => {
    const box = line?.box;
    if (box === null || box === undefined) return undefined;
    return rules.find(
      (rule) =>
        rule.page === line?.page &&
        rule.y < box.y + box.height * 0.4 &&
        rule.y > box.y - 9 &&
        Math.abs(rule.x + rule.width / 2 - box.x - box.width / 2) < 12,
    );
  };
  const faults: LayoutFault[] = [];
  const underMotto = ruleUnder(found.motto);
  const mottoWidth = found.motto?.box?.width ?? 0;
  if (
    found.motto !== null &&
    (underMotto === undefined || Math.abs(underMotto.width - mottoWidth) > mottoWidth * 0.08)
  ) {
    faults.push(faultOf('motto-rule', { line: found.motto }));
  }
  // A line and a half is allowed for: the longest of several lines may be the measure.
  const isShort = (width: number, lines: readonly LayoutLine[]) => {
    const longest = Math.max(...lines.map((line) => line.box?.width ?? 0));
    const shortest = Math.min(...lines.map((line) => line.box?.width ?? 0));
    return width >= shortest * 0.28 && width <= longest * 0.56;
  };
  const issuerRule = ruleUnder(found.issuer.at(-1));
  if (found.issuer.length > 0 && (issuerRule === undefined || !isShort(issuerRule.width, found.issuer))) {
    faults.push(faultOf('issuer-rule', { line: found.issuer.at(-1) ?? null }));
  }
  const titleRule = ruleUnder(found.title.at(-1));
  if (found.title.length > 0 && (titleRule === undefined || !isShort(titleRule.width, found.title))) {
    faults.push(faultOf('title-rule', { line: found.title.at(-1) ?? null }));
  }
  return faults;
}

function checkOrder({
  nationalName,
  motto,
  number,
  typeName,
  call,
  order,
  body,
  recipientsTitle,
}: Components): LayoutFault[] {
  const nameOfType = typeName === null ? '' : `Tên loại “${typeName.text}”`;
  // Each component that stands after the next one of this list is out of place.
  const sequence = [
    [nationalName[0] ?? null, 'Quốc hiệu', 'Quốc hiệu'],
    [motto, 'Tiêu ngữ', 'Tiêu ngữ'],
    [typeName, nameOfType, 'The name of the type'],
    [call, 'Kính gửi', 'Kính gửi'],
    [body[0] ?? null, 'Nội dung', 'The text'],
    [recipientsTitle, 'Nơi nhận', 'Nơi nhận'],
  ] as const;
  const present = sequence.filter(([line]) => line !== null);
  const at = (line: LayoutLine | null) => (line === null ? -1 : order.indexOf(line));
  const faults: LayoutFault[] = [];
  for (const [index, [line, vi, en]] of present.entries()) {
    const next = present[index + 1];
    if (next === undefined || at(line) < at(next[0])) continue;
    faults.push(faultOf('wrong-order', { line, values: { found: vi }, englishValues: { found: en } }));
  }
  if (number !== null && typeName !== null && at(number) > at(typeName)) {
    faults.push(
      faultOf('wrong-order', {
        line: number,
        values: { found: 'Số, ký hiệu' },
        englishValues: { found: 'The number' },
      }),
    );
  }
  return faults;
}

/** Ô 1-5b of the head: presence, wording, rules under lines, order (Phụ lục I, mục II.1-II.5). */
export function checkHead(found: Components, document: LayoutDocument): LayoutFault[] {
  return [
    ...checkNation(found),
    ...checkIssuer(found),
    ...checkNumber(found),
    ...checkDate(found),
    ...checkTitle(found),
    ...checkRules(found, document),
    ...checkOrder(found),
  ];
}
