import { sniffType } from '../../../../platform/files/keep-file.ts';
import { decodeText, detectEncoding } from './decode-text.ts';
import { guessDelimiter, readText } from './read-text.ts';
import { openWorkbook } from './read-workbook.ts';
import type { Table } from './table.ts';
import { TableFault } from './table-fault.ts';

const BEGINNING = 64 * 1024;
// Compound files (MS-CFB §2.2): .xls of before 2007, and any workbook that is locked with a password.
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];
const LOCKED_PART = Buffer.from('EncryptedPackage', 'utf16le');

/**
 * Opens what people upload as a list: .xlsx, .csv, .tsv, .txt. What it is is told by its bytes, never by its name.
 *
 * @throws TableFault not-a-table, old-excel, locked, broken, too-large
 */
export async function openTable(bytes: Uint8Array): Promise<Table> {
  if (COMPOUND.every((byte, index) => bytes[index] === byte))
    throw new TableFault(Buffer.from(bytes).includes(LOCKED_PART) ? 'locked' : 'old-excel');
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return openWorkbook(bytes);
  const encoding = detectEncoding(bytes);
  if (!encoding.startsWith('utf-16')) await assertText(bytes);
  const [beginning] = decodeText(bytes.subarray(0, BEGINNING), encoding);
  const delimiter = guessDelimiter(beginning?.text ?? '');
  return { kind: 'text', sheets: [], encoding, delimiter, rows: () => readText(bytes, { encoding, delimiter }) };
}

async function assertText(bytes: Uint8Array): Promise<void> {
  const type = await sniffType(bytes);
  if (!/^text\/|^application\/octet-stream$/.test(type)) throw new TableFault('not-a-table', type);
  const sample = bytes.subarray(0, BEGINNING);
  const controls = sample.filter((byte) => byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d).length;
  // A stray NUL or two comes from old exports; a twentieth of the file does not.
  if (controls > sample.length / 20) throw new TableFault('not-a-table');
}
