import type { Found } from '../model/reading.ts';
import { fold, isCapitals } from './fold.ts';
import type { Line } from './lines.ts';
import { withoutNationalLines } from './national-lines.ts';
import type { PlaceAndDate } from './place-date.ts';

const MOST_LINES = 7;
const STOPS =
  /^(kinh gui|kinh goi|can cu|xet (?:de nghi|to trinh|bao cao|de xuat|cong van|ho so)|theo de nghi|thuc hien |thi hanh |dieu \d|phan |chuong |i\s*[.)]|i\. |1\s*[.)] |so\s*:|hoa toc|khan$|thuong khan)/;
const DECIDER =
  /^(chu tich|uy ban nhan dan|giam doc|thu tuong|bo truong|hoi dong nhan dan|cuc truong|hieu truong|truong ban)\b/;

/** The trích yếu: behind "V/v" on a công văn, under the type's name on the others; without "V/v" and "Về việc". */
export function readSubject(
  lines: readonly Line[],
  place: { about: number; typeLine: number; date: PlaceAndDate | null; limit: number },
): { found: Found<string>; lastLine: number } | null {
  if (place.about !== -1)
    return collect(lines, {
      from: place.about,
      first: /^(?:.*?V\s?\/\s?v\s*:?|Về\s+việc)\s*/iu,
      date: place.date,
      limit: place.limit,
      isTitle: false,
    });
  if (place.typeLine === -1) return null;
  return collect(lines, { from: place.typeLine + 1, first: /^/u, date: place.date, limit: place.limit, isTitle: true });
}

function collect(
  lines: readonly Line[],
  place: { from: number; first: RegExp; date: PlaceAndDate | null; limit: number; isTitle: boolean },
): { found: Found<string>; lastLine: number } | null {
  const parts: string[] = [];
  let last = place.from;
  let started: Line | undefined;
  const gaps: number[] = [];
  for (let index = place.from; index < Math.min(place.limit, lines.length) && parts.length < MOST_LINES; index++) {
    const line = lines[index];
    if (line === undefined) break;
    const text = index === place.from ? line.text.replace(place.first, '') : line.text;
    const bare = cutDate(text, line, index, place.date);
    if (line.isRule) {
      if (parts.length > 0) break;
      continue;
    }
    if (bare === '' || (withoutNationalLines(bare) !== null && index !== place.from)) continue;
    if (
      parts.length > 0 &&
      endsHere(bare, { line, gaps, firstGap: started?.gap ?? 0, isTitle: place.isTitle, last: parts.at(-1) ?? '' })
    )
      break;
    if (parts.length === 0 && !mayOpen(bare, { isTitle: place.isTitle, isFirst: index === place.from })) break;
    if (parts.length > 0) gaps.push(line.gap);
    started ??= line;
    parts.push(bare);
    last = index;
  }
  if (parts.length === 0 || started === undefined) return null;
  const value = parts
    .join(' ')
    .replace(/\s+/g, ' ')
    .replace(/^CỦA\s[\p{Lu}\s]+?\s+(?=về\s)/u, '')
    .replace(/^về\s+việc:?\s+/iu, '')
    .replace(/[\s.;:*_-]+$/u, '')
    .trim();
  return {
    found: {
      value,
      confidence: parts.length < MOST_LINES ? 0.9 : 0.6,
      span: { start: started.start, end: lines[last]?.end ?? started.end },
    },
    lastLine: last,
  };
}

/** Words that open a body; in small letters they go on with a line. */
const opensBody = (text: string): boolean => /^[\p{Lu}\d]/u.test(text) && STOPS.test(fold(text));

/** Behind "V/v" anything may stand; a title may open with "Thực hiện", as many plans' do, when it is short. */
function mayOpen(text: string, at: { isTitle: boolean; isFirst: boolean }): boolean {
  if (!opensBody(text) || (at.isFirst && !at.isTitle)) return true;
  return at.isFirst && text.length < 75 && /^(?:thực hiện|thi hành)\s/iu.test(text);
}

/** Whether the trích yếu ended before this line. */
function endsHere(
  text: string,
  at: { line: Line; gaps: readonly number[]; firstGap: number; isTitle: boolean; last: string },
): boolean {
  const words = fold(text);
  if (opensBody(text)) return true;
  if (isCapitals(text) && (DECIDER.test(words) || !isCapitals(at.last))) return true;
  // Under a title in capitals a line in small letters is the body's first.
  if (isCapitals(at.last) && !isCapitals(text) && /^\p{Lu}/u.test(text)) return true;
  if (at.isTitle && at.line.gap > Math.max(...(at.gaps.length === 0 ? [at.firstGap] : at.gaps))) return true;
  const usual = at.gaps.length === 0 ? 2 : Math.max(...at.gaps, 1);
  if (at.line.gap > usual + 1 && at.gaps.length > 0) return true;
  // A line as long as the page is the body's, not a title's or a narrow column's.
  if (!at.isTitle && text.length > 75) return true;
  return (
    at.isTitle &&
    text.length > 60 &&
    /[.:;]$/.test(text) &&
    /^\p{Lu}/u.test(text) &&
    !/^(của|trên|về|tại|cho|và|trong)/u.test(text)
  );
}

function cutDate(text: string, line: Line, index: number, date: PlaceAndDate | null): string {
  if (date === null || date.line !== index) return text.trim();
  const dated = line.text.slice(date.from, date.to);
  return text.replace(dated, ' ').replace(/\s+/g, ' ').trim();
}
