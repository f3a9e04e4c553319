import type { LayoutDocument, Margins } from '../layout-document.ts';
import { faultOf, type LayoutFault } from '../layout-fault.ts';

const A4 = { short: 210, long: 297 };
/** Printers and converters round; half a millimetre more or less nobody sees. */
const SLACK = 0.6;
const mmOf = (points: number) => (points * 25.4) / 72;
const print = (millimetres: number) => String(Math.round(millimetres * 10) / 10).replace('.', ',');

function checkPaper(document: LayoutDocument): LayoutFault[] {
  const faults: LayoutFault[] = [];
  for (const [index, page] of document.pages.entries()) {
    const [width, height] = [mmOf(page.width), mmOf(page.height)];
    const at = { page: document.format === 'pdf' ? index + 1 : null };
    const isA4 = Math.abs(Math.min(width, height) - A4.short) < 2 && Math.abs(Math.max(width, height) - A4.long) < 2;
    if (!isA4) faults.push(faultOf('paper-size', { ...at, values: { found: `${print(width)} × ${print(height)}` } }));
    else if (width > height) faults.push(faultOf('paper-landscape', at));
  }
  // One fault says it for all pages of the same paper.
  return faults.filter((fault, index) => faults.findIndex((other) => other.message.vi === fault.message.vi) === index);
}

const ALLOWED = { top: [20, 25], bottom: [20, 25], left: [30, 35], right: [15, 20] } as const;

function checkMargins(document: LayoutDocument): LayoutFault[] {
  // What a PDF shows is the white around the words. Above and below it may be wider than the margin; on the right it is
  // the margin only when several justified lines end there together.
  const isExact = document.format === 'docx';
  const ends = document.lines.flatMap(({ box }) => (box === null ? [] : [box.x + box.width]));
  const rightmost = Math.max(...ends);
  const isFull = ends.filter((end) => rightmost - end < 1).length >= 4;
  const upperKnown: Record<keyof Margins, boolean> = {
    top: isExact,
    bottom: isExact,
    left: true,
    right: isExact || isFull,
  };
  return (['top', 'bottom', 'left', 'right'] as const).flatMap((side) => {
    const found = document.margins[side];
    if (found === null) return [];
    const [least, most] = ALLOWED[side];
    const isWrong = found < least - SLACK || (upperKnown[side] && found > most + SLACK);
    return isWrong ? [faultOf(`margin-${side}`, { values: { found: print(found) } })] : [];
  });
}

function checkPageNumbers(document: LayoutDocument): LayoutFault[] {
  const faults: LayoutFault[] = [];
  if (document.format === 'docx') {
    // Where Word will break pages is not known; a file with a page field numbers all, without one none.
    const isNumbered = document.pageNumbers.length > 0;
    if (isNumbered && document.hasOwnFirstPage === false) faults.push(faultOf('page-number-on-first'));
  } else {
    for (let page = 2; page <= document.pages.length; page += 1) {
      if (document.pageNumbers.some((number) => number.page === page)) continue;
      faults.push(faultOf('page-number-missing', { page, values: { found: String(page) } }));
      break;
    }
    if (document.pageNumbers.some((number) => number.page === 1))
      faults.push(faultOf('page-number-on-first', { page: 1 }));
  }
  const misplaced = document.pageNumbers.find((number) => !number.isOnTop || !number.isCentred);
  if (misplaced !== undefined) faults.push(faultOf('page-number-place', { page: misplaced.page }));
  const small = document.pageNumbers.find(
    (number) => number.size !== null && (number.size < 12.7 || number.size > 14.3),
  );
  if (small !== undefined) {
    const values = { component: 'Số trang', found: String(small.size), expected: '13-14' };
    faults.push(faultOf('size', { page: small.page, values, englishValues: { component: 'Page number' } }));
  }
  return faults;
}

/** Faces with the shapes or widths of Times New Roman, which systems without it take in its place. */
const TIMES =
  /^(?:times ?new ?roman|times|tinos|liberation ?serif|nimbus ?roman.*|tex ?gyre ?termes|free ?serif|thorndale.*)$/iu;

function checkFamily(document: LayoutDocument): LayoutFault[] {
  const strange = new Map<string, LayoutFault>();
  for (const line of document.lines) {
    const family = line.family;
    // A lone sign from a symbol font (a drawn arrow or box) is no other typeface.
    if (family === null || family === '' || TIMES.test(family) || strange.has(family) || !/\p{L}{2}/u.test(line.text))
      continue;
    strange.set(family, faultOf('font-family', { line, values: { found: family } }));
  }
  return [...strange.values()];
}

/** Paper, margins, typeface and page numbers (Phụ lục I, mục I). */
export function checkPage(document: LayoutDocument): LayoutFault[] {
  return [...checkPaper(document), ...checkMargins(document), ...checkFamily(document), ...checkPageNumbers(document)];
}
