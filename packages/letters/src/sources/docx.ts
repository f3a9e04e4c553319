import { LetterError } from '../read/letter-error.ts';
import { type Numbering, readNumbering } from './docx-numbering.ts';
import { openPromise, type ZipFile } from './open-zip.ts';
import { elementsOf, without } from './word-xml.ts';

const MOST_UNPACKED = 80 * 1024 * 1024;
const MOST_ENTRIES = 2_000;
const MOST_RATIO = 300;

/**
 * Text of a DOCX: paragraphs and table rows in order, automatic numbers of lists written out, footnotes at the end with their
 * calls in the text.
 *
 * @throws LetterError wrong-type, encrypted, damaged, zip-bomb
 */
export async function textOfDocx(bytes: Uint8Array): Promise<string> {
  const parts = await readParts(bytes, WANTED);
  const document = parts.get('word/document.xml');
  if (document === undefined) throw new LetterError('wrong-type');
  const notes = notesOf(parts.get('word/footnotes.xml') ?? '');
  const order: string[] = [];
  const markOf = (id: string) => {
    if (!notes.has(id)) return '';
    if (!order.includes(id)) order.push(id);
    return String(order.indexOf(id) + 1);
  };
  const numbering = readNumbering({
    numbering: parts.get('word/numbering.xml') ?? '',
    styles: parts.get('word/styles.xml') ?? '',
  });
  // Drawings carry their words twice, for old programs too.
  const body = linesOf(without(document, 'mc:Fallback'), { markOf, numbering });
  const foot = order.map((id, index) => `${index + 1} ${notes.get(id) ?? ''}`);
  return placeNotes(body, foot).join('\n');
}

const WANTED: ReadonlySet<string> = new Set([
  'word/document.xml',
  'word/footnotes.xml',
  'word/numbering.xml',
  'word/styles.xml',
]);

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
const character = (code: number) => (code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd');
const decode = (text: string) =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) =>
    hex || decimal ? character(Number.parseInt(hex ?? decimal, hex ? 16 : 10)) : (ENTITIES[name] ?? whole),
  );

function notesOf(xml: string): Map<string, string> {
  const notes = new Map<string, string>();
  for (const { attribute, inside } of elementsOf(xml, 'w:footnote')) {
    if (attribute('w:type') !== '') continue;
    notes.set(
      attribute('w:id'),
      linesOf(inside, { markOf: () => '', numbering: null })
        .join(' ')
        .trim(),
    );
  }
  return notes;
}

/** Walks the tags once: no tree is built, so a deep or hostile document costs no more than its length. */
function linesOf(xml: string, parts: { markOf: (id: string) => string; numbering: Numbering | null }): string[] {
  const lines: string[] = [];
  let line = '';
  let style: { styleId: string | null; numId: string | null; level: number | null } = NO_STYLE;
  let depth = 0;
  let cells: string[] = [];
  const close = () => {
    const text = line.replace(/\s+$/u, '');
    const label = text.trim() === '' ? '' : (parts.numbering?.labelOf(style) ?? '');
    const listed = label === '' ? text : `${label} ${text.trimStart()}`;
    if (depth > 0) cells.push(listed);
    // Paragraphs are known here: an empty line keeps them apart.
    else lines.push(listed, '');
    line = '';
    style = NO_STYLE;
  };
  for (const match of xml.matchAll(/<(\/?)(w:[A-Za-z]+)\b([^<>]*?)(\/?)>([^<]*)/g)) {
    const [, slash, tag, attributes = '', , text = ''] = match;
    if (slash === '') {
      if (tag === 'w:t') line += decode(text);
      else if (tag === 'w:tab') line += '    ';
      else if (tag === 'w:br' || tag === 'w:cr') line += '\n';
      else if (tag === 'w:noBreakHyphen') line += '-';
      else if (tag === 'w:pStyle') style = { ...style, styleId: wordValue(attributes) };
      else if (tag === 'w:ilvl') style = { ...style, level: Number(wordValue(attributes)) };
      else if (tag === 'w:numId') style = { ...style, numId: wordValue(attributes) };
      else if (tag === 'w:footnoteReference') line += parts.markOf(/w:id="(-?\d+)"/.exec(attributes)?.[1] ?? '');
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

const NO_STYLE = { styleId: null, numId: null, level: null } as const;
const wordValue = (attributes: string): string | null => /w:val="([^"]*)"/.exec(attributes)?.[1] ?? null;

/** Cells of a row one below the other: the left column of the head, then the right. */
function rowLines(cells: readonly string[]): string[] {
  return cells.filter((cell) => cell !== '\u0001' && cell.trim() !== '');
}
