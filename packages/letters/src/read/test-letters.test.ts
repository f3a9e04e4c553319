import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Reading } from '../model/reading.ts';
import { LetterError } from './letter-error.ts';
import { readLetter } from './read-letter.ts';

const FOLDER = new URL('../../test-letters/', import.meta.url);
const names = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.slice(0, -4));
const textOf = (name: string) => readFileSync(new URL(`${name}.txt`, FOLDER), 'utf8');

interface Expected {
  readonly tasks: readonly { leads?: string[]; coordinates?: string[]; deadline?: string | null }[];
  readonly addressees?: string[];
  readonly bases?: number;
  readonly recipients: string[];
  readonly signer: unknown;
  readonly [field: string]: unknown;
}
const FIELDS = ['issuer', 'parentAgency', 'number', 'symbol', 'place', 'date', 'type', 'subject', 'urgency'] as const;

function expectReading(reading: Reading, expected: Expected): void {
  for (const field of FIELDS) if (field in expected) expect(reading.fields[field].value, field).toBe(expected[field]);
  if (expected.addressees !== undefined)
    expect(reading.addressees.map((each) => each.text)).toEqual(expected.addressees);
  if (expected.bases !== undefined) expect(reading.letter.legalBases).toHaveLength(expected.bases);
  expect(
    reading.tasks.map((task) => task.text),
    'tasks',
  ).toHaveLength(expected.tasks.length);
  for (const [index, task] of expected.tasks.entries()) {
    const read = reading.tasks[index];
    if (task.leads !== undefined) expect(read?.leads.map((each) => each.name)).toEqual(task.leads);
    if (task.coordinates !== undefined) expect(read?.coordinates.map((each) => each.name)).toEqual(task.coordinates);
    if (task.deadline !== undefined) expect(read?.deadline ?? null).toBe(task.deadline);
  }
  expect(reading.letter.recipients).toEqual(expected.recipients);
  expect(reading.letter.signature).toEqual(expected.signer);
}

describe.each(names)('%s', (name) => {
  const expected: Expected = JSON.parse(readFileSync(new URL(`${name}.json`, FOLDER), 'utf8'));
  test('reads as a person does', () => expectReading(readLetter({ text: textOf(name) }), expected));
  test('reads the same decomposed, with Windows line ends and wide spaces', () => {
    const worn = textOf(name)
      .normalize('NFD')
      .replace(/\n/g, '\r\n')
      .replace(/ (?=\p{Lu})/gu, '  ');
    expectReading(readLetter({ text: worn }), expected);
  });
  test('reads the same with an empty line after each line', () =>
    expectReading(readLetter({ text: textOf(name).replace(/\n/g, '\n\n') }), expected));
  test('every place lies in the source and holds what was read', () => {
    const reading = readLetter({ text: textOf(name) });
    for (const found of Object.values(reading.fields))
      if (found.span !== null) expect(found.span.end).toBeLessThanOrEqual(reading.text.length);
    const { number } = reading.fields;
    if (number.span !== null) expect(reading.text.slice(number.span.start, number.span.end)).toContain(number.value);
    for (const task of reading.tasks) expect(reading.text.slice(task.span?.start, task.span?.end).trim()).not.toBe('');
  });
});

