import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createCommuneFinder } from './commune-finder.ts';
import { detectEncoding } from './decode-text.ts';
import { guessLayout } from './guess-columns.ts';
import { openTable } from './open-table.ts';
import { guessDelimiter } from './read-text.ts';
import type { TableRow } from './table.ts';
import { TableFault } from './table-fault.ts';
import { fromTcvn3, isTcvn3 } from './tcvn3.ts';
import { zipOf } from './testing.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
async function read(bytes: Uint8Array, sheet = 0): Promise<TableRow[]> {
  const rows: TableRow[] = [];
  for await (const batch of (await openTable(bytes)).rows(sheet)) rows.push(...batch.rows);
  return rows;
}
const codeOf = (bytes: Uint8Array) =>
  read(bytes).then(
    () => 'read',
    (fault: unknown) => (fault instanceof TableFault ? fault.code : Promise.reject(fault)),
  );
const utf16 = (text: string) => Buffer.from(text, 'utf16le');

describe('text', () => {
  const line = 'Hồ Thị Mơ;0912345678;xã Đông Giang';
  // "Hồ Thị Mơ", "Đông" in windows-1258: base letter, then the tone as a sign of its own.
  const windows = Buffer.from(
    '48f4cc20546869f2204df5;0912345678;d0f46e67'
      .replaceAll(';', '3b')
      .replace('0912345678', Buffer.from('0912345678').toString('hex')),
    'hex',
  );
  test.each([
    ['utf-8', bytesOf(line)],
    ['utf-8', bytesOf(`\ufeff${line}`)],
    ['utf-16le', utf16(`\ufeff${line}`)],
    ['utf-16le', utf16(line)],
    ['utf-16be', Buffer.from(utf16(line)).swap16()],
    ['windows-1258', windows],
    ['tcvn3', Buffer.from('Hå ThÞ M¬;0912345678;x· §«ng Giang', 'latin1')],
  ])('%s', async (encoding, bytes) => {
    expect(detectEncoding(bytes)).toBe(encoding);
    const [row] = await read(bytes);
    expect(row?.cells[0]?.slice(0, 2)).toBe('Hồ');
    expect(row?.cells[1]).toBe('0912345678');
    expect(row?.cells[2]).toContain('Đông');
  });

  test('the delimiter is the one that parts most rows alike', () => {
    expect(guessDelimiter('a;b;c\n1,5;2;3\n"x,y;z";2;3')).toBe(';');
    expect(guessDelimiter('Hồ, Thị\t0912\nLê, Văn\t0913')).toBe('\t');
    expect(guessDelimiter('0912345678\n0913')).toBe(',');
  });

  test('row numbers are those of a spreadsheet; blank rows and cells in several lines count', async () => {
    const rows = await read(bytesOf('a,b\r\n\r\n"hai\ndòng",x\r\n,\r\n="0912345678",y\0z'));
    expect(rows).toEqual([
      { number: 1, cells: ['a', 'b'] },
      { number: 3, cells: ['hai\ndòng', 'x'] },
      { number: 5, cells: ['0912345678', 'yz'] },
    ]);
  });

  test('a quote that is never closed is told with its row', async () => {
    await expect(read(bytesOf(`a,b\n1,2\n3,"4\n${'5,6\n'.repeat(100)}`))).rejects.toMatchObject({
      code: 'quote-open',
      detail: '3',
    });
    await expect(read(bytesOf(`a,b\n"${'x'.repeat(600_000)}\n`))).rejects.toMatchObject({
      code: 'quote-open',
      detail: '2',
    });
  });

  test('no bytes do more than be refused', async () => {
    const text = fc
      .string({ unit: fc.constantFrom('"', ',', ';', '\t', '\n', '\r', '\0', 'a', 'ế', '0', '\ufeff') })
      .map(bytesOf);
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.uint8Array({ minLength: 1, maxLength: 400 }), text), async (bytes) => {
        const code = await codeOf(bytes);
        expect(['read', 'not-a-table', 'quote-open', 'broken', 'locked']).toContain(code);
      }),
    );
  });
});

test('TCVN3 text is told from Vietnamese and turned into it', () => {
  expect(fromTcvn3('Céng hßa x· héi chñ nghÜa ViÖt Nam')).toBe('Cộng hòa xã hội chủ nghĩa Việt Nam');
  expect(isTcvn3('Céng hßa x· héi chñ nghÜa')).toBe(true);
  for (const text of ['Cộng hòa xã hội', 'Hòa, Tú, Hà', 'plain', '', 'Đường – số “5”…'])
    expect(isTcvn3(text)).toBe(false);
});

