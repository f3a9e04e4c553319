import { readDigits, readNumber, readWhole } from './number-words.ts';
import { LETTERS, SPOKEN, UNITS } from './word-lists.ts';

export interface Pronunciation {
  readonly written: string;
  readonly spoken: string;
}

type Rule = readonly [pattern: RegExp, say: (...groups: string[]) => string];

const EDGE = '(?<![\\p{L}\\p{N}])';
const END = '(?![\\p{L}\\p{N}])';
const NUMBER = '\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:[.,]\\d+)?';
const quoted = (words: string) => words.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
const byLength = (words: readonly string[]) =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(quoted)
    .join('|');
const two = (digits: string) => readWhole(digits);

/** Numbers that are read digit by digit: telephones with any grouping, hotlines, the three-digit emergency calls. */
const PHONES: readonly Rule[] = [
  [/(?<![\d/])(?:\+84|0)\d(?:[ .-]?\d){7,9}(?![\d/])/gu, (all) => readPhone(all)],
  [/(?<!\d)1[89]00(?:[ .-]?\d){2,6}(?!\d)/gu, (all) => readPhone(all)],
  [/(?<=(?:gọi|gọi số|tổng đài|đường dây nóng|số máy)(?:\s+số)?:?\s)(1\d\d)(?!\d)/giu, (all) => readDigits(all)],
];

function readPhone(printed: string): string {
  const groups = printed.replace(/^\+84/, '0').split(/[ .-]+/);
  // A pause between groups, so that people can write it down: four first, then threes, a lone last one joined.
  const cut = groups.length > 1 ? groups : (groups[0]?.match(/^\d{4}|\d{4}$|\d{3}/g) ?? groups);
  return cut.join('').length === groups.join('').length ? cut.map(readDigits).join(', ') : readDigits(groups.join(''));
}

const spokenDay = (day: string, month: string, year?: string) =>
  `${Number(day) <= 10 ? 'mùng ' : ''}${two(day)} tháng ${two(month)}${year === undefined ? '' : ` năm ${readWhole(year)}`}`;
