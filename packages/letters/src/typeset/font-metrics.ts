/** Widths and coverage of one TrueType face, read from its `cmap`, `hhea` and `hmtx` tables (OpenType 1.9). */
export interface FontMetrics {
  /** Width of `text` set on one line at `size` points, in points. Kerning is left out: Tinos kerns under 1%. */
  widthOf(text: string, size: number): number;
  /** Whether the face draws this code point. */
  has(codePoint: number): boolean;
}

type GlyphOf = (codePoint: number) => number;

function tablesOf(font: DataView): ReadonlyMap<string, number> {
  const tables = new Map<string, number>();
  for (let index = 0; index < font.getUint16(4); index += 1) {
    const record = 12 + index * 16;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((at) => font.getUint8(record + at)));
    tables.set(tag, font.getUint32(record + 8));
  }
  return tables;
}

function getTable(tables: ReadonlyMap<string, number>, tag: string): number {
  const offset = tables.get(tag);
  if (offset === undefined) throw new Error(`The font has no ${tag} table`);
  return offset;
}

/** Format 4: segments of the Basic Multilingual Plane. */
function segmentLookup(font: DataView, at: number): GlyphOf {
  const doubled = font.getUint16(at + 6);
  const ends = at + 14;
  const starts = ends + doubled + 2;
  const deltas = starts + doubled;
  const ranges = deltas + doubled;
  return (codePoint) => {
    for (let segment = 0; segment < doubled; segment += 2) {
      if (codePoint > font.getUint16(ends + segment)) continue;
      const start = font.getUint16(starts + segment);
      if (codePoint < start) return 0;
      const delta = font.getUint16(deltas + segment);
      const range = font.getUint16(ranges + segment);
      if (range === 0) return (codePoint + delta) & 0xffff;
      const glyph = font.getUint16(ranges + segment + range + (codePoint - start) * 2);
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
    return 0;
  };
}

function findSubtable(font: DataView, cmap: number): number {
  for (let index = 0; index < font.getUint16(cmap + 2); index += 1) {
    const offset = cmap + font.getUint32(cmap + 4 + index * 8 + 4);
    if (font.getUint16(offset) === 4) return offset;
  }
  throw new Error('The font has no Unicode character map of format 4');
}

/**
 * Opens the metrics of a TrueType file.
 *
 * @param bytes the whole `.ttf` file
 * @throws Error when the file lacks a needed table
 */
export function openFontMetrics(bytes: Uint8Array): FontMetrics {
  const font = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = tablesOf(font);
  const unitsPerEm = font.getUint16(getTable(tables, 'head') + 18);
  const longMetrics = font.getUint16(getTable(tables, 'hhea') + 34);
  const hmtx = getTable(tables, 'hmtx');
  const glyphOf = segmentLookup(font, findSubtable(font, getTable(tables, 'cmap')));
  const advances = new Map<number, number>();
  const advanceOf = (codePoint: number): number => {
    const known = advances.get(codePoint);
    if (known !== undefined) return known;
    const advance = font.getUint16(hmtx + Math.min(glyphOf(codePoint), longMetrics - 1) * 4);
    advances.set(codePoint, advance);
    return advance;
  };
  return {
    widthOf(text, size) {
      let units = 0;
      for (const character of text.normalize('NFC')) units += advanceOf(character.codePointAt(0) ?? 0);
      return (units * size) / unitsPerEm;
    },
    has: (codePoint) => glyphOf(codePoint) !== 0,
  };
}
