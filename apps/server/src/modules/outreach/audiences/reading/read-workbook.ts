import { openZip, type Zip } from './open-zip.ts';
import { readSheet } from './read-sheet.ts';
import { readXml } from './read-xml.ts';
import { readSharedStrings } from './shared-strings.ts';
import type { Table } from './table.ts';
import { TableFault } from './table-fault.ts';

interface Sheet {
  readonly name: string;
  readonly path: string;
}

/** Opens an .xlsx (ECMA-376 part 1 §18) without unpacking its sheets. @throws TableFault */
export async function openWorkbook(bytes: Uint8Array): Promise<Table> {
  const zip = await openZip(bytes);
  const sheets = await listSheets(zip);
  if (sheets.length === 0) throw new TableFault('broken', 'xl/workbook.xml');
  // Looked at for the first rows and again for all of them: the table of texts is read once.
  let strings: Promise<readonly string[]> | null = null;
  return {
    kind: 'xlsx',
    sheets: sheets.map((sheet) => sheet.name),
    encoding: null,
    delimiter: null,
    rows: async function* (index) {
      const sheet = sheets[index];
      if (sheet === undefined) throw new TableFault('no-such-sheet', String(index + 1));
      strings ??= readSharedStrings(zip);
      yield* readSheet(zip, sheet.path, await strings);
    },
  };
}

async function listSheets(zip: Zip): Promise<Sheet[]> {
  const targets = new Map<string, string>();
  await drain(zip, 'xl/_rels/workbook.xml.rels', (name, attributes) => {
    if (name === 'Relationship') targets.set(attributes['Id'] ?? '', attributes['Target'] ?? '');
  });
  const sheets: Sheet[] = [];
  await drain(zip, 'xl/workbook.xml', (name, attributes) => {
    if (name !== 'sheet' || sheets.length > 255) return;
    const relation = Object.entries(attributes).find(([key]) => /(^|:)id$/.test(key))?.[1] ?? '';
    const path = (targets.get(relation) ?? '').replace(/^\/?(xl\/)?/, 'xl/');
    // A hidden sheet, or a chart, holds no list that somebody sees.
    if (zip.names.includes(path) && /worksheets\//.test(path) && (attributes['state'] ?? 'visible') === 'visible')
      sheets.push({ name: attributes['name'] ?? '', path });
  });
  return sheets;
}

async function drain(
  zip: Zip,
  part: string,
  open: (name: string, attributes: Readonly<Record<string, string>>) => void,
): Promise<void> {
  for await (const _ of readXml(zip.stream(part), { open })) void _;
}
