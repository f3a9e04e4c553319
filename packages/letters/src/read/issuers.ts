import type { Found } from '../model/reading.ts';
import { fold, isCapitals } from './fold.ts';
import type { Line } from './lines.ts';
import { withoutNationalLines } from './national-lines.ts';
import type { NumberAndSymbol } from './number-symbol.ts';
import type { PlaceAndDate } from './place-date.ts';

const OPENS =
  /^(uy ban|ubnd|uy ban nhan dan|so|bo|cuc|chi cuc|tong cuc|ban|van phong|trung tam|truong|benh vien|cong ty|tong cong ty|tap doan|hoi|dang|tinh doan|tinh uy|thanh uy|huyen uy|thanh tra|cong an|lien doan|lien hiep|phong|vien|hoc vien|dai hoc|chinh phu|thu tuong|quoc hoi|dai|bao|bao hiem|kho bac|toa an|ngan hang|doan|mat tran|so chi huy|bcd|bch|bql|ttyt|quan khu|hoi dong|ubmttq|hiep hoi|cang|chi nhanh|buu dien|vien thong|tram|to|thanh doan|huyen doan)\b/;
/** Words that cannot end an agency's name: what follows belongs to it. */
const UNFINISHED =
  /(?:^(?:uy ban nhan dan|ubnd|van phong|hoi dong nhan dan|ban chi dao|bo chi huy|uy ban|ban quan ly|trung tam|so|bo|cuc)|\b(?:va|cua|cac|-|trung uong|nhan dan))$/;
const NOT_ISSUER =
  /^(hoa toc|thuong khan|khan|mat|toi mat|tuyet mat|du thao|xem xong tra lai|luu hanh noi bo|sao y|ban sao|den|kinh gui|dang cong san viet nam)\b/;

interface Piece {
  text: string;
  start: number;
  end: number;
}

/** Reads the left column of the head: the parent agency and the issuer, each possibly over several lines. */
export function readIssuers(
  lines: readonly Line[],
  place: { end: number; number: NumberAndSymbol | null; date: PlaceAndDate | null },
): { parentAgency: Found<string>; issuer: Found<string> } {
  const pieces: Piece[] = [];
  for (const [index, line] of lines.slice(0, place.end).entries()) {
    const text = leftOf(line, index, place);
    if (text === '') continue;
    if (/^(?:V\s?\/\s?v|về việc)/iu.test(text)) break;
    // The number stands under the issuer; capitals below it are a title's.
    if (pieces.length > 0 && place.number !== null && index > place.number.line) break;
    if (NOT_ISSUER.test(fold(text)) || !isCapitals(text) || text.length > 90) {
      if (isCapitals(text) || pieces.length > 0 || !OPENS.test(fold(text)) || text.length > 60) continue;
    }
    pieces.push({ text, start: line.start, end: line.end });
  }
  const agencies = joinPieces(pieces);
  const issuer = agencies.at(-1);
  const parent = agencies.at(-2);
  const found = (piece: Piece | undefined, confidence: number): Found<string> =>
    piece === undefined
      ? { value: null, confidence: 0, span: null }
      : { value: piece.text, confidence, span: { start: piece.start, end: piece.end } };
  const sure = issuer !== undefined && OPENS.test(fold(issuer.text)) ? 0.95 : 0.6;
  return { parentAgency: found(parent, sure - 0.05), issuer: found(issuer, sure) };
}

/** What a line holds of the left column: without the national lines, the number and the date. */
function leftOf(
  line: Line,
  index: number,
  place: { number: NumberAndSymbol | null; date: PlaceAndDate | null },
): string {
  let text = line.text;
  const cuts: [number, number][] = [];
  if (place.number?.line === index) cuts.push([place.number.from, place.number.to]);
  if (place.date?.line === index) cuts.push([place.date.from, place.date.to]);
  for (const [from, to] of cuts.sort((a, b) => b[0] - a[0])) text = `${text.slice(0, from)} ${text.slice(to)}`;
  return (withoutNationalLines(text) ?? text)
    .replace(/[*_=~]{2,}|[-–—]{2,}/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s\-–.,;:]+|[\s\-–,;:]+$/gu, '')
    .trim();
}

/** Lines into agencies: a new one begins where a line opens one and the one before is whole. */
function joinPieces(pieces: readonly Piece[]): Piece[] {
  const agencies: Piece[] = [];
  for (const piece of pieces) {
    const last = agencies.at(-1);
    const opens = OPENS.test(fold(piece.text)) && (last === undefined || !UNFINISHED.test(fold(last.text)));
    if (last === undefined || opens) agencies.push({ ...piece });
    else {
      last.text = `${last.text} ${piece.text}`;
      last.end = piece.end;
    }
  }
  return agencies;
}
