import { foldSame, isCapitals } from './fold.ts';

const NAME =
  /c\s*o\s*n\s*g\s+h\s*o\s*a\s+x\s*a\s+h\s*o\s*i\s+c\s*h\s*u\s+n\s*g\s*h\s*i\s*a\s+v\s*i\s*e\s*t\s+n\s*a\s*m/;
/** Letters of the Party carry its name there instead. */
const PARTY = /(?:^|\s)dang cong san viet nam$/;
const MOTTO = /doc\s+lap\s*[-.,]?\s*tu\s+do\s*[-.,]?\s*hanh\s+phuc/;

/** What narrow columns and lost cells leave of them on a line of their own, or behind the left column's words. */
const PIECES: readonly RegExp[] = [
  /^cong$/,
  /(?:^|\s)cong hoa xa hoi(?: chu(?: nghia(?: viet)?)?)?$/,
  /^(?:hoa )?xa hoi chu nghia viet nam/,
  /^(?:chu )?nghia viet nam/,
  /^doc lap\s*[-.,]?\s*(?:tu do\s*[-.,]?)?$/,
  /^(?:tu do\s*[-.,]?\s*)?hanh phuc$/,
];

/** Cuts Quốc hiệu and Tiêu ngữ out of a line of the head; null when it has neither. */
export function withoutNationalLines(text: string): string | null {
  const folded = foldSame(text);
  let rest = text;
  let found = false;
  for (const pattern of [NAME, MOTTO, PARTY]) {
    const match = pattern.exec(foldSame(rest));
    if (match === null) continue;
    found = true;
    rest = cut(rest, match);
  }
  for (const pattern of PIECES) {
    const match = found || !isCapitals(text) ? null : pattern.exec(foldSame(rest));
    if (match === null) continue;
    found = true;
    rest = cut(rest, match);
  }
  return found || folded === '' ? rest.replace(/[-_*–—]{3,}/g, ' ').trim() : null;
}

const cut = (text: string, match: RegExpExecArray): string =>
  `${text.slice(0, match.index)}   ${text.slice(match.index + match[0].length)}`;
