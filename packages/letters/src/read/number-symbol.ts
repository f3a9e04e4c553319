import type { Line } from './lines.ts';

export interface NumberAndSymbol {
  readonly number: string | null;
  readonly symbol: string | null;
  readonly line: number;
  readonly confidence: number;
  /** Range in the line's text that the finding covers. */
  readonly from: number;
  readonly to: number;
}

const PART = '[\\p{Lu}\\d][\\p{L}\\d&.]*';
const SYMBOL = `${PART}(?:\\s*[-–/]\\s*${PART}|[,+]${PART})*`;
const WITH_SYMBOL = new RegExp(`(?:^|\\s)S[ốôoÔỐ]\\s*[:.;]?\\s*(\\d{1,6}\\s?[a-zA-Z]?)?[\\s._…]*/\\s*(${SYMBOL})`, 'u');
/** The Party's form: "Số 45-HD/BTGTU" (Quy định 66-QĐ/TW). */
const PARTY = new RegExp(`(?:^|\\s)Số\\s*:?\\s*(\\d{1,6})\\s*[-–]\\s*(${PART}/${SYMBOL})`, 'u');
const NUMBER_ONLY = /(?:^|\s)Số\s*[:.]\s*(\d{1,6})(?=\s|$)/u;

/** Finds "Số: 4248  /UBND-KGVX" among the first lines: spaces inside, an empty number, a year in the symbol. */
export function findNumberAndSymbol(lines: readonly Line[], until: number): NumberAndSymbol | null {
  for (const [index, line] of lines.slice(0, until).entries()) {
    const match = WITH_SYMBOL.exec(line.text) ?? PARTY.exec(line.text);
    if (match === null) continue;
    const symbol = (match[2] ?? '')
      .replace(/\s*([-–/])\s*/g, '$1')
      .replace(/–/g, '-')
      .replace(/[.\-/]+$/, '');
    const number = match[1]?.replace(/\s/g, '') ?? null;
    return {
      number,
      symbol,
      line: index,
      confidence: number === null ? 0.8 : 0.97,
      from: match.index,
      to: match.index + match[0].length,
    };
  }
  for (const [index, line] of lines.slice(0, until).entries()) {
    const match = NUMBER_ONLY.exec(line.text);
    if (match !== null)
      return {
        number: match[1] ?? null,
        symbol: null,
        line: index,
        confidence: 0.5,
        from: match.index,
        to: match.index + match[0].length,
      };
  }
  return null;
}