describe('workbooks', () => {
  const sheetOf = (rows: string) => `<?xml version="1.0"?><worksheet><sheetData>${rows}</sheetData></worksheet>`;
  const workbookOf = (sheet: string, more: Record<string, string> = {}) =>
    zipOf({
      'xl/workbook.xml': '<workbook xmlns:r="x"><sheets><sheet name="A" r:id="r1"/></sheets></workbook>',
      'xl/_rels/workbook.xml.rels':
        '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>',
      'xl/worksheets/sheet1.xml': sheet,
      ...more,
    });
  const cell = (value: string) => `<row r="1"><c r="A1" t="inlineStr"><is><t>${value}</t></is></c></row>`;

  test('cells stand where their address says; missing addresses follow on; far columns are left out', async () => {
    const rows =
      '<row><c><v>1</v></c><c r="C1" t="s"><v>0</v></c><c r="ZZZ1"><v>9</v></c></row><row r="7"><c r="B7" t="e"><v>#N/A</v></c></row>';
    const strings = { 'xl/sharedStrings.xml': '<sst><si><r><t>Đ</t></r><r><t>à</t></r><rPh><t>x</t></rPh></si></sst>' };
    expect(await read(workbookOf(sheetOf(rows), strings))).toEqual([
      { number: 1, cells: ['1', '', 'Đà'] },
      { number: 7, cells: ['', '#N/A'] },
    ]);
  });

  test.each([
    ['broken', () => workbookOf(sheetOf('<row><c><v>1</c></row>'))],
    ['broken', () => workbookOf(sheetOf(cell('x'.repeat(3_000_000))))],
    ['broken', () => workbookOf(sheetOf(`<row a="${'x'.repeat(3_000_000)}"/>`))],
    ['broken', () => workbookOf(`<!DOCTYPE a [<!ENTITY b "${'c'.repeat(100)}">]>${sheetOf(cell('&b;&b;'))}`)],
    ['broken', () => workbookOf(sheetOf(cell('a'))).slice(0, -30)],
    ['broken', () => zipOf({ 'a.txt': 'no workbook' })],
    ['broken', () => bytesOf('PK\u0003\u0004 and nothing more')],
    ['old-excel', () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array(600).fill(0)])],
    ['locked', () => Buffer.concat([Buffer.from('d0cf11e0', 'hex'), utf16('EncryptedPackage')])],
    ['not-a-table', () => bytesOf('%PDF-1.7\n%âãÏÓ')],
    ['not-a-table', () => Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
  ])('%s', async (code, make) => expect(await codeOf(make())).toBe(code));

  test('what unpacks to more than it says, or to too much, is refused without being unpacked', async () => {
    const lying = zipOf({ 'xl/workbook.xml': 'x'.repeat(100_000) }, { claim: 10 });
    expect(await codeOf(lying)).toBe('broken');
    const huge = zipOf({ 'xl/workbook.xml': 'x' }, { claim: 0x7fffffff });
    expect(await codeOf(huge)).toBe('too-large');
  });

  test('damaged workbooks are refused, whatever byte was hit', async () => {
    const whole = workbookOf(sheetOf(cell('0912345678')));
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), async (at, byte) => {
        const hit = Uint8Array.from(whole);
        hit[at] = byte;
        expect([
          'read',
          'broken',
          'too-large',
          'locked',
          'not-a-table',
          'no-such-sheet',
          'old-excel',
          'quote-open',
        ]).toContain(await codeOf(hit));
      }),
    );
  });
});

describe('columns', () => {
  const rows = (...cells: string[][]) => cells.map((each, index) => ({ number: index + 1, cells: each }));
  const guess = (...cells: string[][]) => guessLayout(rows(...cells), (text) => /đông|tây/i.test(text));
  test.each([
    [['STT', 'Họ và tên', 'SĐT', 'Xã'], { phone: 2, name: 1, commune: 3 }],
    [['HO TEN', 'SO DIEN THOAI', 'Huyện/TX/TP', 'Xã/Phường/TT'], { phone: 1, name: 0, district: 2, commune: 3 }],
    [['Full name', 'Mobile', 'Ward', 'Group', 'Language'], { phone: 1, name: 0, commune: 2, group: 3, language: 4 }],
    [['Mã xã', 'Tên', 'Điện thoại liên hệ', 'Đối tượng'], { phone: 2, name: 1, commune: 0, group: 3 }],
    [['Hä vµ tªn', 'Sè ®iÖn tho¹i'], { phone: 1, name: 0 }],
  ])('%j', (head, columns) => {
    const layout = guess(['Danh sach'], head, ['1', '2', '3', '4', '5']);
    expect(layout).toMatchObject({ headerRow: 2, columns });
  });
  test('without headings the contents tell', () => {
    const layout = guess(['Hồ Thị Mơ', 'Đông', '0912345678'], ['Lê Văn Tân', 'Tây', '0912345679']);
    expect(layout).toMatchObject({ headerRow: 0, columns: { phone: 2, name: 0, commune: 1 } });
  });
});

describe('communes', () => {
  const commune = (id: string, name: string, district: string, gsoCode: string | null = null) => ({
    id,
    name,
    gsoCode,
    districtId: district,
    districtName: `huyện ${district}`,
    districtCode: null,
  });
  const finder = createCommuneFinder([
    commune('1', 'Xã Tam Thanh', 'Phú Ninh', '20383'),
    commune('2', 'Xã Tam Thanh', 'Tam Kỳ'),
    commune('3', 'Thị trấn Núi Thành', 'Núi Thành'),
    commune('4', 'Phường An Xuân', 'Tam Kỳ'),
  ]);
  test.each([
    ['20383', '', 'found', '1'],
    ['Tam Thanh', '', 'ambiguous', null],
    ['xã TAM THANH', 'H. Phú Ninh', 'found', '1'],
    ['Tam Thanh, Tam Kỳ', '', 'found', '2'],
    ['TT Núi Thành', '', 'found', '3'],
    ['P.An-Xuan', '', 'found', '4'],
    ['Phường An Xuânn', '', 'guessed', '4'],
    ['Tam Thanh', 'Hội An', 'ambiguous', null],
    ['Xã Nào Đó', '', 'unknown', null],
    ['', '', 'unknown', null],
  ])('%s in %s is %s', (text, district, kind, id) => {
    const found = finder.find(text, district);
    expect(found.kind).toBe(kind);
    expect('commune' in found ? found.commune.id : null).toBe(id);
  });
});
