/** A line of the source with its place; `text` has single spaces and no remnants of table borders. */
export interface Line {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Empty lines directly above. */
  readonly gap: number;
  /** True for a rule of stars, dashes or underscores. */
  readonly isRule: boolean;
  readonly pageStart: boolean;
}

const RULE = /^[\s*_=\-–—.·•|~]{3,}$/;

/** Lines that say something, and rules; page numbers standing alone at a page's edge are dropped. */
export function splitLines(text: string, pageStarts: readonly number[]): Line[] {
  const pages = new Set(pageStarts);
  const lines: Line[] = [];
  let at = 0;
  let gap = 0;
  let startsPage = true;
  let isNumbered = false;
  const raw = text.split('\n');
  for (const [index, whole] of raw.entries()) {
    if (pages.size > 1 && pages.has(at) && at > 0) {
      startsPage = true;
      isNumbered = false;
    }
    const bare = whole.replace(/\|/g, ' ');
    const trimmed = bare.replace(/\s+/g, ' ').trim();
    const start = at + (whole.length - whole.trimStart().length);
    const next = at + whole.length + 1;
    const isEdge = startsPage || pages.has(next) || index === raw.length - 1 || lastOfPage(raw, index, at, pages);
    if (trimmed === '') gap++;
    else if (/^[-–]?\s*\d{1,3}\s*[-–]?$/.test(trimmed) && isEdge && !isNumbered) {
      gap++;
      // The page's first line is still to come.
      isNumbered = startsPage;
    } else {
      lines.push({
        text: trimmed,
        start,
        end: at + whole.trimEnd().length,
        gap,
        isRule: RULE.test(trimmed),
        pageStart: startsPage,
      });
      gap = 0;
      startsPage = false;
    }
    at = next;
  }
  return lines;
}

/** Whether only empty lines follow on this page. */
function lastOfPage(raw: readonly string[], index: number, at: number, pages: ReadonlySet<number>): boolean {
  if (pages.size < 2) return false;
  let place = at + (raw[index]?.length ?? 0) + 1;
  for (let next = index + 1; next < raw.length && next < index + 6; next++) {
    if (pages.has(place)) return true;
    if ((raw[next] ?? '').trim() !== '') return false;
    place += (raw[next]?.length ?? 0) + 1;
  }
  return true;
}
