import { inflateRawSync } from 'node:zlib';
import type { Workbook } from 'exceljs';
import { fail } from '../errors/errors.ts';

export const MOST_BYTES = 5 * 1024 * 1024;
export const MOST_ROWS = 5_000;
// 5,000 rows of both sheets are under 8 MB of XML.
const MOST_UNPACKED_BYTES = 24 * 1024 * 1024;
const MOST_ENTRIES = 200;

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const END_LENGTH = 22;
const DEFLATED = 8;

// Whole-column ranges in these make the reader build an entry for each of a million cells; none of them is data.
const IGNORED_NODES = [
  'mergeCells',
  'dataValidations',
  'conditionalFormatting',
  'hyperlinks',
  'drawing',
  'legacyDrawing',
  'picture',
  'tableParts',
  'extLst',
];

const TOO_MANY = '5.000 dòng, 200 cột';
const READING = { ignoreNodes: IGNORED_NODES, maxRows: MOST_ROWS + 1, maxCols: 200 };

/**
 * Opens an .xlsx that a stranger may have made to hurt: what it unpacks to is measured before it is read.
 *
 * @throws platform.file-empty; platform.workbook-unreadable for anything that is not a readable workbook; platform.workbook-too-large
 */
export async function openWorkbook(bytes: Uint8Array): Promise<Workbook> {
  if (bytes.length === 0) throw fail('file-empty');
  if (bytes.length > MOST_BYTES) throw fail('workbook-too-large', { values: { limit: '5 MB' } });
  assertSmallWhenUnpacked(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  // Loaded when it is needed: it weighs 30 MB, and imports are rare.
  const { default: ExcelJS } = await import('exceljs');
  const workbook = new ExcelJS.Workbook();
  try {
    const data = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
    await workbook.xlsx.load(data, READING);
  } catch (cause) {
    const tooMany = cause instanceof Error && /^Max \w+ count/.test(cause.message);
    throw tooMany
      ? fail('workbook-too-large', { values: { limit: TOO_MANY }, cause })
      : fail('workbook-unreadable', { cause });
  }
  for (const sheet of workbook.worksheets)
    if (sheet.rowCount > MOST_ROWS + 1) throw fail('workbook-too-large', { values: { limit: TOO_MANY } });
  return workbook;
}

/** Unpacks every entry under a common limit: the sizes written in a ZIP's directory may lie (APPNOTE 4.3.12). */
function assertSmallWhenUnpacked(zip: Buffer): void {
  let left = MOST_UNPACKED_BYTES;
  for (const entry of readDirectory(zip)) {
    const size = entry.method === DEFLATED ? inflatedSize(entry.data, left) : entry.data.length;
    left -= size;
    if (left < 0) throw fail('workbook-too-large', { values: { limit: '24 MB' } });
  }
}

function inflatedSize(data: Buffer, limit: number): number {
  try {
    return inflateRawSync(data, { maxOutputLength: Math.max(limit, 1) }).length;
  } catch (cause) {
    const tooLarge = cause instanceof RangeError;
    throw tooLarge
      ? fail('workbook-too-large', { values: { limit: '24 MB' }, cause })
      : fail('workbook-unreadable', { cause });
  }
}

function readDirectory(zip: Buffer): { method: number; data: Buffer }[] {
  try {
    const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
    if (end < 0 || zip.readUInt32LE(end) !== END_SIGNATURE || end + END_LENGTH > zip.length) throw new Error('no end');
    const count = zip.readUInt16LE(end + 10);
    if (count > MOST_ENTRIES) throw fail('workbook-too-large', { values: { limit: `${MOST_ENTRIES} phần` } });
    const entries: { method: number; data: Buffer }[] = [];
    let at = zip.readUInt32LE(end + 16);
    for (let n = 0; n < count; n++) {
      if (zip.readUInt32LE(at) !== ENTRY_SIGNATURE) throw new Error('no entry');
      entries.push(readEntry(zip, at));
      at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
    }
    return entries;
  } catch (cause) {
    if (cause instanceof Error && cause.name === 'DomainError') throw cause;
    throw fail('workbook-unreadable', { cause });
  }
}

function readEntry(zip: Buffer, at: number): { method: number; data: Buffer } {
  const size = zip.readUInt32LE(at + 20);
  const local = zip.readUInt32LE(at + 42);
  if (zip.readUInt32LE(local) !== LOCAL_SIGNATURE) throw new Error('no local header');
  const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
  return { method: zip.readUInt16LE(at + 10), data: zip.subarray(start, start + size) };
}
