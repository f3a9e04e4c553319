import type { BlockKind } from '../model/letter.ts';

export interface Label {
  readonly kind: BlockKind;
  /** As printed, spaces tidied. */
  readonly label: string;
  /** Length of the label in the text, with the spaces after it. */
  readonly length: number;
  /** Numbers of "1.2.3": how deep it stands among numbers. */
  readonly depth: number;
}

const PATTERNS: readonly (readonly [BlockKind, RegExp])[] = [
  ['part', /^(Phần\s+(?:thứ\s+)?(?:[IVXLC]+|\d+|\p{L}+))\s*[.:]?(?=\s|$)/u],
  ['part', /^(PHẦN\s+(?:THỨ\s+)?(?:[IVXLC]+|\d+|\p{Lu}+))\s*[.:]?(?=\s|$)/u],
  ['chapter', /^((?:Chương|CHƯƠNG)\s+(?:[IVXLC]+|\d+))\s*[.:]?(?=\s|$)/u],
  ['division', /^((?:Mục|MỤC)\s+(?:\d+|[IVX]+))\s*[.:]?(?=\s|$)/u],
  ['subdivision', /^((?:Tiểu mục|TIỂU MỤC)\s+\d+)\s*[.:]?(?=\s|$)/u],
  ['article', /^((?:Điều|ĐIỀU)\s+\d+[a-z]?\s*[.:]?)(?=\s|$)/u],
  ['roman', /^([IVXL]{1,6}\s*[.)/]|[IVX]{1,6}\s*[-–](?=\s))(?=\s|\p{Lu})/u],
  ['number', /^(\d{1,2}(?:\.\d{1,2}){1,3}\s*[.)]?)(?=\s+\p{L}|\s*\p{Lu})/u],
  ['number', /^(\d{1,2}\s*[.)/])(?=\s+\S|\p{Lu})/u],
  // The Party's letters number their points "1-".
  ['number', /^(\d{1,2}\s?-)(?=\s+\p{Lu})/u],
  ['letter', /^([a-zđ]\s*[)])(?=\s|\p{Lu})/u],
  ['letter', /^([a-zđ]\s*[.])(?=\s+\p{Lu})/u],
  ['plus', /^(\+)(?=\s*\S)/u],
  ['dash', /^([-–—•*])(?=\s*\S)/u],
];

/** The label at the start of a paragraph, or null. */
export function readLabel(text: string): Label | null {
  for (const [kind, pattern] of PATTERNS) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const printed = (match[1] ?? '')
      .replace(/\s+/g, ' ')
      .replace(/\s+(?=[.)/:])/, '')
      .trim();
    // "1.5 triệu người" opens a sentence, not a point
    if (
      kind === 'number' &&
      /^\d+\.\d+$/.test(printed) &&
      /^\s+(?:triệu|tỷ|nghìn|ngàn|%)/u.test(text.slice(match[0].length))
    )
      return null;
    const label = kind === 'dash' ? '-' : printed;
    const length = match[0].length + (/^\s*/.exec(text.slice(match[0].length))?.[0].length ?? 0);
    return { kind, label, length, depth: kind === 'number' ? label.replace(/[.)/]+$/, '').split('.').length : 1 };
  }
  return null;
}
