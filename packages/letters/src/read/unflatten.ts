import type { Line } from './lines.ts';

/** Longer than any line of a page set at 13 or 14 points: a line of this length holds several. */
const WIDER_THAN_A_PAGE = 110;
const HEAD_LINES = 6;
const HEAD_STARTS = [
  /\sSố\s*:\s*(?=[\d\s._…]{0,12}\/)/u,
  /\s(?=\p{Lu}[\p{L}.]*(?:[\s-]+\p{Lu}[\p{L}.]*){0,4}\s*,\s*ngày\s[\d\s.…]{0,8}tháng)/u,
  /\sV\s?\/\s?v\s/u,
  /\sKính g[ửở]i\s*:/u,
];
const FOOT_STARTS = [
  /\s[-–+]\s(?=\p{L})/gu,
  /\s(?=(?:TM|KT|TL|TUQ)\.\s?\p{Lu}{2})/gu,
  /\s(?=(?:PHÓ\s)?(?:CHỦ TỊCH|GIÁM ĐỐC|CHÁNH VĂN PHÒNG|TRƯỞNG PHÒNG|BỘ TRƯỞNG|THỨ TRƯỞNG)(?:\s|$))/gu,
  /(?<=\p{Lu}{2})\s(?=\p{Lu}\p{Ll})/gu,
];

/**
 * Breaks lines that a converter ran together: a whole head, a whole foot, or points one behind the other. Lines as wide as a
 * page or less stay as they are.
 */
export function unflatten(lines: readonly Line[]): Line[] {
  return lines.flatMap((line, index) => {
    if (/(?:^|\s)N[ơo]i nhận\s*:/u.test(line.text)) return splitFoot(line);
    if (line.text.length < WIDER_THAN_A_PAGE) return [line];
    return index < HEAD_LINES && /độc lập\s*[-–]\s*tự do/iu.test(line.text) ? splitHead(line) : splitPoints(line);
  });
}

function splitHead(line: Line): Line[] {
  const cuts = HEAD_STARTS.flatMap((pattern) => pattern.exec(line.text)?.index ?? []);
  return splitAt(line, cuts);
}

/** Only a foot with two items or more behind "Nơi nhận:" is one that was run together. */
function splitFoot(line: Line): Line[] {
  const from = line.text.search(/N[ơo]i nhận\s*:/u);
  const items = line.text.slice(from).match(/\s[-–+]\s(?=\p{L})/gu)?.length ?? 0;
  if (items < 2) return from > 0 && line.text.length > WIDER_THAN_A_PAGE ? splitAt(line, [from - 1]) : [line];
  const cuts = FOOT_STARTS.flatMap((pattern) => [...line.text.matchAll(pattern)].map((match) => match.index));
  // "KT. CHỦ TỊCH" holds a post that begins no line of its own.
  const inner = (at: number) => /(?:TM|KT|TL|TUQ|PHÓ)\.?$/u.test(line.text.slice(0, at));
  return splitAt(line, [from - 1, ...cuts.filter((at) => at > from && !inner(at))]);
}

/** "1. … 2. …": each next number in its turn, behind the end of a sentence. */
function splitPoints(line: Line): Line[] {
  const first = /^(\d{1,2})([.)])\s/u.exec(line.text);
  if (first === null) return [line];
  const cuts: number[] = [];
  let next = Number(first[1]) + 1;
  for (const match of line.text.matchAll(/(?<=[.;:])\s(\d{1,2})([.)])\s(?=\p{Lu})/gu))
    if (Number(match[1]) === next && match[2] === first[2]) {
      cuts.push(match.index);
      next++;
    }
  return splitAt(line, cuts);
}

function splitAt(line: Line, cuts: readonly number[]): Line[] {
  const places = [0, ...[...new Set(cuts)].filter((at) => at > 0).sort((a, b) => a - b), line.text.length];
  return places.slice(0, -1).flatMap((from, index) => {
    const to = places[index + 1] ?? line.text.length;
    const text = line.text.slice(from, to).trim();
    if (text === '') return [];
    // Spaces were made single, so that places in the source are near, not exact; they stay within the line.
    const start = Math.min(line.end, line.start + from + (from === 0 ? 0 : 1));
    return [
      {
        text,
        start,
        end: to === line.text.length ? line.end : Math.min(line.end, line.start + to),
        gap: index === 0 ? line.gap : 0,
        isRule: false,
        pageStart: index === 0 && line.pageStart,
      },
    ];
  });
}