const DATES: readonly Rule[] = [
  [
    /(?<!\d)(ngày\s+)?(\d{1,2})\s*[-–]\s*(\d{1,2})\/(\d{1,2})(?:\/(\d{4}))?(?![\d/])/giu,
    (_all, _word, from = '', until = '', month = '', year) =>
      `ngày ${two(from)} đến ngày ${two(until)} tháng ${two(month)}${year === undefined ? '' : ` năm ${readWhole(year)}`}`,
  ],
  [
    /(?<![\d/])(ngày\s+)?(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?![\d/])/giu,
    (_all, word, day = '', month = '', year) => `${word ?? 'ngày '}${spokenDay(day, month, year)}`,
  ],
  [
    /(?<=tháng\s)(\d{1,2})\/(\d{4})(?![\d/])/giu,
    (_all, month = '', year = '') => `${two(month)} năm ${readWhole(year)}`,
  ],
  [
    /(?<=(?:ngày|hôm nay|sáng|trưa|chiều|tối|đêm|từ|đến|hết|trước|sau|thứ \p{L}+|chủ nhật),?\s\(?)(\d{1,2})\/(\d{1,2})(?![\d/%])/giu,
    (_all, day = '', month = '') => spokenDay(day, month),
  ],
];

const clock = (hour: string, minute: string | undefined) =>
  `${two(hour)} giờ${minute === undefined || Number(minute) === 0 ? '' : ` ${two(minute)} phút`}`;
const TIMES: readonly Rule[] = [
  [
    /(?<!\d)([01]?\d|2[0-4])(?:h|g|:)([0-5]\d)(?:\s*phút)?(?![\d\p{L}])/giu,
    (_all, hour = '', minute) => clock(hour, minute),
  ],
  [/(?<!\d)([01]?\d|2[0-4])[hg](?![\p{L}\d])/giu, (_all, hour = '') => clock(hour, undefined)],
];

const NUMBERS: readonly Rule[] = [
  // F0, F1: who is ill and whom they met.
  [new RegExp(`${EDGE}F(\\d)${END}`, 'gu'), (_all, rank = '') => `ép ${readWhole(rank)}`],
  [
    new RegExp(`(?<!\\d)(${NUMBER})\\s?[-–]\\s?(${NUMBER})(?=\\s?(?:${byLength(Object.keys(UNITS))}|\\s|$))`, 'gu'),
    (_all, from = '', until = '') => `${readNumber(from)} đến ${until}`,
  ],
  [
    new RegExp(`(?<![\\p{L}\\d])(${NUMBER})\\s?(${byLength(Object.keys(UNITS))})(?![\\p{L}\\d])`, 'gu'),
    (_all, value = '', unit = '') => `${readNumber(value)} ${UNITS[unit] ?? unit}`,
  ],
  [/(?<!\d)0\d+(?![\d.,])/gu, (all) => readDigits(all)],
  [new RegExp(`(?<!\\d)(${NUMBER})`, 'gu'), (_all, value = '') => ` ${readNumber(value)} `],
];

/** What stands between figures and letters of a reference: 4248/UBND-KGVX. */
const REFERENCES: readonly Rule[] = [
  [
    /(\d{1,5})\/((?:\d{4}\/)?[A-ZĐ][\p{L}-]*)/gu,
    (_all, number = '', rest = '') => `${number} trên ${rest.replace(/[/-]/g, ' ')}`,
  ],
];
const ADDRESSES: readonly Rule[] = [
  [
    /(?<![\p{L}\d])(?:https?:\/\/)?(?:www\.)?((?:[a-z0-9-]+\.)+(?:vn|com|org|net))(?:\/[\w/-]*)?/gu,
    (_all, host = '') => host.replace(/\./g, ' chấm '),
  ],
];
/** Capitals that no list knows and no mouth can say: CBYT, KGVX. */
const SPELLED: readonly Rule[] = [
  [
    new RegExp(`${EDGE}([A-ZĐ]{2,6})${END}`, 'gu'),
    (all) => (isWord(all) ? all : [...all].map((letter) => LETTERS[letter] ?? letter).join(' ')),
  ],
];
/** A syllable that Vietnamese has, so that NAM in a heading stays a word. */
const isWord = (capitals: string) =>
  capitals.length > 2 &&
  /^(?:B|CH?|D|Đ|GH?|GI|H|KH?|L|M|N|NGH?|NH|PH?|QU|R|S|TH?|TR|V|X)?[AEIOUY]{1,3}(?:CH?|M|NG?|NH|P|T)?$/.test(capitals);

/**
 * Writes a Vietnamese script out as it is to be read: numbers, dates, hours, telephones, percent, abbreviations, names.
 * Pure: the same script and list give the same words.
 *
 * @param pronunciations the agency's own list, before ours
 */
export function expandForReading(script: string, pronunciations: readonly Pronunciation[] = []): string {
  let text = script.normalize('NFC').replace(/\r\n?/g, '\n');
  text = sayWords(
    text,
    pronunciations.map(({ written, spoken }) => [written.normalize('NFC'), spoken]),
  );
  for (const rules of [ADDRESSES, PHONES, DATES, TIMES, REFERENCES]) text = apply(text, rules);
  text = sayWords(text, SPOKEN);
  for (const rules of [NUMBERS, SPELLED]) text = apply(text, rules);
  return text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ([,.;:!?)])/g, '$1')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

function sayWords(text: string, list: readonly (readonly [string, string])[]): string {
  if (list.length === 0) return text;
  const spoken = new Map(list);
  // A mark such as the point of "TP." ends a word by itself.
  const pattern = new RegExp(`${EDGE}(?:${byLength([...spoken.keys()])})(?:(?<=[^\\p{L}\\p{N}])|${END})`, 'gu');
  return text.replace(pattern, (written) => {
    const words = spoken.get(written) ?? written;
    return /[.&]$/.test(written) ? `${words} ` : words;
  });
}

function apply(text: string, rules: readonly Rule[]): string {
  return rules.reduce((words, [pattern, say]) => words.replace(pattern, (...groups: string[]) => say(...groups)), text);
}

const WORDS_A_SECOND = 3;

/** About how long it takes to read, in seconds; the audio itself says it exactly. */
export function readingSeconds(readAs: string): number {
  return Math.ceil(readAs.split(/\s+/).filter((word) => word !== '').length / WORDS_A_SECOND);
}
