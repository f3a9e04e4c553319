import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import {
  CheckError,
  type LayoutDocument,
  type LayoutLine,
  type LayoutRule,
  type PageNumbering,
} from './layout-document.ts';
import { findRules } from './pdf-rules.ts';
import { joinRuns, lineOf, type PdfRun } from './pdf-runs.ts';

const MOST_PAGES = 500;
type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;
type PdfPage = Awaited<ReturnType<PdfDocument['getPage']>>;

const mmOf = (points: number) => (points * 25.4) / 72;

async function openPdf(bytes: Uint8Array): Promise<PdfDocument> {
  try {
    // A copy: PDF.js takes the buffer away from whoever passes it.
    return await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0 });
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    if (name === 'PasswordException') throw new CheckError('encrypted', 'The PDF asks for a password');
    throw new CheckError('damaged', error instanceof Error ? error.message : 'The PDF cannot be opened');
  }
}

interface PageContent {
  readonly runs: readonly PdfRun[];
  readonly rules: readonly LayoutRule[];
  readonly width: number;
  readonly height: number;
}

async function readPage(page: PdfPage, number: number): Promise<PageContent> {
  const { OPS } = await getResolvedPDFJS();
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  const operators = await page.getOperatorList();
  const content = await page.getTextContent();
  const runs: PdfRun[] = [];
  for (const item of content.items) {
    if (!('str' in item)) continue;
    const [, , c = 0, d = 0, x = 0, y = 0] = item.transform as number[];
    const font: unknown = page.commonObjs.has(item.fontName) ? page.commonObjs.get(item.fontName) : null;
    const name = typeof font === 'object' && font !== null && 'name' in font ? String(font.name) : '';
    runs.push({
      text: item.str,
      x: x - left,
      baseline: y - bottom,
      width: item.width,
      size: Math.hypot(c, d),
      font: name,
    });
  }
  return { runs, rules: findRules(operators, OPS, number), width: right - left, height: top - bottom };
}

/** A number alone in the top or bottom margin. */
function findPageNumber(line: LayoutLine, height: number): PageNumbering | null {
  const { box } = line;
  if (box === null || !/^(?:[-–]\s*)?(?:Trang\s*)?\d{1,3}(?:\s*[-–]|\s*\/\s*\d{1,3})?$/iu.test(line.text)) return null;
  const isOnTop = box.y > height - 75;
  if (!isOnTop && box.y + box.height > 62) return null;
  return { page: line.page, isOnTop, isCentred: line.isCentred, size: line.size };
}

/** Notes stand under a short rule at the left of the page's foot; they have no rules of their own in the decree. */
function footnoteTop(content: PageContent, left: number): number {
  const separators = content.rules.filter(
    (rule) => rule.y < content.height * 0.7 && Math.abs(rule.x - left) < 6 && rule.width > 60 && rule.width < 220,
  );
  return Math.max(0, ...separators.map((rule) => rule.y));
}

/**
 * Reads the layout of a PDF: lines with their type and place, drawn rules, page numbers, and the margins they leave.
 *
 * @throws CheckError `encrypted`, `damaged`, `too-large` past 500 pages, `no-text` for scans
 */
export async function readPdfLayout(bytes: Uint8Array): Promise<LayoutDocument> {
  const pdf = await openPdf(bytes);
  try {
    if (pdf.numPages > MOST_PAGES) throw new CheckError('too-large', `More than ${MOST_PAGES} pages`);
    const contents: PageContent[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      contents.push(await readPage(page, number));
      page.cleanup();
    }
    return layOut(contents);
  } catch (error) {
    if (error instanceof CheckError) throw error;
    throw new CheckError('damaged', error instanceof Error ? error.message : 'A page cannot be read');
  } finally {
    await pdf.loadingTask.destroy();
  }
}

function layOut(contents: readonly PageContent[]): LayoutDocument {
  const runs = contents.flatMap((content) => content.runs.filter((run) => run.text.trim() !== ''));
  if (runs.length === 0) throw new CheckError('no-text', 'The PDF has no text: it is a scan');
  const left = runs.reduce((least, run) => Math.min(least, run.x), Number.POSITIVE_INFINITY);
  const right = runs.reduce((most, run) => Math.max(most, run.x + run.width), 0);
  const lines: LayoutLine[] = [];
  const pageNumbers: PageNumbering[] = [];
  let [top, bottom] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (const [index, content] of contents.entries()) {
    const notes = footnoteTop(content, left);
    for (const joined of joinRuns(content.runs)) {
      const line = lineOf(joined, index + 1, content.width, { left, right });
      const pageNumber = findPageNumber(line, content.height);
      if (pageNumber !== null) {
        pageNumbers.push(pageNumber);
        continue;
      }
      const box = line.box ?? { x: 0, y: 0, width: 0, height: 0 };
      top = Math.min(top, content.height - box.y - box.height);
      bottom = Math.min(bottom, box.y);
      if (box.y + box.height > notes) lines.push(line);
    }
  }
  const width = contents[0]?.width ?? 0;
  return {
    format: 'pdf',
    pages: contents.map((content) => ({ width: content.width, height: content.height })),
    margins: { top: mmOf(top), bottom: mmOf(bottom), left: mmOf(left), right: mmOf(width - right) },
    lines,
    rules: contents.flatMap((content) => content.rules),
    pageNumbers,
    hasOwnFirstPage: null,
  };
}
