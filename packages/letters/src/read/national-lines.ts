import { foldSame } from './fold.ts';

const NAME =
  /c\s*o\s*n\s*g\s+h\s*o\s*a\s+x\s*a\s+h\s*o\s*i\s+c\s*h\s*u\s+n\s*g\s*h\s*i\s*a\s+v\s*i\s*e\s*t\s+n\s*a\s*m/;
const MOTTO = /doc\s+lap\s*[-.,]?\s*tu\s+do\s*[-.,]?\s*hanh\s+phuc/;

/** Cuts Quốc hiệu and Tiêu ngữ out of a line of the head; null when it has neither. */
export function withoutNationalLines(text: string): string | null {
  const folded = foldSame(text);
  let rest = text;
  let found = false;
  for (const pattern of [NAME, MOTTO]) {
    const match = pattern.exec(foldSame(rest));
    if (match === null) continue;
    found = true;
    rest = `${rest.slice(0, match.index)}   ${rest.slice(match.index + match[0].length)}`;
  }
  return found || folded === '' ? rest.replace(/[-_*–—]{3,}/g, ' ').trim() : null;
}