const REAL = new URL('../../../../../shared/letters/quang-nam-4248.txt', import.meta.url);
test.skipIf(!existsSync(REAL))('the real letter 4248 comes out whole (skipped where it is absent)', () => {
  const reading = readLetter({ text: readFileSync(REAL, 'utf8') });
  expect(reading.letter).toMatchObject({
    issuer: 'ỦY BAN NHÂN DÂN TỈNH QUẢNG NAM',
    number: '4248',
    symbol: 'UBND-KGVX',
    date: '2020-07-28',
    place: 'Quảng Nam',
    type: 'CV',
  });
  expect(reading.addressees).toHaveLength(4);
  expect(reading.tasks.map((task) => task.path)).toEqual([
    '1.1',
    '1.2',
    '1.3',
    '1.4',
    '1.5',
    '1.6',
    '1.7',
    '1.8',
    '1.9',
    '1.10',
    '2.1',
    '2.2',
    '2.3',
    '2.4',
  ]);
  expect(reading.tasks[6]?.leads.map((each) => each.name)).toEqual([
    'Sở Công Thương',
    'Ban Quản lý Khu kinh tế mở Chu Lai',
  ]);
  expect(reading.tasks[1]?.coordinates).toHaveLength(4);
  expect(reading.letter.body.find((block) => block.label === '2.')?.children[2]?.children).toHaveLength(2);
  expect(reading.letter.footnotes[0]?.text.match(/Bước\s*\d/g)).toHaveLength(4);
  expect(reading.letter.recipients).toHaveLength(6);
  expect(reading.letter.signature).toEqual({
    authority: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH'],
    position: 'PHÓ CHỦ TỊCH',
    name: 'Hồ Quang Bửu',
  });
});

test('a group resolves to the agencies of the tree, a name by its alias; an unknown one is unsure and stays without ids', () => {
  const agencies = [
    {
      id: 'p',
      name: 'Ủy ban nhân dân tỉnh Bắc Sông',
      aliases: [],
      kind: 'province-committee' as const,
      parentId: null,
    },
    { id: 'y', name: 'Sở Y tế', aliases: [], kind: 'department' as const, parentId: 'p' },
    {
      id: 't',
      name: 'Sở Thông tin và Truyền thông',
      aliases: ['Sở TT&TT'],
      kind: 'department' as const,
      parentId: 'p',
    },
    { id: 'h', name: 'Ủy ban nhân dân huyện Một', aliases: [], kind: 'district-committee' as const, parentId: 'p' },
  ];
  const reading = readLetter({ text: textOf('ke-hoach-tinh'), agencies });
  expect(reading.tasks.map((task) => task.leads.flatMap((lead) => lead.agencyIds))).toEqual([
    ['t'],
    ['t'],
    ['y'],
    ['y'],
    ['h'],
  ]);
  const unknown = reading.tasks[0]?.coordinates[1];
  expect(unknown).toMatchObject({ name: 'Đài Phát thanh và Truyền hình tỉnh', agencyIds: [] });
  expect(unknown?.confidence).toBeLessThan(0.6);
});

test('a day that does not exist is not made into another', () => {
  const reading = readLetter({ text: textOf('bo-y-te').replace('27 tháng 7', '31 tháng 02') });
  expect(reading.letter.date).toBeNull();
  expect(reading.warnings.map((warning) => warning.code)).toContain('date-impossible');
});

const pieces = names.flatMap((name) => textOf(name).split('\n'));
test('whatever is thrown at it, it answers or refuses by name, and soon', () => {
  const worn = fc.array(
    fc.oneof(
      fc.constantFrom(...pieces),
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.constantFrom(
        '\u0000',
        '|||',
        '*****',
        '- '.repeat(200),
        '1.'.repeat(300),
        'Sở '.repeat(200),
        'phối hợp với '.repeat(60),
      ),
    ),
    { maxLength: 60 },
  );
  fc.assert(
    fc.property(worn, (lines) => {
      const started = performance.now();
      try {
        readLetter({ text: lines.join('\n') });
      } catch (error) {
        if (!(error instanceof LetterError)) throw error;
      }
      expect(performance.now() - started).toBeLessThan(2_000);
    }),
    { numRuns: 150 },
  );
});

test('a very long line and very many lines end in bounded time', () => {
  for (const text of [
    'a'.repeat(1_500_000),
    'Sở Y tế, '.repeat(100_000),
    '- Sở Y tế chủ trì, phối hợp với Công an tỉnh thực hiện.\n'.repeat(20_000),
    'I. '.repeat(100_000),
  ]) {
    const started = performance.now();
    readLetter({ text });
    expect(performance.now() - started).toBeLessThan(20_000);
  }
}, 90_000);
