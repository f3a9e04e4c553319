import { FIELD, GROUPS, LISTED, OPENERS, PERSON, VERB, WHOLE_NAME } from './agency-lexicon.ts';

/** One agency or group named in a sentence, with its place in it. */
export interface NamedSpan {
  readonly name: string;
  readonly isGroup: boolean;
  readonly from: number;
  readonly to: number;
  /** 0.95 known by its whole name or as a group, 0.8 opened by a word that opens agencies, 0.5 only listed among them. */
  readonly confidence: number;
}

const LONGEST_NAME = 140;
const tidy = (text: string) =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\s,;:.–-]+$/u, '')
    .trim();

/** The agency or group that begins exactly at `from`, or null. */
export function agencyAt(text: string, from: number): NamedSpan | null {
  const rest = text.slice(from, from + LONGEST_NAME * 2);
  for (const pattern of GROUPS) {
    const match = pattern.exec(rest);
    if (match !== null && match[0].length > 3)
      return { name: tidy(match[0]), isGroup: true, from, to: from + match[0].length, confidence: 0.95 };
  }
  const person = PERSON.exec(rest);
  if (person !== null) {
    const office = officeOfChief(rest, person[0], from);
    if (office !== null) return office;
    const inner = agencyAt(text, from + person[0].length);
    return inner === null ? null : { ...inner, from };
  }
  const whole = WHOLE_NAME.exec(rest);
  if (whole !== null)
    return { name: tidy(whole[0]), isGroup: false, from, to: from + whole[0].length, confidence: 0.95 };
  const opener = OPENERS.exec(rest);
  if (opener === null) return null;
  const length = nameLength(rest, opener[0].length);
  const name = tidy(rest.slice(0, length));
  return name.length < 3 ? null : { name, isGroup: false, from, to: from + length, confidence: 0.8 };
}

/** "Chánh Văn phòng UBND tỉnh" is Văn phòng UBND tỉnh, "Chánh Thanh tra tỉnh" is Thanh tra tỉnh. */
function officeOfChief(rest: string, person: string, from: number): NamedSpan | null {
  const offset = /^Chánh\s+/iu.exec(person)?.[0].length;
  if (offset === undefined || person.length === offset) return null;
  const inner = rest.slice(offset);
  const length = nameLength(inner, person.length - offset);
  return { name: tidy(inner.slice(0, length)), isGroup: false, from, to: from + offset + length, confidence: 0.8 };
}

