import { LetterError } from '../read/letter-error.ts';
import { openPromise, type ZipFile } from './open-zip.ts';

const MOST_UNPACKED = 80 * 1024 * 1024;
const MOST_ENTRIES = 2_000;
const MOST_RATIO = 300;

/**
 * Text of a DOCX: paragraphs and table rows in order, automatic numbers of lists as dashes, footnotes at the end with their
 * calls in the text.
 *
 * @throws LetterError wrong-type, encrypted, damaged, zip-bomb
 */
export async function textOfDocx(bytes: Uint8Array): Promise<string> {
  const parts = await readParts(bytes, new Set(['word/document.xml', 'word/footnotes.xml']));
  const document = parts.get('word/document.xml');
  if (document === undefined) throw new LetterError('wrong-type');
  const notes = notesOf(parts.get('word/footnotes.xml') ?? '');
  const order: string[] = [];
  const body = linesOf(document, (id) => {
    if (!notes.has(id)) return '';
    if (!order.includes(id)) order.push(id);
    return String(order.indexOf(id) + 1);
  });
  const foot = order.map((id, index) => `${index + 1} ${notes.get(id) ?? ''}`);
  return placeNotes(body, foot).join('\n');
}

/** Notes stand before the foot of the letter, so that they do not follow the signer's name. */
function placeNotes(body: readonly string[], notes: readonly string[]): string[] {
  if (notes.length === 0) return [...body];
  const foot = body.findIndex((line) => /^\s*N[ơo]i nh[ậa]n/iu.test(line));
  const at = foot === -1 ? body.length : foot;
  return [...body.slice(0, at), ...notes, ...body.slice(at)];
}

async function readParts(bytes: Uint8Array, wanted: ReadonlySet<string>): Promise<Map<string, string>> {
  let zip: ZipFile;
  try {
    zip = await openPromise(bytes);
  } catch (cause) {
    throw new LetterError('damaged', { cause });
  }
  const parts = new Map<string, string>();
  try {
    if (zip.entries.length > MOST_ENTRIES) throw new LetterError('zip-bomb');
    let total = 0;
    for (const entry of zip.entries) {
      total += entry.size;
      if (total > MOST_UNPACKED || entry.size > Math.max(1_000_000, entry.packed * MOST_RATIO))
        throw new LetterError('zip-bomb');
      if (entry.isEncrypted) throw new LetterError('encrypted');
    }
    for (const entry of zip.entries)
      if (wanted.has(entry.name)) parts.set(entry.name, new TextDecoder().decode(await zip.read(entry)));
    return parts;
  } catch (cause) {
    if (cause instanceof LetterError) throw cause;
    throw new LetterError('damaged', { cause });
  } finally {
    zip.close();
  }
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const decode = (text: string) =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) =>
    hex
      ? String.fromCodePoint(Number.parseInt(hex, 16))
      : decimal
        ? String.fromCodePoint(Number(decimal))
        : (ENTITIES[name] ?? whole),
  );

function notesOf(xml: string): Map<string, string> {
  const notes = new Map<string, string>();
  for (const match of xml.matchAll(/<w:footnote\b([^>]*)>([\s\S]*?)<\/w:footnote>/g)) {
    const id = /w:id="(-?\d+)"/.exec(match[1] ?? '')?.[1] ?? '';
    if (/w:type=/.test(match[1] ?? '')) continue;
    notes.set(
      id,
      linesOf(match[2] ?? '', () => '')
        .join(' ')
        .trim(),
    );
  }
  return notes;
}

/** Walks the tags once: no tree is built, so a deep or hostile document costs no more than its length. */
function linesOf(xml: string, markOf: (id: string) => string): string[] {
  const lines: string[] = [];
  let line = '';
  let isList = false;
  let depth = 0;
  let cells: string[] = [];
  const close = () => {
    const text = line.replace(/\s+$/u, '');
    const listed = isList && text.trim() !== '' && !/^\s*(?:[-–+•*]|\d+[.)]|[a-zđ]\))/u.test(text) ? `- ${text}` : text;
    if (depth > 0) cells.push(listed);
    else lines.push(listed);
    line = '';
    isList = false;
  };
  for (const match of xml.matchAll(/<(\/?)(w:[A-Za-z]+)\b([^>]*?)(\/?)>([^<]*)/g)) {
    const [, slash, tag, attributes = '', , text = ''] = match;
    if (slash === '') {
      if (tag === 'w:t') line += decode(text);
      else if (tag === 'w:tab') line += '    ';
      else if (tag === 'w:br' || tag === 'w:cr') line += '\n';
      else if (tag === 'w:noBreakHyphen') line += '-';
      else if (tag === 'w:numPr') isList = true;
      else if (tag === 'w:footnoteReference') line += markOf(/w:id="(-?\d+)"/.exec(attributes)?.[1] ?? '');
      else if (tag === 'w:tbl') depth++;
    } else if (tag === 'w:p') close();
    else if (tag === 'w:tc') cells.push('\u0001');
    else if (tag === 'w:tr') {
      lines.push(...rowLines(cells));
      cells = [];
    } else if (tag === 'w:tbl') depth = Math.max(0, depth - 1);
  }
  if (line.trim() !== '') close();
  return lines.flatMap((each) => each.split('\n'));
}

/** Cells of a row one below the other: the left column of the head, then the right. */
function rowLines(cells: readonly string[]): string[] {
  return cells.filter((cell) => cell !== '\u0001' && cell.trim() !== '');
}
