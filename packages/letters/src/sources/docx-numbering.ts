import { elementsOf, valueIn } from './word-xml.ts';

/** Word's automatic numbers are not in the text: they are worked out from numbering.xml and styles.xml (ECMA-376 §17.9). */
export interface Numbering {
  /** The printed label of a paragraph, "1.", "a)", "-"; empty when it has none. Counts on with every call. */
  labelOf(paragraph: { styleId: string | null; numId: string | null; level: number | null }): string;
}

interface Level {
  readonly format: string;
  readonly text: string;
  readonly start: number;
}
interface ListStyle {
  readonly numId: string | null;
  readonly level: number | null;
  readonly basedOn: string | null;
}

interface List {
  readonly abstractId: string;
  /** Levels that start anew, at what number. */
  readonly restarts: Map<number, number>;
}

const MOST_BASES = 12;
/** Number 0 takes a paragraph out of its style's list (§17.9.18). */
const NO_LIST = '0';

/** @param parts contents of `word/numbering.xml` and `word/styles.xml`; empty when the file has none */
export function readNumbering(parts: { numbering: string; styles: string }): Numbering {
  const abstracts = new Map(
    elementsOf(parts.numbering, 'w:abstractNum').map((each) => [
      each.attribute('w:abstractNumId'),
      levelsOf(each.inside),
    ]),
  );
  const lists = new Map(
    elementsOf(parts.numbering, 'w:num').map((each) => [each.attribute('w:numId'), listOf(each.inside)]),
  );
  const styles = new Map(
    elementsOf(parts.styles, 'w:style').map((each) => [each.attribute('w:styleId'), styleOf(each.inside)]),
  );
  const counters = new Map<string, number[]>();
  return {
    labelOf(paragraph) {
      const found = resolve(paragraph, styles);
      const list = found.numId === null || found.numId === NO_LIST ? undefined : lists.get(found.numId);
      const levels = list === undefined ? undefined : abstracts.get(list.abstractId);
      const level = levels?.get(found.level);
      if (list === undefined || levels === undefined || level === undefined) return '';
      const counts = counters.get(list.abstractId) ?? [];
      counters.set(list.abstractId, counts);
      // A list that starts anew does so at its first paragraph only (§17.9.26).
      const restart = list.restarts.get(found.level);
      if (restart !== undefined && list.restarts.delete(found.level)) counts[found.level] = restart - 1;
      counts[found.level] = (counts[found.level] ?? level.start - 1) + 1;
      counts.length = found.level + 1;
      return printed(level, levels, counts);
    },
  };
}

function levelsOf(xml: string): Map<number, Level> {
  return new Map(
    elementsOf(xml, 'w:lvl').map(({ attribute, inside }) => [
      Number(attribute('w:ilvl')),
      {
        format: valueIn(inside, 'w:numFmt') ?? 'decimal',
        text: valueIn(inside, 'w:lvlText') ?? '',
        start: Number(valueIn(inside, 'w:start') ?? 1),
      },
    ]),
  );
}

function listOf(xml: string): List {
  const restarts = new Map<number, number>();
  for (const { attribute, inside } of elementsOf(xml, 'w:lvlOverride')) {
    const start = valueIn(inside, 'w:startOverride');
    if (start !== null) restarts.set(Number(attribute('w:ilvl')), Number(start));
  }
  return { abstractId: valueIn(xml, 'w:abstractNumId') ?? '', restarts };
}

function styleOf(xml: string): ListStyle {
  const list = elementsOf(xml, 'w:numPr')[0]?.inside ?? '';
  const level = valueIn(list, 'w:ilvl');
  return {
    numId: valueIn(list, 'w:numId'),
    level: level === null ? null : Number(level),
    basedOn: valueIn(xml, 'w:basedOn'),
  };
}

/** A paragraph's own list goes before its style's, and that before the one the style is based on. */
function resolve(
  paragraph: { styleId: string | null; numId: string | null; level: number | null },
  styles: ReadonlyMap<string, ListStyle>,
): { numId: string | null; level: number } {
  let { numId, level } = paragraph;
  let style = paragraph.styleId;
  for (let step = 0; style !== null && step < MOST_BASES && (numId === null || level === null); step++) {
    const found = styles.get(style);
    numId ??= found?.numId ?? null;
    level ??= found?.level ?? null;
    style = found?.basedOn ?? null;
  }
  return { numId, level: level ?? 0 };
}

function printed(level: Level, levels: ReadonlyMap<number, Level>, counts: readonly number[]): string {
  if (level.format === 'none') return '';
  if (level.format === 'bullet') return '-';
  return level.text.replace(/%(\d)/g, (_, digit: string) => {
    const place = Number(digit) - 1;
    const of = levels.get(place);
    return of === undefined ? '' : numeral(counts[place] ?? of.start, of.format);
  });
}

const ROMAN: readonly (readonly [number, string])[] = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function numeral(count: number, format: string): string {
  if (format === 'upperRoman' || format === 'lowerRoman') {
    let rest = count;
    let text = '';
    for (const [value, sign] of ROMAN)
      while (rest >= value) {
        text += sign;
        rest -= value;
      }
    return format === 'upperRoman' ? text : text.toLowerCase();
  }
  const letter = String.fromCharCode(96 + (((count - 1) % 26) + 1));
  if (format === 'lowerLetter') return letter;
  return format === 'upperLetter' ? letter.toUpperCase() : String(count);
}