/** How far a name goes: to a verb, a mark, or a comma or "và" after which another agency or a verb begins. */
function nameLength(text: string, start: number): number {
  let at = start;
  while (at < text.length && at < LONGEST_NAME) {
    const sign = text[at] ?? '';
    if (';:.(\n)'.includes(sign) && !/^\.\s*\p{Lu}\p{L}/u.test(text.slice(at, at + 3))) return at;
    // "Ban Chỉ đạo phòng, chống dịch" goes on behind its comma.
    if (sign === ',' && !(/phòng$/iu.test(text.slice(0, at)) && /^,\s*chống\s/u.test(text.slice(at)))) return at;
    if (/\s/.test(sign)) {
      const next = text.slice(at).replace(/^\s+/, '');
      if ((VERB.test(next) && !isInsideName(text.slice(0, at), next)) || /^["“(]/.test(next)) return at;
      const and = /^(?:và|cùng)\s+/u.exec(next);
      if (and !== null) {
        const after = next.slice(and[0].length);
        if (
          OPENERS.test(after) ||
          GROUPS.some((pattern) => pattern.test(after)) ||
          VERB.test(after) ||
          !/^\p{Lu}/u.test(after)
        )
          return at;
      }
    }
    at++;
  }
  return at;
}

/** Words that are verbs elsewhere: "công nghệ thông tin", "Khu kinh tế mở", "dự án đầu tư xây dựng". */
function isInsideName(before: string, next: string): boolean {
  if (/^thông tin/u.test(next)) return /(?:nghệ|toàn|cổng|thống)$/iu.test(before);
  if (/^mở(?!\p{L})/u.test(next)) return /kinh tế$/iu.test(before);
  if (/^xây dựng/u.test(next)) return /(?:đầu tư|vật liệu|quản lý)$/iu.test(before);
  return /^quản lý/u.test(next) && /(?:cảnh sát|cục|phòng|ban|đội)$/iu.test(before);
}

const SEPARATOR = /^\s*(?:,\s*(?:và\s+|cùng\s+)?|;\s*|\s(?:và|cùng(?:\s+với)?)\s+)/u;

/** "Giám đốc các Sở: Y tế, Tài chính" names Sở Y tế and Sở Tài chính. */
function listedAt(text: string, from: number): NamedSpan[] {
  const opening = LISTED.exec(text.slice(from, from + 60));
  if (opening === null) return [];
  const word = opening[1] ?? 'Sở';
  const spans: NamedSpan[] = [];
  let at = from + opening[0].length;
  for (let field = FIELD.exec(text.slice(at)); field !== null; field = FIELD.exec(text.slice(at))) {
    spans.push({
      name: tidy(`${word.charAt(0).toUpperCase()}${word.slice(1)} ${field[0]}`),
      isGroup: false,
      from: at,
      to: at + field[0].length,
      confidence: 0.9,
    });
    at += field[0].length;
    const separator = /^\s*(?:,|\svà\s)\s*/u.exec(text.slice(at));
    if (separator === null || !FIELD.test(text.slice(at + separator[0].length))) break;
    at += separator[0].length;
  }
  return spans;
}

/** A list of agencies that begins at `from` (after any spaces), as far as it goes. */
export function agencyListAt(text: string, from: number): { agencies: NamedSpan[]; end: number } {
  const agencies: NamedSpan[] = [];
  let at = from + (/^\s*/.exec(text.slice(from))?.[0].length ?? 0);
  for (let count = 0; count < 100; count++) {
    const listed = listedAt(text, at);
    const found = listed.at(-1) ?? agencyAt(text, at);
    if (found === null) break;
    agencies.push(...(listed.length > 0 ? listed : [found]));
    at = found.to;
    const aside = /^\s*\([^)]{0,120}\)/u.exec(text.slice(at));
    if (aside !== null) at += aside[0].length;
    const separator = SEPARATOR.exec(text.slice(at));
    if (separator === null) break;
    const next = at + separator[0].length;
    if (agencyAt(text, next) === null && listedAt(text, next).length === 0) break;
    at += separator[0].length;
  }
  return { agencies, end: agencies.at(-1)?.to ?? from };
}

/**
 * A list after "phối hợp với": agencies, and others that are named among them ("cán bộ tại các điểm chốt chặn"), up to the
 * verb that says what they do.
 */
export function partnersAt(text: string, from: number): NamedSpan[] {
  const partners: NamedSpan[] = [];
  let at = from;
  for (let count = 0; count < 60; count++) {
    at += /^\s*/.exec(text.slice(at))?.[0].length ?? 0;
    const found = agencyAt(text, at) ?? looseNameAt(text, at);
    if (found === null) break;
    partners.push(found);
    at = found.to;
    const separator = SEPARATOR.exec(text.slice(at));
    if (separator === null) break;
    at += separator[0].length;
    if (VERB.test(text.slice(at))) break;
  }
  return partners;
}

/** Words that are no agency's name but stand in a list of partners. */
function looseNameAt(text: string, from: number): NamedSpan | null {
  const rest = text.slice(from, from + 120);
  if (VERB.test(rest) || !/^\p{L}/u.test(rest)) return null;
  let at = 0;
  while (at < rest.length && !',;:.(\n'.includes(rest[at] ?? '')) {
    // "tại các điểm chốt" belongs to the name although "tại" often begins what is to be done
    if (
      /\s/.test(rest[at] ?? '') &&
      VERB.test(rest.slice(at).trimStart()) &&
      !/^\s*(?:tại|của|trong|về|theo)\s/u.test(rest.slice(at))
    )
      break;
    if (/^\s(?:và|cùng)\s/u.test(rest.slice(at))) break;
    at++;
  }
  const name = tidy(rest.slice(0, at));
  return name.length < 4 || name.split(' ').length > 14
    ? null
    : { name, isGroup: false, from, to: from + at, confidence: 0.5 };
}

/** Every agency named anywhere in a text, in order. */
export function findAgencies(text: string): NamedSpan[] {
  const found: NamedSpan[] = [];
  const starts = /(?<![\p{L}\d])(?=\p{L})/gu;
  let end = 0;
  for (const match of text.matchAll(starts)) {
    const at = match.index;
    if (at < end) continue;
    const agency = agencyAt(text, at);
    if (agency === null) continue;
    found.push(agency);
    end = agency.to;
    if (found.length >= 400) break;
  }
  return found;
}
